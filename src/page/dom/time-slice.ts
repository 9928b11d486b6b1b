/** Long work in short slices, so that the page stays quick to the reader's hand. */

/** Longest stretch of work before the page gets its turn, in milliseconds. */
const SLICE_MS = 6

/** Lets the page do what it has to do, then goes on as soon as possible. */
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
 * Does one step after the other, in slices, until there is none left or the signal aborts.
 *
 * @param endSlice called with the milliseconds that a slice took; the next one waits for what it gives.
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
