/** Which units belong to words: scripts that write gaps between words, digits included. */

/**
 * By folded unit: 1 where it belongs to a word. Beyond this block scripts write without gaps, Hangul aside, which is in
 * no form of ours.
 */
export const WORD: Uint8Array = new Uint8Array(0x10000)
const FIRST = 0x30
const LAST = 0x2e7f
const units = String.fromCharCode(...Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index))
for (const { index, 0: run } of units.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
  WORD.fill(1, FIRST + index, FIRST + index + run.length)
}
