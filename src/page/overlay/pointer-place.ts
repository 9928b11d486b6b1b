/** Remembers where the pointer is, and where it last opened a context menu, in CSS pixels of the viewport. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface PointerPlace {
  /** Null while it is not over the page. */
  readonly now: Point | null
  /** Null before the first menu. */
  readonly menu: Point | null
}

/** Follows the pointer until the signal aborts, without any layout query, and from trusted events only. */
export function followPointer(view: Window, signal: AbortSignal): PointerPlace {
  let now: Point | null = null
  let menu: Point | null = null
  const toPoint = ({ clientX: x, clientY: y }: MouseEvent): Point => ({ x, y })
  const follow = (event: MouseEvent) => {
    if (event.isTrusted) now = toPoint(event)
  }
  const remember = (event: MouseEvent) => {
    if (event.isTrusted) menu = toPoint(event)
  }
  const forget = ({ isTrusted }: MouseEvent) => {
    if (isTrusted) now = null
  }
  view.addEventListener('pointermove', follow, { capture: true, passive: true, signal })
  view.addEventListener('contextmenu', remember, { capture: true, passive: true, signal })
  view.document.documentElement.addEventListener('mouseleave', forget, { passive: true, signal })
  return {
    get now() {
      return now
    },
    get menu() {
      return menu
    },
  }
}
