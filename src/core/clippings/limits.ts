/**
 * How long each field of a clipping may be, and how text is cut. Two kinds: facts that a page gave are cut with a visible
 * mark wherever a record is read; the quote and the user's own words are never cut, and are refused where they would
 * grow beyond their limit (`findExcess`).
 */

/** Ends a text that was cut. One UTF-16 unit. */
export const CUT_MARK = '…'

/** A list of texts: how many, and how long each may be. */
export interface ListLimit {
  readonly items: number
  readonly units: number
}

/**
 * Limits by field, in UTF-16 units. The longest articles in the collections we tried have 60,000 units; addresses over
 * 8,000 are refused by most servers.
 */
export const LIMITS = {
  exact: 100_000,
  prefix: 1_000,
  suffix: 1_000,
  url: 16_384,
  canonicalUrl: 16_384,
  linkToQuote: 20_000,
  title: 1_000,
  outlet: 200,
  sourceCredit: 300,
  author: 1_000,
  publishedAt: 100,
  publishedDate: 40,
  language: 100,
  lexiconVersion: 100,
  savedAt: 40,
  updatedAt: 40,
  deletedAt: 40,
  page: 100,
  report: 200,
  note: 100_000,
  tags: { items: 200, units: 200 },
  categories: { items: 50, units: 100 },
  concepts: { items: 5_000, units: 300 },
  /** `units` for the outlet; addresses are as long as the clipping's own. */
  copies: { items: 200, units: 200 },
  /** Of the whole record as JSON in UTF-8: what one save may write. */
  recordBytes: 4_000_000,
} as const satisfies Readonly<Record<string, number | ListLimit>>

/** Units looked at behind a cut: the end of the character that stands there. */
const AHEAD = 64

/** A "character" of more units than this is a heap of combining signs, and is cut within. */
const LONGEST_CHARACTER = 64

let segmenter: Intl.Segmenter | null = null

/**
 * The text itself where it fits, else its beginning with {@link CUT_MARK}, at most `limit` UTF-16 units together. It is
 * cut between characters as users see them (grapheme clusters, UAX #29), never within a surrogate pair.
 */
export function clampText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = Math.trunc(limit) - CUT_MARK.length
  if (end < 0) return ''
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  const start = segmenter.segment(text.slice(0, end + AHEAD)).containing(end)?.index ?? end
  const kept =
    end - start > LONGEST_CHARACTER ? text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '') : text.slice(0, start)
  return `${kept.trimEnd()}${CUT_MARK}`
}
