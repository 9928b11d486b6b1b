/** Passes news on: at once after a pause, else once at the end of it, so that the last one is never lost. */

export interface PacedCall {
  /** Notes that there is news. */
  note(): void
}

export function createPacedCall(view: Window, signal: AbortSignal, pauseMs: number, call: () => void): PacedCall {
  let pause: number | undefined
  let isNews = false

  function note(): void {
    isNews = true
    if (pause === undefined) pass()
  }

  function pass(): void {
    pause = undefined
    if (signal.aborted || !isNews) return
    isNews = false
    pause = view.setTimeout(pass, pauseMs)
    call()
  }

  signal.addEventListener('abort', () => view.clearTimeout(pause), { once: true })
  return { note }
}
