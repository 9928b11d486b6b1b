/**
 * The part of a URL by which a browser finds a quote itself: a text directive (WICG Scroll To Text Fragment,
 * https://wicg.github.io/scroll-to-text-fragment/). Browsers take the first match whose ends are word boundaries and
 * whose parts are each within one block; so the directive is chosen with the whole page's text available, and there is
 * none where no directive leads to the quote.
 */
import { isDense, toBare } from '../text/bare-text.ts'
import type { Span } from '../text/span.ts'
import { BLOCK_END, type PageText, toBareOffset } from './quote-selector.ts'

export interface TextDirective {
  readonly prefix?: string
  readonly start: string
  /** Last words; where it is missing, `start` is the whole quote. */
  readonly end?: string
  readonly suffix?: string
}

/** Quotes up to this long are given whole; longer ones by their first and last words, as the proposal advises. */
const LONGEST_WHOLE = 200

/** Words at each end of a long quote, and of its context: more where fewer match elsewhere first. */
const WORDS_AT_END = [5, 8, 13, 21]
const WORDS_AROUND = [0, 3, 6, 12]

/** A word as the browser sees it, by offsets of the raw text. */
type Word = Span

/**
 * The shortest directive that leads to a span; null where none does.
 *
 * @param isSeen whether a raw span is visible: browsers skip text that is not rendered.
 * @param isBoundary whether a word begins or ends at a raw offset as the browser sees it: it looks at one text node only,
 *   where Chinese may be segmented into other words than in its block.
 */
export function findTextDirective(
  page: PageText,
  span: Span,
  isSeen: (span: Span) => boolean,
  isBoundary: (at: number) => boolean,
): TextDirective | null {
  const { raw } = page
  const first = blockAround(raw, span.start)
  const last = blockAround(raw, span.end - 1)
  const isOneBlock = first.start === last.start
  // Words are those of a whole block: a part of it may be segmented differently in scripts without spaces.
  const words = wordsOf(raw, first)
  const lastWords = isOneBlock ? words : wordsOf(raw, last)
  const firmStarts = (all: readonly Word[]) =>
    all.flatMap((word) => (isFirm(raw, word.start, -1, word) && isBoundary(word.start) ? [word.start] : []))
  const firmEnds = (all: readonly Word[]) =>
    all.flatMap((word) => (isFirm(raw, word.end, 0, word) && isBoundary(word.end) ? [word.end] : []))
  const starts = firmStarts(words)
  const ends = firmEnds(lastWords)
  const start = starts.findLast((at) => at <= span.start) ?? first.start
  const end = ends.find((at) => at >= span.end) ?? last.end
  const before = starts.filter((at) => at < start)
  const after = ends.filter((at) => at > end)
  const leads = createLeads(page, isSeen)

  if (isOneBlock && end - start <= LONGEST_WHOLE) {
    for (const around of WORDS_AROUND) {
      const from = nth(before.toReversed(), around, start)
      const to = nth(after, around, end)
      if (!leads({ start: from, end: to })) continue
      const outside = { before: { start: from, end: start }, after: { start: end, end: to } }
      return toDirective(raw, { ...outside, head: { start, end }, tail: null })
    }
    return null
  }
  const headEnds = firmEnds(words).filter((at) => at > start)
  const tailStarts = firmStarts(lastWords).filter((at) => at < end)
  for (const around of WORDS_AROUND) {
    for (const count of WORDS_AT_END) {
      const headEnd = nth(headEnds, count, start)
      const tailStart = nth(tailStarts.toReversed(), count, end)
      if (headEnd > tailStart) break
      const from = nth(before.toReversed(), around, start)
      const to = nth(after, around, end)
      if (!leads({ start: from, end: headEnd })) continue
      if (!leads({ start: tailStart, end: to }, headEnd)) continue
      const outside = { before: { start: from, end: start }, after: { start: end, end: to } }
      return toDirective(raw, { ...outside, head: { start, end: headEnd }, tail: { start: tailStart, end } })
    }
  }
  return null
}

/**
 * Makes the test whether the text of a span occurs first at that span, and is visible there. Texts are compared bare,
 * unlike in browsers: whatever they might treat as equal counts as equal here, and only costs a longer directive.
 */
function createLeads({ bare }: PageText, isSeen: (span: Span) => boolean): (span: Span, from?: number) => boolean {
  return ({ start, end }, from = 0) => {
    const [own, ownEnd] = [toBareOffset(bare, start), toBareOffset(bare, end)]
    const words = bare.text.slice(own, ownEnd)
    if (words === '') return false
    let at = bare.text.indexOf(words, toBareOffset(bare, from))
    for (; at >= 0 && at < own; at = bare.text.indexOf(words, at + 1)) {
      if (isSeen({ start: bare.starts[at] as number, end: (bare.starts[at + words.length - 1] as number) + 1 }))
        return false
    }
    return at === own && isSeen({ start, end })
  }
}

/** The parts of a directive as spans of the raw text; an empty one before or after the quote is left out. */
interface DirectiveSpans {
  readonly before: Span
  readonly head: Span
  readonly tail: Span | null
  readonly after: Span
}

function toDirective(raw: string, { before, head, tail, after }: DirectiveSpans): TextDirective | null {
  const toWords = (span: Span) =>
    raw
      .slice(span.start, span.end)
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  const [prefix, suffix] = [toWords(before), toWords(after)]
  const ends = { start: toWords(head), ...(tail ? { end: toWords(tail) } : {}) }
  if (toBare(ends.start) === '') return null
  return { ...(prefix ? { prefix } : {}), ...ends, ...(suffix ? { suffix } : {}) }
}

/** The run of text around an offset: no part of a directive spans beyond it. */
function blockAround(raw: string, at: number): Span {
  const end = raw.indexOf(BLOCK_END, at)
  return { start: raw.lastIndexOf(BLOCK_END, at) + 1, end: end < 0 ? raw.length : end }
}

/** Words of a block, in order. */
function wordsOf(raw: string, { start, end }: Span): Word[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return [...segmenter.segment(raw.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }))
}

/**
 * Whether browsers are likely to see a word's end there: dictionaries disagree about single Chinese characters among
 * others; punctuation and spaces are clear to all.
 */
function isFirm(raw: string, at: number, outside: -1 | 0, { start, end }: Word): boolean {
  const [inner, outer] = [raw[outside === 0 ? at - 1 : at] ?? '', raw[at + outside] ?? '']
  if (!isDense(inner.charCodeAt(0)) || !/[\p{L}\p{N}]/u.test(outer)) return true
  return end - start > 1
}

/** The n-th of some offsets, or the last where there are fewer; `none` for the zeroth. */
function nth(offsets: readonly number[], count: number, none: number): number {
  return offsets[Math.min(count, offsets.length) - 1] ?? none
}
