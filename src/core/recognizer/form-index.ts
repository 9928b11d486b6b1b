/**
 * Finds where forms occur in a text. A form that begins with a word can begin only where that word is whole; any other
 * begins with a pair of units. A filter rejects nearly every place by this; for the places left, the forms with that
 * prefix are adjacent, and reading on narrows them. No tree is ever built: docs/MATCHING.md explains that choice.
 */

import { type FormTexts, formAt } from '../lexicon/form-texts.ts'
import { numberAt } from '../lexicon/packed-table.ts'
import {
  addToHash,
  HASH_BITS,
  HASH_FACTOR,
  LEAST_OPEN_UNITS,
  LONGER,
  MAY_END,
  OPEN,
  OPEN_UNITS,
  PAIR,
  type PrefixIndex,
} from '../lexicon/prefix-index.ts'
import {
  EXPANDS,
  foldUnit,
  GAP,
  IGNORED,
  isOfWord,
  isQuotationMark,
  KIND_BITS,
  OF_WORD,
  PASSED_OVER,
  prepareTables,
  UNITS,
} from '../text/character-tables.ts'
import { type FoldReader, isGapless, readFolded, startReading } from '../text/fold-text.ts'
import { createFormMatcher, type FormMatcher, NEEDS_CARE_BEHIND } from './form-matcher.ts'

/** No hash. */
const NO_PAIR = -1
const BEGINS_WORD = OF_WORD | EXPANDS
const IN_WORD = BEGINS_WORD | PASSED_OVER
const BEGINS_NOTHING = GAP | PASSED_OVER
/** Units that need the careful path: ignored, expanding, or gaps. */
const NEEDS_CARE = PASSED_OVER | EXPANDS

export interface FormIndex {
  readonly found: FormMatcher['found']
  /**
   * The first place from `from` on at which forms begin, recorded in {@link found}; the text's length where there is none.
   * The caller has to check whether a word may end where a form does.
   */
  findFrom(text: string, from: number): number
}

/**
 * Indexes forms. They must be folded, not empty, unique, and in the order of `sortByForm`.
 *
 * @param prefixIndex of the same forms and open words.
 * @param openWords indexes of forms of at least three letters that are the beginning of a word: they are found in any
 *   word that begins so, and end where it does.
 */
