/**
 * Tables of numbers as text, since text is what a script can hold as it is: one code unit a number. Small numbers, which
 * are the most, lie where a unit takes one byte of a file and needs no escape.
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

/** One number of a packed table, which is never unpacked. */
export function numberAt(packed: string, index: number): number {
  return (packed.charCodeAt(index) - OFFSET) & LAST
}

/** The running sums of a packed table: 0 at first, and at last the sum of all. */
export function sumTable(packed: string): Int32Array {
  const sums = new Int32Array(packed.length + 1)
  let sum = 0
  for (let i = 0; i < packed.length; ) {
    sum += (packed.charCodeAt(i) - OFFSET) & LAST
    sums[++i] = sum
  }
  return sums
}
