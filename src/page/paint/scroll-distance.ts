/** Tells when a reader has scrolled far, in the page or in any part of it that scrolls by itself. */

/** Makes the question: has this part moved by more than half a screen since it last gave true? At first it gives true. */
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
