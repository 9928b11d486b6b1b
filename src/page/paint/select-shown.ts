/** Selects which of a block's mentions are shown, and whether with tints: pure, so that painting stays a plain walk. */
import type { Candidate } from '../../core/recognizer/mention.ts'

/** From this many marks in this many characters on, a block is dense: tints would run together. */
const DENSE_MARKS = 12
const DENSE_LENGTH = 500

/** Whether a text has so many marks that only underlines are shown. A short text counts as one of full length. */
export function isDense(marks: number, textLength: number): boolean {
  return marks > DENSE_MARKS * Math.max(1, textLength / DENSE_LENGTH)
}

/** The first mention of each concept, in order. */
export function selectFirsts(candidates: readonly Candidate[]): Candidate[] {
  const named = new Set<string>()
  return candidates.filter(({ surface }) => {
    const { id } = surface.concept
    if (named.has(id)) return false
    named.add(id)
    return true
  })
}
