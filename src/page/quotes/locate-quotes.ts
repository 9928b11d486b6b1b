/** Finds the places of saved quotes in a page, as static ranges: one for each run of text that a quote covers. */
import { findQuoteInSteps, type QuoteForm, type QuoteSearch } from '../../core/quotes/find-quote.ts'
import { type PlacedQuote, readPageTextInSteps } from '../../core/quotes/quote-selector.ts'
import type { ReadingOptions } from '../scan/readable.ts'
import { isSeen } from '../scan/scan-block.ts'
import { readPageInSteps } from './page-text.ts'

/** A saved quote with the id of its clipping. */
export interface SavedQuote extends PlacedQuote {
  readonly id: string
}

/** One run of a quote's text. */
export interface QuoteRun {
  readonly range: StaticRange
  /** The element that its text begins in. */
  readonly element: Element
  /** The range's text when it was made: a static range stays where it was, whatever text is there later. */
  readonly words: string
}

export interface FoundQuote {
  readonly id: string
  readonly form: QuoteForm
  readonly runs: readonly QuoteRun[]
}

/** The result of one pass over the page. */
export interface QuotesPass {
  readonly found: readonly FoundQuote[]
  /** Quotes that could not be found, with the reason. */
  readonly missing: ReadonlyMap<string, Extract<QuoteSearch, { found: false }>['reason']>
  /** Number of letters and digits in the page's text. */
  readonly length: number
  /** Whether the whole page was read: it may have changed during the pass. */
  readonly isWholeRead: boolean
}

/** Reads the current text of a static range; null where it has left the document or its text became shorter. */
export type WordsReader = (range: StaticRange) => string | null

/**
 * Creates the text reader of a document. It reuses one live range, and keeps it out of the page: live ranges slow every
 * change of it.
 */
export function createWordsReader(document: Document): WordsReader {
  const probe = document.createRange()
  return ({ startContainer, startOffset, endContainer, endOffset }) => {
    if (!startContainer.isConnected || !endContainer.isConnected) return null
    try {
      probe.setStart(startContainer, startOffset)
      probe.setEnd(endContainer, endOffset)
      return probe.toString()
    } catch {
      return null
    } finally {
      probe.setStart(document, 0)
      probe.collapse(true)
    }
  }
}

export interface QuotesPassOptions {
  readonly reading: ReadingOptions
  readonly readWords: WordsReader
  /** Receives every open shadow root that is read. */
  onShadowRoot(root: ShadowRoot): void
}

/** Looks for quotes in small steps. */
export function* findQuotesInSteps(
  document: Document,
  quotes: readonly SavedQuote[],
  { reading, readWords, onShadowRoot }: QuotesPassOptions,
): Generator<void, QuotesPass, void> {
  const found: FoundQuote[] = []
  const missing = new Map<string, 'absent' | 'ambiguous'>()
  if (!document.body) return { found, missing, length: 0, isWholeRead: false }
  const read = yield* readPageInSteps(document.body, reading, onShadowRoot, false)
  const page = yield* readPageTextInSteps(read.raw)
  for (const quote of quotes) {
    const search = yield* findQuoteInSteps(page, quote, (span) => {
      const first = read.toRanges(span)[0]
      const element = first && elementOf(first.startContainer)
      return element ? isSeen(element) : false
    })
    if (search.found) {
      const runs = read.toRanges(search.span).flatMap((range) => {
        const element = elementOf(range.startContainer)
        const words = readWords(range)
        return element && words !== null ? [{ range, element, words }] : []
      })
      found.push({ id: quote.id, form: search.form, runs })
    } else missing.set(quote.id, search.reason)
    yield
  }
  return { found, missing, length: page.bare.text.length, isWholeRead: !read.isCutOff }
}

/** The element that shows a text node: the host, for text directly in a shadow root. */
function elementOf(node: Node): Element | null {
  const root = node.parentNode
  return root instanceof ShadowRoot ? root.host : node.parentElement
}
