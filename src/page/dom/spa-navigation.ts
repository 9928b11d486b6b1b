/**
 * When a document turns into another page without being loaded anew, and when it is seen for the first time. Pages that
 * build themselves by script say nothing when they have become an article, so they are looked at a few times more.
 */

/** Milliseconds after the start, and after every change of address, at which the page is judged again. */
const LOOKS_AT = [300, 1000, 3000, 8000]

/** Occasions at which the address is looked at; a clock would cost on quiet pages. */
const ADDRESS_EVENTS = ['popstate', 'hashchange', 'pageshow', 'visibilitychange', 'click', 'load'] as const

/** What hears of a page's turns. */
export interface SpaNavigation {
  /** The address is another one now: another page, as readers see it. */
  onNewPage(): void
  /** The page may have become what it was not at the last look. */
  onLook(): void
}

/** Watches the turns of a page until the signal aborts. */
export function watchSpaNavigation(view: Window, signal: AbortSignal, turns: SpaNavigation): void {
  let address = readAddress(view)
  let shape = readShape(view.document)
  let timers: number[] = []

  function lookAgain(): void {
    for (const timer of timers) view.clearTimeout(timer)
    timers = LOOKS_AT.map((ms) => view.setTimeout(look, ms))
  }

  function look(): void {
    if (checkAddress()) return
    const now = readShape(view.document)
    if (now === shape) return
    shape = now
    turns.onLook()
  }

  /** Whether the address was another one. */
  function checkAddress(): boolean {
    const now = readAddress(view)
    if (now === address) return false
    address = now
    lookAgain()
    turns.onNewPage()
    return true
  }

  /** Pages change their address in an answer to an event, and then after a while. */
  function checkSoon(): void {
    view.setTimeout(() => signal.aborted || checkAddress(), 0)
  }

  for (const name of ADDRESS_EVENTS) view.addEventListener(name, checkSoon, { capture: true, passive: true, signal })
  // Tells of History API calls as well, where the browser has it; its events reach scripts of every world.
  const { navigation } = view as { navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', checkSoon, { signal })
  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers) view.clearTimeout(timer)
    },
    { once: true },
  )
  lookAgain()
}

/** The address without the fragment: a jump within a page makes no other page of it. */
function readAddress({ location }: Window): string {
  return location.href.split('#')[0] as string
}

/** What differs when a page has become another one: judging it costs more than this. Counts by name cost next to nothing. */
function readShape(document: Document): string {
  const kinds = document.head?.querySelectorAll('meta[property="og:type"],script[type="application/ld+json"]') ?? []
  const said = Array.from(kinds, (one) => one.getAttribute('content') ?? one.textContent?.length)
  const counts = ['p', 'article', 'h1'].map((name) => document.getElementsByTagName(name).length)
  return [document.title, said, counts].join()
}

/** Waits until a page that was made ready beforehand is shown to its reader; at once for any other page. */
export function untilActivated(document: Document, signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: unknown }
  // A page may have a form by that name, which browsers that know no such state give instead.
  if (prerendering !== true) return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal })
  })
}

/** Asks the browser something, and once more where the page was put away meanwhile: the answer does not reach it then. */
export function askThroughFreeze<T>(view: Window, ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const start = () => void ask().then(resolve, reject)
    view.addEventListener('pageshow', ({ persisted }) => persisted && start(), { signal, once: true })
    start()
  })
}
