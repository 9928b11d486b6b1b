/** Two sentences, one after the other, as their language writes it: Chinese has no space behind a full stop. */

const ENDED = /[.!?…。！？]$/
const WIDE = /[。！？]$/

/**
 * @param first gets a full stop if it has no end of its own
 * @param second tells whether the language writes wide punctuation; if it is empty, the first stays alone
 */
export function joinSentences(first: string, second: string): string {
  if (second === '') return first
  const isWide = WIDE.test(second)
  const end = ENDED.test(first) ? '' : isWide ? '。' : '.'
  return `${first}${end}${isWide ? '' : ' '}${second}`
}
