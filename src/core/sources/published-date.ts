/**
 * Determines the publisher's calendar day. A timestamp in UTC is not enough: an article of nine in the morning in
 * Beijing is stamped with the day before. So the day is read from the publisher's own offset, then from the zone of the
 * place the outlet prints in, then from the date as printed; a UTC day is the last resort. No time is ever made up.
 */
import { choosePrintedDate, findUpdatedDate, NOT_PUBLISHED, type PrintedText } from './choose-printed-date.ts'
import type { DateHints } from './date-forms.ts'
import { findShownAddress } from './mirrors.ts'
import { findZone, MINUTES_EAST, type PagePlace } from './outlets.ts'
import { findDates, type PrintedDate, toDay, toPlainText } from './printed-date.ts'

/** The two forms in which a publication date is saved; empty where it could not be determined. */
export interface PublishedDate {
  /** ISO 8601 with offset; only where the publisher states both time and offset, or its location gives the offset. */
  publishedAt: string
  /** `YYYY-MM-DD`, the publisher's calendar day. */
  publishedDate: string
}

const DAY_MS = 86_400_000

/** Ends of hosts in whose countries 12/01/2026 is the twelfth of January. */
const DAY_FIRST = /\.(?:uk|ie|au|nz|in|za|my|sg|hk|ke|ng|pk|de|fr|it|es)$/i

/** What is known of the dates of a page besides its address. */
export interface KnownOfDates {
  /** The year of printed dates without one where the address has none either. */
  readonly year?: string
  /** The last day that such a date can be, `YYYY-MM-DD`. */
  readonly latest?: string
  /** Whether 12/01/2026 begins with the day; left out where only the host may tell. */
  readonly dayFirst?: boolean
  /** Whether a printed day of an update counts where there is no other. */
  readonly isUpdateEnough?: boolean
}

/**
 * Reads a publication date. Total.
 *
 * @param stamps dates in the page's metadata, in any form, the most trusted first; the first that is a date counts.
 * @param printed text around the headline, searched for a printed date.
 * @param href the page's address: it gives the zone, the year of dates without one, and, where nothing else does, the
 *   day (`/2026/01/12/`, `t20260112_1.html`).
 */
export function parsePublishedDate(
  stamps: readonly string[],
  printed: PrintedText,
  href: string,
  { year = '', latest = '', dayFirst = false, isUpdateEnough = false }: KnownOfDates = {},
): PublishedDate {
  const place: PagePlace = findShownAddress(href) ?? { hostname: '', pathname: '' }
  const zone = findZone(place)
  const east = zone === null ? null : (MINUTES_EAST[zone] ?? null)
  const address = readAddressDay(place.pathname)
  const hints: DateHints = {
    year: address.year || year,
    ...(address.year === '' && latest !== '' ? { latest } : {}),
    isMinguo: zone === 'Asia/Taipei',
    isShortYear: zone !== null && zone !== 'Asia/Tokyo',
    ...(dayFirst || DAY_FIRST.test(place.hostname) ? { dayFirst: true } : {}),
  }
  const { above, text, dates, others } = readText(printed, hints)
  for (const stamp of stamps) {
    const stated = readStamp(stamp, hints)
    if (stated) return toPublished(stated, east, { printed: listUnchanged(dates, text), others })
  }
  const shown =
    choosePrintedDate(text, above.length, dates, address.day) ?? (isUpdateEnough ? findUpdatedDate(text, dates) : null)
  return shown ? toPublished(shown, east, { printed: [], others: [] }) : { publishedAt: '', publishedDate: address.day }
}

/** Without days of a change: those are no days on which a stamp could be printed. */
function listUnchanged(dates: readonly PrintedDate[], text: string): readonly PrintedDate[] {
  return dates.filter(({ start }) => !NOT_PUBLISHED.test(text.slice(Math.max(0, start - 24), start)))
}

interface ReadText {
  readonly above: string
  readonly text: string
  readonly dates: readonly PrintedDate[]
  readonly others: readonly PrintedDate[]
}

/** A page's text is read for each of its stamps, with the same hints. */
const readTexts = new WeakMap<PrintedText, Map<string, ReadText>>()

function readText(printed: PrintedText, hints: DateHints): ReadText {
  const byHints = readTexts.get(printed) ?? new Map<string, ReadText>()
  readTexts.set(printed, byHints)
  const key = JSON.stringify(hints)
  const known = byHints.get(key)
  if (known) return known
  const above = toPlainText(printed.above)
  const text = `${above}\n${toPlainText(printed.below)}`
  const others = findDates(toPlainText(printed.others ?? ''), hints)
  const read = { above, text, dates: findDates(text, hints), others }
  byHints.set(key, read)
  return read
}

type StatedDate = Pick<PrintedDate, 'day' | 'clock' | 'offset'>

