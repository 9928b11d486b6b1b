/** A place that may be a quote's, and what its context say for it. */
import { weigh } from '../text/bare-text.ts'
import type { Span } from '../text/span.ts'
import type { BareQuote } from './approximate-quote.ts'
import { measureAgreement } from './quote-context.ts'

// Weights: a letter counts one, a Chinese character two.

/** A quote of this weight says where it is from: about ten words that a page does not happen to repeat. */
export const SELF_EVIDENT = 60
/** Context that agree by this much are no chance. */
export const AGREES = 12
/** By so much the context of one place must agree better than those of all others. */
export const MARGIN = 8
/** A place with so much of the context that were kept is beyond doubt. */
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
 * Whether a place has most of what stood around the quote, on either side: where a sentence was cut out among others of
 * its kind, the one that follows has all of one side and half of the other.
 */
export function isAnchored(place: Candidate, { before, after }: BareQuote, share = CERTAIN_SHARE): boolean {
  return place.before >= weigh(before) * share && place.after >= weigh(after) * share
}
