/** What reading a text must know of each raw unit first, in one table. */
import { EXPANDING, FOLD, IGNORED, SPACE, VARIANTS } from './fold-text.ts'
import { WORD } from './words.ts'

/** Of a word, as it stands. */
export const KIND_WORD = 1
/** Passed over. */
export const KIND_IGNORED = 2
/** Stands for several letters, and so belongs to a word. */
export const KIND_EXPANDS = 4
/** White space or a dash. */
export const KIND_GAP = 8

/** The kind of every raw unit; 0 for what is none of these. */
export const KINDS: Uint8Array = createKinds()

function createKinds(): Uint8Array {
  const kinds = WORD.slice()
  kinds[IGNORED] = KIND_IGNORED
  kinds[SPACE] = KIND_GAP
  for (const raw of VARIANTS) kinds[raw] = kinds[FOLD[raw] as number] as number
  for (const raw of EXPANDING) kinds[raw] = KIND_EXPANDS
  return kinds
}
