/** Interprets the browser's storage estimate: when to warn, and when not to write at all. */

/** The browser's storage estimate, in bytes. It may be much more than the disk holds. */
export interface StorageEstimate {
  usage: number
  quota: number
}

/** `tight`: changes to saved clippings may be tried, additions not. `none`: no write at all. */
export type QuotaLevel = 'enough' | 'tight' | 'none'

/** The storage that is left, and a reserve for the time when there is none. */
export interface StorageQuota {
  read(): Promise<QuotaLevel>
  /** Frees the reserve; false if there is none. */
  useReserve(): Promise<boolean>
}

/** Less free space than this counts as low, however small the list: browsers need some for their own files. */
const LITTLE_BYTES = 100_000_000

/**
 * If a write fails for lack of disk space, Chromium closes its database and opens it again, which itself needs space.
 * On a full disk it then discarded the whole database (seen with Chromium 156). So no write is tried that might fail
 * this way.
 */
const ENOUGH_BYTES = 4_000_000
const NONE_BYTES = 250_000

/** Whether the free space is low: below a fixed minimum, or less than all clippings take. */
export function isSpaceLow({ usage, quota }: StorageEstimate, ownBytes: number): boolean {
  return quota - Math.max(usage, ownBytes) < Math.max(LITTLE_BYTES, ownBytes)
}

/** Classifies an estimate; if the browser gives none, writes are simply tried. */
export function toQuotaLevel(estimate: StorageEstimate | null): QuotaLevel {
  const left = estimate ? estimate.quota - estimate.usage : ENOUGH_BYTES
  return left >= ENOUGH_BYTES ? 'enough' : left >= NONE_BYTES ? 'tight' : 'none'
}
