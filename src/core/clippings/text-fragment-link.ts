/**
 * Links that open a page at a quote: URL text fragments (WICG Scroll To Text Fragment, `#:~:text=`), which browsers
 * resolve themselves.
 */
import type { QuoteSelector } from './clipping.ts'

/** Quotes up to this long are named whole; longer ones by their first and last words, as the proposal advises. */
const LONGEST_WHOLE_QUOTE = 200
const WORDS_AT_EACH_END = 6

/**
 * The page's URL with a directive for the quote; empty where the URL is not http(s).
 *
 * Long quotes and quotes over several paragraphs become `first words,last words`: a directive must not span blocks
 * otherwise. Ends are cut at word boundaries (Intl.Segmenter), since browsers match whole words only.
 */
export function toTextFragmentLink(url: string, quote: Pick<QuoteSelector, 'exact'>): string {
  if (!/^https?:/i.test(url)) return ''
  const text = quote.exact.trim()
  if (text === '') return ''
  const directive =
    text.length <= LONGEST_WHOLE_QUOTE && !/[\r\n]/.test(text)
      ? encode(text)
      : `${encode(firstWords(text))},${encode(lastWords(text))}`
  const [page, fragment = ''] = splitOnce(url, '#')
  const own = fragment.split(':~:')[0]
  return `${page}#${own}:~:text=${directive}`
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Dash, comma and ampersand have a meaning of their own inside the directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ')).replace(/-/g, '%2D')
}

/** Start and end offsets of the words in a text. */
function toWords(text: string): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return [...segmenter.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

function firstWords(text: string): string {
  const line = text.split(/[\r\n]+/).find((part) => part.trim() !== '') ?? text
  const end = toWords(line)[WORDS_AT_EACH_END - 1]?.end ?? line.length
  return line.slice(0, end).trim()
}

function lastWords(text: string): string {
  const line = text.split(/[\r\n]+/).findLast((part) => part.trim() !== '') ?? text
  const start = toWords(line).at(-WORDS_AT_EACH_END)?.start ?? 0
  return line.slice(start).trim()
}
