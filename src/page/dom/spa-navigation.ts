/**
 * Detects when a document becomes another page without being loaded (SPA navigation), and when it is first shown. Pages
 * built by script fire no event when they have become an article, so they are checked a few more times.
 */
import { toPageAddress } from '../../core/sources/route.ts'

/** Milliseconds after the start, and after every change of address, at which the page is checked again. */
const CHECKS_AT = [300, 1000, 3000, 8000]

/** Events at which the address is compared; polling would cost time on quiet pages. */
const ADDRESS_EVENTS = ['popstate', 'hashchange', 'pageshow', 'visibilitychange', 'click', 'load'] as const

/** Receives the navigations of a page. */
export interface SpaNavigation {
  /** The address has changed: for the user this is another page. */
  onNewPage(): void
  /** The page's kind may have changed since the last check. */
  onKindChange(): void
}

/** Watches a page for navigations until the signal aborts. */
export function watchSpaNavigation(view: Window, signal: AbortSignal, listeners: SpaNavigation): void {
  let address = readAddress(view)
  let shape = readShape(view.document)
  let timers: number[] = []

  function checkAgain(): void {
    for (const timer of timers) view.clearTimeout(timer)
    timers = CHECKS_AT.map((ms) => view.setTimeout(check, ms))
  }

  function check(): void {
    if (checkAddress()) return
    const now = readShape(view.document)
    if (now === shape) return
    shape = now
    listeners.onKindChange()
  }

  /** Whether the address has changed. */
  function checkAddress(): boolean {
    const now = readAddress(view)
    if (now === address) return false
    address = now
    checkAgain()
    listeners.onNewPage()
    return true
  }

  /** Pages change their address while they handle an event, or some time after it. */
  function checkSoon(): void {
    view.setTimeout(() => signal.aborted || checkAddress(), 0)
  }

  for (const name of ADDRESS_EVENTS) view.addEventListener(name, checkSoon, { capture: true, passive: true, signal })
  // Also covers History API calls, where the browser has it; its events reach scripts of every world.
  const { navigation } = view as { navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', checkSoon, { signal })
  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers) view.clearTimeout(timer)
    },
    { once: true },
  )
  checkAgain()
}

/** A jump within a page is no navigation; a fragment that an application routes by is. */
function readAddress({ location }: Window): string {
  return toPageAddress(location)
}

/**
 * A cheap fingerprint that changes when the page's kind may have: deciding the kind costs more. Counting by tag name
 * costs next to nothing.
 */
function readShape(document: Document): string {
  const kinds = document.head?.querySelectorAll('meta[property="og:type"],script[type="application/ld+json"]') ?? []
  const said = Array.from(kinds, (one) => one.getAttribute('content') ?? one.textContent?.length)
  const counts = ['p', 'article', 'h1'].map((name) => document.getElementsByTagName(name).length)
  return [document.title, said, counts].join()
}

/** Waits until a prerendered page is shown to the user; resolves at once for any other page. */
export function untilActivated(document: Document, signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: unknown }
  // In browsers without prerendering a page may have a form named `prerendering`, which is returned instead.
  if (prerendering !== true) return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal })
  })
}

/**
 * Sends a request to the browser, and repeats it if the page was frozen in the back/forward cache meanwhile: the reply
 * is lost then.
 */
export function repeatAfterFreeze<T>(view: Window, ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const start = () => void ask().then(resolve, reject)
    view.addEventListener('pageshow', ({ persisted }) => persisted && start(), { signal, once: true })
    start()
  })
}
