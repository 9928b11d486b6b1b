/** Reads what a page is and says of itself: is it a news article, who published it, who wrote it, when. */
// The one test, not the package: its front door also brings the whole reader.
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js'
import type { Source } from '../core/clippings/clipping.ts'
import { parsePublishedDate } from '../core/clippings/published-date.ts'
import { findSourceCredit } from '../core/clippings/source-credit.ts'
import type { ArticleEvidence } from '../core/settings/site-rules.ts'
import { findArticleData, toTexts } from './structured-data.ts'

/** Characters of the page's text searched for a byline: it stands near the top. */
const BYLINE_REACH = 3000

/** Where a document lives: `location`, or a URL. */
export type Address = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search'>

/** What says that a page is a news article, the strongest evidence first; `none` where nothing does. */
export function readEvidence(document: Document, address: Address): ArticleEvidence {
  // A site's front page is a list, whatever its templates claim.
  if (address.pathname === '/' && address.search === '') return 'none'
  if (findArticleData(document)) return 'structured-data'
  const type = readMeta(document, 'og:type')
  if (type === 'article') return 'open-graph'
  if (type === 'website' && readMeta(document, 'article:published_time') === '') return 'none'
  return isProbablyReaderable(document) ? 'readable' : 'none'
}

/** Reads the source of a quote from its page. Unknown parts are empty. */
export function readSource(document: Document, address: Address): Source {
  const data = findArticleData(document) ?? {}
  const byline = readByline(document)
  const stamp =
    toTexts(data.datePublished)[0] ||
    readMeta(document, 'article:published_time', 'pubdate', 'publishdate', 'PubDate', 'publish_time', 'date') ||
    document.querySelector('time[datetime]')?.getAttribute('datetime') ||
    ''
  return {
    url: address.href,
    canonicalUrl: readCanonicalUrl(document, address),
    title: toTexts(data.headline)[0] || readMeta(document, 'og:title') || document.title.trim(),
    outlet: toTexts(data.publisher)[0] || readMeta(document, 'og:site_name') || address.hostname.replace(/^www\./, ''),
    sourceCredit: readMeta(document, 'source') || findSourceCredit(byline),
    author: toTexts(data.author).join(', ') || readMeta(document, 'author', 'article:author').replace(/^https?:.*/, ''),
    ...parsePublishedDate(stamp, byline, address.hostname),
    sourceType: readEvidence(document, address) === 'none' ? 'page' : 'article',
  }
}

/** The page's own word on its address: the same site's canonical link or `og:url`; else its address, no fragment. */
export function readCanonicalUrl(document: Document, address: Address): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.getAttribute('href')
  for (const candidate of [link, readMeta(document, 'og:url')]) {
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

/** The first of these that a `<meta>` gives, by `property`, `name` or `itemprop`. */
function readMeta(document: Document, ...names: string[]): string {
  for (const name of names) {
    const selector = ['property', 'name', 'itemprop'].map((key) => `meta[${key}="${name}"]`).join(',')
    const content = document.querySelector(selector)?.getAttribute('content')?.trim()
    if (content) return content
  }
  return ''
}

/** The text around the headline, where byline, source and date are printed. */
function readByline(document: Document): string {
  const heading = document.querySelector('h1')
  const area = heading?.closest('article,main,header')?.parentElement ?? heading?.parentElement ?? document.body
  return (area?.textContent ?? '').slice(0, BYLINE_REACH)
}
