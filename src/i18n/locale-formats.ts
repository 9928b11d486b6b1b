/** Dates, numbers and outlets as the reader's language writes them. */
import { toOutletName } from '../core/sources/outlet-names.ts'

export interface Formats {
  count(value: number): string
  /** A share of one, in whole per cent; what is more than nothing is never written as nothing. */
  share(value: number): string
  /** A calendar day, from the first ten characters of `YYYY-MM-DD…`; text that is no day is given back as it is. */
  day(date: string): string
  /** A moment of the reader's own clock, from ISO 8601; text that is none is given back as it is. */
  moment(iso: string): string
  /** What a language is called; a tag that is none is given back as it is. */
  language(tag: string): string
  /** How many whole days ago: today, yesterday, 12 days ago. */
  daysAgo(days: number): string
  /** A stored outlet by its name in this language, where it has one. */
  outlet(outlet: string): string
}

/** @param language BCP 47 tag of the interface. */
export function createFormats(language: string): Formats {
  const numbers = new Intl.NumberFormat(language)
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  // The day is the publisher's: reading and writing it in one zone keeps the reader's own zone from moving it.
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const languages = new Intl.DisplayNames(language, { type: 'language' })
  const spans = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    count: (value) => numbers.format(value),
    share: (value) => shares.format(value > 0 ? Math.max(value, 0.01) : 0),
    day(date) {
      const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
      return Number.isNaN(time) ? date : days.format(time)
    },
    moment: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : moments.format(new Date(iso))),
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
