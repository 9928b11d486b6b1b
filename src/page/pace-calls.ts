/** Lets something run soon after it was asked for, however often it is asked for. */

/**
 * Makes a function that runs `run` at once, or as soon as the last run is long enough ago; calls meanwhile are one.
 *
 * @param pause least time between two runs, in milliseconds.
 */
export function paceCalls(view: Window, run: () => void, pause: number, signal: AbortSignal): () => void {
  let last = Number.NEGATIVE_INFINITY
  let timer = 0
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
  return () => {
    if (timer !== 0 || signal.aborted) return
    timer = view.setTimeout(
      () => {
        timer = 0
        last = view.performance.now()
        run()
      },
      Math.max(0, last + pause - view.performance.now()),
    )
  }
}
