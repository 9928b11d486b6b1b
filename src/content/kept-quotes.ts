/** Marks in a page what was kept from it before, and follows what is kept and deleted while it is open. */
import type { Client } from '../messages/client.ts'
import type { BackgroundMessageName } from '../messages/contract.ts'
import type { KeptQuote } from '../page/find-quote.ts'
import { createQuoteMarks, type QuoteMarks } from '../page/quote-marks.ts'

export interface KeptQuotes {
  /** Asks anew what is kept from the page, as it is called now. */
  update(): Promise<void>
}

/** @param readArticle the key of the article that the document shows. */
export function createKeptQuotes(
  document: Document,
  ask: Client<BackgroundMessageName>,
  readArticle: () => string,
  signal: AbortSignal,
): KeptQuotes {
  let quotes: readonly KeptQuote[] = []
  let marks: QuoteMarks | null = null
  /** Counts questions, so that an answer that comes too late is not taken for the newest. */
  let turn = 0

  return {
    async update() {
      const own = ++turn
      const kept = await ask('clipping.ofArticle', { article: readArticle() })
      if (own !== turn || signal.aborted || !kept) return
      quotes = kept.map(({ id, exact, prefix, suffix, position }) => ({ id, exact, prefix, suffix, position }))
      if (marks) marks.update()
      // Most pages hold none, and pay nothing for those that do.
      else if (quotes.length > 0) marks = createQuoteMarks(document, { getQuotes: () => quotes, onLook() {} }, signal)
    },
  }
}
