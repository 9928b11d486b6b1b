/** Reads what a page says of itself as a source: who published it, who wrote it, when, and under which address. */
import type { Source } from '../core/clippings/clipping.ts'
import { parsePublishedDate } from '../core/clippings/published-date.ts'
import { findSourceCredit } from '../core/clippings/source-credit.ts'
import { isArticleKind } from '../core/settings/page-evidence.ts'
import { readEvidence } from './article.ts'
import { findLivePost } from './live-post.ts'
import { PUBLISHED_NAMES, pickMeta, readMetas } from './page-meta.ts'
import { readStructuredData, toTexts } from './structured-data.ts'

/** Characters of the page's text searched for a byline: it stands near the top. */
const BYLINE_REACH = 3000

/** Where a document lives: `location`, or a URL. */
export type PageAddress = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search'>

/**
 * Reads the source of a quote from its page. Unknown parts are empty. In a live blog the post's own heading, time and
 * permalink stand for the page's; the canonical address stays the page's.
 *
 * @param place where the quote stands; null where that is not known.
 */
export function readSource(document: Document, address: PageAddress, place: Node | null): Source {
  const evidence = readEvidence(document, address)
  const metas = readMetas(document)
  const data = readStructuredData(document).article ?? {}
  const post = place && evidence === 'live-blog' ? findLivePost(place, address.href, data.liveBlogUpdate) : null
  const byline = readByline(document)
  const stamp =
    post?.time ||
    toTexts(data.datePublished)[0] ||
    pickMeta(metas, ...PUBLISHED_NAMES) ||
    document.querySelector('time[datetime]')?.getAttribute('datetime') ||
    ''
  return {
    url: post?.url ?? address.href,
    canonicalUrl: readCanonicalUrl(document, address),
    title: post?.heading || toTexts(data.headline)[0] || pickMeta(metas, 'og:title') || document.title.trim(),
    outlet: toTexts(data.publisher)[0] || pickMeta(metas, 'og:site_name') || address.hostname.replace(/^www\./, ''),
    sourceCredit: pickMeta(metas, 'source', 'contentsource') || findSourceCredit(byline),
    author: toTexts(data.author).join(', ') || pickMeta(metas, 'author', 'article:author').replace(/^https?:.*/, ''),
    ...parsePublishedDate(stamp, byline, address.hostname),
    sourceType: isArticleKind(evidence) ? 'article' : 'page',
  }
}

/** The page's own word on its address: the same site's canonical link or `og:url`; else its address, no fragment. */
export function readCanonicalUrl(document: Document, address: PageAddress): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.getAttribute('href')
  for (const candidate of [link, pickMeta(readMetas(document), 'og:url')]) {
    const url = candidate && parseUrl(candidate, address.href)
    if (url && /^https?:$/.test(url.protocol) && !(url.pathname === '/' && address.pathname !== '/')) {
      return url.href.split('#')[0] as string
    }
  }
  return address.href.split('#')[0] as string
}

function parseUrl(text: string, base: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null
}

/** The text around the headline, where byline, source and date are printed. */
function readByline(document: Document): string {
  const heading = document.querySelector('h1')
  const area = heading?.closest('article,main,header')?.parentElement ?? heading?.parentElement ?? document.body
  return (area?.textContent ?? '').slice(0, BYLINE_REACH)
}
