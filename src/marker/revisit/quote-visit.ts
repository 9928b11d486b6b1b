/**
 * One visit to a page from which something was kept: gathers what the looks at it find, and tells it once the page has
 * come to rest, or is left. A quote that came late in the visit was there; one is called missing once a visit at most.
 */
import type { PageVisit, VisitFacts } from '../../core/clippings/page-visit.ts'
import type { QuotesLook } from '../../page/quotes/locate-quotes.ts'

/** A page is at rest when it is loaded, seen, and so long nothing was looked for anew; one that never rests, after a while. */
const QUIET_MS = 3000
const LONGEST_MS = 30_000

export interface QuoteVisit {
  /** Hears of a look at the page. */
  hear(look: QuotesLook): void
}

/**
 * Starts a visit; it ends with the signal.
 *
 * @param article the key of the article that the page shows.
 * @param readFacts what the page shows of itself.
 * @param isSamePage whether the document still shows that page: it may have become another one.
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

  /** What is not loaded or not seen yet is waited for: its event begins anew. */
  function rest(): void {
    if (document.readyState === 'complete' && document.visibilityState === 'visible') report(true)
  }

  function begin(): void {
    restsBy = view.performance.now() + LONGEST_MS
    if (last) waitForRest()
  }

  /** A page that is left before it came to rest says nothing of what is missing. */
  function report(isAtRest: boolean): void {
    if (!last || !isSamePage()) return
    const isNew = (id: string) => !told.has(id)
    const here = [...found].filter((id) => isNew(`found ${id}`))
    // A quote that stands in several places was not placed, but is no miss.
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
