/** Tells the background how many marks a page shows, for the toolbar button: only when it changed, and not too often. */
import { throttle } from '../../page/dom/throttle.ts'

/** Least time between two reports, in milliseconds. */
const PAUSE_MS = 1000

/**
 * Makes a function that tells the count soon. Nothing is told while the page is only prepared for a reader who has not
 * come yet, nor by frames inside a page.
 *
 * @param readCount the number to show; 0 for none.
 */
export function createCountReport(
  view: Window,
  readCount: () => number,
  tell: (count: number) => void,
  signal: AbortSignal,
): () => void {
  if (view.top !== view) return () => {}
  const { document } = view
  const isPrepared = () => (document as { prerendering?: boolean }).prerendering === true
  // A tab that comes to a page shows no number yet.
  let told = 0
  const notifyNow = throttle(
    view,
    () => {
      const count = isPrepared() ? told : readCount()
      if (count === told) return
      told = count
      tell(count)
    },
    PAUSE_MS,
    signal,
  )
  document.addEventListener('prerenderingchange', notifyNow, { signal })
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Browsers forgot the number when the tab left the page.
      if (persisted) told = 0
      notifyNow()
    },
    { signal },
  )
  return notifyNow
}
