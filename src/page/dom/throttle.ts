/** Runs a function soon after it was requested, but limits how often. */

/** The pause after a run is at least this many times as long as the run. */
const IDLE_FACTOR = 40

/**
 * Creates a function that runs `run` at once, or as soon as the last run is long enough ago; calls meanwhile are
 * merged.
 *
 * @param pause least time between two runs, in milliseconds.
 */
export function throttle(view: Window, run: () => void, pause: number, signal: AbortSignal): () => void {
  let idleUntil = Number.NEGATIVE_INFINITY
  let timer = 0
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
  return () => {
    if (timer !== 0 || signal.aborted) return
    timer = view.setTimeout(
      () => {
        timer = 0
        const start = view.performance.now()
        run()
        idleUntil = start + Math.max(pause, (view.performance.now() - start) * IDLE_FACTOR)
      },
      Math.max(0, idleUntil - view.performance.now()),
    )
  }
}
