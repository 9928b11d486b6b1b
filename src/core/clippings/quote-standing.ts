/**
 * What may honestly be said of a clipping when its page is seen again: found; changed or gone since a day; or could not
 * be checked. A quote that is missing once may be late, folded away or in a test of the publisher's: only a second visit
 * that could read the page wholly, some time after the first, says that it has gone.
 */

/** What a page showed of itself at a visit. */
export interface VisitFacts {
  /** Status of the page's own response; 0 where the browser does not tell. */
  readonly status: number
  readonly isOnline: boolean
  /** The page is a sign-in form, or private otherwise. */
  readonly isDoor: boolean
  /** The page says that it is not free to read (schema.org `isAccessibleForFree`), or shows a paywall. */
  readonly isPaid: boolean
  /** The document has been loaded, and all of its text was met. */
  readonly isWholeRead: boolean
  /** Letters and digits of the page's readable text. */
  readonly length: number
}

/** Why a page could not be checked; `once`: the quote was missing, and this is the first time. */
export type UncheckedReason = 'offline' | 'refused' | 'sign-in' | 'paywall' | 'partial' | 'once'

/** What is stored with a clipping about the visits to its page. Times are ISO 8601 with offset, as `savedAt`. */
export interface QuoteVisits {
  /** When the quote was last seen on its page: at first the time of saving. */
  readonly lastSeen: string
  /** When it was first missed after that, on a page that could be read; empty while it is there. */
  readonly missedSince: string
  /** Visits that missed it since then, each at least {@link VISITS_APART_MS} after the one before. */
  readonly missedVisits: number
  /** When it was last missed; empty while it is there. */
  readonly missedLast: string
}

export type QuoteStanding =
  | { readonly state: 'found' }
  /** Changed or gone since the day of the first visit that missed it; last seen before. */
  | { readonly state: 'gone'; readonly since: string; readonly lastSeen: string }
  | { readonly state: 'unchecked'; readonly reason: UncheckedReason }

/** Two looks within an hour are one visit: what keeps a quote away for a moment keeps it away at both. */
export const VISITS_APART_MS = 3_600_000

/** Below this share of the text that the page had when the quote was saved, some of it is held back. */
const LEAST_SHARE_OF_TEXT = 0.5

/** What a page must still say that is called paid, as a share of what it said then, to have been read wholly. */
const LEAST_SHARE_OF_PAID = 0.9

/** A clipping that has just been saved. */
export function createQuoteVisits(savedAt: string): QuoteVisits {
  return { lastSeen: savedAt, missedSince: '', missedVisits: 0, missedLast: '' }
}

/**
 * Whether a visit could read its page wholly; else why not.
 *
 * @param lengthThen letters and digits of the page when the quote was saved; 0 where it is not known.
 */
export function judgeVisit(facts: VisitFacts, lengthThen: number): Exclude<UncheckedReason, 'once'> | null {
  const { status, isOnline, isDoor, isPaid, isWholeRead, length } = facts
  // The publisher itself says that the page has gone: nothing is held back.
  if (status === 404 || status === 410) return null
  if (!isOnline) return 'offline'
  if (status >= 400) return 'refused'
  if (isDoor) return 'sign-in'
  if (isPaid && (lengthThen === 0 || length < lengthThen * LEAST_SHARE_OF_PAID)) return 'paywall'
  return !isWholeRead || length < lengthThen * LEAST_SHARE_OF_TEXT ? 'partial' : null
}

/**
 * What a visit says of a clipping, and what to store of it.
 *
 * @param isFound whether the quote was found; then it does not matter what else could be read.
 * @param judged what {@link judgeVisit} says.
 * @param now ISO 8601 with offset.
 */
export function noteVisit(
  before: QuoteVisits,
  isFound: boolean,
  judged: Exclude<UncheckedReason, 'once'> | null,
  now: string,
): { standing: QuoteStanding; visits: QuoteVisits } {
  if (isFound) return { standing: { state: 'found' }, visits: createQuoteVisits(now) }
  if (judged) return { standing: toStanding(before) ?? { state: 'unchecked', reason: judged }, visits: before }
  const isNewVisit = before.missedLast === '' || Date.parse(now) - Date.parse(before.missedLast) >= VISITS_APART_MS
  const visits = !isNewVisit
    ? before
    : {
        lastSeen: before.lastSeen,
        missedSince: before.missedSince || now,
        missedVisits: before.missedVisits + 1,
        missedLast: now,
      }
  return { standing: toStanding(visits) ?? { state: 'unchecked', reason: 'once' }, visits }
}

/** What is known of a clipping without a visit: gone, or nothing worth saying. */
export function toStanding({ lastSeen, missedSince, missedVisits }: QuoteVisits): QuoteStanding | null {
  return missedVisits >= 2 ? { state: 'gone', since: missedSince, lastSeen } : null
}
