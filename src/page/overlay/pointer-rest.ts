/**
 * Tells when the pointer comes to a stop, and when it has rested there. A page hears of every movement dozens of times a
 * second, so nothing is asked of the page before the pointer stands still, and a rest that begins in selecting, scrolling,
 * dragging or typing is none.
 *
 * Only trusted movements of the pointer count, and only where the place is another one: browsers send a movement of their
 * own when the page moves under a pointer that stands still.
 */

/** How long a pointer stands still before it rests, in milliseconds. */
export const REST_MS = 500
/** How long before it has come to a stop, in milliseconds. */
export const STOP_MS = 80
/** A hand is never quite still, in CSS pixels. */
const TREMOR = 3

/** Believed from whoever sends them: all they do is prevent a rest. */
const INTERRUPTIONS = ['pointerdown', 'pointerup', 'wheel', 'scroll', 'keydown', 'dragstart', 'mouseleave'] as const

/** Hears of the pointer, in CSS pixels of the viewport. */
export interface RestListener {
  /**
   * It came to a stop.
   *
   * @param target what the browser found under it as it arrived, before any script heard of that.
   */
  onStop(x: number, y: number, target: EventTarget | null): void
  /** It has rested since. */
  onRest(x: number, y: number): void
}

/** Calls back each time the pointer comes to rest, until the signal aborts. Fingers never rest: they tap. */
export function watchRest(view: Window, { onStop, onRest }: RestListener, signal: AbortSignal): void {
  /** Where the pointer is; not a number until it is seen. */
  let [placeX, placeY] = [Number.NaN, Number.NaN]
  /** Where the rest would be. */
  let [x, y] = [Number.NaN, Number.NaN]
  let since = 0
  let timer = 0
  let target: EventTarget | null = null
  let stage: 'none' | 'moving' | 'stopped' = 'none'

  function interrupt(): void {
    stage = 'none'
    x = Number.NaN
    target = null
  }

  function move(event: PointerEvent): void {
    if (!event.isTrusted) return
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      interrupt()
      return
    }
    const { clientX, clientY } = event
    const isMove = Math.abs(clientX - placeX) + Math.abs(clientY - placeY) > 0
    placeX = clientX
    placeY = clientY
    // The first event only tells where the pointer is.
    if (!isMove) return
    if (Math.abs(clientX - x) <= TREMOR && Math.abs(clientY - y) <= TREMOR) return
    x = clientX
    y = clientY
    target = event.composedPath()[0] ?? null
    since = view.performance.now()
    stage = 'moving'
    // One timer at a time, and none while nothing moves.
    if (timer === 0) timer = view.setTimeout(check, STOP_MS)
  }

  function check(): void {
    timer = 0
    if (stage === 'none') return
    const wait = stage === 'moving' ? STOP_MS : REST_MS
    const left = since + wait - view.performance.now()
    if (left > 0) {
      timer = view.setTimeout(check, left)
      return
    }
    if (stage === 'stopped') {
      stage = 'none'
      onRest(x, y)
      return
    }
    stage = 'stopped'
    timer = view.setTimeout(check, REST_MS - STOP_MS)
    onStop(x, y, target)
    target = null
  }

  view.addEventListener('pointermove', move, { capture: true, passive: true, signal })
  for (const name of INTERRUPTIONS) {
    const place = name === 'mouseleave' ? view.document.documentElement : view
    place.addEventListener(name, interrupt, { capture: name !== 'mouseleave', passive: true, signal })
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
}
