/** Decides whether a place that resembles a quote, with other words in it, is the quote's. */
import { weigh } from '../text/bare-text.ts'
import type { Span } from '../text/span.ts'
import type { ApproximatePlace, BareQuote } from './approximate-quote.ts'
import { AGREES, type Candidate, contextOf, isAnchored, MARGIN, SELF_EVIDENT, toCandidate } from './quote-candidate.ts'
import { type PageText, toRawSpan } from './quote-selector.ts'

// Weights: a letter counts one, a Chinese character two.

/** Least share of a quote's weight that must remain, in order, to count as the same quote. */
const LEAST_MATCHED = 0.6
/** Between its old context, half of it is enough. */
const LEAST_ANCHORED = 0.5
/** A quote whose context is gone as well must be nearly whole, long, and without a similar rival. */
const LEAST_MATCHED_ALONE = 0.75
const RIVAL_ALONE = 0.5
/** If only numbers changed and everything else between the same context remains, the sentence was updated. */
const LEAST_MATCHED_WORDS = 0.95
/** A changed quote as short as this needs both sides of its context. */
const SHORT = 30
/** Units to which a changed quote may have grown: twice its length, plus a clause for short ones. */
const GROWTH = 2
const GROWTH_CLAUSE = 40
/** A rival place reaches this share of the best total, and lacks no more than this many times as much. */
const RIVAL_SHARE = 0.7
const RIVAL_LACK = 2
/** Context on either side, in units, that must be adjacent where a quote was cut out. */
const SEAM = 20

/** A place with how much of the quote remains there. */
export type Changed = ApproximatePlace & Candidate

/** The total evidence for a place. */
export const totalOf = (one: Changed) => one.matched + contextOf(one)

/** Whether two places overlap. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/**
 * Whether a place of this total is a rival of the best: it has nearly as much of quote and context, and does not lack
 * many times as much. Pages that repeat a sentence about many things have such places everywhere.
 */
export function isRival(total: number, best: number, { before, exact, after }: BareQuote): boolean {
  const whole = weigh(before) + weigh(exact) + weigh(after)
  return total > best * RIVAL_SHARE && whole - total < (whole - best) * RIVAL_LACK + MARGIN
}

/** Places with their context, the likeliest first. */
export function rank({ bare: { text } }: PageText, places: readonly ApproximatePlace[], bare: BareQuote): Changed[] {
  return places
    .map((place) => ({ ...place, ...toCandidate(text, place, bare) }))
    .sort((a, b) => totalOf(b) - totalOf(a))
}

/** The quote among places with some of its words; null where none has enough of it. */
export function chooseChanged(
  page: PageText,
  places: readonly Changed[],
  bare: BareQuote,
  isSeen: (span: Span) => boolean,
): Candidate | 'ambiguous' | null {
  if (isCutOut(page.bare.text, bare)) return null
  const best = places.find((place) => isPresent(page.bare.text, place, bare))
  if (!best) return null
  const isAlone = contextOf(best) < AGREES
  const rivals = places.filter(
    (one) =>
      one === best ||
      (isAlone ? totalOf(one) > totalOf(best) * RIVAL_ALONE : isRival(totalOf(one), totalOf(best), bare)) ||
      (one.matched > best.matched - MARGIN && (one.before > best.before + MARGIN || one.after > best.after + MARGIN)),
  )
  if (rivals.length === 1) return best
  const seen = rivals.filter((one) => isSeen(toRawSpan(page.bare, one)))
  return seen.length === 1 && seen[0] === best ? best : 'ambiguous'
}

/** Whether the text before and after the quote is now adjacent: the quote was removed. */
function isCutOut(text: string, { before, after }: BareQuote): boolean {
  const tail = before.slice(-SEAM)
  const head = after.slice(0, SEAM)
  if (weigh(tail) < SEAM || weigh(head) < SEAM || !text.includes(tail + head)) return false
  // If the same words are adjacent everywhere, that proves nothing.
  const isOnce = (part: string) => text.indexOf(part) === text.lastIndexOf(part)
  return isOnce(before.slice(-2 * SEAM)) && isOnce(after.slice(0, 2 * SEAM))
}

/** Whether enough of a quote remains at a place, between enough of its context. */
export function isPresent(text: string, place: Changed, quote: BareQuote): boolean {
  const { start, end, matched } = place
  const { exact } = quote
  const weight = weigh(exact)
  const isBetween = isAnchored(place, quote)
  if (matched < weight * (isBetween ? LEAST_ANCHORED : LEAST_MATCHED)) return false
  if (end - start > exact.length * GROWTH + GROWTH_CLAUSE) return false
  if (weight < SHORT) return isBetween && place.before >= AGREES && place.after >= AGREES
  if (!doNumbersStand(exact, place.stands, text.slice(start, end), isBetween)) return false
  return contextOf(place) >= AGREES || (matched >= weight * LEAST_MATCHED_ALONE && matched >= SELF_EVIDENT)
}

/**
 * Whether most numbers of a quote remain, or were removed without others in their place: reports repeat the same
 * sentence about many things, and only names and numbers distinguish them.
 */
function doNumbersStand(exact: string, stands: Uint8Array, now: string, isBetween: boolean): boolean {
  let [all, matchedNumbers, digits, words] = [0, 0, 0, 0]
  for (const { 0: number, index } of exact.matchAll(/[0-9]+/g)) {
    all++
    digits += number.length
    if (stands.subarray(index, index + number.length).every((unit) => unit === 1)) matchedNumbers++
  }
  for (let i = 0; i < stands.length; i++) if (stands[i] && !/[0-9]/.test(exact[i] as string)) words++
  if (isBetween && words >= (exact.length - digits) * LEAST_MATCHED_WORDS) return true
  return all === 0 || matchedNumbers * 2 > all || (now.match(/[0-9]+/g)?.length ?? 0) <= matchedNumbers
}
