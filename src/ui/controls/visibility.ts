/** Which parts of a list are near what is seen of it: the rest need not be drawn, and its end asks for more. */

/** Two screens of a large window ahead, so that nobody scrolling meets a gap. */
const MARGIN = '1600px 0px'

export interface Visibility {
  /** Calls back at once and whenever it changes; `height` is the element's, in CSS pixels. @returns ends it. */
  watch(element: Element, onChange: (isNear: boolean, height: number) => void): () => void
}

export function createVisibility(): Visibility {
  const listeners = new Map<Element, (isNear: boolean, height: number) => void>()
  let observer: IntersectionObserver | null = null

  function tell(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      listeners.get(target)?.(isIntersecting, boundingClientRect.height)
    }
  }
  return {
    watch(element, onChange) {
      observer ??= new IntersectionObserver(tell, { root: findScroller(element), rootMargin: MARGIN })
      listeners.set(element, onChange)
      observer.observe(element)
      return () => {
        listeners.delete(element)
        observer?.unobserve(element)
      }
    },
  }
}

/** The element that scrolls around another one: margins count only there. Null where it is the window. */
function findScroller(element: Element): Element | null {
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around
  }
  return null
}
