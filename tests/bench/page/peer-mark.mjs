/** mark.js in a page: by keywords with its best options, or by one regular expression. */
import Mark from 'mark.js'

/** What may stand next to a word; mark.js by itself knows white space only. */
const LIMITERS = [...'.,;:!?()[]{}"\'“”‘’。，、；：！？（）《》「」—–-/']

/** @param {readonly string[]} latin @param {readonly string[]} chinese */
export function markKeywords(latin, chinese) {
  const options = { separateWordSearch: false, acrossElements: true, diacritics: false }
  const mark = new Mark(document.body)
  mark.mark(latin, { ...options, accuracy: { value: 'exactly', limiters: LIMITERS } })
  // Chinese has no gaps between words.
  mark.mark(chinese, { ...options, accuracy: 'partially' })
}

/** @param {string} source @param {boolean} acrossElements */
export function markPattern(source, acrossElements) {
  new Mark(document.body).markRegExp(new RegExp(source, 'gi'), { acrossElements })
}
