/**
 * Signs in a page that it is private to the user, whatever its address: a field for a card number, an editor over most
 * of the window, a sign-in form. Measures boxes only where there are candidates, because measuring forces layout.
 */

/** Share of the window from which on an editor is the page's main content. */
const EDITOR_SHARE = 0.4

/** A page with more links than this is more than its sign-in form. */
const MOST_LINKS_OF_FORM = 80

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])'

/** Most fields and editors that are checked. */
const MOST_OF_A_KIND = 40

/**
 * The sign that a page gives, the most serious first. A sign-in form counts only on a page that is no article: news
 * pages have login boxes in their corners.
 */
export function findPrivateSign(document: Document): 'payment' | 'editor' | 'sign-in' | null {
  if (document.designMode === 'on') return 'editor'
  const fields = first(document.getElementsByTagName('input'))
  if (fields.some((field) => /^cc-/.test(field.getAttribute('autocomplete') ?? '') && isSeen(field))) return 'payment'
  const editors = [...first(document.querySelectorAll(EDITABLE)), ...first(document.getElementsByTagName('textarea'))]
  if (editors.some(fillsWindow)) return 'editor'
  const isDoor = fields.some((field) => field.getAttribute('type')?.toLowerCase() === 'password' && isSeen(field))
  return isDoor && document.links.length <= MOST_LINKS_OF_FORM ? 'sign-in' : null
}

/** Look-ups by tag name cost next to nothing where there is no match, which is most pages. */
function first(elements: ArrayLike<Element>): Element[] {
  return Array.from({ length: Math.min(elements.length, MOST_OF_A_KIND) }, (_, index) => elements[index] as Element)
}

function isSeen(field: Element): boolean {
  return field.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

function fillsWindow(element: Element): boolean {
  const window = element.ownerDocument.defaultView
  if (!window) return false
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const width = Math.min(right, window.innerWidth) - Math.max(left, 0)
  const height = Math.min(bottom, window.innerHeight) - Math.max(top, 0)
  return width > 0 && height > 0 && width * height >= window.innerWidth * window.innerHeight * EDITOR_SHARE
}
