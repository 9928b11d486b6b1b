/**
 * Places a card beside the words it explains, never over them and never outside the viewport. Pure, so that a property
 * test can check this for every place and size.
 */

/** A box in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Pixels between card and words, and between card and the viewport's edge. */
const GAP = 6
const MARGIN = 8
/** With less space than this nothing can be read. */
const LEAST = 60

/** The smallest box around several; empty at the origin for none. */
export function toBoundingBox(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  const bottom = Math.max(...boxes.map((box) => box.top + box.height))
  return boxes.length === 0
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top }
}

/**
 * Places a card: under the words where it fits, else over them, else beside them, else, shrunk, where most space is.
 *
 * @param words the box of the words, in the same coordinates as the viewport.
 * @param size the size that the card's content needs.
 * @returns null where no side has space for a card.
 */
export function placeCard(words: Box, viewport: Box, size: Pick<Box, 'width' | 'height'>): Box | null {
  const left = viewport.left + MARGIN
  const top = viewport.top + MARGIN
  const right = viewport.left + viewport.width - MARGIN
  const bottom = viewport.top + viewport.height - MARGIN
  const wordsRight = words.left + words.width
  const wordsBottom = words.top + words.height
  const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high))
  // Words that are partly out of view leave no more space than the viewport has.
  const under = { left, right, top: Math.max(top, wordsBottom + GAP), bottom }
  const over = { left, right, top, bottom: Math.min(bottom, words.top - GAP) }
  const after = { left: Math.max(left, wordsRight + GAP), right, top, bottom }
  const before = { left, right: Math.min(right, words.left - GAP), top, bottom }
  const sides = [under, over, after, before].map((room) => {
    const width = Math.min(size.width, room.right - room.left)
    const height = Math.min(size.height, room.bottom - room.top)
    return {
      fits: width === size.width && height === size.height,
      area: width >= LEAST && height >= LEAST ? width * height : 0,
      box: {
        left: between(room.left, words.left, room.right - width),
        // A card above the words ends right above them.
        top: room === over ? room.bottom - height : between(room.top, words.top, room.bottom - height),
        width,
        height,
      },
    }
  })
  const chosen = sides.find(({ fits }) => fits) ?? sides.reduce((best, side) => (side.area > best.area ? side : best))
  return chosen.fits || chosen.area > 0 ? chosen.box : null
}

/** The visible part of the page, without scrollbars, and within the visual viewport when pinch-zoomed. */
export function readViewport(view: Window): Box {
  const { clientWidth, clientHeight } = view.document.documentElement
  const seen = view.visualViewport
  if (!seen || seen.scale === 1)
    return { left: 0, top: 0, width: clientWidth, height: Math.min(clientHeight, view.innerHeight) || view.innerHeight }
  return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height }
}
