/** Collects everything that a page states about its source; what of it is believed is decided in `core/sources/fields`. */
import type { PageFacts } from '../../../core/sources/fields/page-facts.ts'
import { TITLE_METAS } from '../../../core/sources/fields/title-metas.ts'
import { findShownAddress } from '../../../core/sources/mirrors.ts'
import { findOutlet } from '../../../core/sources/outlets.ts'
import { decodeEntities } from '../../../core/text/html-entities.ts'
import { bodyOf } from '../../dom/clobber-safe-dom.ts'
import { readJsonLd, toGraph } from '../json-ld.ts'
import { listMetas } from '../page-meta.ts'
import { findArticleEnd } from './article-end.ts'
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
 * @param currentYear the year in which the page is read, four digits; empty for a saved page.
 */
export function readPageFacts(document: Document, href: string, currentYear = ''): PageFacts {
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
    currentYear,
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

/** Characters at the end of the page in which the copyright line is looked for. */
const FOOTER_REACH = 3000

const COPYRIGHT = /(?:©|copyright|\(c\)|版权所有|版權所有)[^\n]{0,80}/gi

function readFooter(document: Document): Pick<PageFacts, 'footerName' | 'footerYear'> {
  const text = (bodyOf(document)?.textContent ?? '').slice(-FOOTER_REACH)
  const line = [...text.matchAll(COPYRIGHT)].at(-1)?.[0] ?? ''
  const years = line.match(/(?:19|20)\d\d/g) ?? []
  const name =
    /(?:(?:©|\(c\)|copyright|版权所有|版權所有)[\s:：\d,–-]*)+(?:by\s+)?(\p{L}[\p{L}\p{N}&'’. ]{2,40})/iu.exec(
      line,
    )?.[1] ?? ''
  return { footerName: name.replace(/\b(?:all rights.*|ltd|inc|llc)\b.*$/i, '').trim(), footerYear: years.at(-1) ?? '' }
}

function toLine(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim()
}
