/**
 * Scrolls a mention to where the user can see it: not merely inside the viewport, but not covered by anything either.
 */
import { parentElementOf } from '../dom/clobber-safe-dom.ts'
import { readRects, toRange } from '../scan/mention-range.ts'
import type { PlacedMention } from '../scan/scan-block.ts'

/** How often the cover is measured again: headers come and go while the page scrolls. */
const TRIES = 4
const GAP = 12

/**
 * Scrolls the page, and scroll containers inside it, as little as needed; at once, never smoothly.
 *
 * @param takenBelow pixels at the viewport's bottom that an overlay covers.
 * @returns false where the words have no layout, so that nothing can be shown.
 */
export function scrollToMention(view: Window, placed: PlacedMention, takenBelow: number): boolean {
  const element = toRange(placed)?.startContainer.parentElement
  // Collapsed content may have boxes and still not be visible.
  if (!element?.checkVisibility({ visibilityProperty: true })) return false
  if (readRects(placed).length === 0) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  if (readRects(placed).length === 0) return false
  if (isInSight(view, placed, takenBelow)) return true
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  center(view, placed, element)
  for (let attempt = 0; attempt < TRIES && !isInSight(view, placed, takenBelow); attempt++) {
    uncover(view, placed, element)
  }
  return true
}

/** Whether the first line's box is inside the viewport and uncovered. */
function isInSight(view: Window, placed: PlacedMention, takenBelow: number): boolean {
  const [rect] = readRects(placed)
  if (!rect || rect.top < 0 || rect.bottom > view.innerHeight - takenBelow) return false
  return rect.left >= 0 && rect.right <= view.innerWidth && findCover(view.document, placed, rect) === null
}

/** The element that covers the words; null where none does. */
function findCover(document: Document, placed: PlacedMention, rect: DOMRect): Element | null {
  const node = toRange(placed)?.startContainer
  if (!node) return null
  const x = rect.left + rect.width / 2
  const y = rect.top + rect.height / 2
  const root = node.getRootNode() as Document | ShadowRoot
  const [top] = root.elementsFromPoint(x, y)
  // Elements around the words or inside their block are no cover; overlays are not the page's.
  if (!top || top.contains(node) || placed.block.element.contains(top)) return null
  return isOwn(document, top) ? null : top
}

function isOwn(document: Document, element: Element): boolean {
  return element.parentElement === document.documentElement && element !== document.body
}

/** A block may be taller than the viewport, so the words themselves are scrolled to its middle. */
function center(view: Window, placed: PlacedMention, element: Element): void {
  const [rect] = readRects(placed)
  const scroller = findScroller(view, element)
  if (!rect) return
  const area = scroller === view.document.scrollingElement ? null : scroller.getBoundingClientRect()
  const middle = area ? area.top + area.height / 2 : view.innerHeight / 2
  const isOutside = area
    ? rect.top < area.top || rect.bottom > area.bottom
    : rect.top < 0 || rect.bottom > view.innerHeight
  if (isOutside) scroller.scrollBy({ top: rect.top - middle, behavior: 'instant' })
}

function uncover(view: Window, placed: PlacedMention, element: Element): void {
  const [rect] = readRects(placed)
  const cover = rect && findCover(view.document, placed, rect)?.getBoundingClientRect()
  if (!cover) return
  // Something fixed at the top is cleared by scrolling up, at the bottom by scrolling down.
  const isAbove = cover.top + cover.height / 2 < view.innerHeight / 2
  const top = isAbove ? rect.top - cover.bottom - GAP : rect.bottom - cover.top + GAP
  findScroller(view, element).scrollBy({ top, behavior: 'instant' })
}

/** The nearest vertical scroll container around an element; the page's own where there is none. */
function findScroller(view: Window, element: Element): Element {
  const page = view.document.scrollingElement ?? view.document.documentElement
  for (let current: Element | null = element; current && current !== page; current = parentElementOf(current)) {
    if (current.scrollHeight <= current.clientHeight || current === view.document.body) continue
    if (/auto|scroll/.test(view.getComputedStyle(current).overflowY)) return current
  }
  return page
}
