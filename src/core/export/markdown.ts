/**
 * Quotes as Markdown: a heading per article, its quotes as block quotes in the order of its text, note and tags
 * beneath. Text is escaped after CommonMark 0.31.2 with the tables, strikethrough and mathematics of its common
 * dialects, so that no character of a page or note becomes markup. The extension adds no words, so the file needs no
 * language.
 */
import { toSpokenName } from './author-names.ts'
import { type ClippingPages, type QuoteInWork, readRuns, type Work } from './collect-works.ts'
import { type Reference, toLine } from './reference.ts'

/** Chunks of text; together one file. Only the quotes of one article are held at a time. */
export async function* writeMarkdown(pages: ClippingPages): AsyncGenerator<string> {
  for await (const works of readRuns(pages)) {
    if (works.length > 0) yield works.map(toSection).join('')
  }
}

function toSection({ reference, quotes }: Work): string {
  return [toHeading(reference), toSourceLine(reference), ...quotes.flatMap(toBlocks)]
    .filter((block) => block !== '')
    .map((block) => `${block}\n\n`)
    .join('')
}

function toHeading({ title, outlet, url }: Reference): string {
  const text = escapeMarkdown(title || outlet || url || '—')
  return `## ${url === '' ? text : `[${text}](<${toDestination(url)}>)`}`
}

function toSourceLine({ authors, title, outlet, date }: Reference): string {
  const parts = [...authors.map(toSpokenName), title === '' ? '' : outlet, date]
  return escapeMarkdown(parts.filter((part) => part !== '').join(', '))
}

function toBlocks({ exact, page, note, tags, linkToQuote }: QuoteInWork): string[] {
  const paragraphs = toParagraphs(exact)
  const place = [
    page && `(${escapeMarkdown(/^\d+$/.test(page) ? `p. ${page}` : page)})`,
    linkToQuote && `[¶](<${toDestination(linkToQuote)}>)`,
  ].filter((part) => part !== '')
  const last = [paragraphs.pop() ?? '', ...place].join(' ')
  const quote = [...paragraphs, last].map((paragraph) => paragraph.replace(/^/gm, '> ')).join('\n>\n')
  return [quote, toParagraphs(note).join('\n\n'), tags.map(toCode).join(' ')]
}

/** Every line break stays one; empty lines separate paragraphs. */
function toParagraphs(text: string): string[] {
  return text
    .split(/(?:\r\n?|[\n\u2028\u2029])(?:[^\S\n\r]*(?:\r\n?|[\n\u2028\u2029]))+/u)
    .map((paragraph) =>
      paragraph
        .split(/\r\n?|[\n\u2028\u2029]/u)
        .map((line) => escapeMarkdown(toLine(line)))
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .filter((paragraph) => paragraph !== '')
}

/** One line of text, escaped so that it is literal at any place of a paragraph. */
function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~$#]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** A tag as code, fenced by more backticks than it holds in a row. */
function toCode(tag: string): string {
  const text = toLine(tag)
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const isPadded = /^`|`$/.test(text)
  return isPadded ? `${fence} ${text} ${fence}` : fence + text + fence
}

/** An address between angle brackets: characters that would close them are encoded, entities escaped. */
function toDestination(url: string): string {
  return url.replace(/[<>\\\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\$&')
}
