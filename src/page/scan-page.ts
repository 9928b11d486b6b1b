/** From an element to what its block holds. */
import { createDocumentCues } from '../core/recognizer/document-cues.ts'
import type { BlockScan, Mention } from '../core/recognizer/mention.ts'
import type { Recognizer } from '../core/recognizer/recognizer.ts'
import { findBlockElements, readBlock, type TextBlock } from './text-blocks.ts'

/** A block that holds candidates, or cues for those of other blocks. */
export interface ScannedBlock extends TextBlock, BlockScan {}

/** A mention with the block that holds it, and that block's text. */
export interface PlacedMention {
  readonly mention: Mention
  readonly text: string
  readonly block: TextBlock
}

/** Scans one element's own block; null where it holds nothing of ours, or where no reader can see it. */
export function scanElement(element: Element, recognizer: Recognizer): ScannedBlock | null {
  const block = readBlock(element)
  if (!block) return null
  const scan = recognizer.scan(block.text)
  if (scan.candidates.length === 0 && scan.cues.length === 0) return null
  // Asking for visibility forces layout, so only blocks that would count are asked.
  return element.checkVisibility({ visibilityProperty: true }) ? { ...block, ...scan } : null
}

/** Reads a whole subtree at once. For single questions; `watch-page` does it in slices and keeps up. */
export function findMentions(root: Element, recognizer: Recognizer): PlacedMention[] {
  const cues = createDocumentCues()
  const blocks: ScannedBlock[] = []
  for (const element of findBlockElements(root)) {
    const block = scanElement(element, recognizer)
    if (!block) continue
    cues.add(block)
    blocks.push(block)
  }
  return blocks.flatMap((block) =>
    block.candidates.filter(cues.isKept).map((mention) => ({ mention, text: block.text, block })),
  )
}
