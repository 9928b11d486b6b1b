/**
 * Finds where forms stand in a text. A form that begins with a word begins only where that word stands whole; any other
 * begins with a pair of units. A filter settles nearly every place by so much; for the places left, the forms that begin
 * so stand side by side, and reading on narrows them. No tree is ever built: docs/MATCHING.md says how that was chosen.
 */

import {
  addToHash,
  type Beginnings,
  LEAST_OPEN_UNITS,
  LONGER,
  MAY_END,
  OPEN,
  OPEN_UNITS,
  PAIR,
  toShift,
} from '../lexicon/beginnings.ts'
import { type FormTexts, formAt } from '../lexicon/form-texts.ts'
import {
  foldUnit,
  IGNORED,
  isOfWord,
  KIND_EXPANDS,
  KIND_GAP,
  KIND_IGNORED,
  KIND_WORD,
  KINDS,
  prepareTables,
  SPACE,
} from '../text/character-tables.ts'
import { type FoldReader, isGapless, readFolded, startReading } from '../text/fold-text.ts'
import { createFormMatcher, type FormMatcher, isPlain } from './form-matcher.ts'

const IN_WORD = KIND_WORD | KIND_IGNORED | KIND_EXPANDS
const BEGINS_WORD = KIND_WORD | KIND_EXPANDS
/** What only careful reading understands. */
const NEEDS_CARE = KIND_IGNORED | KIND_EXPANDS
const NEEDS_CARE_BEHIND = NEEDS_CARE | KIND_GAP

export interface FormIndex {
  readonly found: FormMatcher['found']
  /**
   * The first place from `from` on at which forms begin, noted in {@link found}; the text's length where there is none.
   * Whether a word may end where a form does is for the caller to ask.
   */
  findFrom(text: string, from: number): number
}

/**
 * Indexes forms. They must be folded, not empty, unique, and in the order of `sortByForm`.
 *
 * @param beginnings of the same forms and open words.
 * @param openWords indexes of forms of at least three letters that are the beginning of a word: they are found in any
 * word that begins so, and end where it does.
 */
