/**
 * Tells when the pointer rests. A page hears of every movement dozens of times a second, so nothing is asked of the page
 * before the pointer stands still, and a rest that begins in selecting, scrolling, dragging or typing is none.
 */

/** How long a pointer stands still before it rests, in milliseconds. */
export const REST_MS = 500
/** A hand is never quite still, in CSS pixels. */
const TREMOR = 3

const INTERRUPTIONS = ['pointerdown', 'pointerup', 'wheel', 'scroll', 'keydown', 'dragstart', 'mouseleave'] as const

/** Calls back each time the pointer comes to rest, until the signal aborts. Fingers never rest: they tap. */
export function watchRest(view: Window, onRest: (x: number, y: number) => void, signal: AbortSignal): void {
  let x = Number.NaN
  let y = Number.NaN
  let since = 0
  let timer = 0
  let isMoving = false

  function interrupt(): void {
    isMoving = false
    x = Number.NaN
  }

  function move(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      interrupt()
      return
    }
    if (Math.abs(event.clientX - x) <= TREMOR && Math.abs(event.clientY - y) <= TREMOR) return
    x = event.clientX
    y = event.clientY
    since = view.performance.now()
    isMoving = true
    // One timer at a time, and none while nothing moves.
    if (timer === 0) timer = view.setTimeout(check, REST_MS)
  }

  function check(): void {
    timer = 0
    if (!isMoving) return
    const left = since + REST_MS - view.performance.now()
    if (left > 0) {
      timer = view.setTimeout(check, left)
      return
    }
    isMoving = false
    onRest(x, y)
  }

  view.addEventListener('pointermove', move, { capture: true, passive: true, signal })
  for (const name of INTERRUPTIONS) {
    const target = name === 'mouseleave' ? view.document.documentElement : view
    target.addEventListener(name, interrupt, { capture: name !== 'mouseleave', passive: true, signal })
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
}
