/**
 * How long each field of a clipping may be. Two kinds: facts that a page gave are cut with a
 * visible mark wherever a record is read; the quote and the user's own words are never cut, and are refused where they
 * would grow beyond their limit (`findExcess`).
 */

/** A list of texts: how many, and how long each may be. */
export interface ListLimit {
  readonly items: number
  readonly units: number
}

/**
 * Limits by field, in UTF-16 units. The longest articles in the tested collections have 60,000 units; most servers
 * refuse addresses over 8,000.
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
  documentNumber: 100,
  about: 1_000,
  datedOn: 40,
  inForceOn: 40,
  original: 100_000,
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
  companies: { items: 5_000, units: 300 },
  agencies: { items: 5_000, units: 300 },
  /** `units` for the outlet; addresses are as long as the clipping's own. */
  copies: { items: 200, units: 200 },
  /** Of the whole record as JSON in UTF-8: what one save may write. */
  recordBytes: 4_000_000,
} as const satisfies Readonly<Record<string, number | ListLimit>>
