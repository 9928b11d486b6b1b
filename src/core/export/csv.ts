/**
 * CSV that opens right in a spreadsheet: UTF-8 with byte order mark, CRLF, RFC 4180 quoting, and text
 * that a spreadsheet would run as a formula made harmless so that the harm can be undone exactly.
 */
import { writeSeparated } from '../text/separated-values.ts'

/** First characters that make a spreadsheet read a cell as a formula (OWASP, CSV injection), with full-width forms. */
const FORMULA = /^'*[\s\u3000]*(?:[=+\-@\t\r\n]|[＝＋－＠])/u
const GUARDED = /^'(?='*[\s\u3000]*(?:[=+\-@\t\r\n]|[＝＋－＠]))/u

/** Puts an apostrophe before text that would run as a formula, and before text that already looks guarded. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Takes off exactly what {@link guardCell} put on: `unguardCell(guardCell(text)) === text` for every text. */
export function unguardCell(cell: string): string {
  return cell.replace(GUARDED, '')
}

/** Excel refuses cells over 32,767 characters; this leaves room for the mark that says what was cut. */
export const LONGEST_CELL = 30_000

/** Cuts text that no spreadsheet cell can hold, between characters, and says so in the cell. */
export function cutCell(text: string): string {
  if (text.length <= LONGEST_CELL) return text
  const kept = text.slice(0, LONGEST_CELL).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept} […cut: ${kept.length} of ${text.length} characters]`
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

/** What Excel would read as a number, a date or money although it is text; 0, 1 and ISO days are to stay values. */
const LOOKS_LIKE_VALUE = /^\s*[\d(%$€¥£.]/
const IS_VALUE = /^(?:[01]|\d{4}-\d\d-\d\d)$/

/**
 * Rows as an HTML table for the clipboard. Cells that Excel would take for numbers are marked as text, and only those:
 * browsers check every style attribute against the page's policy, which is slow by the ten thousand.
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
