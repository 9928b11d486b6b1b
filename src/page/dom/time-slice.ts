/** Splits long work into short slices, so that the page stays responsive. */

/** Longest run of work before control returns to the page, in milliseconds. */
const SLICE_MS = 6

/** Lets the page run its pending tasks, then continues as soon as possible. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      resolve()
    }
    channel.port2.postMessage(null)
  })
}

/**
 * Runs steps in slices, until there is none left or the signal aborts.
 *
 * @param endSlice called with the milliseconds that a slice took; the next slice waits for the promise it returns.
 */
export async function runInSlices(
  doStep: () => boolean,
  signal: AbortSignal,
  endSlice: (spent: number) => Promise<void> | undefined = () => undefined,
): Promise<void> {
  let start = performance.now()
  while (!signal.aborted) {
    const goesOn = doStep()
    const spent = performance.now() - start
    if (goesOn && spent < SLICE_MS) continue
    const wait = endSlice(spent)
    if (!goesOn) return
    await (wait ?? yieldToPage())
    start = performance.now()
  }
}
