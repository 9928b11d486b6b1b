/** Where a mention stands on the page now, in nodes and in pixels. */
import type { PlacedMention } from './scan-block.ts'
import { toStaticRange } from './text-blocks.ts'

/** A range over a mention, for a short look: a live range kept would slow every change of the page. Null where it went. */
export function toRange({ block, mention }: PlacedMention): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = toStaticRange(block, mention.start, mention.end)
  if (!startContainer.isConnected || !endContainer.isConnected) return null
  const range = new Range()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  } catch {
    // Its text grew shorter a moment ago; the scan is about to notice.
    return null
  }
  return range
}

/** The boxes of a mention's letters in the viewport; none where it is gone or not laid out. */
export function readRects(placed: PlacedMention): DOMRect[] {
  const rects = [...(toRange(placed)?.getClientRects() ?? [])]
  return rects.filter(({ width, height }) => width > 0 && height > 0)
}

/** Whether two are the same place of the page saying the same, be it read anew or not. */
export function isSamePlace(one: PlacedMention, other: PlacedMention): boolean {
  return (
    one.block.element === other.block.element &&
    one.mention.start === other.mention.start &&
    one.mention.surface.concept.id === other.mention.surface.concept.id
  )
}