/** A timestamp of a program: epoch seconds or milliseconds, digits only, or any written form. */
function readStamp(stamp: string, hints: DateHints): StatedDate | null {
  const text = toPlainText(stamp).trim()
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const iso = new Date(text.length === 10 ? Number(text) * 1000 : Number(text)).toISOString()
    return { day: iso.slice(0, 10), clock: iso.slice(11, 19), offset: 0 }
  }
  const [, year, month, day, time = ''] = /^(\d{4})(\d\d)(\d\d)(\d{4}(?:\d\d)?)?$/.exec(text) ?? []
  if (year === undefined) return findDates(text, hints)[0] ?? null
  const compact = toDay([Number(year), Number(month), Number(day)])
  const clock = time && `${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4) || '00'}`
  return compact === ''
    ? null
    : { day: compact, clock: /^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(clock) ? clock : '', offset: null }
}

/** Dates on the page that may show a UTC timestamp's local day: printed ones, and other statements. */
interface Witnesses {
  readonly printed: readonly PrintedDate[]
  readonly others: readonly PrintedDate[]
}

/** Applies the publisher's zone. */
function toPublished(stated: StatedDate, east: number | null, { printed, others }: Witnesses): PublishedDate {
  const { day, clock, offset } = stated
  if (clock === '') return { publishedAt: '', publishedDate: day }
  const toStamp = (minutes: number | null) => (minutes === null ? '' : `${day}T${clock}${toOffset(minutes)}`)
  if (offset === null) return { publishedAt: toStamp(east), publishedDate: day }
  if (offset !== 0) return { publishedAt: toStamp(offset), publishedDate: day }
  if (east === null) {
    const same = [...printed, ...others].find((date) => isSameInstant(date, stated))
    if (same) return { publishedAt: toStamp(0), publishedDate: same.day }
    const near = printed.find((date) => Math.abs(Date.parse(date.day) - Date.parse(day)) <= DAY_MS)
    return { publishedAt: toStamp(0), publishedDate: near?.day ?? day }
  }
  // Some systems label local time as UTC; the same time printed on the page reveals this.
  const isLocal = printed.some(
    (date) => date.day === day && date.clock.slice(0, 5) === clock.slice(0, 5) && !date.offset,
  )
  if (isLocal) return { publishedAt: toStamp(east), publishedDate: day }
  const local = new Date(Date.parse(`${day}T${clock}Z`) + east * 60_000)
  return { publishedAt: toStamp(0), publishedDate: local.toISOString().slice(0, 10) }
}

const LARGEST_OFFSET_MINUTES = 14 * 60
const HALF_HOUR = 30

/** Whether a printed time may be a stamp in UTC by the clock of some place: the same minute, half hours apart. */
function isSameInstant(printed: PrintedDate, stamp: StatedDate): boolean {
  if (printed.clock === '' || printed.offset === 0) return false
  const minutes = (date: StatedDate) => Math.floor(Date.parse(`${date.day}T${date.clock}Z`) / 60_000)
  const apart = minutes(printed) - minutes(stamp)
  if (printed.offset !== null) return apart === printed.offset
  return Math.abs(apart) <= LARGEST_OFFSET_MINUTES && apart % HALF_HOUR === 0
}

function toOffset(minutes: number): string {
  const parts = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`
}

/** The day in a path, and its year even without a day. Empty where there is none. */
function readAddressDay(pathname: string): { day: string; year: string } {
  const [, year = '', month, date] =
    /(?<!\d)((?:199[5-9]|20\d{2}))[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(pathname) ?? []
  if (year) return { day: toDay([Number(year), Number(month), Number(date)]), year }
  // /2026/01/260112-title and /26/0112/09/
  const [, century = '', ofYear, ofMonth, ofDay] =
    /\/(20)(\d{2})\/(0[1-9]|1[0-2])\/\2\3(\d{2})(?!\d)/.exec(pathname) ??
    /^()\/(\d{2})\/(0[1-9]|1[0-2])(\d{2})\/\d{2}\//.exec(pathname) ??
    []
  const short =
    ofYear === undefined ? '' : toDay([Number(`${century || '20'}${ofYear}`), Number(ofMonth), Number(ofDay)])
  if (short !== '') return { day: short, year: short.slice(0, 4) }
  // /2026/1/2/ and /2026/jan/12/
  const [, ofPath = '', name = '', plain = '', dayOfPath] =
    /\/(20\d{2})\/(?:([a-z]{3})|(\d{1,2}))\/(\d{1,2})(?=\/)/i.exec(pathname) ?? []
  const ofName = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.toLowerCase()) / 3 + 1
  const inPath = ofPath && toDay([Number(ofPath), name === '' ? Number(plain) : ofName, Number(dayOfPath)])
  if (inPath) return { day: inPath, year: ofPath }
  return { day: '', year: /(?:\/|[-_])(20\d{2})(?:[-/_]?(?:0[1-9]|1[0-2]))?(?=[/_-])/.exec(pathname)?.[1] ?? '' }
}
