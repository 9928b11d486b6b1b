/**
 * Writes CSL-JSON, which citation processors read (schema `csl-data.json` of the Citation Style Language, 1.0.2): one
 * item per work. Quotes and notes are its `annote`, tags its `keyword`. `note` stays empty, since Zotero parses it.
 */

import { toHarmlessText } from '../text/plain-line.ts'
import type { AuthorName } from './author-names.ts'
import { type ClippingPages, collectWorks, type Work } from './collect-works.ts'
import { type Reference, toLine } from './reference.ts'
import { toNote } from './ris.ts'

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}
type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string }

/** The fields that are written; unknown ones are left out. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage' | 'document'
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly page?: string
  /** Of a government paper. */
  readonly number?: string
  readonly language?: string
  readonly keyword?: string
  readonly annote?: string
}

const TYPE = {
  news: 'article-newspaper',
  page: 'webpage',
  document: 'document',
} as const satisfies Record<Reference['kind'], CslItem['type']>

/** Chunks of text; together one array. */
export async function* writeCslJson(pages: ClippingPages): AsyncGenerator<string> {
  let before = '[\n'
  for await (const works of collectWorks(pages)) {
    yield before + works.map((work) => JSON.stringify(toCslItem(work))).join(',\n')
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function toCslItem({ reference, quotes }: Work): CslItem {
  const { kind, authors, title, outlet, date, accessed, url, language, documentNumber } = reference
  const tags = [...new Set(quotes.flatMap((quote) => quote.tags))]
  const cited = new Set(quotes.map(({ page }) => page).filter((page) => page !== ''))
  return {
    // The first quote's id is permanent; an id of the work would last only as long as the work has an address.
    id: quotes[0]?.id ?? '',
    type: TYPE[kind],
    ...(title && { title }),
    ...(authors.length > 0 && { author: authors.map(toCslName) }),
    ...(outlet && { 'container-title': outlet }),
    ...(date && { issued: toCslDate(date) }),
    ...(accessed && url && { accessed: toCslDate(accessed) }),
    ...(url && { URL: url }),
    ...(cited.size === 1 && { page: [...cited].join() }),
    ...(documentNumber && { number: documentNumber }),
    ...(language && { language }),
    ...(tags.length > 0 && { keyword: tags.map((tag) => toLine(tag).replaceAll(',', ';')).join(', ') }),
    annote: toHarmlessText(quotes.map(toNote).join('\n\n')),
  }
}

function toCslName(name: AuthorName): CslName {
  if ('literal' in name) return { literal: name.literal }
  const { family, given, suffix } = name
  return { family, given, ...(suffix && { suffix }) }
}

/** A day, a month or a year: as many parts as are known. */
function toCslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}
