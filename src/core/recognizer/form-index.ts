/**
 * Finds which forms begin at a place. The forms stand sorted in one array, so all that share a beginning stand side by
 * side: reading on narrows a range of them, and no tree is ever built. Most places are settled before that by a filter
 * over the first two or three folded units. Ready in one pass over the forms, small, and fast enough; the measurements
 * are in docs/MATCHING.md.
 */
import { FOLD, type FoldReader, IGNORED, isGapless, readFolded, SPACE, startReading } from '../text/fold-text.ts'
import { isWordUnit } from './boundaries.ts'

/** Bits of the filter over the first units of forms: 64 kilobits, few enough collisions for ten thousand forms. */
const FILTER_BITS = 0x10000

/** Called for each form that ends on the way, shortest first. `last` is the folded unit it ends with. */
export type OnForm = (index: number, end: number, last: number) => void

export interface FormIndex {
  /**
   * Whether any form may begin at `index`; rarely true where none does.
   *
   * @param unit the folded unit there.
   */
  mayBeginAt(text: string, index: number, unit: number): boolean
  /** Reports every form that begins exactly at `start`. */
  findAt(text: string, start: number, onForm: OnForm): void
}

/** Indexes forms. They must be folded, not empty, unique, and in ascending order of code units. */
export function createFormIndex(forms: readonly string[]): FormIndex {
  const from = new Uint16Array(0x10000)
  const to = new Uint16Array(0x10000)
  const filter = new Uint8Array(FILTER_BITS >> 3)
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }

  for (let index = 0; index < forms.length; index++) {
    const form = forms[index] as string
    const first = form.charCodeAt(0)
    if (to[first] === 0) from[first] = index
    to[first] = index + 1
    const third = isWordUnit(first) && form.length > 2 ? form.charCodeAt(2) : 0
    const bit = hashStart(first, form.length > 1 ? form.charCodeAt(1) : 0, third)
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7))
  }

  const isSet = (bit: number) => ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0

  /** First index in `[low, high)` whose form has at `depth` a unit not below `unit`. */
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

  return {
    mayBeginAt(text, index, unit) {
      if (to[unit] === 0) return false
      const second = FOLD[text.charCodeAt(index + 1)] ?? IGNORED
      // A gap, the end, or a unit that may expand: only reading can tell.
      if (second === IGNORED || second === SPACE || second >= 0xfb00) return true
      if (!isWordUnit(unit)) return isSet(hashStart(unit, second, 0)) || isSet(hashStart(unit, 0, 0))
      const third = FOLD[text.charCodeAt(index + 2)] ?? IGNORED
      if (third === IGNORED || third === SPACE || third >= 0xfb00 || isGapless(third)) return true
      return isSet(hashStart(unit, second, third)) || isSet(hashStart(unit, second, 0)) || isSet(hashStart(unit, 0, 0))
    },

    findAt(text, start, onForm) {
      startReading(reader, start)
      readFolded(text, reader)
      let low = from[reader.unit] as number
      let high = to[reader.unit] as number
      for (let depth = 1; low < high; depth++) {
        const last = reader.unit
        const end = reader.end
        if ((forms[low] as string).length === depth) {
          // Half of an expanded character is no place to end at.
          if (reader.rest === '') onForm(low, end, last)
          low++
        }
        if (low >= high) return
        readFolded(text, reader)
        if (reader.unit === IGNORED) return
        low = lowerBound(low, high, depth, reader.unit)
        high = lowerBound(low, high, depth, reader.unit + 1)
      }
    },
  }
}

/** Where the first units of a form stand in the filter; 0 stands for a unit that is not there. */
function hashStart(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x79b9) ^ Math.imul(third, 0x3f4d)
  return (mixed ^ (mixed >>> 15)) & (FILTER_BITS - 1)
}
