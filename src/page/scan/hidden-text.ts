/**
 * Tracks text with candidates that is not visible yet: a closed section, a body that its script shows late. Style is
 * queried after a frame, when it is computed anyway, and the less often the more there is to query.
 */
import { createRunLater } from '../dom/run-later.ts'
import { yieldToPage } from '../dom/time-slice.ts'
import { isSeen } from './scan-block.ts'

/** Milliseconds between two checks, and the least pause as a multiple of the last check's duration. */
const PAUSE_MS = 200
const PAUSE_FACTOR = 40

/** Events that may reveal text without any mutation: hovering, `:target` and `:checked`, late style sheets. */
const OCCASIONS = ['click', 'toggle', 'load', 'transitionend', 'animationend', 'hashchange', 'resize', 'focusin']

export interface HiddenText<Source> {
  /** Notes that an element hides candidates of a source. */
  add(element: Element, source: Source): void
  /** Checks again soon: something may have been revealed. */
  checkSoon(): void
}

/** @param onSeen receives the source when the element that hid part of it is visible. */
export function createHiddenText<Source>(
  view: Window,
  signal: AbortSignal,
  onSeen: (source: Source) => void,
): HiddenText<Source> {
  const hidden = new Map<Element, Source>()
  const runLater = createRunLater(view, signal)
  let waits = false
  let frame: number | undefined
  let pause = PAUSE_MS

  function checkSoon(): void {
    if (waits || hidden.size === 0) return
    waits = true
    runLater(() => {
      frame = view.requestAnimationFrame(() => void yieldToPage().then(check))
    }, pause)
  }

  function check(): void {
    waits = false
    if (signal.aborted) return
    const start = performance.now()
    for (const [element, source] of hidden) {
      if (element.isConnected && !isSeen(element)) continue
      hidden.delete(element)
      if (element.isConnected) onSeen(source)
    }
    pause = Math.max(PAUSE_MS, (performance.now() - start) * PAUSE_FACTOR)
  }

  for (const occasion of OCCASIONS) {
    view.addEventListener(occasion, checkSoon, { capture: true, passive: true, signal })
  }
  signal.addEventListener('abort', clear, { once: true })
  function clear(): void {
    if (frame !== undefined) view.cancelAnimationFrame(frame)
    hidden.clear()
  }

  return { add: (element, source) => hidden.set(element, source), checkSoon }
}
