/** Which clippings a list or an export shows, and in which order. */
import { type CategoryId, isCategoryId } from '../categories.ts'
import { toArticleKey } from '../sources/article-key.ts'
import { toOutletNames } from '../sources/outlet-names.ts'
import { foldText } from '../text/fold-text.ts'
import { type Clipping, type ClippingStatus, listArticles } from './clipping.ts'
import { isDay } from './clipping-edit.ts'
import { isClippingStatus } from './parse-clipping.ts'

/** Every condition that is set must hold. */
export interface ClippingFilter {
  /** Words searched for, each of them, in quote, title, outlet, note and tags; folded as the recognizer folds. */
  search?: string
  category?: CategoryId
  /** A concept's id. */
  concept?: string
  /** The outlet's name as stored. */
  outlet?: string
  tag?: string
  /** First and last day of publication, `YYYY-MM-DD`; without one, the day of saving is used. */
  from?: string
  to?: string
  /** The quote's language; `zh` stands for both scripts. */
  language?: string
  /** Only clippings of this page, by its address; includes those whose text it also printed. */
  page?: string
  /** Host name without `www.`; includes clippings whose text it also printed. */
  site?: string
  status?: ClippingStatus
  report?: string
  /** Saved after a time, ISO 8601. */
  savedAfter?: string
  /** The trash instead of the list. */
  inTrash?: true
}

/** What a list is ordered by; ties are in order of saving, the newest first. */
export type ClippingOrder = 'saved-newest' | 'saved-oldest' | 'published-newest' | 'published-oldest'

export const CLIPPING_ORDERS = [
  'saved-newest',
  'saved-oldest',
  'published-newest',
  'published-oldest',
] as const satisfies readonly ClippingOrder[]

/** The words of a search, folded, none twice. */
export function toSearchWords(search: string): string[] {
  return [...new Set(foldText(search).split(' '))].filter((word) => word !== '')
}

/** The text that a search looks in, folded. */
export function toSearchText({ exact, title, outlet, note, tags }: Clipping): string {
  return foldText([exact, title, ...toOutletNames(outlet), note, ...tags].join('\n'))
}

/** The day of a clipping: of publication, else of saving. */
export function toClippingDay({ publishedDate, savedAt }: Pick<Clipping, 'publishedDate' | 'savedAt'>): string {
  return publishedDate || savedAt.slice(0, 10)
}

/** The sort key of a day: bounded, whatever text a file gives as a day. */
export function toOrderedDay(day: string): string {
  return day.slice(0, 10)
}

/** The predicate of a filter. */
export function matchesFilter(filter: ClippingFilter): (clipping: Clipping) => boolean {
  const { category, concept, outlet, tag, from = '', to = '', language, site, status, report, savedAfter } = filter
  const words = toSearchWords(filter.search ?? '')
  const article = filter.page === undefined ? '' : toArticleKey(filter.page, '')
  const savedAfterMs = savedAfter === undefined ? Number.NaN : Date.parse(savedAfter)
  return (clipping) => {
    if ((clipping.deletedAt !== '') !== (filter.inTrash === true)) return false
    if (category && !clipping.categories.includes(category)) return false
    if (concept && !clipping.concepts.includes(concept)) return false
    if (outlet && clipping.outlet !== outlet) return false
    if (tag && !clipping.tags.includes(tag)) return false
    if (status && clipping.status !== status) return false
    if (report && clipping.report !== report) return false
    if (language && clipping.language !== language && !clipping.language.startsWith(`${language}-`)) return false
    const day = toClippingDay(clipping)
    if (day < from || (to !== '' && day > to)) return false
    if (Date.parse(clipping.savedAt) <= savedAfterMs) return false
    if (article !== '' && !listArticles(clipping).includes(article)) return false
    if (site && !listArticles(clipping).some((key) => toArticleHost(key) === site)) return false
    if (words.length === 0) return true
    const text = toSearchText(clipping)
    return words.every((word) => text.includes(word))
  }
}

/** The host in an article's key, without its port; empty where it has none. */
export function toArticleHost(key: string): string {
  return /^https:\/\/([^/:?#]+)/.exec(key)?.[1] ?? ''
}

const TEXTS = ['search', 'concept', 'outlet', 'tag', 'language', 'page', 'site', 'report'] as const

/** Reads a filter from an unknown value; unknown parts are left out. */
export function parseClippingFilter(value: unknown): ClippingFilter {
  if (typeof value !== 'object' || value === null) return {}
  const fields = value as Record<string, unknown>
  const { category, status, from, to, savedAfter, inTrash } = fields
  const filter: ClippingFilter = {}
  for (const name of TEXTS) {
    const text = fields[name]
    if (typeof text === 'string' && text !== '') filter[name] = text
  }
  if (isCategoryId(category)) filter.category = category
  if (isClippingStatus(status)) filter.status = status
  if (from !== '' && isDay(from)) filter.from = from
  if (to !== '' && isDay(to)) filter.to = to
  if (typeof savedAfter === 'string' && !Number.isNaN(Date.parse(savedAfter))) filter.savedAfter = savedAfter
  if (inTrash === true || inTrash === 'true') filter.inTrash = true
  return filter
}
