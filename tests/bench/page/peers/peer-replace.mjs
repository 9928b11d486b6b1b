/** findAndReplaceDOMText in a page, with its preset for prose. */
import findAndReplaceDOMText from 'findandreplacedomtext'

/** @param {string} source */
export function replacePattern(source) {
  findAndReplaceDOMText(document.body, { find: new RegExp(source, 'gi'), wrap: 'mark', preset: 'prose' })
}
