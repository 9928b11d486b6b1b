/**
 * Finding quotes on pages that changed: two hundred edits a page, the same in every run. What a person would find is
 * found nearly always, and nothing is ever marked at a wrong place.
 */
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { findQuote } from '../../src/core/quotes/find-quote.ts'
import {
  createQuoteSelector,
  type PageText,
  type PlacedQuote,
  toBareOffset,
} from '../../src/core/quotes/quote-selector.ts'
import { readBare, toBare } from '../../src/core/text/bare-text.ts'
import type { Span } from '../../src/core/text/span.ts'
import { type ReadPage, readPage } from '../../src/page/quotes/page-text.ts'
import { readQuote } from '../../src/page/quotes/quote-selection.ts'
import { DEFAULT_READING } from '../../src/page/scan/readable.ts'
import * as edits from './edit-text.ts'
import { type OriginalPage, parsePage, rewrapWith, showParagraphs } from './edited-page.ts'
import { FIGURES_PAGES } from './figures-pages.ts'
import { createRandom, type Random } from './seeded.ts'

const files = import.meta.glob<string>('../pages/*.html', { query: '?raw', import: 'default', eager: true })

const ARTICLES = [
  'minister-en',
  'minister-zh-hans',
  'minister-zh-hant',
  'article-untagged',
  'article-cn-outlet',
  'article-tw-outlet',
  'article-open-graph',
].map((name): [string, string] => [name, files[`../pages/${name}.html`] ?? ''])

const EDITS_A_PAGE = 200

const KINDS: readonly [string, readonly edits.Edit[]][] = [
  ['inserted', [edits.insertWords]],
  ['deleted', [edits.deleteWords]],
  ['replaced', [edits.replaceWords]],
  ['corrected number', [edits.correctNumber]],
  ['reordered', [edits.reorder]],
  ['rewrapped', []],
  ['punctuation', [edits.changePunctuation]],
  ['script', [edits.changeScript]],
  ['repeated', [edits.repeatSentences]],
  ['removed', [edits.removeQuote]],
  ['removed, reordered', [edits.removeQuote, edits.reorder]],
  ['several', [edits.insertWords, edits.changePunctuation, edits.repeatSentences]],
  ['moved and changed', [edits.reorder, edits.replaceWords, edits.changeScript]],
]

interface Tally {
  findable: number
  found: number
  gone: number
  wrong: string[]
  missed: string[]
}

const figures: string[] = []

/** @param which the names of the pages; all by default. */
export function describeChangedPages(which?: readonly string[]): void {
  const chosen = (pages: [string, string][]) => pages.filter(([name]) => !which || which.includes(name))

  afterEach(() => document.body.replaceChildren())

  // biome-ignore lint/suspicious/noConsole: the figures are what this test is for
  afterAll(() => console.info(figures.join('\n')))

  describe('after two hundred edits of a page, quotes are found where they stand', () => {
    it.each(chosen(ARTICLES))('on %s', (name, html) => expectFound(name, html, savedNow, 0.95), 60_000)

    it.each(chosen(ARTICLES))(
      'on %s, kept by an earlier version',
      (name, html) => expectFound(name, html, savedEarlier, 0.8),
      60_000,
    )

    it.each(chosen(FIGURES_PAGES))(
      'on %s, which repeat themselves',
      (name, html) => expectFound(name, html, savedNow, 0.55),
      60_000,
    )
  })
}

function expectFound(name: string, html: string, save: Save, leastShare: number): void {
  const { findable, found, gone, wrong, missed } = editManyTimes(parsePage(html), createRandom(20_261_124), save)
  const share = found / findable
  figures.push(
    `${name}, ${save.name}: found ${found} of ${findable} (${(share * 100).toFixed(1)} %), ${gone} gone or beyond finding, ` +
      `${wrong.length} at a wrong place`,
  )
  expect(wrong).toEqual([])
  expect(findable).toBeGreaterThan(EDITS_A_PAGE / 2)
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(leastShare)
}

function editManyTimes(page: OriginalPage, chance: Random, save: Save): Tally {
  const tally: Tally = { findable: 0, found: 0, gone: 0, wrong: [], missed: [] }
  for (let turn = 0; turn < EDITS_A_PAGE; turn++) {
    const [kind, steps] = KINDS[turn % KINDS.length] as (typeof KINDS)[number]
    const marked = markQuote(page.texts, chance)
    const quote = save(showParagraphs(page, marked) as Range)
    const edited = steps.reduce((paragraphs, edit) => edit(paragraphs, chance), marked)
    const isWrapped = kind === 'rewrapped' || chance.next() < 0.2
    const truth = showParagraphs(page, edited, isWrapped ? rewrapWith(chance) : undefined, isWrapped)
    const read = readPage(document.body, DEFAULT_READING, false)
    const place = truth && read.toSpan(truth)
    const pageText = toPageText(read)
    const search = findQuote(pageText, quote)
    const words = (span: Span) => read.raw.slice(span.start, span.end)
    const isFindable = place !== null && wouldBeFound(quote.exact, words(place))
    if (isFindable) tally.findable++
    else tally.gone++
    const shares =
      search.found && place
        ? measureShares(pageText, search.span, place, toBare(quote.exact).length)
        : { ofMarked: 0, ofQuote: 0 }
    if (search.found && shares.ofMarked < 0.5) {
      tally.wrong.push(`${turn} ${kind}: “${quote.exact}” -> “${words(search.span)}”; ${place ? words(place) : 'gone'}`)
    }
    if (!isFindable) continue
    if (search.found && shares.ofMarked >= 0.5 && shares.ofQuote >= 0.5) tally.found++
    else tally.missed.push(`${kind} ${search.found ? '' : search.reason}: “${quote.exact}” was “${words(place)}”`)
  }
  return tally
}

