/** Finds the words directly beside a mention, of which a "wrong here" rule can be made. */
import { foldText } from '../text/fold-text.ts'
import type { Mention } from './mention.ts'
import { createWrongHere } from './wrong-here.ts'

/** How far a neighbour is searched. */
const REACH = 60

/** Up to two words, the one before first, as written in the text; only those that a rule would find again. */
export function findNeighbours(mention: Mention, text: string): string[] {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start)
  const after = text.slice(mention.end, mention.end + REACH)
  const words = [toWords(before).at(-1), toWords(after)[0]].filter((word) => word !== undefined)
  const { id } = mention.surface.concept
  return [...new Set(words)].filter((word) =>
    createWrongHere([{ concept: id, site: null, neighbour: foldText(word) }], '')(mention, text),
  )
}

function toWords(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}
