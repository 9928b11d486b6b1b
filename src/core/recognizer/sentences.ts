/** Finds the sentence around a place in a text, roughly: enough to search it for cues. */
import type { Span } from '../text/span.ts'

/** Sentences are not followed further than this from the place, so that the search stays cheap. */
const REACH = 240

const ENDS = new Set([...'。！？!?；;\n\u2028\u2029\uFFFC'].map((character) => character.charCodeAt(0)))
const FULL_STOP = 0x2e
/** A full stop ends a sentence when white space and no small letter follow (not in `U.S. chip` or `No. 3 fab`). */
const STOP_AFTER = /^\.["”’)\]]*\s+[^a-z\s]/

function isEnd(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit === FULL_STOP) return STOP_AFTER.test(text.slice(index, index + 6))
  return ENDS.has(unit)
}

/** The sentence that holds `[start, end)`, at most {@link REACH} units beyond it on either side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && from > start - REACH && !isEnd(text, from - 1)) from--
  let to = end
  while (to < text.length && to < end + REACH && !isEnd(text, to)) to++
  return { start: from, end: to }
}
