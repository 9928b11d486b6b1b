/**
 * The readable text of a page, block by block. A block is the text that an element holds itself or through inline
 * elements: what the user sees as one run of words, however many text nodes it is split into. Terms match inside a
 * block and never across two.
 */
import type { ReadingOptions } from './readable.ts'
import { readFlow } from './text-flow.ts'

/** The text of one block, with a mapping back to the page. */
export interface TextBlock {
  /** The visible element of the block: the element that holds it, or the host of its shadow root. */
  readonly element: Element
  /** The node that holds its text. */
  readonly source: Element | ShadowRoot
  readonly text: string
  readonly options: ReadingOptions
  /** Of two blocks of one walk, the one with the lower number comes first; 0 for a block that was read alone. */
  readonly order: number
  /** Whether all text of the source is this block's, so that no other block is inside it. */
  readonly isWhole: boolean
  /** The text nodes; collected on first use. */
  readonly nodes: readonly Text[]
  /** Offset in {@link text} at which each node's data begins. */
  readonly starts: readonly number[]
}

/** How a block's text was read, to find its nodes in the same way. */
export interface BlockReading extends Pick<TextBlock, 'source' | 'text' | 'isWhole' | 'options' | 'order'> {
  /** Whether computed styles were used; see `text-flow`. */
  readonly styled: boolean
}

interface Layout {
  readonly nodes: Text[]
  readonly starts: number[]
}

/** Creates a block from what was read. */
export function createTextBlock(reading: BlockReading): TextBlock {
  const { source, text, isWhole, options, order } = reading
  let layout: Layout | null = null
  const findLayout = () => {
    layout ??= readLayout(reading)
    return layout
  }
  return {
    element: source instanceof ShadowRoot ? source.host : source,
    source,
    text,
    isWhole,
    options,
    order,
    get nodes() {
      return findLayout().nodes
    },
    get starts() {
      return findLayout().starts
    },
  }
}

function readLayout({ source, isWhole, options, styled }: BlockReading): Layout {
  const layout: Layout = { nodes: [], starts: [] }
  if (isWhole && !styled) {
    addNodesUnder(source, 0, layout)
    return layout
  }
  let offset = 0
  for (const part of readFlow(source, options, styled)) {
    if (part.kind === 'text') {
      layout.nodes.push(part.node)
      layout.starts.push(offset)
      offset += part.node.length
    } else if (part.kind === 'whole') offset = addNodesUnder(part.element, offset, layout)
    else offset += part.kind === 'gap' ? part.text.length : 1
  }
  return layout
}

/** Adds all text nodes under a root; returns the offset after them. */
function addNodesUnder(root: Node, from: number, { nodes, starts }: Layout): number {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let offset = from
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node)
    starts.push(offset)
    offset += node.length
  }
  return offset
}

/** A place in the page: a text node and an offset in its data. */
export interface TextPosition {
  node: Text
  offset: number
}

/** The place of a block's offset in the page: the node that holds the code unit at `offset`. */
export function positionAt({ nodes, starts }: TextBlock, offset: number): TextPosition {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { node: nodes[low] as Text, offset: offset - (starts[low] as number) }
}

/**
 * A static range over `[start, end)` of a block: unlike a live one it costs nothing when the document changes. Where
 * the page has just removed the text, the range is one that shows nothing.
 */
export function toStaticRange(block: TextBlock, start: number, end: number): StaticRange {
  const first = positionAt(block, start)
  const { element } = block
  if (!first.node)
    return new StaticRange({ startContainer: element, startOffset: 0, endContainer: element, endOffset: 0 })
  const last = positionAt(block, end - 1)
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  })
}

/**
 * The ranges that paint `[start, end)` of a block: one, but for words with annotations (`ruby`) one for each text node,
 * because a single range would also paint the annotation above the words.
 */
export function toPaintRanges(block: TextBlock, start: number, end: number): StaticRange[] {
  if (block.isWhole) return [toStaticRange(block, start, end)]
  const [first, last] = [positionAt(block, start).node, positionAt(block, end - 1).node]
  if (first === last) return [toStaticRange(block, start, end)]
  const from = block.nodes.indexOf(first)
  const nodes = block.nodes.slice(from, block.nodes.indexOf(last) + 1)
  if (!nodes.some((node) => node.parentElement?.closest('ruby'))) return [toStaticRange(block, start, end)]
  return nodes.flatMap((node, index) => {
    const at = block.starts[from + index] as number
    const [begin, stop] = [Math.max(start, at), Math.min(end, at + node.length)]
    return begin < stop ? toStaticRange(block, begin, stop) : []
  })
}
