/**
 * Describes a quote so that it can be found again: its place on the page, and the text directive by which a browser
 * finds it. Computed while saving, because only then the whole text is available.
 */
import { createQuoteSelector, type PlacedQuote } from '../../core/quotes/quote-selector.ts'
import { findTextDirective, type TextDirective } from '../../core/quotes/text-directive.ts'
import { isPrivateKind, type PageEvidence } from '../../core/settings/page-evidence.ts'
import { readBare } from '../../core/text/bare-text.ts'
import type { Span } from '../../core/text/span.ts'
import { DEFAULT_READING } from '../scan/readable.ts'
import { isSeen } from '../scan/scan-block.ts'
import { type ReadPage, readPage } from './page-text.ts'

export interface QuotePlace {
  readonly quote: PlacedQuote
  /** Null where no link leads to the quote. */
  readonly directive: TextDirective | null
}

/** Describes ranges of a page whose text was read once. */
export type QuotePlacer = (range: Range) => QuotePlace | null

/**
 * Reads a page to describe ranges of it. The placer returns null where a range holds no readable text (a form field, an
 * editor), so that only the browser's selection text can be saved, and where the page changed since.
 *
 * @param evidence the page's kind: private pages get no link.
 */
export function createQuotePlacer(document: Document, evidence: PageEvidence): QuotePlacer {
  // Browsers match the parts of a directive inside blocks as they are laid out.
  const read = readPage(document.body, DEFAULT_READING, true)
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
 * Whether a link to the text is possible and safe: browsers search for text only in the top document, over HTTP or
 * HTTPS, and not in shadow trees; and mail, editors and other private pages get no link for others.
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

/** Creates a test for whether a browser takes an offset for the end of a word: it considers the text node alone. */
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
