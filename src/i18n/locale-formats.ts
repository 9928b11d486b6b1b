/** Formats dates, numbers and outlets for the user's language. */
import { toOutletName } from '../core/sources/outlet-names.ts'

export interface Formats {
  count(value: number): string
  /** A share from 0 to 1 in whole per cent; a share above 0 is never shown as 0. */
  share(value: number): string
  /** A calendar day, from the first ten characters of `YYYY-MM-DD…`; any other text is returned unchanged. */
  day(date: string): string
  /** A date and time of the user's own clock, from ISO 8601; any other text is returned unchanged. */
  dateTime(iso: string): string
  /** The name of a language; an invalid tag is returned unchanged. */
  language(tag: string): string
  /** A number of whole days ago: today, yesterday, 12 days ago. */
  daysAgo(days: number): string
  /** A stored outlet by its name in this language, if it has one. */
  outlet(outlet: string): string
}

/** @param language BCP 47 tag of the interface. */
export function createFormats(language: string): Formats {
  const numbers = new Intl.NumberFormat(language)
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  // The day is the publisher's: parsing and formatting it in one time zone keeps the user's own from shifting it.
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const dateTimes = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const languages = new Intl.DisplayNames(language, { type: 'language' })
  const spans = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    count: (value) => numbers.format(value),
    share: (value) => shares.format(value > 0 ? Math.max(value, 0.01) : 0),
    day(date) {
      const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
      return Number.isNaN(time) ? date : days.format(time)
    },
    dateTime: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : dateTimes.format(new Date(iso))),
    language(tag) {
      try {
        return languages.of(tag) ?? tag
      } catch {
        return tag
      }
    },
    daysAgo: (days) => spans.format(days === 0 ? 0 : -days, 'day'),
    outlet: (outlet) => toOutletName(outlet, language),
  }
}
