/** Detects when the user has scrolled far, in the page or in any scroll container of it. */

/**
 * Creates a function that returns whether a container has moved by more than half a screen since it last returned true.
 * The first call returns true.
 */
export function createScrollDistance(view: Window): (target: EventTarget) => boolean {
  const places = new WeakMap<EventTarget, number>()
  return (target) => {
    const place = target instanceof Element ? target.scrollTop + target.scrollLeft : view.scrollY + view.scrollX
    const before = places.get(target)
    const isFar = before === undefined || Math.abs(place - before) > view.innerHeight / 2
    if (isFar) places.set(target, place)
    return isFar
  }
}
