/** From a mention to a quote of its sentence, with its surroundings. */
import type { QuoteSelector } from '../core/clippings/clipping.ts'
import { sentenceAt } from '../core/text/sentence-at.ts'
import { toRange } from './mention-range.ts'
import { readContext } from './quote-selection.ts'
import type { PlacedMention } from './scan-page.ts'

/** The sentence of a mention as a reader sees it; null where it went meanwhile. */
export function quoteSentence(document: Document, placed: PlacedMention): QuoteSelector | null {
  const { block, mention, text } = placed
  const span = sentenceAt(text, mention)
  const range = toRange({ block, text, mention: { ...mention, ...span } })
  const exact = text.slice(span.start, span.end).replace(/\s+/g, ' ').toWellFormed()
  if (!range || exact === '') return null
  return {
    exact,
    prefix: readContext(document, range, 'before').toWellFormed(),
    suffix: readContext(document, range, 'after').toWellFormed(),
  }
}
