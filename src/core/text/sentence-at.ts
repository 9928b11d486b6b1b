/** Finds the whole sentence around a place in a text, as a user would quote it. */
import type { Span } from './span.ts'

/** How far a sentence is followed on either side, in UTF-16 units. */
const REACH = 1000

/** Full stops that end no sentence, though a capital follows. */
const ABBREVIATION = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Inc|Ltd|Co|Corp|No|vs|etc)|\b\p{Lu})\.\s*$/u

/**
 * The sentence that holds `[start, end)`, with its closing marks, without surrounding white space. Sentences end by
 * Unicode's rules (UAX 29), except after common abbreviations.
 */
export function sentenceAt(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH)
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  let first = from
  let last = from
  for (const { segment, index } of segmenter.segment(text.slice(from, end + REACH))) {
    const begins = from + index
    const goesOn = begins < end || ABBREVIATION.test(text.slice(first, last))
    if (!goesOn) break
    if (begins <= start && !ABBREVIATION.test(text.slice(first, begins))) first = begins
    last = begins + segment.length
  }
  const quote = text.slice(first, last)
  return { start: first + quote.length - quote.trimStart().length, end: last - (quote.length - quote.trimEnd().length) }
}
