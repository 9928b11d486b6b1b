/**
 * How forms begin: groups of those that begin with the same word, or else with the same two units, found by hash; and
 * before that a filter, which settles nearly every place of a text. The filter is a Bloom filter of one hash (B. H. Bloom,
 * CACM 13(7), 1970): it may let a place through where no form begins, and never keeps one back where one does. Made by the
 * build for our own forms, in the page for the reader's.
 */
import { isOfWord, prepareTables, SPACE } from '../text/character-tables.ts'
import { type FormTexts, startOf } from './form-texts.ts'

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

/** Bits of the filter for each form, at least; a form sets about three. */
const BITS_FOR_EACH = 32
const LEAST_FILTER_BITS = 2 ** 15
/** Bits in one number of the filter. */
const WORD_BITS = 16

/** The hash of some units and one more; 0 is that of none. Its upper bits are the good ones (Fibonacci hashing). */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1)
}

/** Plain data. Indexes are 16 bits wide, so there are at most 65,534 forms. */
export interface Beginnings {
  /** How many forms begin with no word; they stand before the others. */
  readonly wordless: number
  /** Length of the longest form. */
  readonly longest: number
  /** Whether a form that begins with no word is but one unit. */
  readonly hasSingle: boolean
  /** By group: its first form; at last the number of forms. */
  readonly groups: Uint16Array
  /** By place in open addressing: a group, plus one. Its size is a power of two; a hash's upper bits are the place. */
  readonly slots: Uint16Array
  /** 16 bits a number; its size is a power of two, and a hash's upper bits are the bit. */
  readonly filter: Uint16Array
}

/**
 * Finds the beginnings of forms that stand in the order of `sortByForm`.
 *
 * @param openWords forms that may begin any word; each has {@link LEAST_OPEN_UNITS} units or more.
 */
export function createBeginnings(texts: FormTexts, openWords: readonly number[] = []): Beginnings {
  prepareTables()
  const { letters } = texts
  const count = texts.starts.length - 1
  const groups: number[] = []
  const slots = new Uint16Array(toPowerOfTwo(count * 2))
  const slotShift = toShift(slots.length)
  const filterBits = toPowerOfTwo(Math.max(LEAST_FILTER_BITS, count * BITS_FOR_EACH))
  const filter = new Uint16Array(filterBits / WORD_BITS)
  const shift = toShift(filterBits)
  let wordless = 0
  let longest = 1
  let hasSingle = false

  function allow(hash: number): void {
    const bit = hash >>> shift
    filter[bit >> 4] = (filter[bit >> 4] as number) | (1 << (bit & (WORD_BITS - 1)))
  }

  function openGroup(form: number, hash: number): void {
    groups.push(form)
    let slot = hash >>> slotShift
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = groups.length
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

  let last = ''
  for (let form = 0; form < count; form++) {
    const start = startOf(texts, form)
    const end = startOf(texts, form + 1)
    let hash = 0
    let next = start
    for (; next < end && isOfWord(letters.charCodeAt(next)); next++) hash = addToHash(hash, letters.charCodeAt(next))
    if (next > start) allowWord(hash, next, end)
    else {
      wordless++
      hasSingle ||= end - start === 1
      for (; next < end && next < start + PAIR; next++) hash = addToHash(hash, letters.charCodeAt(next))
      allowPair(hash, start, next, end)
    }
    longest = Math.max(longest, end - start)
    const beginning = letters.slice(start, next)
    if (beginning !== last) openGroup(form, hash)
    last = beginning
  }
  for (const form of openWords) {
    let hash = 0
    const end = Math.min(startOf(texts, form + 1), startOf(texts, form) + OPEN_UNITS)
    for (let i = startOf(texts, form); i < end; i++) hash = addToHash(hash, letters.charCodeAt(i))
    allow(addToHash(hash, OPEN))
  }
  return { wordless, longest, hasSingle, groups: Uint16Array.from([...groups, count]), slots, filter }
}

function toPowerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)))
}

/** How far a hash is shifted to give a place among so many, a power of two. */
export function toShift(places: number): number {
  return Math.clz32(places) + 1
}
