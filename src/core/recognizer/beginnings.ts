/**
 * How forms begin: the groups of those that begin with the same word, or else with the same two units, found by hash; and
 * before that a filter, which settles nearly every place of a text. The filter is a Bloom filter of one hash (B. H. Bloom,
 * CACM 13(7), 1970): it may let a place through where no form begins, and never keeps one back where one does.
 */
import type { FormTexts } from '../lexicon/form-texts.ts'
import { SPACE } from '../text/fold-text.ts'
import { WORD } from '../text/words.ts'

/** No form begins so. */
export const NONE = -1
/** How long a beginning is that is no word. */
export const PAIR = 2
/** Stands in a hash behind a word: a form ends there, or too soon behind to tell. */
export const MAY_END = 0
/** Stands in a hash behind a pair: a form goes on, in some way. */
export const LONGER = 0
/** Stands in a hash behind the beginning of a word that may go on in any way. */
export const OPEN = 1
/** How many units of an open word are told by its hash, at most and at least. */
export const OPEN_UNITS = 4
export const LEAST_OPEN_UNITS = 3

/** Bits of the filter for each form, at least. */
const BITS_FOR_EACH = 64
const LEAST_FILTER_BITS = 2 ** 15

/** The hash of some units and one more; 0 is that of none. Its upper bits are the good ones (Fibonacci hashing). */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1)
}

export interface Beginnings {
  /** How many forms begin with no word; they stand before the others. */
  readonly wordless: number
  /** The filter: bits, of which a hash names one by its upper bits, those from {@link shift} on. */
  readonly filter: Int32Array
  readonly shift: number
  /** The group of the forms that begin with the first `length` of these units, which have that hash; or {@link NONE}. */
  groupOf(units: Uint16Array, length: number, hash: number): number
  /** By group: its first form, and the one behind its last. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/**
 * Finds the beginnings of forms that stand in the order of `compareForms`.
 *
 * @param openWords forms that may begin any word; each has {@link LEAST_OPEN_UNITS} units or more.
 */
export function createBeginnings({ letters, starts }: FormTexts, openWords: readonly number[]): Beginnings {
  const count = starts.length - 1
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const lengths = new Uint16Array(count)
  const hashes = new Int32Array(count)
  /** By place in open addressing: a group, plus one. */
  const slots = new Int32Array(toPowerOfTwo(count * 2))
  const slotShift = Math.clz32(slots.length) + 1
  const filterBits = toPowerOfTwo(Math.max(LEAST_FILTER_BITS, count * BITS_FOR_EACH))
  const shift = Math.clz32(filterBits) + 1
  const filter = new Int32Array(filterBits >> 5)
  let groups = 0
  let wordless = 0

  function allow(hash: number): void {
    const bit = hash >>> shift
    filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31))
  }

  function beginAlike(one: number, other: number, length: number): boolean {
    for (let i = 0; i < length; i++) if (letters.charCodeAt(one + i) !== letters.charCodeAt(other + i)) return false
    return true
  }

  function openGroup(form: number, length: number, hash: number): void {
    from[groups] = form
    lengths[groups] = length
    hashes[groups++] = hash
    let slot = hash >>> slotShift
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = groups
  }

  /** A word; and with it what comes next: two units behind a space, or else the next one. */
  function allowWord(hash: number, next: number, end: number): void {
    allow(hash)
    if (next === end) allow(addToHash(hash, MAY_END))
    else if (letters.charCodeAt(next) !== SPACE) allow(addToHash(hash, letters.charCodeAt(next)))
    else if (next + 2 >= end || letters.charCodeAt(next + 2) === SPACE) allow(addToHash(hash, MAY_END))
    else allow(addToHash(addToHash(hash, letters.charCodeAt(next + 1)), letters.charCodeAt(next + 2)))
  }

  /** The first unit alone, for where what follows needs care; the pair, if it is a form; else the pair and the next. */
  function allowPair(hash: number, start: number, next: number, end: number): void {
    allow(addToHash(0, letters.charCodeAt(start)))
    if (next === end) allow(hash)
    else {
      allow(addToHash(hash, LONGER))
      allow(addToHash(hash, letters.charCodeAt(next)))
    }
  }

  for (let form = 0; form < count; form++) {
    const start = starts[form] as number
    const end = starts[form + 1] as number
    let hash = 0
    let next = start
    for (; next < end && WORD[letters.charCodeAt(next)] === 1; next++) hash = addToHash(hash, letters.charCodeAt(next))
    if (next > start) allowWord(hash, next, end)
    else {
      wordless++
      for (; next < end && next < start + PAIR; next++) hash = addToHash(hash, letters.charCodeAt(next))
      allowPair(hash, start, next, end)
    }
    const length = next - start
    const isSame = groups > 0 && hashes[groups - 1] === hash && lengths[groups - 1] === length
    if (!isSame || !beginAlike(starts[from[groups - 1] as number] as number, start, length))
      openGroup(form, length, hash)
    to[groups - 1] = form + 1
  }
  for (const form of openWords) {
    const start = starts[form] as number
    let hash = 0
    for (let i = start; i < (starts[form + 1] as number) && i < start + OPEN_UNITS; i++) {
      hash = addToHash(hash, letters.charCodeAt(i))
    }
    allow(addToHash(hash, OPEN))
  }

  return {
    wordless,
    filter,
    shift,
    from,
    to,
    groupOf(units, length, hash) {
      let slot = hash >>> slotShift
      for (let group = slots[slot] as number; group !== 0; group = slots[slot] as number) {
        if (hashes[group - 1] === hash && lengths[group - 1] === length) {
          const start = starts[from[group - 1] as number] as number
          let i = 0
          while (i < length && letters.charCodeAt(start + i) === units[i]) i++
          if (i === length) return group - 1
        }
        slot = (slot + 1) & (slots.length - 1)
      }
      return NONE
    },
  }
}

function toPowerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)))
}
