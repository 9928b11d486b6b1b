/** What stands where it should not: beyond the page, out of its box, cut off, or over something else. */

interface Piece {
  element: Element
  rect: DOMRect
  /** The nearest ancestor that is taken out of the flow: what it covers, it covers on purpose. */
  layer: Element | null
}

/** Pixels; the text of a box as small as this is for screen readers only. */
const SMALLEST = 3

const CONTROLS = 'button, select, textarea, input, a.button'

/** Faults as sentences, at most three of a kind; none for a document in order, its overlays included. */
export function findMisplaced(): string[] {
  const roots = [document.body, ...[...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  return [
    ...findSpills(),
    ...roots.flatMap((root) => {
      const elements = [...root.querySelectorAll('*')].filter(isSeen)
      const texts = elements.flatMap(toTextPieces)
      const controls = elements.filter((element) => element.matches(CONTROLS)).flatMap(toPiece)
      const words = texts.filter(({ element }) => !element.closest(CONTROLS))
      return [...findCut(elements), ...findEscaped(texts), ...findCovered([...words, ...controls])]
    }),
  ]
}

/** What reaches beyond the document's width, the innermost elements. */
function findSpills(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  )
  const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
  return (inner.length > 0 ? inner : [document.body])
    .slice(0, 3)
    .map((element) => `wider than its page: ${toStart(element)}`)
}

/** What is wider than a box that cuts it off or scrolls it sideways, or higher than one that cuts it off. */
function findCut(elements: readonly Element[]): string[] {
  return elements
    .filter((element) => {
      const style = getComputedStyle(element)
      if (element.matches('input, textarea, select') || style.textOverflow === 'ellipsis') return false
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      if (clientWidth <= SMALLEST) return false
      if (style.overflowX !== 'visible' && style.overflowX !== 'clip' && scrollWidth > clientWidth + 1) return true
      const isClamped = style.getPropertyValue('-webkit-line-clamp') !== 'none'
      return style.overflowY === 'hidden' && !isClamped && scrollHeight > clientHeight + 1
    })
    .slice(0, 3)
    .map((element) => `cut off, or to be scrolled sideways: ${toStart(element)}`)
}

/** Words that reach out of their own button. */
function findEscaped(texts: readonly Piece[]): string[] {
  return texts
    .filter(({ element, rect }) => {
      const box = element.closest('button, a.button, summary')?.getBoundingClientRect()
      return box && (rect.left < box.left - 1 || rect.right > box.right + 1 || rect.bottom > box.bottom + 1)
    })
    .slice(0, 3)
    .map(({ element }) => `out of its button: ${toStart(element)}`)
}

/** Words and controls over each other. */
function findCovered(pieces: readonly Piece[]): string[] {
  const faults: string[] = []
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.layer !== other.layer) continue
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue
      if (isOver(one.rect, other.rect))
        faults.push(`over each other: ${toStart(one.element)} ${toStart(other.element)}`)
    }
  }
  return faults.slice(0, 3)
}

/** Lines of a text are closer than their letters' boxes are high: only what covers much of another counts. */
function isOver(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width > 2 && height > 0.4 * Math.min(one.height, other.height)
}

const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })

function toPiece(element: Element): Piece[] {
  return cut(element, element.getBoundingClientRect())
}

/** The lines of the element's own text. */
function toTextPieces(element: Element): Piece[] {
  // The options of a select are text that no box shows.
  if (element.closest('select, style')) return []
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim() === '') return []
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].flatMap((rect) => cut(element, rect))
  })
}

/** As much of a rectangle as its ancestors show. */
function cut(element: Element, rect: DOMRect): Piece[] {
  let { left, top, right, bottom } = rect
  let layer: Element | null = null
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    const { position, overflowY } = getComputedStyle(one)
    if (!layer && /absolute|fixed|sticky/.test(position)) layer = one
    if (overflowY === 'visible') continue
    const box = one.getBoundingClientRect()
    left = Math.max(left, box.left)
    right = Math.min(right, box.right)
    top = Math.max(top, box.top)
    bottom = Math.min(bottom, box.bottom)
  }
  const shown = new DOMRect(left, top, right - left, bottom - top)
  return shown.width > SMALLEST && shown.height > SMALLEST ? [{ element, rect: shown, layer }] : []
}

const toStart = (element: Element) => element.outerHTML.slice(0, 160)
