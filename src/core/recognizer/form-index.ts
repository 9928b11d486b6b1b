/**
 * Finds where forms stand in a text. A form that begins with a word begins only where that word stands whole; any other
 * begins with a pair of units. A filter settles nearly every place by so much; for the places left, the forms that begin
 * so stand side by side, and reading on narrows them. No tree is ever built: docs/MATCHING.md says how that was chosen.
 */
import { type FormTexts, formAt } from '../lexicon/form-texts.ts'
import { KIND_EXPANDS, KIND_GAP, KIND_IGNORED, KIND_WORD, KINDS } from '../text/character-kinds.ts'
import {
  FOLD,
  type FoldReader,
  IGNORED,
  isGapless,
  mayExpand,
  readFolded,
  SPACE,
  startReading,
} from '../text/fold-text.ts'
import { WORD } from '../text/words.ts'
import {
  addToHash,
  createBeginnings,
  LEAST_OPEN_UNITS,
  LONGER,
  MAY_END,
  NONE,
  OPEN,
  OPEN_UNITS,
  PAIR,
} from './beginnings.ts'

const IN_WORD = KIND_WORD | KIND_IGNORED | KIND_EXPANDS
const BEGINS_WORD = KIND_WORD | KIND_EXPANDS
/** What only careful reading understands. */
const NEEDS_CARE = KIND_IGNORED | KIND_EXPANDS
const NEEDS_CARE_BEHIND = NEEDS_CARE | KIND_GAP

/** Forms found at one place, shortest first. One object serves a whole index: reading allocates nothing. */
export interface FoundForms {
  count: number
  /** Index of the form, raw offset of its end, folded unit it ends with. */
  readonly form: Int32Array
  readonly end: Int32Array
  readonly last: Uint16Array
  /** 1 where the form is but the beginning of the word that ends there. */
  readonly isBeginning: Uint8Array
}

export interface FormIndex {
  readonly found: FoundForms
  /**
   * The first place from `from` on at which forms begin, noted in {@link found}; the text's length where there is none.
   * Whether a word may end where a form does is for the caller to ask.
   */
  findFrom(text: string, from: number): number
}

/**
 * Indexes forms. They must be folded, not empty, unique, and in the order of `compareForms`.
 *
 * @param openWords indexes of forms of at least three letters that are the beginning of a word: they are found in any
 * word that begins so, and end where it does.
 */
