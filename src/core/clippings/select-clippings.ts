/** Which clippings a list or an export shows. */
import { type CategoryId, isCategoryId } from '../categories.ts'
import { toArticleKey } from '../sources/article-key.ts'
import { toOutletNames } from '../sources/outlet-names.ts'
import { foldText } from '../text/fold-text.ts'
import { type Clipping, listArticles } from './clipping.ts'

/** Every condition that is set must hold. */
export interface ClippingFilter {
  /** Words searched for, each of them, in quote, title, outlet, note and tags; case and width do not matter. */
  search?: string
  category?: CategoryId
  /** Only clippings of this page, by its address; those whose text it printed as well belong to it too. */
  page?: string
}

/** The predicate of a filter. */
export function matchesFilter(filter: ClippingFilter): (clipping: Clipping) => boolean {
  const words = foldText(filter.search ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const article = filter.page === undefined ? '' : toArticleKey(filter.page, '')
  return (clipping) => {
    if (filter.category && !clipping.categories.includes(filter.category)) return false
    if (article !== '' && !listArticles(clipping).includes(article)) return false
    if (words.length === 0) return true
    const { exact, title, outlet, note, tags } = clipping
    const text = foldText([exact, title, ...toOutletNames(outlet), note, ...tags].join('\n'))
    return words.every((word) => text.includes(word))
  }
}

/** Reads a filter from an unknown value; what it does not know it leaves out. */
export function parseClippingFilter(value: unknown): ClippingFilter {
  if (typeof value !== 'object' || value === null) return {}
  const { search, category, page } = value as Record<string, unknown>
  return {
    ...(typeof search === 'string' && search !== '' ? { search } : {}),
    ...(isCategoryId(category) ? { category } : {}),
    ...(typeof page === 'string' && page !== '' ? { page } : {}),
  }
}
