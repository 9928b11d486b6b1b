/**
 * CSV that opens correctly in a spreadsheet: UTF-8 with byte order mark, CRLF, RFC 4180 quoting, and text that would
 * run as a formula guarded (`formula-guard`).
 */
import { writeSeparated } from '../text/separated-values.ts'
import { guardCell } from './formula-guard.ts'

/** Excel refuses cells over 32,767 characters; the rest is for the mark that says what was cut. */
export const LONGEST_CELL = 30_000
const MOST_IN_EXCEL = 32_767
/** For a text so full of formulas that its guards would not fit: at most every second character is guarded. */
const LONGEST_GUARDED = 20_000

/** A text as written in a cell: cut to what a cell can hold, and guarded. */
export function toTextCell(text: string): string {
  const cell = guardCell(cutCell(text))
  return cell.length <= MOST_IN_EXCEL ? cell : guardCell(cutCell(text, LONGEST_GUARDED))
}

/** Cuts text that no spreadsheet cell can hold, between characters, and states so in the cell. */
export function cutCell(text: string, longest = LONGEST_CELL): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
  return `${head} […cut: ${head.length} of ${text.length} characters]`
}

/** Whether a cell looks like what {@link cutCell} made of a longer text. */
export function isCutCell(cell: string): boolean {
  return /\[…cut: \d+ of \d+ characters\]\s*$/u.test(cell.slice(-80))
}

/** Byte order mark: without it Excel reads UTF-8 as the local code page and Chinese becomes garbage. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** Rows as CSV text ending in CRLF, no byte order mark, so that pages of rows can be joined. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${writeSeparated(rows, ',')}\r\n`
}

/** Rows as tab-separated text for the clipboard: cells with tabs, line breaks or quotes are quoted. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return writeSeparated(rows, '\t')
}

/** Text that Excel would read as a number, a date or money; 0, 1 and ISO days are meant to become values. */
const LOOKS_LIKE_VALUE = /^\s*[\d(%$€¥£.]/
const IS_VALUE = /^(?:[01]|\d{4}-\d\d-\d\d)$/

/**
 * Rows as an HTML table for the clipboard. Only cells that Excel would take for numbers are marked as text: browsers
 * check every style attribute against the page's policy, which is slow for tens of thousands.
 */
export function toHtmlTable(rows: readonly (readonly string[])[]): string {
  const toCell = (cell: string) => {
    const asText = LOOKS_LIKE_VALUE.test(cell) && !IS_VALUE.test(cell) ? ` style="mso-number-format:'\\@'"` : ''
    return `<td${asText}>${escapeHtml(cell).replace(/\r\n|\r|\n/g, '<br>')}</td>`
  }
  const body = rows.map((row) => `<tr>${row.map(toCell).join('')}</tr>`)
  return `<meta charset="utf-8"><table>${body.join('')}</table>`
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
