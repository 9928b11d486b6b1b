/**
 * Which parts of a page a reader reads, and which elements flow inside a line of text. Asked for every element of a
 * page, so answers come from tables of names; selectors with attributes are matched natively and once a subtree.
 */

import { hidesItself } from '../dom/clobber-safe-dom.ts'

/** What a reader may choose about reading. */
export interface ReadingOptions {
  /** Whether `pre`, `code`, `kbd` and `samp` are read as well. */
  readonly code: boolean
}

export const DEFAULT_READING: ReadingOptions = { code: false }

/** Never read, and nothing of it stands in the line: the text around it goes on. */
const SILENT = new Set(
  'script style template noscript head title link meta base rt rp rtc wbr param source track area map'.split(' '),
)

/** Never read, and it interrupts the line: media, form controls. */
const MUTE = new Set(
  `svg math canvas video audio iframe frame frameset object embed picture img hr textarea input select option optgroup
   datalist button meter progress`.split(/\s+/),
)

const CODE = new Set(['code', 'pre', 'kbd', 'samp'])

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong
   sub sup time tt u var wbr`.split(/\s+/),
)

/** Editors, and what is kept from readers. Monaco, Ace and CodeMirror 5 are editors without any attribute that says so. */
const SHUT_BY_ATTRIBUTE = [
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"],[role="searchbox"],[role="combobox"],[role="code"]',
  '[hidden],[aria-hidden="true"]',
  '.monaco-editor,.ace_editor,.CodeMirror',
].join(',')

/** Finds what keeps an element's `textContent` from being one run of words: any descendant that is not plain inline. */
const BREAKS_TEXT = `:not(${[...INLINE].join(',')}),${SHUT_BY_ATTRIBUTE},[style*="display"]`

const UNREADABLE = [...SILENT, ...MUTE, SHUT_BY_ATTRIBUTE].join(',')
const UNREADABLE_WITH_CODE = [UNREADABLE, ...CODE].join(',')

/** How an element stands in the text around it. */
export type Flow = 'inline' | 'block' | 'break' | 'silent' | 'mute'

/** Tells of an element how it stands in the text around it, by name, attributes and inline style alone. */
export function flowOf(element: Element, options: ReadingOptions): Flow {
  const name = element.localName
  if (typeof name !== 'string' || (name === 'form' && hidesItself(element))) return 'block'
  if (name === 'br') return 'break'
  if (SILENT.has(name)) return 'silent'
  if (MUTE.has(name)) return 'mute'
  if (element.hasAttributes()) {
    if (element.matches(SHUT_BY_ATTRIBUTE)) return element.hasAttribute('hidden') ? 'silent' : 'mute'
    const display = element.hasAttribute('style') ? ((element as HTMLElement).style?.display ?? '') : ''
    if (display !== '') return display.startsWith('inline') || display === 'contents' ? 'inline' : 'block'
  }
  if (CODE.has(name)) return !options.code ? 'mute' : name === 'pre' ? 'block' : 'inline'
  return INLINE.has(name) ? 'inline' : 'block'
}

/** Whether the text of an element and all in it is one run of words. */
export function isPlain(element: ParentNode): boolean {
  if (typeof element.querySelector !== 'function') return false
  return element.firstElementChild === null || element.querySelector(BREAKS_TEXT) === null
}

/** Whether an element stands inside one that is never read, or is one. */
export function isInUnreadable(element: Element, options: ReadingOptions = DEFAULT_READING): boolean {
  return Element.prototype.closest.call(element, options.code ? UNREADABLE : UNREADABLE_WITH_CODE) !== null
}
