/** Which place of a page a reader means who asks for its sentence or paragraph. */
import { findCaret, findMentionAt } from '../../page/overlay/mention-at-point.ts'
import type { PointerPlace } from '../../page/overlay/pointer-place.ts'
import { toRange } from '../../page/scan/mention-range.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'

/** What stands beside the selection to be pointed at. */
export interface Pointed {
  /** The navigator's mention; null where it is closed. */
  current: PlacedMention | null
  /** Mentions as the reader shows them. */
  mentions: readonly PlacedMention[]
  pointer: PointerPlace
}

/** By key: the navigator's mention, else the one under the pointer, else the selection or caret. */
export function findPlaceByKey(document: Document, { current, mentions, pointer }: Pointed): Range | null {
  const placed = current ?? (pointer.now && findMentionAt(document, pointer.now.x, pointer.now.y, mentions))
  return (placed && toRange(placed)) ?? readSelected(document)
}

/** By the context menu: what is selected, else the letters where the menu was opened. */
export function findPlaceByMenu(document: Document, { pointer: { menu } }: Pick<Pointed, 'pointer'>): Range | null {
  const selected = readSelected(document)
  if (selected && !selected.collapsed) return selected
  const caret = menu && findCaret(document, menu.x, menu.y)
  if (!caret) return null
  const range = new Range()
  range.setStart(caret.node, caret.offset)
  return range
}

function readSelected(document: Document): Range | null {
  const selection = document.getSelection()
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
}
