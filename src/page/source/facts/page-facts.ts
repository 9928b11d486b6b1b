/** Collects everything that a page states about its source; what of it is believed is decided in `core/sources/fields`. */
import type { PageFacts } from '../../../core/sources/fields/page-facts.ts'
import { TITLE_METAS } from '../../../core/sources/fields/title-metas.ts'
import { findShownAddress } from '../../../core/sources/mirrors.ts'
import { findOutlet } from '../../../core/sources/outlets.ts'
import { decodeEntities } from '../../../core/text/html-entities.ts'
import { rootElementOf } from '../../dom/clobber-safe-dom.ts'
import { readJsonLd, toGraph } from '../json-ld.ts'
import { listMetas } from '../page-meta.ts'
import { findArticleEnd } from './article-end.ts'
import { readFooter } from './footer.ts'
import { findHeadline } from './headline.ts'
import { readMarkedAuthors } from './marked-authors.ts'
import { readPaperFacts } from './paper-lines.ts'
import { readPrintedLines } from './printed-lines.ts'
import { readStatedArticle } from './stated-article.ts'
import { readStatedTimes } from './stated-times.ts'

/** Metas of the section that a page is in, on government sites. */
const COLUMNS = ['columnname', 'columntype', 'lanmu', 'columndescription']

/**
 * @param href the page's address.
 * @param savedOn the day on which the page is read, `YYYY-MM-DD`; empty for a saved page.
 */
export function readPageFacts(document: Document, href: string, savedOn = ''): PageFacts {
  const place = findShownAddress(href)
  const metas = readAllMetas(document)
  const documentTitle = toLine(document.title)
  const titles = [documentTitle, ...TITLE_METAS.flatMap((name) => metas.get(name) ?? [])].filter((one) => one !== '')
  const article = readStatedArticle(toGraph(readJsonLd(document)), titles)
  const headline = findHeadline(document, [...titles, ...(article?.headlines ?? [])])
  const heading = headline?.element ?? null
  const footer = readFooter(document)
  const account = place && findOutlet(place)?.account
  return {
    href: place?.href ?? href,
    documentTitle,
    headline: headline?.text ?? '',
    isHeadlineConfirmed: headline?.isConfirmed ?? false,
    metas,
    article,
    markedAuthors: readMarkedAuthors(document),
    ...readPrintedLines(document, heading, findArticleEnd(document)),
    times: readStatedTimes(document, heading),
    account: account ? readAccount(document.querySelector(account)) : '',
    ...footer,
    paper: readPaperFacts(document, COLUMNS.flatMap((name) => metas.get(name) ?? []).join(' ')),
    savedOn,
    newestYear: savedOn === '' ? findNewestYear(document) : '',
    language: (rootElementOf(document).getAttribute('lang') ?? '').trim().toLowerCase(),
  }
}

function readAccount(element: Element | null): string {
  return toLine(element?.getAttribute('content') ?? element?.textContent ?? '')
}

function readAllMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const [name, content] of listMetas(document))
    metas.set(name, [...(metas.get(name) ?? []), decodeEntities(content).trim()])
  return metas
}

/** Days in addresses, /2026/0112/ and t20260112: the year alone counts. */
const DAY_IN_ADDRESS = /[/_t-](20[12]\d)[-/_]?(?:0[1-9]|1[0-2])[-/_]?(?:0[1-9]|[12]\d|3[01])(?!\d)/
const MOST_LINKS = 400

/** The newest year in which what a page links to was published: a saved page is no older. */
function findNewestYear(document: Document): string {
  let newest = ''
  const links = document.links
  for (let index = 0; index < Math.min(links.length, MOST_LINKS); index++) {
    const year = DAY_IN_ADDRESS.exec(links[index]?.getAttribute('href') ?? '')?.[1] ?? ''
    if (year > newest) newest = year
  }
  return newest
}

function toLine(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim()
}
