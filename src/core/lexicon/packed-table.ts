/**
 * Stores tables of numbers as text, since a script can embed text directly: one code unit per number. Small numbers,
 * the most frequent, get units that take one byte of a file and need no escape.
 */

const OFFSET = 0x30
const LAST = 0xffff

/** @param numbers 0 to 65,535. */
export function packTable(numbers: ArrayLike<number>): string {
  return Array.from(numbers, (number) => String.fromCharCode((number + OFFSET) & LAST)).join('')
}

export function unpackTable(packed: string): Uint16Array {
  const numbers = new Uint16Array(packed.length)
  for (let i = 0; i < packed.length; i++) numbers[i] = packed.charCodeAt(i) - OFFSET
  return numbers
}

/** One number of a packed table, read without unpacking it. */
export function numberAt(packed: string, index: number): number {
  return (packed.charCodeAt(index) - OFFSET) & LAST
}

/** The running sums of a packed table: first 0, last the sum of all. */
export function sumTable(packed: string): Int32Array {
  const sums = new Int32Array(packed.length + 1)
  let sum = 0
  for (let i = 0; i < packed.length; ) {
    sum += (packed.charCodeAt(i) - OFFSET) & LAST
    sums[++i] = sum
  }
  return sums
}
