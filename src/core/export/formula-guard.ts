/**
 * Text that a spreadsheet would run as a formula, made harmless so that the harm can be undone exactly (OWASP, CSV
 * injection). A table is also opened where another sign parts its cells, and there a quoted cell is no longer one: so the
 * guard stands at every place where a cell may begin. docs/CSV.md has the rule; the signs are listed here one by one,
 * not by Unicode's classes, since those grow, and a file must be read by the rule it was written by.
 */

/** What begins a formula, in every width and height; a minus sign too, which some take for a hyphen. */
const SIGNS = '=+\\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−'

/** What may part cells or rows when a table is opened: comma, semicolon, bar, tab, and every break of a line. */
const PARTING = ',;|\\t\\n\\v\\f\\r\\x85\\u2028\\u2029'

/**
 * What a program may pass over before it takes a cell for a formula: blanks, control characters, signs without a shape,
 * quotation marks (which another reading of the file takes away), and the guard itself.
 */
const PASSED_OVER =
  '\\0-\\x20"\'\\x7f-\\xa0\\xad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f' +
  '\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffc\\ufffe\\uffff' +
  '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}'

/** The three lists as they stand in a regular expression with the flag `u`. */
export const GUARD_SIGNS = { formula: SIGNS, parting: PARTING, passedOver: PASSED_OVER } as const

const ANY_SIGN = new RegExp(`[${SIGNS}]`, 'u')
const ANY_BREAK = /[\t\r\n]/
const SIGN = new RegExp(`^[${SIGNS}]$`, 'u')
const PARTS = new RegExp(`^[${PARTING}]$`, 'u')
const PASSED = new RegExp(`^[${PASSED_OVER}]$`, 'u')

/** Puts an apostrophe wherever text would run as a formula, and wherever it looks guarded already. */
export function guardCell(text: string): string {
  const places = findPlaces(text)
  return places.length === 0 ? text : cutAt(text, places).join("'")
}

/** Takes off exactly what {@link guardCell} put on: `unguardCell(guardCell(text)) === text` for every text. */
export function unguardCell(cell: string): string {
  const guarded = findPlaces(cell).filter((at) => cell[at] === "'")
  if (guarded.length === 0) return cell
  const [first = '', ...rest] = cutAt(cell, guarded)
  return first + rest.map((piece) => piece.slice(1)).join('')
}

/** The rule up to version 2 of the table: at the cell's beginning alone. */
const GUARDED_BEFORE = /^'(?='*[\s\u3000]*(?:[=+\-@\t\r\n]|[＝＋－＠]))/u

/** A cell as the rule of today would have it, from one that was guarded by the rule up to version 2. */
export function renewGuard(cell: string): string {
  return guardCell(cell.replace(GUARDED_BEFORE, ''))
}

function cutAt(text: string, places: readonly number[]): string[] {
  return [0, ...places].map((from, index) => text.slice(from, places[index]))
}

/**
 * Where a guard belongs, in order: at the text's beginning, where a formula or a break of a line follows what is passed
 * over; and behind what parts cells, where a formula follows what is passed over without parting. Apostrophes are
 * passed over, so a guard changes no other place, nor its own.
 */
function findPlaces(text: string): number[] {
  if (!ANY_SIGN.test(text) && !ANY_BREAK.test(text)) return []
  const places: number[] = []
  /** What follows the place that is looked at: a formula within the cell, and from the very beginning. */
  let isBeforeFormula = false
  let isBegun = false
  for (let at = text.length; at > 0; ) {
    // A pair is one sign.
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
