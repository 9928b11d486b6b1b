/**
 * The readable text of a page, block by block. A block is the text that an element holds itself or through inline
 * elements: what a reader sees as one run of words, however many text nodes it is cut into. Terms match inside a block
 * and never across two.
 */
import { isInline, isUnreadable } from './readable.ts'

/** Stands in a block's text where something unreadable or another block interrupts it; no term contains it. */
export const INTERRUPTION = '\uFFFC'

/** The text of one block, with the way back to the page. */
export interface TextBlock {
  readonly element: Element
  readonly text: string
  readonly nodes: readonly Text[]
  /** Offset in {@link text} at which each node's data begins. */
  readonly starts: readonly number[]
}

/** The elements under a root (itself included) that may hold a block, in document order. */
export function* findBlockElements(root: Element): Generator<Element> {
  if (isUnreadable(root)) return
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    isUnreadable(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (!isInline(node as Element)) yield node as Element
  }
}

/** The nearest element around a node that may hold its block. */
export function blockElementOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement
  while (element && isInline(element)) element = element.parentElement
  return element
}

/** Reads an element's own block; null where it holds no text. */
export function readBlock(element: Element): TextBlock | null {
  const nodes: Text[] = []
  const starts: number[] = []
  let text = ''

  function read(parent: Element): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        nodes.push(child as Text)
        starts.push(text.length)
        text += (child as Text).data
      } else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element)
    }
  }

  function readElement(child: Element): void {
    if (child.tagName === 'BR') text += '\n'
    else if (isInline(child) && !isUnreadable(child)) read(child)
    else text += INTERRUPTION
  }

  read(element)
  return nodes.length > 0 && /\S/.test(text) ? { element, text, nodes, starts } : null
}

/** A place in the page: a text node and an offset in its data. */
export interface TextPosition {
  node: Text
  offset: number
}

/** Where a block's offset lies in the page: the node that holds the code unit at `offset`. */
export function positionAt(block: TextBlock, offset: number): TextPosition {
  let low = 0
  let high = block.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((block.starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { node: block.nodes[low] as Text, offset: offset - (block.starts[low] as number) }
}

/** A static range over `[start, end)` of a block: it costs the page nothing when the document changes. */
export function toStaticRange(block: TextBlock, start: number, end: number): StaticRange {
  const first = positionAt(block, start)
  const last = positionAt(block, end - 1)
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  })
}
