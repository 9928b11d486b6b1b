/** Limits how often a source that changes all the time is read. */
import { createRunLater } from './run-later.ts'

/** Least time between two reads of one source, in milliseconds. */
const INTERVAL_MS = 250

export interface ReadingPace<Source extends object> {
  /** Notes that a source is being read now. */
  noteRead(source: Source): void
  /** Whether a source may be read now; if not, `onDue` is called when it may. */
  isDue(source: Source): boolean
}

/** @param onDue receives a source that had to wait. */
export function createReadingPace<Source extends object>(
  view: Window,
  signal: AbortSignal,
  onDue: (source: Source) => void,
): ReadingPace<Source> {
  const readAt = new WeakMap<Source, number>()
  const runLater = createRunLater(view, signal)
  const waiting = new Set<Source>()

  function wait(source: Source, ms: number): void {
    if (waiting.has(source)) return
    waiting.add(source)
    runLater(() => {
      waiting.delete(source)
      onDue(source)
    }, ms)
  }

  signal.addEventListener('abort', () => waiting.clear(), { once: true })
  return {
    noteRead: (source) => readAt.set(source, performance.now()),
    isDue(source) {
      const left = (readAt.get(source) ?? Number.NEGATIVE_INFINITY) + INTERVAL_MS - performance.now()
      if (left > 0) wait(source, left)
      return left <= 0
    },
  }
}
