/**
 * One visit to a page with saved quotes: collects what each pass finds, and reports it once the page is idle or left. A
 * quote that appeared at any time during the visit was there; each one is reported missing at most once a visit.
 */
import type { PageVisit, VisitFacts } from '../../core/clippings/page-visit.ts'
import type { QuotesPass } from '../../page/quotes/locate-quotes.ts'

/**
 * A page is idle when it is loaded, visible, and has had no new pass for QUIET_MS; one that never becomes idle is
 * reported after LONGEST_MS.
 */
const QUIET_MS = 3000
const LONGEST_MS = 30_000

export interface QuoteVisit {
  /** Receives the result of a pass over the page. */
  addPass(pass: QuotesPass): void
}

export interface QuoteVisitOptions {
  /** The key of the article that the page shows. */
  readonly article: string
  /** Reads what the page shows about itself. */
  readFacts(pass: QuotesPass): VisitFacts
  /** Whether the document still shows that page: after an SPA navigation it does not. */
  isSamePage(): boolean
  /** Receives what the visit showed, once or more often. */
  notifyVisit(visit: PageVisit): void
}

/** Starts a visit; it ends with the signal. */
export function startQuoteVisit(
  document: Document,
  { article, readFacts, isSamePage, notifyVisit }: QuoteVisitOptions,
  signal: AbortSignal,
): QuoteVisit {
  const view = document.defaultView ?? window
  const found = new Set<string>()
  const reported = new Set<string>()
  let last: QuotesPass | null = null
  let idleBy = 0
  let timer: number | undefined

  function waitUntilIdle(): void {
    view.clearTimeout(timer)
    timer = view.setTimeout(reportIdle, Math.min(QUIET_MS, Math.max(0, idleBy - view.performance.now())))
  }

  /** Waits until the page is loaded and visible; either event starts the quiet period again. */
  function reportIdle(): void {
    if (document.readyState === 'complete' && document.visibilityState === 'visible') report(true)
  }

  function begin(): void {
    idleBy = view.performance.now() + LONGEST_MS
    if (last) waitUntilIdle()
  }

  /** A page that is left before it was idle reports nothing as missing. */
  function report(isIdle: boolean): void {
    if (!last || !isSamePage()) return
    const isNew = (id: string) => !reported.has(id)
    const here = [...found].filter((id) => isNew(`found ${id}`))
    // A quote that occurs in several places could not be located, but does not count as missing.
    const absent = [...last.missing].flatMap(([id, reason]) => (reason === 'absent' && !found.has(id) ? [id] : []))
    const missed = isIdle ? absent.filter((id) => isNew(`missed ${id}`)) : []
    if (here.length === 0 && missed.length === 0) return
    for (const id of here) reported.add(`found ${id}`)
    for (const id of missed) reported.add(`missed ${id}`)
    notifyVisit({ article, found: here, missed, facts: readFacts(last) })
  }

  view.addEventListener('load', begin, { signal })
  view.addEventListener('pagehide', () => report(false), { signal })
  const onVisibility = () => (document.visibilityState === 'hidden' ? report(false) : begin())
  document.addEventListener('visibilitychange', onVisibility, { signal })
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
  begin()
  return {
    addPass(pass) {
      last = pass
      for (const { id } of pass.found) found.add(id)
      waitUntilIdle()
    },
  }
}
