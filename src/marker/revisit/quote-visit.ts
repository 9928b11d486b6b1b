/**
 * One visit to a page with saved quotes: collects what each pass finds, and reports it once the page is idle or left. A
 * quote that appeared at any time during the visit was there; each one is reported missing at most once a visit.
 */
import type { PageVisit, VisitFacts } from '../../core/clippings/page-visit.ts'
import type { QuotesLook } from '../../page/quotes/locate-quotes.ts'

/**
 * A page is idle when it is loaded, visible, and has had no new pass for QUIET_MS; one that never becomes idle is
 * reported after LONGEST_MS.
 */
const QUIET_MS = 3000
const LONGEST_MS = 30_000

export interface QuoteVisit {
  /** Receives the result of a pass over the page. */
  hear(look: QuotesLook): void
}

/**
 * Starts a visit; it ends with the signal.
 *
 * @param article the key of the article that the page shows.
 * @param readFacts what the page shows about itself.
 * @param isSamePage whether the document still shows that page: after an SPA navigation it does not.
 */
export function startQuoteVisit(
  document: Document,
  article: string,
  readFacts: (look: QuotesLook) => VisitFacts,
  isSamePage: () => boolean,
  tell: (visit: PageVisit) => void,
  signal: AbortSignal,
): QuoteVisit {
  const view = document.defaultView ?? window
  const found = new Set<string>()
  const told = new Set<string>()
  let last: QuotesLook | null = null
  let restsBy = 0
  let timer: number | undefined

  function waitForRest(): void {
    view.clearTimeout(timer)
    timer = view.setTimeout(rest, Math.min(QUIET_MS, Math.max(0, restsBy - view.performance.now())))
  }

  /** Waits until the page is loaded and visible; either event starts the quiet period again. */
  function rest(): void {
    if (document.readyState === 'complete' && document.visibilityState === 'visible') report(true)
  }

  function begin(): void {
    restsBy = view.performance.now() + LONGEST_MS
    if (last) waitForRest()
  }

  /** A page that is left before it was idle reports nothing as missing. */
  function report(isAtRest: boolean): void {
    if (!last || !isSamePage()) return
    const isNew = (id: string) => !told.has(id)
    const here = [...found].filter((id) => isNew(`found ${id}`))
    // A quote that occurs in several places could not be located, but does not count as missing.
    const absent = [...last.missing].flatMap(([id, reason]) => (reason === 'absent' && !found.has(id) ? [id] : []))
    const missed = isAtRest ? absent.filter((id) => isNew(`missed ${id}`)) : []
    if (here.length === 0 && missed.length === 0) return
    for (const id of here) told.add(`found ${id}`)
    for (const id of missed) told.add(`missed ${id}`)
    tell({ article, found: here, missed, facts: readFacts(last) })
  }

  view.addEventListener('load', begin, { signal })
  view.addEventListener('pagehide', () => report(false), { signal })
  const onVisibility = () => (document.visibilityState === 'hidden' ? report(false) : begin())
  document.addEventListener('visibilitychange', onVisibility, { signal })
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
  begin()
  return {
    hear(look) {
      last = look
      for (const { id } of look.found) found.add(id)
      waitForRest()
    },
  }
}
