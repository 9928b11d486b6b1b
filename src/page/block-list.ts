/** The blocks that hold something of ours, in document order, found by their element. */
import type { ScannedBlock } from './scan-page.ts'

export interface BlockList {
  readonly blocks: readonly ScannedBlock[]
  get(element: Element): ScannedBlock | undefined
  /** Adds a block, or puts it in the place of the one its element had. */
  put(block: ScannedBlock): void
  /** Takes an element's block away and gives it back. */
  take(element: Element): ScannedBlock | undefined
}

export function createBlockList(): BlockList {
  const blocks: ScannedBlock[] = []
  const byElement = new Map<Element, ScannedBlock>()

  /** Index of the first block that does not precede the element. */
  function placeOf(element: Element): number {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      const relation = element.compareDocumentPosition((blocks[middle] as ScannedBlock).element)
      if (relation & Node.DOCUMENT_POSITION_PRECEDING) low = middle + 1
      else high = middle
    }
    return low
  }

  function take(element: Element): ScannedBlock | undefined {
    const block = byElement.get(element)
    if (!block) return undefined
    byElement.delete(element)
    // A removed element has no place in the document any more, so its block is looked for by identity.
    blocks.splice(blocks.indexOf(block), 1)
    return block
  }

  return {
    blocks,
    get: (element) => byElement.get(element),
    put(block) {
      take(block.element)
      byElement.set(block.element, block)
      blocks.splice(placeOf(block.element), 0, block)
    },
    take,
  }
}
