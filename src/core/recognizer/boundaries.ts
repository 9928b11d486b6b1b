/**
 * Where a word may begin and end. Latin, Greek and Cyrillic words match whole; Chinese has no gaps between words, so
 * only digits and letters set limits there (5纳米 is not in 65纳米, and AI芯片 holds 芯片).
 */
import { FOLD, IGNORED, LONGEST_GAP } from '../text/fold-text.ts'

const WORD = new Uint8Array(0x10000)
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u
// Beyond this block scripts write without gaps, Hangul aside, which is in no form of ours.
for (let unit = 0x30; unit < 0x2e80; unit++) {
  if (LETTER_OR_DIGIT.test(String.fromCharCode(unit))) WORD[unit] = 1
}

const FULL_STOP = 0x2e
const COMMA = 0x2c

/** Whether a folded unit belongs to a script that writes gaps between words, digits included. */
export function isWordUnit(folded: number): boolean {
  return WORD[folded] === 1
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** The folded unit before `index`, passing over ignored ones; {@link IGNORED} at the start of the text. */
function unitBefore(text: string, index: number): number {
  for (let i = index - 1; i >= 0 && i >= index - LONGEST_GAP; i--) {
    const unit = FOLD[text.charCodeAt(i)] as number
    if (unit !== IGNORED) return unit
  }
  return IGNORED
}

/** Whether a word may begin at `index`, where the folded unit `unit` stands. A decimal's tail (2.6G) is no beginning. */
export function mayBegin(text: string, index: number, unit: number): boolean {
  if (!isWordUnit(unit)) return true
  const before = unitBefore(text, index)
  if (isWordUnit(before)) return false
  return !(isDigit(unit) && (before === FULL_STOP || before === COMMA) && isDigit(unitBefore(text, index - 1)))
}

/** Whether a word that ends with the folded unit `last` may end before `index`. */
export function mayEnd(text: string, index: number, last: number): boolean {
  if (!isWordUnit(last)) return true
  for (let i = index; i < text.length && i < index + LONGEST_GAP; i++) {
    const unit = FOLD[text.charCodeAt(i)] as number
    if (unit !== IGNORED) return !isWordUnit(unit)
  }
  return true
}
