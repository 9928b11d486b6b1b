/**
 * Decides which parts of a page are read, and which elements flow inside a line of text. Called for every element of a
 * page, so answers come from tables of names; selectors with attributes are matched natively and once a subtree.
 */

import { hidesProperties } from '../dom/clobber-safe-dom.ts'

/** The user's choices about what is read. */
export interface ReadingOptions {
  /** Whether `pre`, `code`, `kbd` and `samp` are read as well. */
  readonly code: boolean
}

export const DEFAULT_READING: ReadingOptions = { code: false }

/** Never read, and takes no place in the line: the text around it continues. */
const SILENT = new Set(
  'script style template noscript head title link meta base rt rp rtc wbr param source track area map'.split(' '),
)

/** Never read, and interrupts the line: media, form controls. */
const MUTE = new Set(
  `svg math canvas video audio iframe frame frameset object embed picture img hr textarea input select option optgroup
   datalist button meter progress`.split(/\s+/),
)

const CODE = new Set(['code', 'pre', 'kbd', 'samp'])

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong
   sub sup time tt u var wbr`.split(/\s+/),
)

/**
 * Editors, and content hidden by attribute. Monaco, Ace and CodeMirror 5 have no attribute that marks them as editors.
 */
const SHUT_BY_ATTRIBUTE = [
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"],[role="searchbox"],[role="combobox"],[role="code"]',
  '[hidden],[aria-hidden="true"]',
  '.monaco-editor,.ace_editor,.CodeMirror',
].join(',')

/**
 * Matches any descendant that is not plain inline, and so keeps an element's `textContent` from being one run of words.
 */
const BREAKS_TEXT = `:not(${[...INLINE].join(',')}),${SHUT_BY_ATTRIBUTE},[style*="display"]`

const UNREADABLE = [...SILENT, ...MUTE, SHUT_BY_ATTRIBUTE].join(',')
const UNREADABLE_WITH_CODE = [UNREADABLE, ...CODE].join(',')

/** How an element takes part in the text around it. */
export type Flow = 'inline' | 'block' | 'break' | 'silent' | 'mute'

/** Classifies an element by its name, attributes and inline style alone. */
export function flowOf(element: Element, options: ReadingOptions): Flow {
  const name = element.localName
  if (typeof name !== 'string' || (name === 'form' && hidesProperties(element))) return 'block'
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

/** Whether the text of an element with its descendants is one run of words. */
export function isPlain(element: ParentNode): boolean {
  if (typeof element.querySelector !== 'function') return false
  return element.firstElementChild === null || element.querySelector(BREAKS_TEXT) === null
}

/** Whether an element is, or is inside, one that is never read. */
export function isInUnreadable(element: Element, options: ReadingOptions = DEFAULT_READING): boolean {
  return Element.prototype.closest.call(element, options.code ? UNREADABLE : UNREADABLE_WITH_CODE) !== null
}
