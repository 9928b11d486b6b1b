/** How many clippings there are of each kind. */

/** How many clippings there are, the trash left out. Names without any are absent. */
export interface ClippingCounts {
  total: number
  /** Roughly the bytes that all of them take in the store, including the trash. */
  bytes: number
  categories: Record<string, number>
  tags: Record<string, number>
  /** By host name without `www.`; the empty name if the address has none. */
  sites: Record<string, number>
  /** By the month of saving, `YYYY-MM` by the user's clock. */
  months: Record<string, number>
  outlets: Record<string, number>
  concepts: Record<string, number>
  /** By the quote's language; the empty key if it could not be detected. */
  languages: Record<string, number>
  statuses: Record<string, number>
  reports: Record<string, number>
  /** How many have a source to check. */
  toCheck: number
  /** How many are in the trash. */
  trash: number
}
