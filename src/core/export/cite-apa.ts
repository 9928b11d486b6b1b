/**
 * APA style, 7th edition: entries of the reference list for newspaper articles (section 10.1) and webpages (10.16).
 * Without a named author the outlet is the group author (9.11) and is not repeated. Titles stay as printed: sentence
 * case cannot be derived without knowing proper names. Only undated works get a date of retrieval (9.16).
 */
import { toOutletName } from '../sources/outlet-names.ts'
import { type AuthorName, toInitials, toSpokenName } from './author-names.ts'
import { type CitationRun, italic, toEnglishDate, toSentences } from './citation-runs.ts'
import type { Reference } from './reference.ts'

/** Stands for an unknown title (9.22). */
const UNTITLED = { news: '[News article]', page: '[Web page]', document: '[Document]' } as const

/** Up to this many names are all listed; of more, the first 19 and the last (9.8). */
const MOST_AUTHORS = 20

export function citeApa(reference: Reference): CitationRun[] {
  const { authors, kind, isNewspaper, date, accessed, url, page } = reference
  const outlet = toOutletName(reference.outlet, 'en')
  const author = authors.length > 0 ? toAuthors(authors) : outlet
  const title = reference.title || UNTITLED[kind]
  const titleRun = isNewspaper || reference.title === '' ? title : italic(title)
  const isOutletSaid = authors.length === 0
  const container = isOutletSaid || outlet === '' ? [] : [isNewspaper ? italic(outlet) : outlet]
  const pages = kind === 'news' && page !== '' && container.length > 0 ? [`, ${page}`] : []
  const day = `(${toDate(date)})`
  const sentences = toSentences(
    author === '' ? [[titleRun], [day]] : [[author], [day], [titleRun], [...container, ...pages]],
  )
  if (url === '') return sentences
  const retrieved = date === '' && accessed !== '' ? `Retrieved ${toEnglishDate(accessed)}, from ` : ''
  return [...sentences, { text: ` ${retrieved}${url}` }]
}

function toDate(date: string): string {
  if (date === '') return 'n.d.'
  const [year = '', ...rest] = date.split('-')
  const monthAndDay = toEnglishDate(date).replace(/,? \d{4}$/, '')
  return rest.length === 0 ? year : `${year}, ${monthAndDay}`
}

function toAuthors(authors: readonly AuthorName[]): string {
  const names = authors.map(toApaName)
  const last = names.at(-1) ?? ''
  if (names.length === 1) return last
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`
  // A comma goes before "&", except between two names that have none themselves.
  const isPlainPair = names.length === 2 && authors.every((name) => 'literal' in name)
  return `${names.slice(0, -1).join(', ')}${isPlainPair ? '' : ','} & ${last}`
}

function toApaName(name: AuthorName): string {
  if ('literal' in name) return toSpokenName(name)
  const { family, given, suffix } = name
  return [family, toInitials(given, '.'), suffix].filter((part) => part !== '').join(', ')
}
