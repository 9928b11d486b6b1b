/** Finds the place in a page that the user means when saving its sentence or paragraph. */
import { findCaret, findMentionAt } from '../../page/overlay/mention-at-point.ts'
import type { PointerPlace } from '../../page/overlay/pointer-place.ts'
import { toRange } from '../../page/scan/mention-range.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'

/** Places the user can point at besides the selection. */
export interface PointedPlaces {
  /** The navigator's mention; null where it is closed. */
  current: PlacedMention | null
  /** The marked mentions. */
  mentions: readonly PlacedMention[]
  pointer: PointerPlace
}

/** By key: the navigator's mention, else the one under the pointer, else the selection or caret. */
export function findPlaceByKey(document: Document, { current, mentions, pointer }: PointedPlaces): Range | null {
  const placed = current ?? (pointer.now && findMentionAt(document, pointer.now.x, pointer.now.y, mentions))
  return (placed && toRange(placed)) ?? readSelected(document)
}

/** By the context menu: the selection, else the text where the menu was opened. */
export function findPlaceByMenu(
  document: Document,
  { pointer: { menu } }: Pick<PointedPlaces, 'pointer'>,
): Range | null {
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
