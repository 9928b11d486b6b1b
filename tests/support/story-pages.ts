/** Documents in which one story follows another, and what is recorded of how they came about. */
import type { PageHistory } from '../../src/page/source/articles/page-history.ts'
import { readNamedAddresses } from '../../src/page/source/named-addresses.ts'
import { readMetas } from '../../src/page/source/page-meta.ts'

export const HOST = 'https://www.quarterly.example'
export const ALPHA_URL = `${HOST}/2026/01/12/1150001-alpha-on-chips`
export const BETA_URL = `${HOST}/2026/01/15/1159999-beta-on-rockets`
export const GAMMA_URL = `${HOST}/2026/01/18/1160007-gamma-on-genes`

export const text = (name: string) =>
  `<p>${`The ${name} sentence of this story goes on for a while, with commas in it. `.repeat(4)}</p>`.repeat(3)
const article = (heading: string, byline: string, name: string) =>
  `<article ><h1>${heading}</h1><p>${byline}</p>${text(name)}</article>`

export const ALPHA = article('Article Alpha on chips', 'By Alma Writer, Published 12 January 2026', 'alpha')
export const BETA = article('Article Beta on rockets', 'By Bert Scribe, Published 15 January 2026', 'beta')
export const GAMMA = article('Article Gamma on genes', 'By Carla Notes, Published 18 January 2026', 'gamma')

export const json = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
export const ALPHA_DATA = json({
  '@type': 'NewsArticle',
  headline: 'Article Alpha on chips',
  datePublished: '2026-01-12T08:00:00Z',
  author: { '@type': 'Person', name: 'Alma Writer' },
  publisher: { '@type': 'Organization', name: 'Quarterly' },
})
export const headOf = (title: string, url: string, author: string, day: string) =>
  `<title>${title} - Quarterly</title><link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:site_name" content="Quarterly"><meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><meta name="author" content="${author}"><meta property="article:published_time" content="${day}T08:00:00Z">`
export const ALPHA_HEAD = headOf('Article Alpha on chips', ALPHA_URL, 'Alma Writer', '2026-01-12') + ALPHA_DATA

export const parse = (head: string, body: string) =>
  new DOMParser().parseFromString(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'text/html')

/** As `notePageHistory` records a page that was loaded with a head and body, and had these addresses since. */
export function historyOf(loaded: string, head: string, body: string, addresses: string[] = []): PageHistory {
  const page = parse(head, body)
  const headlines = [...page.querySelectorAll('h1')].map(({ textContent }) => textContent ?? '')
  const named = readNamedAddresses(page, loaded)
  return {
    loaded,
    atLoad: { title: page.title, language: 'en', headlines, metas: readMetas(page), named },
    stops: addresses.map((address) => ({ address, onScreen: [], namedBefore: named })),
  }
}

export function placeOf(page: Document, words: string): Node {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT, (node) =>
    (node.nodeValue ?? '').includes(words) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  const place = walker.nextNode()
  if (!place) throw new Error(`The page does not say "${words}"`)
  return place
}
