/**
 * Detects when the pointer stops, and when it has rested there. A page gets dozens of movements a second, so nothing is
 * queried before the pointer stands still; stopping while selecting, scrolling, dragging or typing is no rest.
 *
 * Only trusted movements to another place count: browsers also send a movement when the page moves under a still
 * pointer.
 */

/** How long the pointer must stand still to count as resting, in milliseconds. */
const REST_MS = 500
/** How long it must stand still to count as stopped, in milliseconds. */
const STOP_MS = 80
/** Tolerance for an unsteady hand, in CSS pixels. */
const TREMOR = 3

/** Untrusted events count here too: all they can do is prevent a rest. */
const INTERRUPTIONS = ['pointerdown', 'pointerup', 'wheel', 'scroll', 'keydown', 'dragstart', 'mouseleave'] as const

/** Receives the pointer's stops and rests, in CSS pixels of the viewport. */
export interface RestListener {
  /**
   * The pointer stopped.
   *
   * @param target the element under it on arrival, as the browser found it before any script could react.
   */
  onStop(x: number, y: number, target: EventTarget | null): void
  /** The pointer has rested since it stopped. */
  onRest(x: number, y: number): void
}

/** Calls back each time the pointer comes to rest, until the signal aborts. Touch is left out: fingers tap. */
export function watchRest(view: Window, { onStop, onRest }: RestListener, signal: AbortSignal): void {
  /** Where the pointer is; NaN until it is seen. */
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
    // The first event only gives the pointer's position.
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
