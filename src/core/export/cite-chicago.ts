/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography: entries of the bibliography for newspaper articles
 * (14.191 to 14.200) and websites (14.207). Without a named author the outlet takes the author's place (14.199). Only
 * undated works get a date of access (14.12). Names in Chinese order are not inverted (16.85).
 */
import { toOutletName } from '../sources/outlet-names.ts'
import { type AuthorName, toSpokenName } from './author-names.ts'
import { type CitationRun, italic, toClosed, toEnglishDate, toSentences } from './citation-runs.ts'
import type { Reference } from './reference.ts'

const UNTITLED = { news: 'News article', page: 'Web page', document: 'Document' } as const

/** Up to this many names are all listed; of more, the first seven (14.76). */
const MOST_AUTHORS = 10
const FIRST_AUTHORS = 7

export function citeChicago(reference: Reference): CitationRun[] {
  const { authors, kind, isNewspaper, title, accessed, url } = reference
  const outlet = toOutletName(reference.outlet, 'en')
  const container = isNewspaper ? italic(outlet) : { text: outlet }
  const date = toEnglishDate(reference.date)
  const access = reference.date === '' && accessed !== '' && url !== '' ? `Accessed ${toEnglishDate(accessed)}` : ''
  const undated = reference.date === '' && access === '' ? 'n.d.' : ''
  const when = date || undated
  const author = authors.length > 0 ? [toAuthors(authors)] : [container]
  if (authors.length > 0 && outlet !== '') {
    return toSentences([
      author,
      [toTitle(title, '.') || UNTITLED[kind]],
      [container, when && `, ${when}`],
      [access],
      [url],
    ])
  }
  // Where nothing stands between them the date follows the title, in one sentence with it.
  const titleAndDate = when
    ? [title ? `${toTitle(title, ',')} ${when}` : `${UNTITLED[kind]}, ${when}`]
    : [toTitle(title, '.') || UNTITLED[kind]]
  return toSentences([author, titleAndDate, [access], [url]])
}

/** In double quotation marks, those inside made single (6.9, 13.30); a title's own question mark closes it. */
function toTitle(title: string, end: ',' | '.'): string {
  if (title === '') return ''
  const inner = title
    .replace(/“([^”]*)”/gu, '‘$1’')
    .replace(/(^|[\s(（])"([^"]*)"/gu, '$1‘$2’')
    .replace(/"/g, '’')
  return `“${toClosed(inner, end)}”`
}

function toAuthors(authors: readonly AuthorName[]): string {
  const listed = authors.length > MOST_AUTHORS ? authors.slice(0, FIRST_AUTHORS) : authors
  const names = listed.map((name, index) => (index === 0 ? toInvertedName(name) : toSpokenName(name)))
  if (listed.length < authors.length) return `${names.join(', ')}, et al`
  const last = names.at(-1) ?? ''
  if (names.length === 1) return last
  const isPlainPair = names.length === 2 && !names[0]?.includes(',')
  return `${names.slice(0, -1).join(', ')}${isPlainPair ? '' : ','} and ${last}`
}

function toInvertedName(name: AuthorName): string {
  if ('literal' in name || name.isFamilyFirst) return toSpokenName(name)
  return [name.family, name.given, name.suffix].filter((part) => part !== '').join(', ')
}
