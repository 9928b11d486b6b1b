/**
 * Makes text harmless that a spreadsheet would run as a formula, so that the change can be undone exactly (OWASP, CSV
 * injection). A table may also be opened with another separator, and then a quoted cell is no longer one: so a guard
 * stands at every place where a cell may begin. docs/CSV.md has the rule; the characters are listed one by one, not by
 * Unicode classes, since those grow, and a file must be read by the rule it was written by.
 */

/** Characters that begin a formula, in every width; includes the minus sign, which some programs take for a hyphen. */
const SIGNS = '=+\\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−'

/** Characters that may separate cells or rows when a table is opened: comma, semicolon, bar, tab, every line break. */
const PARTING = ',;|\\t\\n\\v\\f\\r\\x85\\u2028\\u2029'

/**
 * Characters that a program may skip before a formula: white space, control characters, invisible characters, quotation
 * marks (which another way of parsing removes), and the guard itself.
 */
const PASSED_OVER =
  '\\0-\\x20"\'\\x7f-\\xa0\\xad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f' +
  '\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffc\\ufffe\\uffff' +
  '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}'

/** The three lists as written in a regular expression with the flag `u`. */
export const GUARD_SIGNS = { formula: SIGNS, parting: PARTING, passedOver: PASSED_OVER } as const

const ANY_SIGN = new RegExp(`[${SIGNS}]`, 'u')
const ANY_BREAK = /[\t\r\n]/
const SIGN = new RegExp(`^[${SIGNS}]$`, 'u')
const PARTS = new RegExp(`^[${PARTING}]$`, 'u')
const PASSED = new RegExp(`^[${PASSED_OVER}]$`, 'u')

/** Puts an apostrophe wherever text would run as a formula, and wherever it already looks guarded. */
export function guardCell(text: string): string {
  const places = findPlaces(text)
  return places.length === 0 ? text : cutAt(text, places).join("'")
}

/** Removes exactly what {@link guardCell} added: `unguardCell(guardCell(text)) === text` for every text. */
export function unguardCell(cell: string): string {
  const guarded = findPlaces(cell).filter((at) => cell[at] === "'")
  if (guarded.length === 0) return cell
  const [first = '', ...rest] = cutAt(cell, guarded)
  return first + rest.map((piece) => piece.slice(1)).join('')
}

/** The rule up to version 2 of the table: only at the cell's beginning. */
const GUARDED_BEFORE = /^'(?='*[\s\u3000]*(?:[=+\-@\t\r\n]|[＝＋－＠]))/u

/** A cell guarded by the rule up to version 2, as today's rule would guard it. */
export function renewGuard(cell: string): string {
  return guardCell(cell.replace(GUARDED_BEFORE, ''))
}

function cutAt(text: string, places: readonly number[]): string[] {
  return [0, ...places].map((from, index) => text.slice(from, places[index]))
}

/**
 * The places for guards, in order: at the text's beginning, where a formula or a line break follows the skipped
 * characters; and behind a separator, where a formula follows skipped characters that do not separate. Apostrophes are
 * skipped, so a guard changes neither other places nor its own.
 */
function findPlaces(text: string): number[] {
  if (!ANY_SIGN.test(text) && !ANY_BREAK.test(text)) return []
  const places: number[] = []
  /** What follows the current place: a formula within the cell, and at the very beginning. */
  let isBeforeFormula = false
  let isBegun = false
  for (let at = text.length; at > 0; ) {
    // A surrogate pair is one character.
    const isPair =
      at > 1 && /[\udc00-\udfff]/.test(text[at - 1] as string) && /[\ud800-\udbff]/.test(text[at - 2] as string)
    const start = at - (isPair ? 2 : 1)
    const sign = text.slice(start, at)
    if (PARTS.test(sign) && isBeforeFormula) places.push(at)
    if (SIGN.test(sign)) {
      isBeforeFormula = true
      isBegun = true
    } else if (PARTS.test(sign)) {
      isBeforeFormula = false
      isBegun = ANY_BREAK.test(sign) || (isBegun && PASSED.test(sign))
    } else if (!PASSED.test(sign)) {
      isBeforeFormula = false
      isBegun = false
    }
    at = start
  }
  return isBegun ? [0, ...places.reverse()] : places.reverse()
}
