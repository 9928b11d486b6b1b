/** Reads the source that a page states: publisher, author, date and address. */
import { NO_PAPER, type Source } from '../../core/clippings/clipping.ts'
import { LIMITS } from '../../core/clippings/limits.ts'
import { isArticleKind } from '../../core/settings/page-evidence.ts'
import { toCanonicalUrl } from '../../core/sources/article-key.ts'
import { toOutlet } from '../../core/sources/outlet-name.ts'
import { findOutlet } from '../../core/sources/outlets.ts'
import { parsePublishedDate } from '../../core/sources/published-date.ts'
import { findSourceCredit, toSourceCredit } from '../../core/sources/source-credit.ts'
import { findShownAddress } from '../../core/sources/speakers.ts'
import { toPlainLine } from '../../core/text/plain-line.ts'
import { readByline } from './byline.ts'
import { findLivePost } from './live-post.ts'
import { readNamedAddresses } from './named-addresses.ts'
import { readEvidence } from './page-kind.ts'
import { type Metas, PUBLISHED_NAMES, pickMeta, readMetas } from './page-meta.ts'
import { readStructuredData, toTexts } from './structured-data.ts'

/** More names of the publication time, which lists and manuals use as well, so they are no evidence of an article. */
const MORE_PUBLISHED_NAMES = [
  'og:release_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'sailthru.date',
] as const

/** Characters of a closing paragraph that are read. */
const LONGEST_CLOSING = 600

/** Times in the text: the declared one, else the first in the article, else the first. */
const TIMES = [
  'time[itemprop="datePublished"][datetime],time[pubdate][datetime]',
  ':is(article,main) time[datetime]',
  'time[datetime]',
] as const

/** Where a document lives: `location`, or a URL. */
export type PageAddress = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search'>

/**
 * Reads the source of a quote from its page. Unknown parts are empty. In a live blog the post's own heading, time and
 * permalink replace the page's; the canonical address stays the page's.
 *
 * @param place where the quote is; null where that is not known.
 */
export function readSource(document: Document, address: PageAddress, place: Node | null): Source {
  const evidence = readEvidence(document, address)
  const metas = readMetas(document)
  const data = readStructuredData(document).article ?? {}
  const post = place && evidence === 'live-blog' ? findLivePost(place, address.href, data.liveBlogUpdate) : null
  const byline = readByline(document)
  const stamps = [
    post?.time ?? '',
    ...toTexts(data.datePublished),
    ...[...PUBLISHED_NAMES, ...MORE_PUBLISHED_NAMES].map((name) => pickMeta(metas, name)),
    ...TIMES.map((time) => document.querySelector(time)?.getAttribute('datetime') ?? ''),
  ]
  return {
    url: post?.url ?? address.href,
    canonicalUrl: readCanonicalUrl(document, address),
    title: toFirstLine(
      LIMITS.title,
      post?.heading,
      toTexts(data.headline)[0],
      pickMeta(metas, 'og:title'),
      document.title,
    ),
    outlet: readOutlet(document, address, toTexts(data.publisher)[0] ?? '', metas),
    sourceCredit: toFirstLine(
      LIMITS.sourceCredit,
      toSourceCredit(pickMeta(metas, 'source', 'contentsource')),
      findSourceCredit(byline.opening),
      findSourceCredit(readClosing(document)),
    ),
    author: toFirstLine(
      LIMITS.author,
      toTexts(data.author).join(', '),
      pickMeta(metas, 'author', 'article:author').replace(/^https?:.*/, ''),
    ),
    ...parsePublishedDate(stamps, byline, address.href),
    sourceType: isArticleKind(evidence) ? 'article' : 'page',
    ...NO_PAPER,
  }
}

/** The first of these that is not empty, on one line. */
function toFirstLine(limit: number, ...texts: (string | undefined)[]): string {
  for (const text of texts) {
    const line = text ? toPlainLine(text, limit) : ''
    if (line !== '') return line
  }
  return ''
}

/** The host of a page, and on a platform the account. */
function readOutlet(document: Document, { href }: PageAddress, publisher: string, metas: Metas): string {
  const page = findShownAddress(href)
  const account = page && findOutlet(page)?.account
  return toOutlet(href, {
    account: (account && document.querySelector(account)?.textContent) || '',
    names: [publisher, pickMeta(metas, 'og:site_name')],
  })
}

/** The paragraph with which Reuters closes its texts, wherever it is; most pages have none. */
function readClosing(document: Document): string {
  const text = document.body?.textContent ?? ''
  const start = text.lastIndexOf('Reporting by ')
  return start < 0 ? '' : text.slice(start, start + LONGEST_CLOSING)
}

/** The address that the page states where it can be true (canonical link, then `og:url`), else its own. */
export function readCanonicalUrl(document: Document, address: PageAddress): string {
  return toCanonicalUrl(address.href, readNamedAddresses(document, address.href))
}
