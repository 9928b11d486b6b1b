/**
 * One visit to a page with saved quotes: which were found and which were missed, and the facts of the page that decide
 * whether a miss means anything.
 */

/** Facts of a page at a visit. */
export interface VisitFacts {
  /** Status of the page's own response; 0 where the browser does not report it. */
  readonly status: number
  readonly isOnline: boolean
  /** The page is a sign-in form, or private otherwise. */
  readonly isDoor: boolean
  /** The page declares that it is not free to read (schema.org `isAccessibleForFree`), or shows a paywall. */
  readonly isPaid: boolean
  /** The document has been loaded, and all of its text was read. */
  readonly isWholeRead: boolean
  /** Letters and digits of the page's readable text. */
  readonly length: number
}

export interface PageVisit {
  /** The key of the article that the page shows. */
  readonly article: string
  /** Ids of clippings whose quote was found, and of those whose quote was not. */
  readonly found: readonly string[]
  readonly missed: readonly string[]
  readonly facts: VisitFacts
}

/** Why a page could not be checked. */
export const HINDRANCES = ['offline', 'refused', 'sign-in', 'paywall', 'partial'] as const
export type Hindrance = (typeof HINDRANCES)[number]

/** Below this share of the text that the page had when the quote was saved, some of it is withheld. */
const LEAST_SHARE_OF_TEXT = 0.5

/** The share of its earlier text that a page declared as paid must still have to count as fully read. */
const LEAST_SHARE_OF_PAID = 0.9

/** No user has more clippings of one article. */
const MOST_IDS = 5000

/**
 * What kept a visit from reading the whole page; null for nothing.
 *
 * @param lengthThen letters and digits of the page when the quote was saved; 0 where it is not known.
 */
export function assessVisit(facts: VisitFacts, lengthThen: number): Hindrance | null {
  const { status, isOnline, isDoor, isPaid, isWholeRead, length } = facts
  // The publisher itself states that the page has gone: nothing is withheld.
  if (status === 404 || status === 410) return null
  if (!isOnline) return 'offline'
  if (status >= 400) return 'refused'
  if (isDoor) return 'sign-in'
  if (isPaid && (lengthThen === 0 || length < lengthThen * LEAST_SHARE_OF_PAID)) return 'paywall'
  return !isWholeRead || length < lengthThen * LEAST_SHARE_OF_TEXT ? 'partial' : null
}

/** Reads a visit from an unknown value; null where it is none. A missing fact gets the value that proves least. */
export function parsePageVisit({ article, found, missed, facts }: Readonly<Record<string, unknown>>): PageVisit | null {
  if (typeof article !== 'string' || article === '' || !isIds(found) || !isIds(missed)) return null
  if (typeof facts !== 'object' || facts === null) return null
  const { status, isOnline, isDoor, isPaid, isWholeRead, length } = facts as Readonly<Record<string, unknown>>
  return {
    article,
    found,
    missed,
    facts: {
      status: toCount(status),
      isOnline: isOnline !== false,
      isDoor: isDoor === true,
      isPaid: isPaid === true,
      isWholeRead: isWholeRead === true,
      length: toCount(length),
    },
  }
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_IDS && value.every((id) => typeof id === 'string' && id !== '')
}

function toCount(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0
}
