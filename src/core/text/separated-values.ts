/**
 * Tables as text (RFC 4180): cells between separators, quoted where necessary. Written and read here rather than by a
 * library, because those for browsers include code that loads files over the network or makes functions out of text.
 * Reading is total and takes time in proportion to the text.
 */

const QUOTE = '"'
const CARRIAGE_RETURN = 13
const LINE_FEED = 10

export interface SeparatedValues {
  /** Text that ends in a line break has an empty last row, of one empty cell. */
  rows: string[][]
  /** Whether the text ends within quotation marks, so that its last row is incomplete. */
  isOpen: boolean
}

/**
 * Reads a table. A row ends at a line feed, with or without a carriage return before it; at a lone carriage return only
 * in a text whose first row ends so. Spaces after a closing quotation mark are dropped; a quotation mark that neither
 * separator nor end follows is text.
 *
 * @param separator one character, neither a space (tabs are allowed), line break nor quotation mark.
 */
export function parseSeparated(text: string, separator: string): SeparatedValues {
  const rows: string[][] = []
  let row: string[] = []
  let endsAtReturn = true
  const isEnd = (at: number) => {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED) return true
    return code === CARRIAGE_RETURN && (endsAtReturn || text.charCodeAt(at + 1) === LINE_FEED)
  }
  const isCellEnd = (at: number) => at >= text.length || text[at] === separator || isEnd(at)

  for (let at = 0; ; at++) {
    if (text[at] === QUOTE) {
      const close = findClose(text, at + 1, separator, isCellEnd)
      if (!close) {
        rows.push([...row, text.slice(at + 1)])
        return { rows, isOpen: true }
      }
      row.push(text.slice(at + 1, close.quote).replaceAll('""', QUOTE))
      at = close.end
    } else {
      const start = at
      while (!isCellEnd(at)) at++
      row.push(text.slice(start, at))
    }
    if (at < text.length && text[at] === separator) continue
    rows.push(row)
    if (at >= text.length) return { rows, isOpen: false }
    row = []
    const isPair = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED
    if (rows.length === 1) endsAtReturn = text.charCodeAt(at) === CARRIAGE_RETURN && !isPair
    if (isPair) at++
  }
}

/** Where a quoted cell closes, and where the next one begins; null where it never closes. */
function findClose(
  text: string,
  from: number,
  separator: string,
  isCellEnd: (at: number) => boolean,
): { quote: number; end: number } | null {
  let quote = text.indexOf(QUOTE, from)
  while (quote >= 0) {
    if (text[quote + 1] === QUOTE) {
      quote = text.indexOf(QUOTE, quote + 2)
      continue
    }
    let end = quote + 1
    while (text[end] !== separator && /[^\S\r\n]/.test(text[end] ?? '')) end++
    if (isCellEnd(end)) return { quote, end }
    quote = text.indexOf(QUOTE, end)
  }
  return null
}

/** Rows as text, with CRLF between them. Cells that could be misread otherwise are quoted. */
export function writeSeparated(rows: readonly (readonly string[])[], separator: string): string {
  const needsQuotes = (cell: string) => cell.includes(separator) || /["\r\n\uFEFF]|^ | $/.test(cell)
  const toCell = (cell: string) => (needsQuotes(cell) ? `"${cell.replaceAll(QUOTE, '""')}"` : cell)
  return rows.map((row) => row.map(toCell).join(separator)).join('\r\n')
}