function toPageText({ raw }: ReadPage): PageText {
  return { raw, bare: readBare(raw) }
}

/** Marks a sentence, a paragraph, a phrase, or the end of one paragraph and the beginning of the next. */
function markQuote(texts: readonly string[], chance: Random): edits.Paragraphs {
  const long = [...texts.keys()].filter((index) => (texts[index] as string).length >= 24)
  const at = chance.pick(long)
  const text = texts[at] as string
  const marked: edits.Paragraphs = [...texts]
  const way = chance.next()
  const sentences = edits.toSentences(text)
  const next = texts[at + 1]
  if (way < 0.15 && next) {
    const words = edits.toWords(text)
    const from = words.slice(0, chance.between(0, words.length - 3)).join('').length
    const nextWords = edits.toWords(next)
    const to = nextWords.slice(0, chance.between(1, nextWords.length)).join('').length
    marked[at] = text.slice(0, from) + edits.QUOTE_START + text.slice(from)
    marked[at + 1] = next.slice(0, to) + edits.QUOTE_END + next.slice(to)
  } else if (way < 0.3) marked[at] = edits.QUOTE_START + text + edits.QUOTE_END
  else if (way < 0.75) {
    const first = chance.between(0, sentences.length - 1)
    const last = Math.min(sentences.length - 1, first + chance.between(0, 1))
    const start = sentences.slice(0, first).join('').length
    const end =
      start +
      sentences
        .slice(first, last + 1)
        .join('')
        .trimEnd().length
    marked[at] =
      `${text.slice(0, start)}${edits.QUOTE_START}${text.slice(start, end)}${edits.QUOTE_END}${text.slice(end)}`
  } else {
    const words = edits.toWords(text)
    const from = chance.between(0, words.length - 4)
    const to = Math.min(words.length, from + chance.between(4, 30))
    words.splice(to, 0, edits.QUOTE_END)
    words.splice(from, 0, edits.QUOTE_START)
    marked[at] = words.join('')
  }
  return marked
}

/** Saves the quote in a range of this document. */
type Save = (range: Range) => PlacedQuote

const savedNow: Save = (range) => {
  const read = readPage(document.body, DEFAULT_READING, false)
  return createQuoteSelector(toPageText(read), read.toSpan(range) as Span)
}

/** As the first version stored clippings: no position, and context without breaks. */
const savedEarlier: Save = (range) => {
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  const quote = readQuote(document)
  selection?.removeAllRanges()
  if (!quote) throw new Error('nothing was selected')
  return { ...quote, position: null }
}

/** A person finds a quote if half its words still stand in order, and it has not become another text. */
function wouldBeFound(exact: string, now: string): boolean {
  const [was, is] = [exact, now].map((text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap(toSigns)) as [
    string[],
    string[],
  ]
  return countCommon(was, is) >= was.length / 2 && is.length <= was.length * 2 + 4
}

/** Folded Latin words and Chinese characters. */
function toSigns(word: string): string[] {
  return toBare(word).match(/[\u2e80-\uffff]|[^\u2e80-\uffff]+/g) ?? []
}

/** Length of the longest common subsequence. */
function countCommon(one: readonly string[], other: readonly string[]): number {
  let last: number[] = new Array(other.length + 1).fill(0)
  for (const sign of one) {
    const row = [0]
    for (const [j, against] of other.entries()) {
      row.push(against === sign ? (last[j] as number) + 1 : Math.max(last[j + 1] as number, row[j] as number))
    }
    last = row
  }
  return last.at(-1) as number
}

/** How much of what is marked belongs to the quote, and how much of the quote is marked, in letters. */
function measureShares(
  { bare }: PageText,
  marked: Span,
  truth: Span,
  letters: number,
): { ofMarked: number; ofQuote: number } {
  const [one, other] = [marked, truth].map(({ start, end }) => ({
    start: toBareOffset(bare, start),
    end: toBareOffset(bare, end),
  })) as [Span, Span]
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return { ofMarked: shared / (one.end - one.start), ofQuote: shared / Math.min(other.end - other.start, letters) }
}
