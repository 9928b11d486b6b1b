/** Cuts a text that is too long, so that no character is split and the cut is visible. */

/** Marks the cut. One UTF-16 unit. */
export const CUT_MARK = '…'

/** Units examined after the cut, to find the end of the character there. */
const AHEAD = 64

/** A "character" of more units than this is a pile of combining marks, and is cut within. */
const LONGEST_CHARACTER = 64

let segmenter: Intl.Segmenter | null = null

/**
 * The text, or its beginning and {@link CUT_MARK} if it is longer: never longer than the limit in UTF-16 units. It is
 * cut between characters as users see them (grapheme clusters, UAX #29), never within a surrogate pair.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = Math.trunc(limit) - CUT_MARK.length
  if (end < 0) return ''
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  const start = segmenter.segment(text.slice(0, end + AHEAD)).containing(end)?.index ?? end
  const head =
    end - start > LONGEST_CHARACTER ? text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '') : text.slice(0, start)
  return `${head.trimEnd()}${CUT_MARK}`
}
