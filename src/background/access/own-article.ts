/** Which article a page may ask about: the one it shows, by the address that the browser tells of it. */
import { toArticleKey } from '../../core/sources/article-key.ts'
import type { Sender } from '../../protocol/messages.ts'

/**
 * Whether an article's key can be that of the document that asks. Its own word on its canonical address counts as far as
 * `toArticleKey` believes it; documents without a web address (`about:srcdoc`, `blob:`) have no article, since all of
 * them would share one.
 */
export function isOwnArticle(article: string, { url, pageUrl, isTopFrame }: Sender): boolean {
  // Firefox tells the address a document was loaded from; where it has gone since, its tab knows.
  const addresses = isTopFrame ? [url, pageUrl] : [url]
  return addresses.some((address) => /^https?:/i.test(address) && toArticleKey(address, article) === article)
}
