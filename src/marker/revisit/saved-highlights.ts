/** Marks in a page what was saved from it before, and follows saving and deleting while it is open. */
import type { PageVisit } from '../../core/clippings/page-visit.ts'
import { toArticleKey } from '../../core/sources/article-key.ts'
import { throttle } from '../../page/dom/throttle.ts'
import type { ShadowStyles } from '../../page/paint/shadow-styles.ts'
import type { QuotesPass, SavedQuote } from '../../page/quotes/locate-quotes.ts'
import { createQuoteMarks, type QuoteMarks } from '../../page/quotes/quote-marks.ts'
import { readVisitFacts } from '../../page/source/visit-facts.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'
import { type QuoteVisit, startQuoteVisit } from './quote-visit.ts'

/** Between two requests, while clippings are saved one after the other. */
const PAUSE_MS = 250

export interface SavedHighlights {
  /** Requests the saved quotes again, for the page's current address; calls that come in a burst are joined. */
  update(): void
  /** Paints the quotes or removes them, as the setting now says. */
  repaint(): void
}

export interface SavedHighlightsOptions {
  /** The key of the article that the document shows, then of others that still stand in it. */
  readArticles(): readonly string[]
  readonly shadowStyles: ShadowStyles | null
  /** Receives what a visit showed of the quotes; null where visits are not recorded. */
  readonly notifyVisit: ((visit: PageVisit) => void) | null
  /** Whether quotes are painted. If not, they are still looked for, and visits reported. */
  isPainted(): boolean
  /** Receives the failure of a request that nobody waits for. */
  report(error: unknown): void
}

export function createSavedHighlights(
  document: Document,
  ask: Client<BackgroundMessageName>,
  { readArticles, shadowStyles, notifyVisit, isPainted, report }: SavedHighlightsOptions,
  signal: AbortSignal,
): SavedHighlights {
  let quotes: readonly SavedQuote[] = []
  let marks: QuoteMarks | null = null
  /** Number of the latest request: a late reply is not taken for the newest, nor for that of the next article. */
  let turn = 0
  let visit: (QuoteVisit & { article: string; end: AbortController }) | null = null

  function visitArticle(article: string): void {
    const view = document.defaultView
    if (!notifyVisit || !view || visit?.article === article) return
    visit?.end.abort()
    const end = new AbortController()
    const readPlace = () => toArticleKey(view.location.href, '')
    const place = readPlace()
    const { addPass } = startQuoteVisit(
      document,
      {
        article,
        readFacts: (pass) => readVisitFacts(document, view, pass),
        isSamePage: () => readPlace() === place,
        notifyVisit,
      },
      AbortSignal.any([signal, end.signal]),
    )
    visit = { addPass, article, end }
  }

  async function request(): Promise<void> {
    const own = ++turn
    const [article = '', ...others] = readArticles()
    const saved = await ask('clipping.ofArticle', { article })
    const ofOthers = await Promise.all(others.map((other) => ask('clipping.ofArticle', { article: other })))
    if (own !== turn || signal.aborted || !saved || readArticles()[0] !== article) return
    quotes = [...saved, ...ofOthers.flatMap((list) => list ?? [])].map(({ id, exact, prefix, suffix, position }) => ({
      id,
      exact,
      prefix,
      suffix,
      position,
    }))
    if (saved.length > 0) visitArticle(article)
    if (marks) marks.update()
    // Most pages hold no quotes, and must not pay for those that do.
    else if (quotes.length > 0) {
      const onPass = (pass: QuotesPass) => visit?.addPass(pass)
      const options = { getQuotes: () => quotes, onPass, shadowStyles, isPainted }
      marks = createQuoteMarks(document, options, signal)
    }
  }

  return {
    update: throttle(document.defaultView ?? window, () => void request().catch(report), PAUSE_MS, signal),
    repaint: () => marks?.repaint(),
  }
}
