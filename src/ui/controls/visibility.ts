/**
 * Observes which parts of a list are near the viewport: the others need not be rendered, and the end triggers
 * loading.
 */

/** Two screens of a large window ahead, so that scrolling never shows a gap. */
const MARGIN = '1600px 0px'

export interface Visibility {
  /**
   * Calls back at once and at each change; `height` is the element's, in CSS pixels. @returns a function that stops
   * it.
   */
  watch(element: Element, onChange: (isNear: boolean, height: number) => void): () => void
}

export function createVisibility(): Visibility {
  const listeners = new Map<Element, (isNear: boolean, height: number) => void>()
  let observer: IntersectionObserver | null = null

  function notify(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      listeners.get(target)?.(isIntersecting, boundingClientRect.height)
    }
  }
  return {
    watch(element, onChange) {
      observer ??= new IntersectionObserver(notify, { root: findScroller(element), rootMargin: MARGIN })
      listeners.set(element, onChange)
      observer.observe(element)
      return () => {
        listeners.delete(element)
        observer?.unobserve(element)
      }
    },
  }
}

/** The element that scrolls around another one: margins work only there. Null if it is the window. */
function findScroller(element: Element): Element | null {
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around
  }
  return null
}
