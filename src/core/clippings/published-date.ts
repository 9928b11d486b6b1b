/**
 * The publisher's calendar day. A stamp in UTC says little about it: an article of nine in the morning in Beijing is
 * stamped with the day before. So the day is read from the publisher's own offset, then from the zone of the place
 * the outlet prints in, then from the date as printed; a UTC day is the last resort.
 */

/** Hours east of UTC, by the end of a host name: places whose outlets readers use, all without summer time. */
const HOURS_EAST_BY_HOST_END: Readonly<Record<string, number>> = { cn: 8, hk: 8, tw: 8, mo: 8, sg: 8, jp: 9, kr: 9 }

const STAMP =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i
const PRINTED = /((?:19|20)\d{2})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?/

/** The two forms in which a publication date is kept; empty where nothing could be read. */
export interface PublishedDate {
  /** ISO 8601 with offset; only where the publisher states both time and offset, or its place gives the offset. */
  publishedAt: string
  /** `YYYY-MM-DD`, the publisher's calendar day. */
  publishedDate: string
}

/**
 * Reads a publication date.
 *
 * @param stamp what the page's metadata states, in any form.
 * @param printed text near the byline, searched for a date as readers see it (2026-01-12, 2026年1月12日, 2026/1/12).
 * @param host the page's host name.
 */
export function parsePublishedDate(stamp: string, printed: string, host: string): PublishedDate {
  const [, year = '', month = '', day = '', hour, minute, second = '00', zone] = STAMP.exec(stamp.trim()) ?? []
  const printedDay = parsePrintedDay(printed)
  const statedDay = toDay(year, month, day)
  if (!statedDay) return { publishedAt: '', publishedDate: parsePrintedDay(stamp) || printedDay }
  if (hour === undefined) return { publishedAt: '', publishedDate: statedDay }
  const offset =
    zone === undefined ? toOffset(hoursEastOf(host)) : isUtc(zone) ? '+00:00' : zone.replace(/^(...):?/, '$1:')
  const publishedAt = offset && `${statedDay}T${hour}:${minute}:${second}${offset}`
  if (offset !== '+00:00') return { publishedAt, publishedDate: statedDay }
  return { publishedAt, publishedDate: toLocalDay(publishedAt, hoursEastOf(host)) || printedDay || statedDay }
}

function hoursEastOf(host: string): number | undefined {
  return HOURS_EAST_BY_HOST_END[host.slice(host.lastIndexOf('.') + 1).toLowerCase()]
}

function toOffset(hoursEast: number | undefined): string {
  return hoursEast === undefined ? '' : `+${String(hoursEast).padStart(2, '0')}:00`
}

function isUtc(zone: string): boolean {
  return /^(z|utc|gmt|[+-]00:?00)$/i.test(zone)
}

function toLocalDay(utcStamp: string, hoursEast: number | undefined): string {
  const epochMs = Date.parse(utcStamp)
  if (hoursEast === undefined || Number.isNaN(epochMs)) return ''
  return new Date(epochMs + hoursEast * 3_600_000).toISOString().slice(0, 10)
}

function parsePrintedDay(text: string): string {
  const [, year = '', month = '', day = ''] = PRINTED.exec(text) ?? []
  return toDay(year, month, day)
}

/** `YYYY-MM-DD` when the three numbers are a day of the calendar, else empty. */
function toDay(year: string, month: string, day: string): string {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? '' : text
}
