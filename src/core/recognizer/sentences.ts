/** Finds the sentence around a place in a text, roughly: enough to search it for cues. */
import type { Span } from '../text/span.ts'

/** Sentences are not followed further than this from the place, so that the search stays cheap. */
const REACH = 240

const ENDS = new Set([...'。！？!?；;\n\u2028\u2029\uFFFC'].map((character) => character.charCodeAt(0)))
const FULL_STOP = 0x2e
const CLOSING = '"”’)]'
/** How far behind a full stop is looked. */
const STOP_REACH = 6

/** Whether white space and no small letter follow a full stop (not in `U.S. chip` or `No. 3 fab`): it ends a sentence. */
function isSentenceStop(text: string, index: number): boolean {
  const limit = Math.min(text.length, index + STOP_REACH)
  let next = index + 1
  while (next < limit && CLOSING.includes(text[next] as string)) next++
  const gap = next
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  if (next === gap || next === limit) return false
  const unit = text.charCodeAt(next)
  return unit < 0x61 || unit > 0x7a
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)))
}

function isEnd(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  // No letter and no Chinese character of the common block ends a sentence.
  if (unit > 0x3f && unit < 0x2028) return false
  return unit === FULL_STOP ? isSentenceStop(text, index) : ENDS.has(unit)
}

/** The sentence that holds `[start, end)`, at most {@link REACH} units beyond it on either side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && from > start - REACH && !isEnd(text, from - 1)) from--
  let to = end
  while (to < text.length && to < end + REACH && !isEnd(text, to)) to++
  return { start: from, end: to }
}
