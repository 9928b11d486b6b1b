/**
 * Finds items near the viewport in a list in document order, without measuring all of them. Order on the screen is
 * nearly, but not always, document order (columns, side bars, grids): so probes are taken evenly, and whatever lies
 * between two probes that touch or enclose the area is measured.
 */

/** A measured box, in CSS pixels of the viewport. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>

/** At most this many are measured to find out where the rest are. */
const PROBES = 200

/** The viewport, extended by a number of screens on every side. */
export function areaAround({ innerWidth, innerHeight }: Window, screens: number): Box {
  return {
    left: -innerWidth * screens,
    right: innerWidth * (1 + screens),
    top: -innerHeight * screens,
    bottom: innerHeight * (1 + screens),
  }
}

export function touches(box: Box, area: Box): boolean {
  // An element without layout measures as an empty box at the viewport's corner.
  if (box.left === box.right && box.top === box.bottom) return false
  return box.bottom > area.top && box.top < area.bottom && box.right > area.left && box.left < area.right
}

/** The items whose boxes touch an area, in their order. */
export function findNear<T>(things: readonly T[], area: Box, measure: (thing: T) => Box): T[] {
  const isNear = (thing: T) => touches(measure(thing), area)
  const step = Math.ceil(things.length / PROBES)
  if (step <= 2) return things.filter(isNear)
  const near: T[] = []
  let from = 0
  let box = measure(things[0] as T)
  while (from < things.length) {
    const to = Math.min(from + step, things.length)
    const next = measure(things[Math.min(to, things.length - 1)] as T)
    if (touches(hullOf(box, next), area))
      for (const thing of things.slice(from, to)) if (isNear(thing)) near.push(thing)
    from = to
    box = next
  }
  return near
}

function hullOf(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** Distance of a box from the screen, in pixels; 0 for one on it. */
export function distanceFrom(box: Box, { innerWidth, innerHeight }: Window): number {
  return Math.max(0, -box.bottom, box.top - innerHeight) + Math.max(0, -box.right, box.left - innerWidth)
}
