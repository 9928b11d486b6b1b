/**
 * RIS for reference managers (Research Information Systems, 2001; fields as EndNote and Zotero import them): UTF-8,
 * CRLF, `TY` to `ER`, one entry per work. Every quote is an `N1` of its own with the user's note behind it; Zotero
 * makes it a note of the entry and EndNote joins it to its notes; `AB` would pass quotes off as the publisher's
 * abstract.
 */
import type { AuthorName } from './author-names.ts'
import { type ClippingPages, collectWorks, type QuoteInWork, type Work } from './collect-works.ts'
import { toQuoted } from './quoted.ts'
import { type Reference, toLine } from './reference.ts'

/** `NEWS` is a newspaper article, `ELEC` a web page, `GEN` a document of any kind. */
const TYPE = { news: 'NEWS', page: 'ELEC', document: 'GEN' } as const satisfies Record<Reference['kind'], string>

type Field = readonly [tag: string, value: string]

/** Chunks of text; together one file. */
export async function* writeRis(pages: ClippingPages): AsyncGenerator<string> {
  for await (const works of collectWorks(pages)) yield works.map(toRis).join('')
}

function toRis({ reference, quotes }: Work): string {
  const { kind, authors, title, outlet, date, accessed, url, language, documentNumber } = reference
  const tags = new Set(quotes.flatMap((quote) => quote.tags))
  const cited = new Set(quotes.map(({ page }) => page).filter((page) => page !== ''))
  const fields: Field[] = [
    ['TY', TYPE[kind]],
    ...authors.map((name): Field => ['AU', toRisName(name)]),
    ['TI', title],
    ['T2', outlet],
    ['DA', date.replaceAll('-', '/')],
    ['PY', date.slice(0, 4)],
    ['SP', cited.size === 1 ? ([...cited][0] ?? '') : ''],
    ['M1', documentNumber],
    ['UR', url],
    ['Y2', url === '' ? '' : accessed.replaceAll('-', '/')],
    ['LA', language],
    ...quotes.map((quote): Field => ['N1', toNote(quote)]),
    // A semicolon separates keywords.
    ...[...tags].map((tag): Field => ['KW', tag.replace(/[;；]/g, ',')]),
  ]
  const lines = fields.map(([tag, value]) => [tag, toLine(value)] as const).filter(([, value]) => value !== '')
  return [...lines.map(([tag, value]) => `${tag}  - ${value}\r\n`), 'ER  - \r\n', '\r\n'].join('')
}

/** Splits at commas; a comma inside an institution's name would split it. */
function toRisName(name: AuthorName): string {
  if ('literal' in name) return name.literal.replace(/\s*[,，]\s*/g, ' ')
  return [name.family, name.given, name.suffix].filter((part) => part !== '').join(', ')
}

/** The quote, its page, and the user's note. */
export function toNote({ exact, language, page, note }: QuoteInWork): string {
  const place = page === '' ? '' : ` (${/^\d+$/.test(page) ? `p. ${page}` : page})`
  return toQuoted(exact.trim(), language) + place + (note.trim() === '' ? '' : ` — ${note.trim()}`)
}
