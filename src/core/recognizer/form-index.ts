/**
 * Finds which forms begin at a place. The forms stand sorted in one array, so all that share a beginning stand side by
 * side: a table of beginnings gives the run, reading on narrows it, and no tree is ever built. Ready in one pass over
 * the forms, small, and fast: docs/MATCHING.md says how the choice was made.
 */
import {
  FOLD,
  type FoldReader,
  IGNORED,
  mayExpand,
  readFolded,
  SPACE,
  startReading,
  VARIANTS,
} from '../text/fold-text.ts'
import { WORD } from './boundaries.ts'
import { createPrefixTable, NONE } from './prefix-table.ts'

/** Units that make a form's beginning: Chinese tells more with each than other scripts do. */
const WORD_PREFIX = 4
const GAPLESS_PREFIX = 2

/** Kinds of raw units, which add up: of a word; may begin a form; is a form by itself. Or: passed over. */
export const KIND_WORD = 1
export const KIND_START = 2
export const KIND_SINGLE = 8
export const KIND_IGNORED = 4

/** Places of the filter: it fits the fastest memory, and a lexicon leaves most of it empty. */
const FILTER_SIZE = 0x8000

/** The place of a beginning in a filter: three units of a word, or two (and 0) of a script without gaps. */
export function placeInFilter(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) & (FILTER_SIZE - 1)
}

export interface FormIndex {
  /** By raw unit, what a scan must know of it first; see the constants beside. */
  readonly kinds: Uint8Array
  /** By {@link placeInFilter}: 0 where no form begins so. It settles most places before {@link findAt} is asked. */
  readonly filter: Uint8Array
  /** Finds every form that begins exactly at `start`, shortest first; gives their number. */
  findAt(text: string, start: number): number
  /** What {@link findAt} found last: index of the form, raw offset of its end, folded unit it ends with. */
  readonly foundForm: Int32Array
  readonly foundEnd: Int32Array
  readonly foundLast: Uint16Array
}

/**
 * Indexes forms. They must be folded, not empty, unique, and in ascending order of code units.
 *
 * @param endsInWords whether forms are also found that end inside a word, as beginnings of words do.
 */
