/**
 * Where a word may begin and end. Latin, Greek and Cyrillic words match whole; Chinese has no gaps between words, so
 * only digits and letters set limits there (5纳米 is not in 65纳米, and AI芯片 holds 芯片).
 */
import { FOLD, IGNORED } from '../text/fold-text.ts'

const WORD = new Uint8Array(0x10000)
for (let unit = 0x30; unit < 0x2e80; unit++) {
  if (/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit))) WORD[unit] = 1
}
// Hangul and Japanese kana are letters, but their text runs on without gaps as Chinese does.

/** Whether a folded unit belongs to a script that writes gaps between words, digits included. */
export function isWordUnit(folded: number): boolean {
  return WORD[folded] === 1
}

/** The folded unit before `index`, passing over ignored ones; {@link IGNORED} at the start of the text. */
export function unitBefore(text: string, index: number): number {
  for (let i = index - 1; i >= 0; i--) {
    const unit = FOLD[text.charCodeAt(i)] ?? IGNORED
    if (unit !== IGNORED) return unit
  }
  return IGNORED
}

/** The folded unit at `index` or after it, passing over ignored ones; {@link IGNORED} at the end of the text. */
export function unitAfter(text: string, index: number): number {
  for (let i = index; i < text.length; i++) {
    const unit = FOLD[text.charCodeAt(i)] ?? IGNORED
    if (unit !== IGNORED) return unit
  }
  return IGNORED
}

/** Whether a match may begin between `before` and its first unit, or end between its last unit and `after`. */
export function isBoundary(inside: number, outside: number): boolean {
  return !(isWordUnit(inside) && isWordUnit(outside))
}
