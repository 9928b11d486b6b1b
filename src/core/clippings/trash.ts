/** How long a deleted clipping can be restored. */

/** Days that the trash keeps a clipping. */
export const TRASH_DAYS = 30

const DAY_MS = 86_400_000

/** Days left to restore a clipping, a begun one counted whole; both times are ISO 8601. */
export function countTrashDaysLeft(deletedAt: string, now: string): number {
  const left = Date.parse(deletedAt) + TRASH_DAYS * DAY_MS - Date.parse(now)
  return Number.isNaN(left) ? TRASH_DAYS : Math.min(TRASH_DAYS, Math.max(0, Math.ceil(left / DAY_MS)))
}
