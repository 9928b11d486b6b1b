/** What the browser's word on room means: when to warn, and when to leave a database alone. */

/** What the browser says of its room, in bytes. It may say much more than the disk holds. */
export interface StorageEstimate {
  usage: number
  quota: number
}

/** `tight`: changes of what is kept may be tried, additions not. `none`: no write at all. */
export type Room = 'enough' | 'tight' | 'none'

/** The room on the disk, and a reserve of it for the day when there is none. */
export interface StorageRoom {
  read(): Promise<Room>
  /** Gives the reserve away; false where there is none. */
  useReserve(): Promise<boolean>
}

/** Less room than this is little, whatever there is to keep: browsers need some for their own files. */
const LITTLE_BYTES = 100_000_000

/**
 * A write that fails for want of room makes Chromium close its database and open it again, for which it needs room as
 * well: on a disk without any, it has then thrown the whole database away (seen with Chromium 156). So no write is tried
 * that could be the one.
 */
const ENOUGH_BYTES = 4_000_000
const NONE_BYTES = 250_000

/** Whether the room left is little: less than a floor, or than all clippings take. */
export function isSpaceLow({ usage, quota }: StorageEstimate, ownBytes: number): boolean {
  return quota - Math.max(usage, ownBytes) < Math.max(LITTLE_BYTES, ownBytes)
}

/** The room that an estimate speaks of; where the browser says nothing, writes are simply tried. */
export function toRoom(estimate: StorageEstimate | null): Room {
  const left = estimate ? estimate.quota - estimate.usage : ENOUGH_BYTES
  return left >= ENOUGH_BYTES ? 'enough' : left >= NONE_BYTES ? 'tight' : 'none'
}
