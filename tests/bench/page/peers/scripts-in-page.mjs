/**
 * The scripts that the extension is compared with, as text for an isolated world: the floor, below which no scan of a
 * page's text can be, and the peers. Each is complete: its library, its terms and its work, nothing compiled before.
 */
import { bundle } from '../../bundle.mjs'
import { createAlternation } from '../../peers.mjs'

/** @typedef {import('../../page-text.mjs').Terms} Terms */

export const NOTHING = '0'

/** Every text node visited, every character looked at, nothing else. */
export const FLOOR = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let sum = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data
    for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0
  }
  return sum
})()`

/** Names of the ways to wrap matches of one regular expression. */
export const WRAPPERS = ['mark.js RegExp, across elements', 'mark.js RegExp, within nodes', 'findAndReplaceDOMText']
export const EXACT = 'mark.js keywords, exactly'
export const WORDS = 'highlight-words-core'

/**
 * @param {Terms} terms
 * @returns {Promise<Map<string, string>>} by name
 */
export async function createPeerScripts({ en, hans, hant }) {
  const chinese = [...new Set([...hans, ...hant])]
  const all = [...new Set([...en, ...chinese])]
  // Made beforehand, in favour of the peers: a page that has its terms as a list would have to make it.
  const { source } = createAlternation(all, 'gi')
  const mark = await bundle('page/peers/peer-mark.mjs')
  const replace = await bundle('page/peers/peer-replace.mjs')
  const words = await bundle('page/peers/peer-words.mjs')
  const json = (/** @type {unknown} */ value) => JSON.stringify(value)
  return new Map([
    [WRAPPERS[0] ?? '', `${mark}; bench.markPattern(${json(source)}, true)`],
    [WRAPPERS[1] ?? '', `${mark}; bench.markPattern(${json(source)}, false)`],
    [WRAPPERS[2] ?? '', `${replace}; bench.replacePattern(${json(source)})`],
    [WORDS, `${words}; bench.highlightWords(${json(all)})`],
    [EXACT, `${mark}; bench.markKeywords(${json(en)}, ${json(chinese)})`],
  ])
}
