/**
 * Finds what stands near the viewport among things in document order, without measuring all of them. Order on the screen
 * is nearly, but not always, document order (columns, side bars, grids): so probes are taken evenly, and whatever lies
 * between two probes that touch the area or enclose it is measured.
 */

/** What is measured, in CSS pixels of the viewport. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>

/** So many are measured at most to find out where the rest stand. */
const PROBES = 200

/** The viewport with so many screens more on every side. */
export function areaAround({ innerWidth, innerHeight }: Window, screens: number): Box {
  return {
    left: -innerWidth * screens,
    right: innerWidth * (1 + screens),
    top: -innerHeight * screens,
    bottom: innerHeight * (1 + screens),
  }
}

export function touches(box: Box, area: Box): boolean {
  // What is not rendered measures nothing at the viewport's corner.
  if (box.left === box.right && box.top === box.bottom) return false
  return box.bottom > area.top && box.top < area.bottom && box.right > area.left && box.left < area.right
}

/** The things whose boxes touch an area, in their order. */
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

/** How far a box stands from the screen, in pixels; 0 for what is on it. */
export function distanceFrom(box: Box, { innerWidth, innerHeight }: Window): number {
  return Math.max(0, -box.bottom, box.top - innerHeight) + Math.max(0, -box.right, box.left - innerWidth)
}