export function createFormIndex(texts: FormTexts, openWords: readonly number[] = []): FormIndex {
  const { letters, starts } = texts
  const { wordless, filter, shift, groupOf, from: firstOf, to: behindOf } = createBeginnings(texts, openWords)
  const openBeginnings = new Map(openWords.map((form) => [formAt(texts, form), form]))
  /** A form of one unit stands whatever follows, so then every pair is read as if that were hard to tell. */
  const careAlways = holdsSingle(texts, wordless) ? KIND_GAP : 0
  const hasOpenWords = openWords.length > 0
  const longest = longestOf(texts)
  const most = longest + openWords.length
  const found: FoundForms = {
    count: 0,
    form: new Int32Array(most),
    end: new Int32Array(most),
    last: new Uint16Array(most),
    isBeginning: new Uint8Array(most),
  }
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }
  /** The beginning that is looked up. */
  const units = new Uint16Array(Math.max(longest, PAIR))

  function note(form: number, end: number, last: number, isBeginning: 0 | 1): void {
    found.form[found.count] = form
    found.end[found.count] = end
    found.last[found.count] = last
    found.isBeginning[found.count++] = isBeginning
  }

  function mayHold(hash: number): boolean {
    return (((filter[(hash >>> shift) >>> 5] as number) >>> ((hash >>> shift) & 31)) & 1) !== 0
  }

  /** First index in `[start, end)` whose form has at `depth` a unit not below `unit`. */
  function lowerBound(start: number, end: number, depth: number, unit: number): number {
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if (letters.charCodeAt((starts[middle] as number) + depth) < unit) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Reads on behind `shared` units that all forms in `[first, end)` share, noting those that end on the way. */
  function narrow(text: string, first: number, end: number, shared: number): void {
    let low = first
    let high = end
    for (let depth = shared; low < high; depth++) {
      if ((starts[low + 1] as number) - (starts[low] as number) === depth) {
        // Half of an expanded character is no place to end at.
        if (reader.rest === '') note(low, reader.end, reader.unit, 0)
        low++
        if (low === high) return
      }
      const next = reader.end < text.length ? (FOLD[text.charCodeAt(reader.end)] as number) : IGNORED
      if (isPlain(next) && reader.rest === '') {
        reader.unit = next
        reader.end++
      } else readFolded(text, reader)
      const { unit } = reader
      if (unit === IGNORED) return
      const isFirst = letters.charCodeAt((starts[low] as number) + depth) === unit
      const isLast = letters.charCodeAt((starts[high - 1] as number) + depth) === unit
      if (!isFirst) low = lowerBound(low + 1, high, depth, unit)
      if (!isLast) high = lowerBound(low, high - 1, depth, unit + 1)
    }
  }

  /** Notes what begins with the first `length` of {@link units}, which ended at a raw offset. */
  function findGroup(text: string, length: number, end: number, hash: number): boolean {
    const group = groupOf(units, length, hash)
    if (group === NONE) return false
    startReading(reader, end)
    reader.unit = units[length - 1] as number
    narrow(text, firstOf[group] as number, behindOf[group] as number, length)
    return found.count > 0
  }

  /** A word whose units stand for themselves, as nearly every one's do. */
  function findWord(text: string, start: number, end: number, hash: number): boolean {
    if (end - start > longest || !mayGoOn(text, end, hash)) return false
    for (let i = start; i < end; i++) units[i - start] = FOLD[text.charCodeAt(i)] as number
    return findGroup(text, end - start, end, hash)
  }

  /** Whether what follows a word lets a form go on. Where gaps and expansions make that hard to tell, it does. */
  function mayGoOn(text: string, end: number, hash: number): boolean {
    if (end + 2 >= text.length || mayHold(addToHash(hash, MAY_END))) return true
    const next = FOLD[text.charCodeAt(end)] as number
    if (isPlain(next)) return mayHold(addToHash(hash, next))
    const second = FOLD[text.charCodeAt(end + 1)] as number
    const third = FOLD[text.charCodeAt(end + 2)] as number
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
    for (; WORD[reader.unit] === 1; readFolded(text, reader)) {
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
      units[i] = FOLD[text.charCodeAt(start + i)] as number
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
    units[0] = FOLD[text.charCodeAt(start)] as number
    units[1] = FOLD[text.charCodeAt(start + 1)] as number
    return findGroup(text, PAIR, start + PAIR, hash)
  }

  /** What begins with no word, from its first unit on, whatever follows. */
  function findCarefully(text: string, start: number): boolean {
    startReading(reader, start)
    readFolded(text, reader)
    const low = lowerBound(0, wordless, 0, reader.unit)
    narrow(text, low, lowerBound(low, wordless, 0, reader.unit + 1), 1)
    return found.count > 0
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
      if ((kind & BEGINS_WORD) === 0) {
        /** From here on pairs are plain. */
        let plainFrom = at
        let unit = FOLD[raw] as number
        let unitBefore = 0
        let pair = 0
        do {
          const start = at++
          if (at >= size) return careAlways !== 0 && findCarefully(text, start) ? start : size
          raw = text.charCodeAt(at)
          kind = KINDS[raw] as number
          const next = FOLD[raw] as number
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
        hash = addToHash(hash, FOLD[raw] as number)
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

/** Whether a folded unit is what it seems: no gap, nothing to expand. Nearly every one is. */
function isPlain(unit: number): boolean {
  return unit > SPACE && !mayExpand(unit)
}

/** Whether one of the forms that begin with no word is but one unit. */
function holdsSingle({ starts }: FormTexts, wordless: number): boolean {
  for (let form = 0; form < wordless; form++)
    if ((starts[form + 1] as number) - (starts[form] as number) === 1) return true
  return false
}

function longestOf({ starts }: FormTexts): number {
  let longest = 1
  for (let i = 1; i < starts.length; i++) longest = Math.max(longest, (starts[i] as number) - (starts[i - 1] as number))
  return longest
}
