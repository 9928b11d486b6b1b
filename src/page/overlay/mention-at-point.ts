/**
 * Finds the mark at a point. Marks are not elements, so the caret position is looked up first, then the mark's boxes.
 */
import { readRects, toRange } from '../scan/mention-range.ts'
import type { PlacedMention } from '../scan/scan-block.ts'

/** A caret position. */
export interface Caret {
  node: Node
  offset: number
}

/** Caret look-ups that not every version of the DOM library declares. */
type CaretFinder = {
  caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): CaretPosition | null
  caretRangeFromPoint?(x: number, y: number): Range | null
}

/** The mention at a point of the viewport, in CSS pixels; null where there is none. */
export function findMentionAt(
  document: Document,
  x: number,
  y: number,
  mentions: readonly PlacedMention[],
): PlacedMention | null {
  const caret = findCaret(document, x, y)
  if (caret?.node.nodeType !== Node.TEXT_NODE) return null
  const { node, offset } = caret
  const found = mentions.find(
    (placed) =>
      placed.block.element.contains(node) && toRange(placed)?.isPointInRange(node, offset) && isOver(placed, x, y),
  )
  return found ?? null
}

/** The nearest caret position is not always under the point, for example beside the end of a line. */
function isOver(placed: PlacedMention, x: number, y: number): boolean {
  return readRects(placed).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
}

/** The caret position at a point of the viewport, in CSS pixels; null where the browser gives none. */
export function findCaret(document: Document, x: number, y: number): Caret | null {
  const finder = document as CaretFinder
  const position = finder.caretPositionFromPoint?.(x, y, { shadowRoots: findOpenRoots(document, x, y) })
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = finder.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/** The open shadow roots at a point; text in closed ones is never read. */
function findOpenRoots(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  let root = document.elementFromPoint(x, y)?.shadowRoot
  while (root && !roots.includes(root)) {
    roots.push(root)
    root = root.elementFromPoint(x, y)?.shadowRoot
  }
  return roots
}
