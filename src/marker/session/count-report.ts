/**
 * Reports the number of marks on a page to the background, for the toolbar button: only when it changed, and throttled.
 */
import { throttle } from '../../page/dom/throttle.ts'

/** Least time between two reports, in milliseconds. */
const PAUSE_MS = 1000

/**
 * Creates a function that reports the count soon. Nothing is sent while the page is only prerendered, nor by frames.
 *
 * @param readCount the number to show; 0 for none.
 */
export function createCountReport(
  view: Window,
  readCount: () => number,
  send: (count: number) => void,
  signal: AbortSignal,
): () => void {
  if (view.top !== view) return () => {}
  const { document } = view
  const isPrepared = () => (document as { prerendering?: boolean }).prerendering === true
  // A tab shows no number when it has just navigated to a page.
  let sent = 0
  const notifyNow = throttle(
    view,
    () => {
      const count = isPrepared() ? sent : readCount()
      if (count === sent) return
      sent = count
      send(count)
    },
    PAUSE_MS,
    signal,
  )
  document.addEventListener('prerenderingchange', notifyNow, { signal })
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Browsers cleared the number when the tab left the page.
      if (persisted) sent = 0
      notifyNow()
    },
    { signal },
  )
  return notifyNow
}
