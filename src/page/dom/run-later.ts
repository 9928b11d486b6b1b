/** Timers that are cleared with their owner: after an abort none is left that keeps a page in memory. */

/** Runs a function after a number of milliseconds, unless the signal has aborted by then. */
export type RunLater = (run: () => void, ms: number) => void

export function createRunLater(view: Window, signal: AbortSignal): RunLater {
  const timers = new Set<number>()
  signal.addEventListener('abort', clear, { once: true })
  function clear(): void {
    for (const timer of timers) view.clearTimeout(timer)
    timers.clear()
  }

  return (run, ms) => {
    if (signal.aborted) return
    const timer = view.setTimeout(() => {
      timers.delete(timer)
      run()
    }, ms)
    timers.add(timer)
  }
}
