/**
 * Compares forms with the text at one place: they are sorted, and reading on narrows those that are left until one unit
 * fits none. No tree is ever built.
 */

import type { FormTexts } from '../lexicon/form-texts.ts'
import { numberAt } from '../lexicon/packed-table.ts'
import { PAIR, type PrefixIndex } from '../lexicon/prefix-index.ts'
import { EXPANDS, foldUnit, GAP, IGNORED, isOfWord, KIND_BITS, PASSED_OVER, UNITS } from '../text/character-tables.ts'
import { type FoldReader, readFolded, startReading } from '../text/fold-text.ts'

/** Units that need the careful path: ignored, expanding, or gaps. */
export const NEEDS_CARE_BEHIND = PASSED_OVER | EXPANDS | GAP

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

export interface FormMatcher {
  readonly found: FoundForms
  note(form: number, end: number, last: number, isBeginning: 0 | 1): void
  /**
   * Records the forms that begin with a word, or with a pair of units, that has that hash and ends at a raw offset.
   *
   * @param letters where that prefix is, `length` units from `start` on, which all fold one to one: the text itself,
   *   nearly always.
   * @returns whether any form is found now.
   */
  findGroup(text: string, end: number, hash: number, letters: string, start: number, length: number): boolean
  /** The same for a prefix that is no word, from its first unit on, whatever follows. */
  findCarefully(text: string, start: number): boolean
}

/** @param most how many forms may be found at one place. */
export function createFormMatcher(texts: FormTexts, prefixIndex: PrefixIndex, most: number): FormMatcher {
  const { letters, starts } = texts
  const { wordless, groups, slots } = prefixIndex
  const lastSlot = slots.length - 1
  const found: FoundForms = {
    count: 0,
    form: new Int32Array(most),
    end: new Int32Array(most),
    last: new Uint16Array(most),
    isBeginning: new Uint8Array(most),
  }
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }

  function note(form: number, end: number, last: number, isBeginning: 0 | 1): void {
    found.form[found.count] = form
    found.end[found.count] = end
    found.last[found.count] = last
    found.isBeginning[found.count++] = isBeginning
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

  /** Reads on after `shared` units that all forms in `[first, end)` share, recording those that end on the way. */
  function narrow(text: string, first: number, end: number, shared: number): void {
    let low = first
    let high = end
    for (let depth = shared; low < high; depth++) {
      if ((starts[low + 1] as number) - (starts[low] as number) === depth) {
        // No form ends within an expanded character.
        if (reader.rest === '') note(low, reader.end, reader.unit, 0)
        low++
        if (low === high) return
      }
      const raw = reader.end < text.length ? text.charCodeAt(reader.end) : IGNORED
      const entry = UNITS[raw] as number
      if ((entry & NEEDS_CARE_BEHIND) === 0 && reader.rest === '') {
        reader.unit = raw ^ (entry >> KIND_BITS)
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

  /** Whether the forms of a group begin with exactly those units. */
  function beginsSo(form: number, word: string, start: number, length: number): boolean {
    const first = starts[form] as number
    for (let i = 0; i < length; i++) {
      if (letters.charCodeAt(first + i) !== foldUnit(word.charCodeAt(start + i))) return false
    }
    const end = first + length
    if (end >= (starts[form + 1] as number)) return end === starts[form + 1]
    return isOfWord(letters.charCodeAt(first)) ? !isOfWord(letters.charCodeAt(end)) : length === PAIR
  }

  return {
    found,
    note,
    findGroup(text, end, hash, word, start, length) {
      for (let slot = hash & lastSlot; ; slot = (slot + 1) & lastSlot) {
        const group = numberAt(slots, slot)
        if (group === 0) break
        const form = numberAt(groups, group - 1)
        if (!beginsSo(form, word, start, length)) continue
        startReading(reader, end)
        reader.unit = foldUnit(word.charCodeAt(start + length - 1))
        narrow(text, form, numberAt(groups, group), length)
        break
      }
      return found.count > 0
    },
    findCarefully(text, start) {
      startReading(reader, start)
      readFolded(text, reader)
      const low = lowerBound(0, wordless, 0, reader.unit)
      narrow(text, low, lowerBound(low, wordless, 0, reader.unit + 1), 1)
      return found.count > 0
    },
  }
}
