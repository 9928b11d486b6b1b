/** Turns what the user points at, selects or chooses on a page into saved clippings. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { type ClockReading, createClipping } from '../../core/clippings/create-clipping.ts'
import { LIMITS } from '../../core/clippings/limits.ts'
import type { ClipPart } from '../../core/quotes/clip-part.ts'
import type { QuoteSelector } from '../../core/quotes/quote-selector.ts'
import { yieldToPage } from '../../page/dom/time-slice.ts'
import { createQuotePlacer, type QuotePlace, type QuotePlacer } from '../../page/quotes/describe-quote.ts'
import { createParagraphReader } from '../../page/quotes/paragraphs.ts'
import { findPart, type PageQuote } from '../../page/quotes/quote-part.ts'
import { readContext, readQuote } from '../../page/quotes/quote-selection.ts'
import { notePageHistory } from '../../page/source/articles/page-history.ts'
import { readEvidence } from '../../page/source/page-kind.ts'
import { createSourceReader, type PlacedSource, type SourceReader } from '../../page/source/page-source.ts'
import type { ClipResult, SaveCounts } from '../../protocol/messages.ts'
import { createClippingSaver, type SaveContext } from './save-clippings.ts'

/** Quotes that are read between two yields: each one needs a few layout queries. */
const QUOTES_A_SLICE = 8

export interface ClipContext extends SaveContext {
  readClock: () => ClockReading
}

/** The ways to save a clipping from this page. */
export interface PageClipper {
  /**
   * Saves what is selected at the time of the call; `text` is the selection as the browser reports it, used where no
   * better is found. With the save key (`isKey`), while the toast of a save is visible and nothing else was selected
   * since, it opens that save's panel.
   */
  clipSelection(text: string, isKey?: boolean): Promise<ClipResult>
  /** Saves the sentence or paragraph around a place; with null it reports that none was found. */
  clipPart(place: Range | null, part: ClipPart): Promise<ClipResult>
  /** Saves several quotes at once. */
  clipMany(quotes: readonly PageQuote[]): Promise<Omit<SaveCounts, 'gone'>>
}

export function createPageClipper(context: ClipContext): PageClipper {
  const { texts, readClock } = context
  const saver = createClippingSaver(context)
  /** Where the selection was at the last save. */
  let selected = readPlaces()

  function toClipping(
    quote: QuoteSelector,
    place: QuotePlace | null,
    { source, reading, original }: PlacedSource,
    clock = readClock(),
  ): Clipping {
    // The background adds what the quote names: a save waits for no recognition.
    return createClipping(
      {
        quote: { ...quote, position: place?.quote.position ?? null },
        source,
        reading,
        original,
        mentions: [],
        directive: place?.directive ?? null,
        pageLanguage: document.documentElement.lang,
        lexiconVersion: '',
      },
      clock,
    )
  }

  /** Null where the page has removed the words. */
  function toPartClipping(
    { range, exact: words }: PageQuote,
    page: PageReading,
    clock?: ClockReading,
  ): Clipping | null {
    const place = page.placeRange(range)
    const exact = words ?? place?.quote.exact ?? ''
    if (exact.trim() === '') return null
    const prefix = readContext(document, range, 'before').toWellFormed()
    const suffix = readContext(document, range, 'after').toWellFormed()
    return toClipping({ exact, prefix, suffix }, place, page.sourceOf(range), clock)
  }

  return {
    async clipSelection(text, isKey = false) {
      const offered = isKey && isUnchanged(selected) ? saver.offered() : []
      const [first] = offered
      if (first !== undefined) {
        saver.openPanel(offered)
        return { ok: true, id: first, already: true }
      }
      selected = readPlaces()
      const seen = text.trim() === '' ? null : { exact: text.trim(), prefix: '', suffix: '' }
      const quote = readQuote(document) ?? seen
      if (!quote) {
        saver.say(texts('toast_nothing_selected'))
        return { ok: false, reason: 'nothing_selected' }
      }
      const page = readPageOnce()
      const selection = document.getSelection()
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
      const place = range && !isLong(quote) ? page.placeRange(range) : null
      return saver.saveOne(toClipping(quote, place, page.sourceOf(range)))
    },
    async clipPart(place, part) {
      selected = readPlaces()
      const quote = place && findPart(place, part, createParagraphReader())
      const clipping = quote && toPartClipping(quote, readPageOnce())
      if (clipping) return saver.saveOne(clipping)
      saver.say(texts('toast_no_place'))
      return { ok: false, reason: 'nothing_selected' }
    },
    async clipMany(quotes) {
      selected = readPlaces()
      const page = readPageOnce()
      const clock = readClock()
      const clippings: Clipping[] = []
      for (const [index, quote] of quotes.entries()) {
        // The page may change during a yield; quotes that it removes then are not saved.
        if (index % QUOTES_A_SLICE === QUOTES_A_SLICE - 1) await yieldToPage()
        // Ids sort by time: clippings made at once get a millisecond each, in the order of the page.
        const clipping = toPartClipping(quote, page, { ...clock, epochMs: clock.epochMs + index })
        if (clipping) clippings.push(clipping)
      }
      const { added, already, failed, reason } = await saver.saveMany(clippings)
      return { saved: added.length, already, failed: failed.length, reason }
    },
  }
}

/** The boundary points of a page's selection. */
type SelectedPlaces = readonly unknown[]

function readPlaces(): SelectedPlaces {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return []
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  return [anchorNode, anchorOffset, focusNode, focusOffset]
}

/** Whether nothing is selected, or the same as before. */
function isUnchanged(before: SelectedPlaces): boolean {
  return readPlaces().every((place, index) => place === before[index])
}

/** Too long to be saved: it is refused, so neither its place nor its concepts are looked up. */
function isLong({ exact }: QuoteSelector): boolean {
  return exact.length > LIMITS.exact
}

/** Facts of a page that are read once for all quotes of one save. */
interface PageReading {
  placeRange: QuotePlacer
  /** Takes null where the quote's place is not known. */
  sourceOf: SourceReader
}

function readPageOnce(): PageReading {
  const evidence = readEvidence(document, location)
  const sourceOf = createSourceReader(document, location, { history: notePageHistory(window) })
  let placer: QuotePlacer | null = null
  return {
    sourceOf,
    placeRange(range) {
      placer ??= createQuotePlacer(document, evidence)
      return placer(range)
    },
  }
}
