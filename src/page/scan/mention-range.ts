/** The current place of a mention on the page, in nodes and in pixels. */
import type { PlacedMention } from './scan-block.ts'
import { toStaticRange } from './text-blocks.ts'

/**
 * A live range over a mention, for short use only: kept, it would slow every change of the page. Null where it is gone.
 */
export function toRange({ block, mention }: PlacedMention): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = toStaticRange(block, mention.start, mention.end)
  if (!startContainer.isConnected || !endContainer.isConnected) return null
  const range = new Range()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  } catch {
    // Its text has just become shorter; the scan has yet to handle the mutation.
    return null
  }
  return range
}

/** The boxes of a mention in the viewport; none where it is gone or has no layout. */
export function readRects(placed: PlacedMention): DOMRect[] {
  const rects = [...(toRange(placed)?.getClientRects() ?? [])]
  return rects.filter(({ width, height }) => width > 0 && height > 0)
}

/** Whether two mentions have the same place and text on the page, even if the block was scanned again in between. */
export function isSamePlace(one: PlacedMention, other: PlacedMention): boolean {
  return (
    one.block.element === other.block.element &&
    one.mention.start === other.mention.start &&
    one.mention.surface.concept.id === other.mention.surface.concept.id
  )
}
