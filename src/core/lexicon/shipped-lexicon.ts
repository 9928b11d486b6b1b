/** The lexicon that ships, opened at its first use. The build inserts the compiled tables. */
import type { CompiledLexicon } from './compile-lexicon.ts'
import { type Lexicon, openLexicon } from './lexicon.ts'

// Outside the function, or the engine reads the long texts twice: once to skip the function, once to compile it.
const compiled: CompiledLexicon = COMPILED_LEXICON
let shipped: Lexicon | null = null

/** The shipped lexicon; the same one at every call. */
export function getShippedLexicon(): Lexicon {
  shipped ??= openLexicon(compiled)
  return shipped
}
