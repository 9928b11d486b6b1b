/**
 * The bibliographic facts of the work a clipping was taken from, as reference managers and citation styles share them,
 * with the same rules for missing ones.
 */
import type { Clipping } from '../clippings/clipping.ts'
import { toOutletNames } from '../sources/outlet-names.ts'
import { toWebAddress } from '../sources/web-address.ts'
import { toHarmlessText, toPlainLine } from '../text/plain-line.ts'
import { type AuthorName, toAuthorNames, toSpokenName } from './author-names.ts'

/** A cited work. Unknown texts are empty. */
export interface Reference {
  /** A news article, any other page, or a document by its pages (a PDF). */
  readonly kind: 'news' | 'page' | 'document'
  /** Whether the outlet calls itself a newspaper, which some styles cite differently from other sites. */
  readonly isNewspaper: boolean
  /** Who wrote it: by name, else the credited source. Empty where only the outlet is known. */
  readonly authors: readonly AuthorName[]
  readonly title: string
  /** In its own language, as stored. */
  readonly outlet: string
  /** Calendar day, month or year of publication: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
  readonly date: string
  /** Calendar day on which the user saw it. */
  readonly accessed: string
  /** http(s) only: the path of a file reveals something about the user and nothing about the work. */
  readonly url: string
  readonly page: string
  /** A government paper's own number; empty for what is none. */
  readonly documentNumber: string
  /** BCP 47, of the quote. */
  readonly language: string
}

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const NEWSPAPER =
  /[报報](?:网|網)?$|\b(?:newspaper|daily|times|post|herald|gazette|tribune|guardian|telegraph|journal|star|observer)$/iu

/** The work a clipping was taken from. */
export function toReference(clipping: Clipping): Reference {
  const { publishedDate, savedAt, language } = clipping
  const kind = toKind(clipping)
  const outlet = toLine(clipping.outlet)
  return {
    kind,
    isNewspaper: kind === 'news' && NEWSPAPER.test(outlet),
    authors: findAuthors(clipping),
    title: toLine(clipping.title),
    outlet,
    date: DAY.test(publishedDate) ? publishedDate : '',
    accessed: /^\d{4}-\d\d-\d\d/.exec(savedAt)?.[0] ?? '',
    url: toWebAddress(clipping.canonicalUrl) || toWebAddress(clipping.url),
    page: toLine(clipping.page),
    documentNumber: toLine(clipping.documentNumber),
    language,
  }
}

/** A clipping added by hand is classified by its outlet, its address and whether it has pages. */
function toKind({ sourceType, outlet, page, url }: Clipping): Reference['kind'] {
  if (sourceType === 'article') return 'news'
  if (sourceType === 'page') return 'page'
  if (sourceType === 'pdf') return 'document'
  if (NEWSPAPER.test(toLine(outlet))) return 'news'
  return url !== '' && page === '' ? 'page' : 'document'
}

/** An author that is the outlet, or one of its other names, adds nothing. */
function findAuthors({ author, sourceCredit, outlet }: Clipping): AuthorName[] {
  const own = new Set([toLine(outlet), ...toOutletNames(outlet)].map((name) => name.toLowerCase()))
  const isOther = (name: AuthorName) => !own.has(toSpokenName(name).toLowerCase())
  const authors = toAuthorNames(toHarmlessText(author)).filter(isOther)
  if (authors.length > 0) return authors
  const credit = toLine(sourceCredit)
  return credit === '' || own.has(credit.toLowerCase()) ? [] : [{ literal: credit }]
}

/** Text on one line, without characters that would affect the text around it. */
export function toLine(text: string): string {
  return toPlainLine(text, Number.POSITIVE_INFINITY)
}
