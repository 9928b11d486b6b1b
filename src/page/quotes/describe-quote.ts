/**
 * What is kept of a quote so that it is found again: where it stands on the page, and the words by which a browser finds
 * it. Decided while saving, since only then the whole text is at hand.
 */
import { createQuoteSelector, type PlacedQuote } from '../../core/quotes/quote-selector.ts'
import { findTextDirective, type TextDirective } from '../../core/quotes/text-directive.ts'
import { isPrivateKind, type PageEvidence } from '../../core/settings/page-evidence.ts'
import { readBare } from '../../core/text/bare-text.ts'
import type { Span } from '../../core/text/span.ts'
import { DEFAULT_READING, type ReadingOptions } from '../scan/readable.ts'
import { isSeen } from '../scan/scan-block.ts'
import { type ReadPage, readPage } from './page-text.ts'

export interface QuotePlace {
  readonly quote: PlacedQuote
  /** Null where no link leads to the quote. */
  readonly directive: TextDirective | null
}

/** Places ranges of a page at one moment. */
export type QuotePlacer = (range: Range) => QuotePlace | null

/**
 * Reads a page to place ranges of it. It gives null where a range holds no readable text (a form field, an editor), so
 * that only what the browser says is selected can be kept, and where the page changed since.
 *
 * @param evidence what the page is: what is private to its reader gets no link.
 */
export function createQuotePlacer(
  document: Document,
  evidence: PageEvidence,
  options: ReadingOptions = DEFAULT_READING,
): QuotePlacer {
  // Browsers look for the parts of a directive inside of blocks as they are laid out.
  const read = readPage(document.body, options, true)
  const page = { raw: read.raw, bare: readBare(read.raw) }
  const isBoundary = createBoundaries(read)
  return (range) => {
    const span = read.toSpan(range)
    if (!span) return null
    const quote = createQuoteSelector(page, span)
    if (quote.position?.start === quote.position?.end) return null
    const isLinked = canBeLinked(document, range, evidence)
    if (!isLinked) return { quote, directive: null }
    const isShown = (one: Span) =>
      read.toRanges(one).every(({ startContainer }) => isSeen(startContainer.parentElement ?? document.body))
    const directive = findTextDirective(page, span, isShown, isBoundary)
    return { quote, directive }
  }
}

/**
 * Whether browsers look for text here: in the top document alone, over the web, and not in shadow trees; and whether
 * others may: mail, editors and what else is private lead nobody anywhere.
 */
function canBeLinked(document: Document, range: Range, evidence: PageEvidence): boolean {
  const view = document.defaultView
  return (
    !isPrivateKind(evidence) &&
    view !== null &&
    view === view.top &&
    /^https?:$/.test(document.location.protocol) &&
    range.commonAncestorContainer.getRootNode() === document
  )
}

/** Makes the question whether a browser takes an offset for the end of a word: it looks at the text node alone. */
function createBoundaries(read: ReadPage): (at: number) => boolean {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  const known = new WeakMap<Text, Set<number>>()
  return (at) => {
    const place = read.toPosition(at)
    if (!place || place.offset === 0) return true
    let starts = known.get(place.node)
    if (!starts) {
      starts = new Set([...segmenter.segment(place.node.data)].map(({ index }) => index))
      known.set(place.node, starts)
    }
    return starts.has(place.offset)
  }
}
