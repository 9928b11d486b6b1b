/** Marks in a page what was kept from it before, and follows what is kept and deleted while it is open. */
import type { PageVisit } from '../../core/clippings/page-visit.ts'
import { toArticleKey } from '../../core/sources/article-key.ts'
import type { ShadowStyles } from '../../page/paint/shadow-styles.ts'
import type { QuotesLook, SavedQuote } from '../../page/quotes/locate-quotes.ts'
import { createQuoteMarks, type QuoteMarks } from '../../page/quotes/quote-marks.ts'
import { readVisitFacts } from '../../page/source/visit-facts.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'
import { type QuoteVisit, startQuoteVisit } from './quote-visit.ts'

export interface SavedHighlights {
  /** Asks anew what is kept from the page, as it is called now. */
  update(): Promise<void>
  /** Paints them, or takes them away, as the setting has it now. */
  repaint(): void
}

export interface KeptQuotesOptions {
  /** The key of the article that the document shows. */
  readArticle(): string
  readonly shadowStyles: ShadowStyles | null
  /** Hears what a visit showed of the quotes; null where nothing is to be remembered of it. */
  readonly notifyVisit: ((visit: PageVisit) => void) | null
  /** Whether quotes are painted. Where not, they are looked for all the same, and visits told. */
  isPainted(): boolean
}

export function createSavedHighlights(
  document: Document,
  ask: Client<BackgroundMessageName>,
  { readArticle, shadowStyles, notifyVisit, isPainted }: KeptQuotesOptions,
  signal: AbortSignal,
): SavedHighlights {
  let quotes: readonly SavedQuote[] = []
  let marks: QuoteMarks | null = null
  let visit: (QuoteVisit & { article: string; end: AbortController }) | null = null
  /** Counts questions, so that an answer that comes too late is not taken for the newest. */
  let turn = 0

  function visitArticle(article: string): void {
    const view = document.defaultView
    if (!notifyVisit || !view || visit?.article === article) return
    visit?.end.abort()
    const end = new AbortController()
    const readPlace = () => toArticleKey(view.location.href, '')
    const place = readPlace()
    const { hear } = startQuoteVisit(
      document,
      article,
      (look) => readVisitFacts(document, view, look),
      () => readPlace() === place,
      notifyVisit,
      AbortSignal.any([signal, end.signal]),
    )
    visit = { hear, article, end }
  }

  return {
    async update() {
      const own = ++turn
      const article = readArticle()
      const kept = await ask('clipping.ofArticle', { article })
      if (own !== turn || signal.aborted || !kept) return
      quotes = kept.map(({ id, exact, prefix, suffix, position }) => ({ id, exact, prefix, suffix, position }))
      if (quotes.length > 0) visitArticle(article)
      if (marks) marks.update()
      // Most pages hold none, and pay nothing for those that do.
      else if (quotes.length > 0) {
        const onLook = (look: QuotesLook) => visit?.hear(look)
        const options = { getQuotes: () => quotes, onLook, shadowStyles, isPainted }
        marks = createQuoteMarks(document, options, signal)
      }
    },
    repaint: () => marks?.repaint(),
  }
}
