/**
 * What can be stated of a quote when its page is seen again: found; changed or gone since a day; or not checked. A
 * quote that is missing once may be late, collapsed or in a test of the publisher's: only a second visit that could
 * read the whole page, some time after the first, proves that it has gone.
 */
import type { Hindrance } from './page-visit.ts'

/** Stored with a clipping about the visits to its page. Times are ISO 8601 with offset, as `savedAt`. */
export interface QuoteVisits {
  /** When the quote was last found on its page: at first the time of saving. Empty where it never was. */
  readonly lastSeen: string
  /** When it was first missed after that, on a page that could be read; empty while it is found. */
  readonly missedSince: string
  /** Visits that missed it since then, each at least {@link VISITS_APART_MS} after the one before. */
  readonly missedVisits: number
  /** When it was last missed; empty while it is found. */
  readonly missedLast: string
  /** The last visit that could not decide, and why; null where the last visit could. */
  readonly unchecked: { readonly reason: Hindrance; readonly at: string } | null
}

export type QuotePresence =
  | { readonly state: 'found'; readonly lastSeen: string }
  /** Changed or gone since the day of the first visit that missed it; last seen before. */
  | { readonly state: 'gone'; readonly since: string; readonly lastSeen: string }
  /** `once`: the page could be read and the quote was missing, for the first time. */
  | { readonly state: 'unchecked'; readonly reason: Hindrance | 'once'; readonly at: string }

/** Two passes within an hour are one visit: a temporary cause hides the quote from both. */
const VISITS_APART_MS = 3_600_000

/**
 * What is known of a quote before any visit.
 *
 * @param lastSeen the time of saving where its page was read then, else empty: a quote that was never found on a page
 *   (the text of a form field, an imported list) may stand where the extension does not read.
 */
export function createQuoteVisits(lastSeen: string): QuoteVisits {
  return { lastSeen, missedSince: '', missedVisits: 0, missedLast: '', unchecked: null }
}

/**
 * What to store after a visit; `before` itself where that is nothing new. A visit is nothing new if it finds the quote
 * on the same day as before, or has the same hindrance as another of that day.
 *
 * @param isFound whether the quote was found; then it does not matter what else could be read.
 * @param hindrance what kept the visit from reading the whole page.
 * @param now ISO 8601 with offset.
 */
export function addVisit(before: QuoteVisits, isFound: boolean, hindrance: Hindrance | null, now: string): QuoteVisits {
  const { lastSeen, missedLast, unchecked } = before
  if (isFound) {
    const isKnown = missedLast === '' && unchecked === null && isSameDay(lastSeen, now)
    return isKnown ? before : createQuoteVisits(now)
  }
  if (hindrance) {
    const isKnown = unchecked?.reason === hindrance && isSameDay(unchecked.at, now)
    return isKnown ? before : { ...before, unchecked: { reason: hindrance, at: now } }
  }
  const isNewVisit = missedLast === '' || Date.parse(now) - Date.parse(missedLast) >= VISITS_APART_MS
  if (lastSeen === '' || !isNewVisit) return unchecked ? { ...before, unchecked: null } : before
  return {
    lastSeen,
    missedSince: before.missedSince || now,
    missedVisits: before.missedVisits + 1,
    missedLast: now,
    unchecked: null,
  }
}

/** What to show of a clipping; null where there is nothing, since its page was not seen again. */
export function toPresence(visits: QuoteVisits | null): QuotePresence | null {
  if (!visits) return null
  const { lastSeen, missedSince, missedVisits, missedLast, unchecked } = visits
  if (missedVisits >= 2) return { state: 'gone', since: missedSince, lastSeen }
  if (unchecked) return { state: 'unchecked', ...unchecked }
  if (missedVisits === 1) return { state: 'unchecked', reason: 'once', at: missedLast }
  return lastSeen === '' ? null : { state: 'found', lastSeen }
}

/**
 * Joins two visit records of one quote: the last visit that could decide counts, and the last that could not, if it
 * came after that.
 */
export function joinVisits(one: QuoteVisits | null, other: QuoteVisits | null): QuoteVisits | null {
  if (!one || !other) return one ?? other
  const later = isEarlier(decidedAt(one), decidedAt(other)) ? other : one
  const [first, second] = [one.unchecked, other.unchecked]
  const last = first && second ? (isEarlier(first.at, second.at) ? second : first) : (first ?? second)
  return { ...later, unchecked: last && !isEarlier(last.at, decidedAt(later)) ? last : null }
}

function decidedAt({ missedLast, lastSeen }: QuoteVisits): string {
  return missedLast || lastSeen
}

/** Days by the user's clock. */
function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10)
}

/** Times may have different offsets; one that cannot be parsed comes before any other. */
function isEarlier(one: string, other: string): boolean {
  return (Date.parse(one) || 0) < (Date.parse(other) || 0)
}
