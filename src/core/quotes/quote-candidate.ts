/** A place that may be a quote's, and the evidence of its context. */
import { weigh } from '../text/bare-text.ts'
import type { Span } from '../text/span.ts'
import type { BareQuote } from './approximate-quote.ts'
import { measureAgreement } from './quote-context.ts'

// Weights: a letter counts one, a Chinese character two.

/** A quote of this weight is unique by itself: about ten words, which a page does not repeat by coincidence. */
export const SELF_EVIDENT = 60
/** Context that agrees by this weight is no coincidence. */
export const AGREES = 12
/** The margin by which the context of one place must agree better than those of all others. */
export const MARGIN = 8
/** A place with this share of the saved context is beyond doubt. */
const CERTAIN_SHARE = 0.7

/** A place in bare units, with the weight of agreeing context. */
export interface Candidate extends Span {
  readonly before: number
  readonly after: number
}

export function toCandidate(text: string, { start, end }: Span, { before, after }: BareQuote): Candidate {
  return {
    start,
    end,
    before: measureAgreement(before, text, start, 'before'),
    after: measureAgreement(after, text, end, 'after'),
  }
}

/** Weight of the agreeing context on both sides. */
export const contextOf = ({ before, after }: Candidate) => before + after

/**
 * Whether a place has most of the context of the quote, on either side: where a sentence was cut out among similar
 * ones, the one that follows has all of one side and half of the other.
 */
export function isAnchored(place: Candidate, { before, after }: BareQuote, share = CERTAIN_SHARE): boolean {
  return place.before >= weigh(before) * share && place.after >= weigh(after) * share
}
