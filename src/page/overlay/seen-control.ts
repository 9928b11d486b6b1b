/**
 * Whether a control has been visible and uncovered long enough for a press on it to be deliberate. Only
 * IntersectionObserver v2 can prove it: it reports a target as visible where nothing is painted over it and no effect
 * alters how it is drawn, and only when it is sure (https://w3c.github.io/IntersectionObserver/v2/). Firefox does not
 * support it.
 */

/** How long before the press, in milliseconds. */
const SEEN_MS = 500
/** Shortest delay between two reports that the browser allows. */
const REPORT_MS = 100
/** Rounding of boxes leaves slightly less than 1. */
const WHOLE = 0.98

type SeenEntry = IntersectionObserverEntry & { readonly isVisible?: boolean }

/** Whether this browser can prove it. */
export function canProveSeen(view: Window & typeof globalThis): boolean {
  return 'isVisible' in view.IntersectionObserverEntry.prototype
}

/**
 * Watches a control until the signal aborts.
 *
 * @returns whether it has been seen long enough up to now.
 */
export function watchSeen(control: Element, signal: AbortSignal): () => boolean {
  const view = control.ownerDocument.defaultView as Window & typeof globalThis
  /** Null while it is not visible. */
  let since: number | null = null

  function note(entries: readonly SeenEntry[]): void {
    for (const { isVisible, intersectionRatio, time } of entries) {
      const isSeen = isVisible === true && intersectionRatio >= WHOLE
      if (!isSeen) since = null
      else since ??= time
    }
  }

  const init = { trackVisibility: true, delay: REPORT_MS, threshold: [0, WHOLE, 1] }
  const observer = new view.IntersectionObserver(note, init)
  observer.observe(control)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return () => {
    note(observer.takeRecords())
    return since !== null && view.performance.now() - since >= SEEN_MS
  }
}
