/**
 * Signs in a page that it is private to its reader, whatever its address: an editor over most of the window, a field for
 * a card number, a sign-in form. A login box in the corner of a news page is not one. Measures boxes only where such
 * elements exist, because asking for a box forces layout.
 */

/** Share of the window from which on an editor is what the page is for. */
const EDITOR_SHARE = 0.4
const MOST_EDITORS = 20

/** A page with more links than this is more than its sign-in form. */
const MOST_LINKS_OF_FORM = 80

const EDITABLE = '[contenteditable]:not([contenteditable="false" i]),textarea,[role="application"]'

/** Whether the page is for writing in. */
export function isEditor(document: Document): boolean {
  if (document.designMode === 'on') return true
  const window = document.defaultView
  const editors = document.querySelectorAll(EDITABLE)
  if (!window || editors.length === 0) return false
  const enough = window.innerWidth * window.innerHeight * EDITOR_SHARE
  return [...editors].slice(0, MOST_EDITORS).some((editor) => {
    const { top, bottom, left, right } = editor.getBoundingClientRect()
    const width = Math.min(right, window.innerWidth) - Math.max(left, 0)
    const height = Math.min(bottom, window.innerHeight) - Math.max(top, 0)
    return enough > 0 && width > 0 && height > 0 && width * height >= enough
  })
}

/** Whether the page asks for a card. */
export function isTill(document: Document): boolean {
  return hasSeen(document, 'input[autocomplete^="cc-"],input[name="cardnumber" i],input[name="card_number" i]')
}

/** Whether the page asks for a password, and for little else. */
export function isSignIn(document: Document): boolean {
  return document.links.length <= MOST_LINKS_OF_FORM && hasSeen(document, 'input[type="password" i]')
}

function hasSeen(document: Document, selector: string): boolean {
  for (const field of document.querySelectorAll(selector)) {
    if (field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true
  }
  return false
}
