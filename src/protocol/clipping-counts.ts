/** How many clippings there are of each kind. */

/** How many clippings there are, the trash left out. Names without any are absent. */
export interface ClippingCounts {
  total: number
  /** Roughly what all of them take in the store, the trash included. */
  bytes: number
  categories: Record<string, number>
  tags: Record<string, number>
  /** By host name without `www.`; empty where the address has none. */
  sites: Record<string, number>
  /** By the month of saving, `YYYY-MM` as the reader's clock said. */
  months: Record<string, number>
  outlets: Record<string, number>
  concepts: Record<string, number>
  /** By the quote's language; the empty one where it could not be told. */
  languages: Record<string, number>
  statuses: Record<string, number>
  reports: Record<string, number>
  /** How many lie in the trash. */
  trash: number
}
