/**
 * A record as it arrives from a file: no time in it is later than now, and what comes into the trash comes there now.
 * A file could otherwise overrule every later change by a date in the future, or have clippings deleted for good at
 * the next upkeep by one in the past.
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
 * @param kept what is kept under its id; null where nothing is.
 */
export function toTrashTime(clipping: Clipping, kept: Clipping | null, now: string): string {
  if (clipping.deletedAt === '') return ''
  return kept?.deletedAt || now
}
