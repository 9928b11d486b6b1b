/** Limits which article a page may request: the one it shows, by the address that the browser reports for it. */
import { toArticleKey } from '../../core/sources/article-key.ts'
import { listMirrors } from '../../core/sources/mirrors.ts'
import type { Sender } from '../../protocol/messages.ts'

/**
 * Whether an article's key can be that of the document that sends the request. The canonical address it claims counts
 * only as far as `toArticleKey` accepts it. Documents without a web address (`about:srcdoc`, `blob:`) have no
 * article, since all of them would share one.
 */
export function isOwnArticle(article: string, { url, pageUrl, isTopFrame }: Sender): boolean {
  // `sender.url` is the address from which a document was loaded (seen in Chromium 156); after an SPA navigation only its
  // tab has the current one.
  // One archive's host serves the pages of all: a script that is replayed there may write any page's address into the bar.
  const addresses = isTopFrame && listMirrors(url).length === 0 ? [url, pageUrl] : [url]
  return addresses.some((address) => /^https?:/i.test(address) && toArticleKey(address, article) === article)
}
