/**
 * Where a word may begin and end. Latin, Greek and Cyrillic words match whole; Chinese has no spaces between words, so
 * only digits and letters are boundaries there (5纳米 is not in 65纳米, and AI芯片 contains 芯片).
 */
import {
  EXPANDS,
  foldUnit,
  IGNORED,
  isOfWord,
  isQuotationMark,
  OF_WORD,
  PASSED_OVER,
  UNITS,
} from '../text/character-tables.ts'
import { LONGEST_GAP } from '../text/fold-text.ts'

const FULL_STOP = 0x2e
const COMMA = 0x2c

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** The folded unit before `index`, skipping ignored ones; {@link IGNORED} at the start of the text or of a quotation. */
function unitBefore(text: string, index: number): number {
  for (let i = index - 1; i >= 0 && i >= index - LONGEST_GAP; i--) {
    const unit = foldUnit(text.charCodeAt(i))
    if (unit !== IGNORED || isQuotationMark(text.charCodeAt(i))) return unit
  }
  return IGNORED
}

/** Whether a digit at `index` is the tail of a decimal (the 6 of 2.6G): no term begins there. */
export function isDecimalTail(text: string, index: number): boolean {
  if (!isDigit(foldUnit(text.charCodeAt(index)))) return false
  const before = unitBefore(text, index)
  return (before === FULL_STOP || before === COMMA) && isDigit(unitBefore(text, index - 1))
}

/** Whether a word that ends with the folded unit `last` may end before `index`. */
export function mayEnd(text: string, index: number, last: number): boolean {
  if (!isOfWord(last)) return true
  for (let i = index; i < text.length && i < index + LONGEST_GAP; i++) {
    const raw = text.charCodeAt(i)
    const entry = UNITS[raw] as number
    if ((entry & PASSED_OVER) === 0) return (entry & (OF_WORD | EXPANDS)) === 0
    if (isQuotationMark(raw)) return true
  }
  return true
}
