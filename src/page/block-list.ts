/** The blocks that name something, in document order, found by their element. */
import type { MentionBlock } from './scan-page.ts'

export interface BlockList {
  readonly blocks: readonly MentionBlock[]
  get(element: Element): MentionBlock | undefined
  /** Adds a block, or puts it in the place of the one its element had. */
  put(block: MentionBlock): void
  /** Takes an element's block away and gives it back. */
  take(element: Element): MentionBlock | undefined
}

export function createBlockList(): BlockList {
  const blocks: MentionBlock[] = []
  const byElement = new Map<Element, MentionBlock>()

  /** Index of the first block that does not precede the element. */
  function placeOf(element: Element): number {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      const relation = element.compareDocumentPosition((blocks[middle] as MentionBlock).element)
      if (relation & Node.DOCUMENT_POSITION_PRECEDING) low = middle + 1
      else high = middle
    }
    return low
  }

  function take(element: Element): MentionBlock | undefined {
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