export function createFormIndex(
  texts: FormTexts,
  beginnings: Beginnings,
  openWords: readonly number[] = [],
): FormIndex {
  prepareTables()
  const { filter, longest } = beginnings
  const shift = toShift(filter.length * 16)
  const { found, units, note, findGroup, findCarefully } = createFormMatcher(
    texts,
    beginnings,
    longest + openWords.length,
  )
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }
  const openBeginnings = new Map(openWords.map((form) => [formAt(texts, form), form]))
  const hasOpenWords = openWords.length > 0
  /** A form of one unit stands whatever follows, so then every pair is read as if that were hard to tell. */
  const careAlways = beginnings.hasSingle ? KIND_GAP : 0

  function mayHold(hash: number): boolean {
    const bit = hash >>> shift
    return (((filter[bit >> 4] as number) >> (bit & 15)) & 1) !== 0
  }

  /** A word whose units stand for themselves, as nearly every one's do. */
  function findWord(text: string, start: number, end: number, hash: number): boolean {
    if (end - start > longest || !mayGoOn(text, end, hash)) return false
    for (let i = start; i < end; i++) units[i - start] = foldUnit(text.charCodeAt(i))
    return findGroup(text, end - start, end, hash)
  }

  /** Whether what follows a word lets a form go on. Where gaps and expansions make that hard to tell, it does. */
  function mayGoOn(text: string, end: number, hash: number): boolean {
    if (end + 2 >= text.length || mayHold(addToHash(hash, MAY_END))) return true
    const next = foldUnit(text.charCodeAt(end))
    if (isPlain(next)) return mayHold(addToHash(hash, next))
    const second = foldUnit(text.charCodeAt(end + 1))
    const third = foldUnit(text.charCodeAt(end + 2))
    if (next !== SPACE || !isPlain(second) || !isPlain(third) || isGapless(second)) return true
    return mayHold(addToHash(addToHash(hash, second), third))
  }

  /** A word with units that are passed over or expand. */
  function findWordCarefully(text: string, start: number): boolean {
    startReading(reader, start)
    readFolded(text, reader)
    let length = 0
    let hash = 0
    let end = start
    for (; isOfWord(reader.unit); readFolded(text, reader)) {
      if (length < longest) units[length] = reader.unit
      hash = addToHash(hash, reader.unit)
      length++
      end = reader.end
    }
    if (length > 0 && length <= longest) findGroup(text, length, end, hash)
    if (hasOpenWords) noteOpenWords(Math.min(length, longest), end)
    return found.count > 0
  }

  /** Notes the open words that begin as a plain word does. */
  function findOpenWords(text: string, start: number, end: number): boolean {
    const length = Math.min(end - start, longest)
    let hash = 0
    let mayBegin = false
    for (let i = 0; i < length; i++) {
      units[i] = foldUnit(text.charCodeAt(start + i))
      hash = addToHash(hash, units[i] as number)
      const isTold = i + 1 >= LEAST_OPEN_UNITS && i + 1 <= OPEN_UNITS
      if (isTold && mayHold(addToHash(hash, OPEN))) mayBegin = true
    }
    if (mayBegin) noteOpenWords(length, end)
    return found.count > 0
  }

  /** Notes the open words that begin as {@link units} do, in a word that ended at a raw offset. */
  function noteOpenWords(length: number, end: number): void {
    let beginning = ''
    for (let i = 0; i < length; i++) {
      beginning += String.fromCharCode(units[i] as number)
      const form = openBeginnings.get(beginning)
      if (form !== undefined) note(form, end, units[i] as number, 1)
    }
  }

  /** What begins with no word, with two units that stand for themselves. */
  function findPair(text: string, start: number, hash: number): boolean {
    units[0] = foldUnit(text.charCodeAt(start))
    units[1] = foldUnit(text.charCodeAt(start + 1))
    return findGroup(text, PAIR, start + PAIR, hash)
  }

  function endOfWord(text: string, from: number): number {
    let end = from
    while (end < text.length && ((KINDS[text.charCodeAt(end)] as number) & IN_WORD) !== 0) end++
    return end
  }

  /** A word behind whose plain part, which has that hash, something stands that is passed over or expands. */
  function findWithCare(text: string, start: number, end: number, hash: number): boolean {
    const behind = endOfWord(text, end)
    let goesOn = end === start
    for (let i = end; i < behind; i++) if (((KINDS[text.charCodeAt(i)] as number) & BEGINS_WORD) !== 0) goesOn = true
    if (goesOn) return findWordCarefully(text, start)
    return (mayHold(hash) && findWord(text, start, end, hash)) || (hasOpenWords && findOpenWords(text, start, end))
  }

  /** One loop on purpose, and long on purpose: all that is done for every unit of a page stands here. */
  function findFrom(text: string, from: number): number {
    const size = text.length
    found.count = 0
    let at = from
    // In the middle of a word nothing begins.
    if (at > 0 && at < size && ((KINDS[text.charCodeAt(at - 1)] as number) & BEGINS_WORD) !== 0)
      at = endOfWord(text, at)
    if (at >= size) return size
    let raw = text.charCodeAt(at)
    let kind = KINDS[raw] as number
    for (;;) {
      // Between two words there mostly is one space, and with a space nothing begins.
      if (kind === KIND_GAP) {
        if (++at >= size) return size
        raw = text.charCodeAt(at)
        kind = KINDS[raw] as number
        continue
      }
      if ((kind & BEGINS_WORD) === 0) {
        /** From here on pairs are plain. */
        let plainFrom = at
        let unit = foldUnit(raw)
        let unitBefore = 0
        let pair = 0
        do {
          const start = at++
          if (at >= size) return careAlways !== 0 && findCarefully(text, start) ? start : size
          raw = text.charCodeAt(at)
          kind = KINDS[raw] as number
          const next = foldUnit(raw)
          const needsCare = ((kind | careAlways) & NEEDS_CARE_BEHIND) !== 0
          // What is longer than a pair is told one unit later.
          if (start > plainFrom && mayHold(addToHash(pair, needsCare ? LONGER : next))) {
            if (findPair(text, start - 1, pair)) return start - 1
          }
          pair = addToHash(addToHash(0, unit), next)
          if (needsCare) {
            plainFrom = at
            if (mayHold(addToHash(0, unit)) && findCarefully(text, start)) return start
          } else if (mayHold(pair) && findPair(text, start, pair)) return start
          unitBefore = unit
          unit = next
        } while ((kind & BEGINS_WORD) === 0)
        // Behind a space, as nearly every word stands, no form goes on.
        if (unitBefore > SPACE && mayHold(addToHash(pair, LONGER)) && findPair(text, at - 1, pair)) return at - 1
      }
      const start = at
      let hash = 0
      while ((kind & KIND_WORD) !== 0) {
        hash = addToHash(hash, foldUnit(raw))
        if (++at >= size) break
        raw = text.charCodeAt(at)
        kind = KINDS[raw] as number
      }
      if (at < size && (kind & NEEDS_CARE) !== 0) {
        if (findWithCare(text, start, at, hash)) return start
        at = endOfWord(text, at)
        if (at >= size) return size
        raw = text.charCodeAt(at)
        kind = KINDS[raw] as number
        continue
      }
      if (mayHold(hash) && findWord(text, start, at, hash)) return start
      if (hasOpenWords && findOpenWords(text, start, at)) return start
      if (at >= size) return size
    }
  }

  return { found, findFrom }
}
