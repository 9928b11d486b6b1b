/** Marks in a page what was saved from it before, and follows saving and deleting while it is open. */
import type { PageVisit } from '../../core/clippings/page-visit.ts'
import { toArticleKey } from '../../core/sources/article-key.ts'
import type { ShadowStyles } from '../../page/paint/shadow-styles.ts'
import type { QuotesPass, SavedQuote } from '../../page/quotes/locate-quotes.ts'
import { createQuoteMarks, type QuoteMarks } from '../../page/quotes/quote-marks.ts'
import { readVisitFacts } from '../../page/source/visit-facts.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'
import { type QuoteVisit, startQuoteVisit } from './quote-visit.ts'

export interface SavedHighlights {
  /** Requests the saved quotes again, for the page's current address. */
  update(): Promise<void>
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
}

export function createSavedHighlights(
  document: Document,
  ask: Client<BackgroundMessageName>,
  { readArticles, shadowStyles, notifyVisit, isPainted }: SavedHighlightsOptions,
  signal: AbortSignal,
): SavedHighlights {
  let quotes: readonly SavedQuote[] = []
  let marks: QuoteMarks | null = null
  let visit: (QuoteVisit & { article: string; end: AbortController }) | null = null
  /** Number of the latest request, so that a late reply is not taken for the newest. */
  let turn = 0

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

  return {
    async update() {
      const own = ++turn
      const [article = '', ...others] = readArticles()
      const saved = await ask('clipping.ofArticle', { article })
      const ofOthers = await Promise.all(others.map((other) => ask('clipping.ofArticle', { article: other })))
      if (own !== turn || signal.aborted || !saved) return
      const isVisit = saved.length > 0
      quotes = [...saved, ...ofOthers.flatMap((list) => list ?? [])].map(({ id, exact, prefix, suffix, position }) => ({
        id,
        exact,
        prefix,
        suffix,
        position,
      }))
      if (isVisit) visitArticle(article)
      if (marks) marks.update()
      // Most pages hold no quotes, and must not pay for those that do.
      else if (quotes.length > 0) {
        const onPass = (pass: QuotesPass) => visit?.addPass(pass)
        const options = { getQuotes: () => quotes, onPass, shadowStyles, isPainted }
        marks = createQuoteMarks(document, options, signal)
      }
    },
    repaint: () => marks?.repaint(),
  }
}