export function createFormIndex(
  texts: FormTexts,
  prefixIndex: PrefixIndex,
  openWords: readonly number[] = [],
): FormIndex {
  prepareTables()
  const { filter, behind, longest } = prefixIndex
  const lastBit = filter.length * 16 - 1
  const lastBitBehind = behind.length * 16 - 1
  const { found, note, findGroup, findCarefully } = createFormMatcher(texts, prefixIndex, longest + openWords.length)
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }
  const openPrefixIndex = new Map(openWords.map((form) => [formAt(texts, form), form]))
  const hasOpenWords = openWords.length > 0
  /** A form of one unit matches whatever follows, so then every pair is treated as needing the careful path. */
  const careAlways = prefixIndex.hasSingle ? GAP : 0

  function mayBegin(hash: number): boolean {
    return (((filter[(hash & lastBit) >> 4] as number) >> (hash & 15)) & 1) !== 0
  }

  function mayGoOn(hash: number): boolean {
    return ((numberAt(behind, (hash & lastBitBehind) >> 4) >> (hash & 15)) & 1) !== 0
  }

  /** A word whose units fold one to one, as nearly every word's do. */
  function findWord(text: string, start: number, end: number, hash: number): boolean {
    if (end - start > longest || !mayWordGoOn(text, end, hash)) return false
    return findGroup(text, end, hash, text, start, end - start)
  }

  /** Whether the text after a word lets a form continue. Where gaps and expansions make that hard to decide: yes. */
  function mayWordGoOn(text: string, end: number, hash: number): boolean {
    if (end + 2 >= text.length || mayGoOn(addToHash(hash, MAY_END))) return true
    const raw = text.charCodeAt(end)
    const entry = UNITS[raw] as number
    if ((entry & NEEDS_CARE_BEHIND) === 0) return mayGoOn(addToHash(hash, raw ^ (entry >> KIND_BITS)))
    const second = text.charCodeAt(end + 1)
    const third = text.charCodeAt(end + 2)
    const either = (UNITS[second] as number) | (UNITS[third] as number)
    if ((entry & GAP) === 0 || (either & NEEDS_CARE_BEHIND) !== 0 || isGapless(foldUnit(second))) return true
    return mayGoOn(addToHash(addToHash(hash, foldUnit(second)), foldUnit(third)))
  }

  /** A prefix that is no word, of two units that fold one to one. */
  function findPair(text: string, start: number, hash: number): boolean {
    return findGroup(text, start + PAIR, hash, text, start, PAIR)
  }

  /** A word with units that are ignored or expand. */
  function findWordCarefully(text: string, start: number): boolean {
    startReading(reader, start)
    readFolded(text, reader)
    let word = ''
    let hash = 0
    let end = start
    for (; isOfWord(reader.unit); readFolded(text, reader)) {
      word += String.fromCharCode(reader.unit)
      hash = addToHash(hash, reader.unit)
      end = reader.end
    }
    if (word.length > 0 && word.length <= longest) findGroup(text, end, hash, word, 0, word.length)
    if (hasOpenWords) noteOpenWords(word, 0, word.length, end)
    return found.count > 0
  }

  /** Records the open words that a plain word begins with. */
  function findOpenWords(text: string, start: number, end: number): boolean {
    const least = Math.min(start + LEAST_OPEN_UNITS, end + 1)
    const most = Math.min(start + OPEN_UNITS, end)
    let hash = 0
    for (let i = start; i < most; i++) {
      hash = addToHash(hash, foldUnit(text.charCodeAt(i)))
      if (i + 1 < least || !mayGoOn(addToHash(hash, OPEN))) continue
      noteOpenWords(text, start, end, end)
      break
    }
    return found.count > 0
  }

  /**
   * Records the open words that begin as the word in `[start, end)` of `letters`, continued in the text to `textEnd`.
   */
  function noteOpenWords(letters: string, start: number, end: number, textEnd: number): void {
    let beginning = ''
    for (let i = start; i < end && i < start + longest; i++) {
      const unit = foldUnit(letters.charCodeAt(i))
      beginning += String.fromCharCode(unit)
      const form = openPrefixIndex.get(beginning)
      if (form !== undefined) note(form, textEnd, unit, 1)
    }
  }

  function endOfWord(text: string, from: number): number {
    let end = from
    for (; end < text.length; end++) {
      const raw = text.charCodeAt(end)
      const entry = UNITS[raw] as number
      if ((entry & IN_WORD) === 0 || ((entry & PASSED_OVER) !== 0 && isQuotationMark(raw))) break
    }
    return end
  }

  /** A word with a plain part, which has that hash, followed by a unit that is ignored or expands. */
  function findWithCare(text: string, start: number, end: number, hash: number): boolean {
    const behind = endOfWord(text, end)
    let goesOn = end === start
    for (let i = end; i < behind; i++) if (((UNITS[text.charCodeAt(i)] as number) & BEGINS_WORD) !== 0) goesOn = true
    if (goesOn) return findWordCarefully(text, start)
    return (mayBegin(hash) && findWord(text, start, end, hash)) || (hasOpenWords && findOpenWords(text, start, end))
  }

  /**
   * One loop and inlined calls on purpose: all work per unit of a page is here, and a page is scanned once, mostly by
   * code that is not compiled yet, in which a call costs as much as all the rest.
   */
  function findFrom(text: string, from: number): number {
    const size = text.length
    // Code that is not compiled reaches local variables at once, and everything else step by step.
    const units = UNITS
    const bits = filter
    const last = lastBit
    const hashBits = HASH_BITS
    const care = careAlways
    found.count = 0
    let at = from
    // In the middle of a word nothing begins.
    if (at > 0 && at < size && ((UNITS[text.charCodeAt(at - 1)] as number) & BEGINS_WORD) !== 0)
      at = endOfWord(text, at)
    if (at >= size) return size
    let raw = text.charCodeAt(at)
    let entry = units[raw] as number
    /** Hash of the two plain units of which the second is at `at`. A longer prefix is hashed one unit later. */
    let pair = NO_PAIR
    for (;;) {
      const start = at
      if ((entry & BEGINS_WORD) === 0) {
        const before = entry
        const unit = raw ^ (entry >> KIND_BITS)
        if (++at >= size) return care !== 0 && findCarefully(text, start) ? start : size
        raw = text.charCodeAt(at)
        entry = units[raw] as number
        if ((before & BEGINS_NOTHING) !== 0) continue
        const needsAttention = ((entry | care) & NEEDS_CARE_BEHIND) !== 0
        const next = raw ^ (entry >> KIND_BITS)
        if (pair !== NO_PAIR) {
          const hash = (pair * HASH_FACTOR + (needsAttention ? LONGER : next)) & hashBits
          const isLetThrough = ((bits[(hash & last) >> 4] as number) >> (hash & 15)) & 1
          if (isLetThrough !== 0 && findPair(text, start - 1, pair)) return start - 1
        }
        if (needsAttention) {
          pair = NO_PAIR
          if (mayBegin(unit) && findCarefully(text, start)) return start
          continue
        }
        pair = (unit * HASH_FACTOR + next) & hashBits
        const isLetThrough = ((bits[(pair & last) >> 4] as number) >> (pair & 15)) & 1
        if (isLetThrough !== 0 && findPair(text, start, pair)) return start
        continue
      }
      if (pair !== NO_PAIR) {
        if (mayBegin(addToHash(pair, LONGER)) && findPair(text, start - 1, pair)) return start - 1
        pair = NO_PAIR
      }
      let hash = 0
      while ((entry & OF_WORD) !== 0) {
        hash = (hash * HASH_FACTOR + (raw ^ (entry >> KIND_BITS))) & hashBits
        if (++at >= size) break
        raw = text.charCodeAt(at)
        entry = units[raw] as number
      }
      if (at < size && (entry & NEEDS_CARE) !== 0) {
        if (findWithCare(text, start, at, hash)) return start
        at = endOfWord(text, at)
        if (at >= size) return size
        raw = text.charCodeAt(at)
        entry = units[raw] as number
        continue
      }
      const isLetThrough = ((bits[(hash & last) >> 4] as number) >> (hash & 15)) & 1
      if (isLetThrough !== 0 && findWord(text, start, at, hash)) return start
      if (hasOpenWords && findOpenWords(text, start, at)) return start
      if (at >= size) return size
    }
  }

  return { found, findFrom }
}
