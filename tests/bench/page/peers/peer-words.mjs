/** highlight-words-core in a page: its matches are wrapped in elements as its users do. */
import { findAll } from 'highlight-words-core'

/** @param {readonly string[]} terms */
export function highlightWords(terms) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(/** @type {Text} */ (node))
  const searchWords = [...terms]
  for (const node of nodes) {
    const text = node.data
    const chunks = findAll({ searchWords, textToHighlight: text, autoEscape: true })
    if (!chunks.some(({ highlight }) => highlight)) continue
    const parts = chunks.map(({ start, end, highlight }) => {
      const part = text.slice(start, end)
      if (!highlight) return part
      const mark = document.createElement('mark')
      mark.textContent = part
      return mark
    })
    node.replaceWith(...parts)
  }
}
