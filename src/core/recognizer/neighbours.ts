/** The words directly beside a mention: "wrong here" rules are made of them, in folded form as terms are found. */
import { isOfWord } from '../text/character-tables.ts'
import { foldText } from '../text/fold-text.ts'
import type { Mention } from './mention.ts'

/** How far words are looked for that a rule can be made of, in UTF-16 units. */
const NEAR = 60

/** Up to two words, the one before first, as written in the text; only those that a rule would find again. */
export function findNeighbours(mention: Mention, text: string): string[] {
  const before = text.slice(Math.max(0, mention.start - NEAR), mention.start)
  const after = text.slice(mention.end, mention.end + NEAR)
  const words = [toWords(before).at(-1), toWords(after)[0]].filter((word) => word !== undefined)
  return [...new Set(words)].filter((word) => isBesideWord(word, mention, text))
}

function toWords(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

/** How far a neighbour is searched, in UTF-16 units; a rule's words, with the gaps in them, are shorter. */
const REACH = 240

/** Whether a word stands directly before or after a mention, as a whole word; never for one that folds away. */
export function isBesideWord(word: string, { start, end }: Mention, text: string): boolean {
  const neighbour = foldText(word)
  if (neighbour === '') return false
  const before = foldText(text.slice(Math.max(0, start - REACH), start))
  const after = foldText(text.slice(end, end + REACH))
  const isBefore = before.endsWith(neighbour) && isApart(before, before.length - neighbour.length)
  return isBefore || (after.startsWith(neighbour) && isApart(after, neighbour.length))
}

/** Whether no word of letters continues across a place. */
function isApart(folded: string, index: number): boolean {
  return (
    index === 0 ||
    index === folded.length ||
    !isOfWord(folded.charCodeAt(index - 1)) ||
    !isOfWord(folded.charCodeAt(index))
  )
}
