/** From a mention to a quote of its sentence, with its surroundings. */
import type { QuoteSelector } from '../core/clippings/clipping.ts'
import { sentenceAt } from '../core/text/sentence-at.ts'
import { toRange } from './mention-range.ts'
import { readContext } from './quote-selection.ts'
import type { PlacedMention } from './scan-page.ts'

/** Where the sentence of a mention stands; null where it went meanwhile. */
export function findSentence({ block, mention, text }: PlacedMention): Range | null {
  return toRange({ block, text, mention: { ...mention, ...sentenceAt(text, mention) } })
}

/** The sentence of a mention as a reader sees it; null where it went meanwhile. */
export function quoteSentence(document: Document, placed: PlacedMention): QuoteSelector | null {
  const { mention, text } = placed
  const span = sentenceAt(text, mention)
  const range = findSentence(placed)
  const exact = text.slice(span.start, span.end).replace(/\s+/g, ' ').toWellFormed()
  if (!range || exact === '') return null
  return {
    exact,
    prefix: readContext(document, range, 'before').toWellFormed(),
    suffix: readContext(document, range, 'after').toWellFormed(),
  }
}
