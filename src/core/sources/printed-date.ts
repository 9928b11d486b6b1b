/** Finds dates as people and programs write them, in three scripts. Recognises forms only, not which date matters. */
import { CLOCK, type Clock, DATE_FORMS, type DateHints, readClock } from './date-forms.ts'

/** A date in a text. */
export interface PrintedDate extends Clock {
  /** `YYYY-MM-DD`, as written: no zone was applied. */
  readonly day: string
  /** Its place in the searched text, in {@link toPlainText}'s form. */
  readonly start: number
  readonly end: number
}

/** Full-width digits, letters and punctuation as their plain forms, so that one pattern matches both. */
export function toPlainText(text: string): string {
  return text.normalize('NFKC')
}

/** Dates in a text of {@link toPlainText}'s form, in its order. Total; impossible days are left out. */
export function findDates(text: string, hints: DateHints = {}): PrintedDate[] {
  const found: PrintedDate[] = []
  if (!/\d|[〇一二三四五六七八九十]月/.test(text)) return found
  for (const { pattern, read } of DATE_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const day = toDay(read(match, hints))
      const end = match.index + match[0].length
      if (day === '') continue
      CLOCK.lastIndex = end
      const clock = CLOCK.exec(text)
      found.push({ day, start: match.index, end: end + (clock?.[0].length ?? 0), ...readClock(clock) })
    }
  }
  // A form that matches more at the same place (民國115年1月12日) precedes one that matches a part of it.
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(({ start }, index) => !found.some((other, before) => before < index && other.end > start))
}

/** `YYYY-MM-DD` when the three numbers are a day of the calendar, else empty. */
export function toDay([year, month, day]: readonly [number, number, number]): string {
  if (!(year >= 1900 && year < 2100)) return ''
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? '' : text
}
