/**
 * Caps the times of a record from a file: none is later than now, and what arrives in the trash arrives there now.
 * Otherwise a file could overrule every later change by a future date, or have clippings deleted for good at the next
 * cleanup by a past one.
 */
import type { Clipping } from '../clippings/clipping.ts'

/**
 * The clipping with its times capped; itself where none is later than now.
 *
 * @param now ISO 8601 with offset.
 */
export function capTimes(clipping: Clipping, now: string): Clipping {
  const latest = Date.parse(now)
  const isLater = (time: string) => Date.parse(time) > latest
  const cap = (time: string) => (isLater(time) ? now : time)
  const { visits, unmerged } = clipping
  const times = [clipping.savedAt, clipping.updatedAt, ...unmerged.map(({ at }) => at)]
  const seen = visits ? [visits.lastSeen, visits.missedSince, visits.missedLast, visits.unchecked?.at ?? ''] : []
  if (![...times, ...seen].some(isLater)) return clipping
  return {
    ...clipping,
    savedAt: cap(clipping.savedAt),
    updatedAt: cap(clipping.updatedAt),
    unmerged: unmerged.map((text) => ({ ...text, at: cap(text.at) })),
    visits: visits && {
      ...visits,
      lastSeen: cap(visits.lastSeen),
      missedSince: cap(visits.missedSince),
      missedLast: cap(visits.missedLast),
      unchecked: visits.unchecked && { ...visits.unchecked, at: cap(visits.unchecked.at) },
    },
  }
}

/**
 * Since when a clipping from a file lies in the trash: since it was put there here, else since now.
 *
 * @param saved the clipping saved under its id; null where there is none.
 */
export function toTrashTime(clipping: Clipping, saved: Clipping | null, now: string): string {
  if (clipping.deletedAt === '') return ''
  return saved?.deletedAt || now
}
