/**
 * Quote selectors after the W3C Web Annotation model: TextQuoteSelector (exact, prefix, suffix), with a
 * TextPositionSelector as a hint (https://www.w3.org/TR/annotation-model/#selectors). They are made from the text of a
 * page as it is read, in which {@link BLOCK_END} separates blocks.
 */
import { type BareText, readBareInSteps } from '../text/bare-text.ts'
import type { Span } from '../text/span.ts'

/** Separates blocks and lines, and replaces elements that interrupt a line of text; no part of a quote spans it. */
export const BLOCK_END = '\uFFFC'

/** Characters of context saved on either side of a quote. */
export const CONTEXT_LENGTH = 64

/** A quote with its context, after the W3C Web Annotation model's TextQuoteSelector. */
export interface QuoteSelector {
  exact: string
  /** Up to {@link CONTEXT_LENGTH} characters before the quote, and after it. */
  prefix: string
  suffix: string
}

/**
 * Where a quote was, as a hint that decides only between places with the same words and context. Counted in letters and
 * digits of the page's readable text: the W3C model leaves the normalization to implementations.
 */
export interface QuotePosition extends Span {
  /** Letters and digits of the whole page then: shows how much of it can be read later. */
  readonly of: number
  /** Whether the quote's letters occurred nowhere else on the page then. */
  readonly isOnly: boolean
}

/** A quote that can be found again. */
export interface PlacedQuote extends QuoteSelector {
  /** Null where it is not known: saved by hand, or by an earlier version. */
  readonly position: QuotePosition | null
}

/** The text of a page, raw and bare. */
export interface PageText {
  readonly raw: string
  readonly bare: BareText
}

export function* readPageTextInSteps(raw: string): Generator<void, PageText, void> {
  return { raw, bare: yield* readBareInSteps(raw) }
}

/**
 * Makes the selector of a span of a page. It has {@link CONTEXT_LENGTH} units on either side, about ten English words or
 * four Chinese clauses: enough to distinguish places on pages that repeat a sentence about many things (32 are not),
 * and little beside the quote.
 *
 * @param span in the raw text; holds at least one letter or digit.
 */
export function createQuoteSelector({ raw, bare }: PageText, { start, end }: Span): PlacedQuote {
  const [from, to] = [toBareOffset(bare, start), toBareOffset(bare, end)]
  const letters = bare.text.slice(from, to)
  // More is read than saved, since white space and breaks of the page are many units and few characters.
  const reach = 4 * CONTEXT_LENGTH
  const prefix = toSeenText(raw.slice(Math.max(0, start - reach), start), ' ').slice(-CONTEXT_LENGTH)
  const suffix = toSeenText(raw.slice(end, end + reach), ' ').slice(0, CONTEXT_LENGTH)
  return {
    exact: toSeenText(raw.slice(start, end), '\n').trim().toWellFormed(),
    prefix: prefix.toWellFormed(),
    suffix: suffix.toWellFormed(),
    position: {
      start: from,
      end: to,
      of: bare.text.length,
      isOnly: bare.text.indexOf(letters) === bare.text.lastIndexOf(letters),
    },
  }
}

/** White space joined as users see it; `between` separates blocks. */
export function toSeenText(raw: string, between: '\n' | ' '): string {
  return raw.replace(/[\s\uFFFC]+/g, (gap) => (gap.includes(BLOCK_END) ? between : ' '))
}

/** The number of bare units before a raw offset. */
export function toBareOffset({ starts }: BareText, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The raw span of bare units `[start, end)`. */
export function toRawSpan({ starts }: BareText, { start, end }: Span): Span {
  return { start: starts[start] as number, end: (starts[end - 1] as number) + 1 }
}
