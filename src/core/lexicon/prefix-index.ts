/**
 * The prefix index: groups of forms that begin with the same word, or else with the same two units, found by hash; and
 * two filters before it, of which the first rejects nearly every place of a text and the second most of the rest. They
 * are Bloom filters of one hash (B. H. Bloom, CACM 13(7), 1970): they may accept a place where no form begins, and
 * never reject one where a form does. Built at build time for the shipped forms, in the page for the user's own.
 */
import { isOfWord, prepareTables, SPACE } from '../text/character-tables.ts'
import { type FormTexts, startOf } from './form-texts.ts'
import { packTable } from './packed-table.ts'

/** The length of a prefix that is no word, in units. */
export const PAIR = 2
/** Hashed after a word: a form ends there, or is too short after it to decide. */
export const MAY_END = 0
/** Hashed after a pair: a form continues, in some way. */
export const LONGER = 0
/** Hashed after the beginning of a word that may continue in any way. */
export const OPEN = 1
/** How many units of an open word its hash covers, at most and at least. */
export const OPEN_UNITS = 4
export const LEAST_OPEN_UNITS = 3

/** Least number of filter bits per hash that it accepts. */
const BITS_FOR_EACH = 48
const LEAST_BITS = 2 ** 12
/** Bits in one number of a filter. */
const WORD_BITS = 16

export const HASH_FACTOR = 31
/**
 * Hashes have 25 bits: a hash times the factor, plus a unit, then fits the 31 bits of a small integer. In code that is
 * not compiled yet anything larger is an object on the heap, one for every unit of a page.
 */
export const HASH_BITS = 0x1ffffff

/** The hash of some units and one more; 0 is the hash of none. */
export function addToHash(hash: number, unit: number): number {
  return (hash * HASH_FACTOR + unit) & HASH_BITS
}

/** Plain data. Indexes are 16 bits wide, so there are at most 65,534 forms. */
export interface PrefixIndex {
  /** How many forms do not begin with a word; they precede the others. */
  readonly wordless: number
  /** Length of the longest form. */
  readonly longest: number
  /** Whether a form that does not begin with a word has only one unit. */
  readonly hasSingle: boolean
  /** By group: its first form; last the number of forms. Packed, and read without unpacking, since few are needed. */
  readonly groups: string
  /**
   * By slot of an open-addressing table: a group plus one. Packed. Its size is a power of two; a hash's lower bits are
   * the slot.
   */
  readonly slots: string
  /**
   * Whether a form begins so. 16 bits per number; its size is a power of two, and a hash's lower bits select the bit.
   */
  readonly filter: Uint16Array
  /** Whether a form continues so after its first word. Stored in the same way, packed. */
  readonly behind: string
}

/**
 * Builds the prefix index of forms in the order of `sortByForm`.
 *
 * @param openWords forms that may begin any word; each has {@link LEAST_OPEN_UNITS} units or more.
 */
export function createPrefixIndex(texts: FormTexts, openWords: readonly number[] = []): PrefixIndex {
  prepareTables()
  const { letters } = texts
  const count = texts.starts.length - 1
  const groups: number[] = []
  const hashes: number[] = []
  const begins: number[] = []
  const goesOn: number[] = []
  let wordless = 0
  let longest = 1
  let hasSingle = false

  /** The hash after a word: two units after a space, or else the next one. */
  function hashBehindWord(hash: number, next: number, end: number): number {
    if (next === end) return addToHash(hash, MAY_END)
    if (letters.charCodeAt(next) !== SPACE) return addToHash(hash, letters.charCodeAt(next))
    if (next + 2 >= end || letters.charCodeAt(next + 2) === SPACE) return addToHash(hash, MAY_END)
    return addToHash(addToHash(hash, letters.charCodeAt(next + 1)), letters.charCodeAt(next + 2))
  }

  let last = ''
  for (let form = 0; form < count; form++) {
    const start = startOf(texts, form)
    const end = startOf(texts, form + 1)
    let hash = 0
    let next = start
    for (; next < end && isOfWord(letters.charCodeAt(next)); next++) hash = addToHash(hash, letters.charCodeAt(next))
    if (next > start) {
      begins.push(hash)
      goesOn.push(hashBehindWord(hash, next, end))
    } else {
      wordless++
      hasSingle ||= end - start === 1
      for (; next < end && next < start + PAIR; next++) hash = addToHash(hash, letters.charCodeAt(next))
      // Only the first unit, for texts with ignored or expanding units next; the pair, if it is a form; else pair and
      // next.
      begins.push(letters.charCodeAt(start))
      if (next === end) begins.push(hash)
      else begins.push(addToHash(hash, LONGER), addToHash(hash, letters.charCodeAt(next)))
    }
    longest = Math.max(longest, end - start)
    const beginning = letters.slice(start, next)
    if (beginning !== last) {
      groups.push(form)
      hashes.push(hash)
    }
    last = beginning
  }
  for (const form of openWords) {
    let hash = 0
    const end = Math.min(startOf(texts, form + 1), startOf(texts, form) + OPEN_UNITS)
    for (let i = startOf(texts, form); i < end; i++) hash = addToHash(hash, letters.charCodeAt(i))
    goesOn.push(addToHash(hash, OPEN))
  }
  return {
    wordless,
    longest,
    hasSingle,
    groups: packTable([...groups, count]),
    slots: toSlots(hashes),
    filter: toFilter(begins),
    behind: packTable(toFilter(goesOn)),
  }
}

function toFilter(hashes: readonly number[]): Uint16Array {
  const bits = toPowerOfTwo(Math.max(LEAST_BITS, new Set(hashes).size * BITS_FOR_EACH))
  const filter = new Uint16Array(bits / WORD_BITS)
  for (const hash of hashes) {
    const bit = hash & (bits - 1)
    filter[bit >> 4] = (filter[bit >> 4] as number) | (1 << (bit & (WORD_BITS - 1)))
  }
  return filter
}

/** Open addressing with linear probing; less than half of the slots are used. */
function toSlots(hashes: readonly number[]): string {
  const slots = new Uint16Array(toPowerOfTwo(hashes.length * 2))
  hashes.forEach((hash, group) => {
    let slot = hash & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = group + 1
  })
  return packTable(slots)
}

function toPowerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)))
}
