/** Date ranges that filters offer with one click. */

const DAY_MS = 86_400_000

/** First and last day, `YYYY-MM-DD`. */
export interface DayRange {
  from: string
  to: string
}

/** The week that holds a day, Monday to Sunday (ISO 8601). */
export function toWeek(day: string): DayRange {
  const since = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return { from: addDays(day, -since), to: addDays(day, 6 - since) }
}

/** The calendar month that holds a day. */
export function toMonth(day: string): DayRange {
  const next = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return { from: `${day.slice(0, 7)}-01`, to: addDays(next.toISOString().slice(0, 10), -1) }
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
