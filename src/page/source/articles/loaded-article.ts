/** The article that a document was loaded with, as long as it stands in it beside another. */
import { toArticleKey, toCanonicalUrl } from '../../../core/sources/article-key.ts'
import { readTitle } from './article-units.ts'
import type { PageHistory } from './page-history.ts'

const MOST_HEADINGS = 200

/** Its key; null where the address did not change, and where its headline is gone. */
export function findLoadedArticle(
  document: Document,
  { href }: Pick<URL, 'href'>,
  { loaded, atLoad }: PageHistory,
): string | null {
  if (!atLoad || toArticleKey(loaded, '') === toArticleKey(href, '')) return null
  const known = new Set(atLoad.headlines.filter((text) => text !== ''))
  const headings = document.querySelectorAll('h1,h2,h3')
  for (let index = 0; index < Math.min(headings.length, MOST_HEADINGS); index++) {
    if (known.has(readTitle(headings[index] as Element)))
      return toArticleKey(loaded, toCanonicalUrl(loaded, atLoad.named))
  }
  return null
}