export function createFormIndex(forms: readonly string[], endsInWords = false): FormIndex {
  const { groupOf, from, to } = createPrefixTable(forms, (form) =>
    WORD[form.charCodeAt(0)] === 1 ? WORD_PREFIX : GAPLESS_PREFIX,
  )
  let longest = 1
  for (const form of forms) if (form.length > longest) longest = form.length
  const foundForm = new Int32Array(longest)
  const foundEnd = new Int32Array(longest)
  const foundLast = new Uint16Array(longest)
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }
  let count = 0

  function note(form: number, end: number, last: number): void {
    foundForm[count] = form
    foundEnd[count] = end
    foundLast[count++] = last
  }

  /** First index in `[start, end)` whose form has at `depth` a unit not below `unit`. */
  function lowerBound(start: number, end: number, depth: number, unit: number): number {
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if ((forms[middle] as string).charCodeAt(depth) < unit) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Reads on behind `depth` units that all forms in `[low, high)` share, noting those that end on the way. */
  function narrow(text: string, first: number, behind: number, shared: number): void {
    let low = first
    let high = behind
    for (let depth = shared; low < high; depth++) {
      if ((forms[low] as string).length === depth) {
        // Half of an expanded character is no place to end at.
        if (reader.rest === '') note(low, reader.end, reader.unit)
        low++
        if (low >= high) return
      }
      const next = FOLD[text.charCodeAt(reader.end)] ?? IGNORED
      if (next > SPACE && !mayExpand(next) && reader.rest === '') {
        // Nearly every unit: no gap, nothing to expand.
        reader.unit = next
        reader.end++
      } else readFolded(text, reader)
      if (reader.unit === IGNORED) return
      low = lowerBound(low, high, depth, reader.unit)
      high = lowerBound(low, high, depth, reader.unit + 1)
    }
  }

  function narrowGroup(text: string, group: number, last: number, end: number, shared: number): void {
    if (group === NONE) return
    startReading(reader, end)
    reader.unit = last
    narrow(text, from[group] as number, to[group] as number, shared)
  }

  /** From the first unit on, unit by unit, whatever gaps and expansions stand there. Seldom needed. */
  function findSlowly(text: string, start: number): void {
    startReading(reader, start)
    readFolded(text, reader)
    const low = lowerBound(0, forms.length, 0, reader.unit)
    narrow(text, low, lowerBound(low, forms.length, 0, reader.unit + 1), 1)
  }

  function findGapless(text: string, start: number, unit: number): void {
    const second = FOLD[text.charCodeAt(start + 1)] ?? IGNORED
    if (second <= SPACE || mayExpand(second)) {
      findSlowly(text, start)
      return
    }
    const single = groupOf(unit, 0, 0, 0)
    if (single !== NONE) note(from[single] as number, start + 1, unit)
    narrowGroup(text, groupOf(unit, second, 0, 0), second, start + 2, 2)
  }

  function findWord(text: string, start: number, unit: number): void {
    let second = 0
    let third = 0
    let last = unit
    for (let length = 1; length < WORD_PREFIX; length++) {
      const next = FOLD[text.charCodeAt(start + length)] ?? IGNORED
      if (WORD[next] === 0) {
        const isEnd = start + length >= text.length
        const isPlain = next > SPACE && !mayExpand(next)
        const behind = next === SPACE ? (FOLD[text.charCodeAt(start + length + 1)] ?? IGNORED) : IGNORED
        if (!isEnd && !isPlain && (WORD[behind] === 0 || WORD[last] === 0)) {
          // A gap that may vanish or is more than one unit, or a unit that expands: only reading can tell.
          count = 0
          findSlowly(text, start)
          return
        }
      }
      // A form may end where a word does, or where Chinese does.
      if (endsInWords || WORD[next] === 0 || WORD[last] === 0) {
        const whole = groupOf(unit, second, third, 0)
        if (whole !== NONE) note(from[whole] as number, start + length, last)
      }
      if (next === IGNORED) return
      last = next
      if (length === 1) second = next
      else if (length === 2) third = next
    }
    narrowGroup(text, groupOf(unit, second, third, last), last, start + WORD_PREFIX, WORD_PREFIX)
  }

  return {
    kinds: createKinds(forms),
    filter: createFilter(forms),
    foundForm,
    foundEnd,
    foundLast,
    findAt(text, start) {
      count = 0
      const unit = FOLD[text.charCodeAt(start)] as number
      if (mayExpand(unit)) findSlowly(text, start)
      else if (WORD[unit] === 1) findWord(text, start, unit)
      else findGapless(text, start, unit)
      return count
    },
  }
}

function createFilter(forms: readonly string[]): Uint8Array {
  const filter = new Uint8Array(FILTER_SIZE)
  for (const form of forms) {
    const first = form.charCodeAt(0)
    const second = form.length > 1 ? form.charCodeAt(1) : 0
    const third = WORD[first] === 1 && form.length > 2 ? form.charCodeAt(2) : 0
    filter[placeInFilter(first, second, third)] = 1
  }
  return filter
}

/** One table for what a scan asks of every unit, so that most units cost one look-up. */
function createKinds(forms: readonly string[]): Uint8Array {
  const kinds = WORD.slice()
  for (const form of forms) {
    const first = form.charCodeAt(0)
    const single = form.length === 1 ? KIND_SINGLE : 0
    kinds[first] = (kinds[first] as number) | KIND_START | single
  }
  for (const raw of VARIANTS) {
    const unit = FOLD[raw] as number
    kinds[raw] = unit === IGNORED ? KIND_IGNORED : (kinds[unit] as number)
  }
  return kinds
}
