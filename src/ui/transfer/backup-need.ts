/** Whether it is time for a backup: a week after the last, and only if something was saved since. */
import type { ClippingsAccess } from '../../stores/remote-clippings.ts'

const DAY_MS = 86_400_000
const DAYS_BETWEEN = 7

/** Whole days from one time to another, both ISO 8601; null if there was no first time. */
export function toDaysSince(last: string, now: string): number | null {
  const days = Math.floor((Date.parse(now) - Date.parse(last)) / DAY_MS)
  return Number.isNaN(days) ? null : Math.max(0, days)
}

/**
 * Whether a backup is due. The first one is due when a clipping is a week old, so that users who only try the
 * extension are not bothered.
 *
 * @param last when the last one began; empty if there was none.
 */
export async function isBackupDue(
  clippings: Pick<ClippingsAccess, 'count'>,
  last: string,
  now: string,
): Promise<boolean> {
  const days = toDaysSince(last, now)
  if (days === null) {
    const weekAgo = new Date(Date.parse(now) - DAYS_BETWEEN * DAY_MS).toISOString()
    const [all, young] = await Promise.all([clippings.count({}), clippings.count({ savedAfter: weekAgo })])
    return all > young
  }
  return days >= DAYS_BETWEEN && (await clippings.count({ savedAfter: last })) > 0
}
