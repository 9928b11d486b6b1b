/**
 * Words of ours in a page are drawn by a style rule and are no text. `window.find`, `Selection.modify` and "select all"
 * reach text nodes inside a closed shadow root: Firefox then hands the page the node and with it the root, Chromium hands
 * out the letters. `user-select: none` prevents neither; generated content is found and selected by neither (tried in
 * Firefox 153 and Chromium 156). Screen readers read generated content; controls are named by `aria-label` as well.
 */

/** The attribute whose value is drawn. */
const ATTRIBUTE = 'data-words'

/** Rule of every root that shows words. */
export const WORD_STYLES = `[${ATTRIBUTE}]::before { content: attr(${ATTRIBUTE}); }`

/** Gives an element its words, in place of those before. */
export function writeWords(element: Element, words: string): void {
  element.setAttribute(ATTRIBUTE, words)
}

/** An element that says something, and holds nothing else. */
export function createWords<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  words: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  writeWords(element, words)
  return element
}
