/** mark.js in a page: by keywords with its best options, or by one regular expression. */
import Mark from 'mark.js'

/** Characters that may be next to a word; mark.js by itself allows only white space. */
const LIMITERS = [...'.,;:!?()[]{}"\'“”‘’。，、；：！？（）《》「」—–-/']

/** @param {readonly string[]} latin @param {readonly string[]} chinese */
export function markKeywords(latin, chinese) {
  const options = { separateWordSearch: false, acrossElements: true, diacritics: false }
  const mark = new Mark(document.body)
  mark.mark(latin, { ...options, accuracy: { value: 'exactly', limiters: LIMITERS } })
  // Chinese has no spaces between words.
  mark.mark(chinese, { ...options, accuracy: 'partially' })
}

/** @param {string} source @param {boolean} acrossElements */
export function markPattern(source, acrossElements) {
  new Mark(document.body).markRegExp(new RegExp(source, 'gi'), { acrossElements })
}
