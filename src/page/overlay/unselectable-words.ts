/**
 * Texts of overlays are drawn by a style rule instead of text nodes. `window.find`, `Selection.modify` and "select all"
 * reach text nodes inside a closed shadow root: Firefox then exposes the node and with it the root to the page,
 * Chromium exposes the letters. `user-select: none` prevents neither; generated content is found and selected by
 * neither (tried in Firefox 153 and Chromium 156). Screen readers read generated content; controls are named by
 * `aria-label` as well.
 */

/** The attribute whose value is drawn. */
const ATTRIBUTE = 'data-words'

/** Rule for every root that shows such texts. */
export const WORD_STYLES = `[${ATTRIBUTE}]::before { content: attr(${ATTRIBUTE}); }`

/** Sets an element's text. */
export function writeWords(element: Element, words: string): void {
  element.setAttribute(ATTRIBUTE, words)
}

/** An element that has a text, and holds nothing else. */
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
