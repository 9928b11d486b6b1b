/** Cuts a text that is longer than there is place for, so that no character is torn and the cut is seen. */

/** What stands where a text was cut. */
export const CUT_MARK = '…'

/** Units before the cut in which the end of a character is looked for: nobody writes longer ones. */
const LONGEST_CHARACTER = 64

let segmenter: Intl.Segmenter | null = null

/**
 * The text, or its beginning and a mark where it is longer. Never longer than the limit.
 *
 * @param limit in UTF-16 units, at least 1.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const most = limit - CUT_MARK.length
  const from = Math.max(0, most - LONGEST_CHARACTER)
  // Behind the cut, enough is looked at to tell whether what stands there belongs to the character before it.
  const around = text.slice(from, most + LONGEST_CHARACTER)
  let end = 0
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { index } of segmenter.segment(around)) {
    if (index > most - from) break
    end = index
  }
  const kept = text.slice(0, end > 0 ? from + end : most).trimEnd()
  // A character cut apart leaves half of a pair behind.
  return kept.replace(/[\ud800-\udbff]$/u, '') + CUT_MARK
}
