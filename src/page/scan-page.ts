/** From an element to the mentions in its block. */
import type { Mention, Recognizer } from '../core/recognizer/recognizer.ts'
import { findBlockElements, readBlock, type TextBlock } from './text-blocks.ts'

/** A block that names at least one concept. */
export interface MentionBlock extends TextBlock {
  readonly mentions: readonly Mention[]
}

/** Scans one element's own block; null where it holds no mention, or where no reader can see it. */
export function scanElement(element: Element, recognizer: Recognizer): MentionBlock | null {
  const block = readBlock(element)
  if (!block) return null
  const mentions = recognizer.find(block.text)
  // Asking for visibility forces layout, so only blocks that would be marked are asked.
  return mentions.length > 0 && element.checkVisibility({ visibilityProperty: true }) ? { ...block, mentions } : null
}

/** Scans a whole subtree at once. For single questions; `watch-page` does it in slices and keeps up. */
export function scanSubtree(root: Element, recognizer: Recognizer): MentionBlock[] {
  const blocks: MentionBlock[] = []
  for (const element of findBlockElements(root)) {
    const block = scanElement(element, recognizer)
    if (block) blocks.push(block)
  }
  return blocks
}
