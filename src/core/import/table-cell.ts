/** Compares cells that came back from a spreadsheet with the texts that were written into them. */
import { isDay } from '../clippings/clipping-edit.ts'
import { toTextCell } from '../export/csv.ts'
import { unguardCell } from '../export/formula-guard.ts'
import { findDates, toDay } from '../sources/printed-date.ts'

/** Columns of days and the fields they stand for. */
export const DAY_COLUMNS = [
  ['published_date', 'publishedDate'],
  ['dated_on', 'datedOn'],
  ['in_force_on', 'inForceOn'],
] as const

export type DayField = (typeof DAY_COLUMNS)[number][1]

/** The text of a cell: without the guard, its line breaks as one kind. */
export function toCellText(cell: string): string {
  return normalise(unguardCell(cell))
}

/**
 * Whether a cell still has the text that was written into it. Line breaks of another kind, spaces at either end, and a
 * guard's apostrophe that the spreadsheet took for its own are no change.
 */
export function isUnchangedCell(cell: string, text: string): boolean {
  return isSameCell(cell, toTextCell(text))
}

/** The same, beside the cell as it was written. */
export function isSameCell(cell: string, written: string): boolean {
  const said = normalise(cell)
  const text = toCellText(written)
  // A spreadsheet may take the first guard for its own, and leave those within the cell.
  return said === normalise(written) || said === text || toCellText(cell) === text
}

function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().trim()
}

/** Day and month in American or European order, with or without a time that a spreadsheet added. */
const AMBIGUOUS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+0?0:00(?::00)?)?$/

/** Days since 1899-12-30, as Excel and LibreOffice count them. */
const SERIAL = /^\d{5}$/
const SERIAL_START = Date.UTC(1899, 11, 30)

/**
 * The day of a cell, `YYYY-MM-DD` or empty; null where it cannot be determined. Spreadsheets rewrite days in the form
 * of their country: a day that can be read in two ways is read only as the one that was written.
 *
 * @param written the day that is saved.
 */
export function parseDayCell(cell: string, written: string): string | null {
  const text = toCellText(cell)
  if (isDay(text) || isUnchangedCell(cell, written)) return isUnchangedCell(cell, written) ? written : text
  const readings = listReadings(text)
  if (written !== '' && readings.includes(written)) return written
  return readings.length === 1 && !SERIAL.test(text) ? (readings[0] ?? null) : null
}

function listReadings(text: string): string[] {
  const [, first = '', second = '', year = ''] = AMBIGUOUS.exec(text) ?? []
  if (year !== '') {
    const days = [
      toDay([Number(year), Number(first), Number(second)]),
      toDay([Number(year), Number(second), Number(first)]),
    ]
    return [...new Set(days.filter((day) => day !== ''))]
  }
  if (SERIAL.test(text)) return [new Date(SERIAL_START + Number(text) * 86_400_000).toISOString().slice(0, 10)]
  const found = text.length > 40 ? [] : findDates(text)
  return found.length === 1 && found[0]?.start === 0 && found[0].end === text.length ? [found[0].day] : []
}
