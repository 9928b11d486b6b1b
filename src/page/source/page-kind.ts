/** Classifies a page: a news article, something else, or a page that is private to the user. */
import { type AddressShape, toAddressShape } from '../../core/settings/address-shape.ts'
import {
  type ArticleKind,
  isArticleKind,
  type OtherKind,
  type PageEvidence,
} from '../../core/settings/page-evidence.ts'
import { type Address, findPrivatePlace } from '../../core/settings/private-places.ts'
import { hasDateline } from './dateline.ts'
import { looksLive } from './live-post.ts'
import { findGenerator, PUBLISHED_NAMES, pickMeta, readMetas } from './page-meta.ts'
import { findPrivateSign } from './private-signs.ts'
import { measureRunningText } from './running-text.ts'
import { readStructuredData } from './structured-data.ts'

/** Units of running text that make an article by themselves, and with a dateline or an article's address. */
const ENOUGH_ALONE = 900
const ENOUGH_WITH_SIGN = 350

/** Share of a page's running text that is in one place, from which on that text is what the page is about. */
const MAIN_SHARE = 0.4

/** Headlines in links, or links at all, from which on a page without an article's text is a list of them. */
const HEADLINES_OF_LIST = 8
const LINKS_OF_LIST = 30
const MOST_HEADINGS = 40

/** With more links than this, a page is taken for a list unless its first paragraphs show otherwise. */
const LINKS_OF_PORTAL = 400

/** Code elements from which on a text is a manual. */
const CODE_OF_REFERENCE = 3

/**
 * The page's kind, with the strongest evidence for it. A function of document and address alone, to be called again
 * whenever either changed; the cheapest checks come first, and most pages are decided before their text is read.
 */
export function readEvidence(document: Document, address: Address): PageEvidence {
  const place = findPrivatePlace(address)
  if (place) return place
  const sign = findPrivateSign(document)
  if (sign && sign !== 'sign-in') return sign
  const shape = toAddressShape(address)
  const kind = readKind(document, address, shape)
  // A news page may well have a login box; a page with no other evidence and a login box is a sign-in page.
  return sign && !isArticleKind(kind) ? sign : kind
}

function readKind(document: Document, { pathname }: Address, shape: AddressShape): ArticleKind | OtherKind {
  // A site's front page is a list, whatever its templates claim.
  if (shape === 'front-page') return shape
  const { type } = readStructuredData(document)
  if (type === 'live-blog' || looksLive(document, pathname)) return 'live-blog'
  if (type === 'news') return 'structured-data'
  if (type && type !== 'article') return type
  // `article` is a vague type, which encyclopaedias and shops use as well.
  const metas = readMetas(document)
  const program = findGenerator(metas)
  if (program) return program
  const ogType = pickMeta(metas, 'og:type')
  if (ogType.startsWith('product')) return 'shop'
  if (shape !== 'article' && shape !== 'section' && shape !== 'plain') return shape
  if (type) return 'structured-data'
  const isLabelled = ogType === 'article' || pickMeta(metas, ...PUBLISHED_NAMES, 'articletitle') !== ''
  // Templates put such metadata on every page, so the short path of a section requires running text as well.
  if (isLabelled && shape !== 'section') return 'open-graph'
  return readUndeclared(document, shape, isLabelled, ogType === 'website')
}

/** Decides the kind of a page by its text, where its metadata is not conclusive. */
function readUndeclared(
  document: Document,
  shape: AddressShape,
  isLabelled: boolean,
  isWebsite: boolean,
): ArticleKind | OtherKind {
  const isList = hasHeadlines(document)
  const { longest, total } = measureRunningText(
    document,
    ENOUGH_ALONE,
    isList || document.links.length > LINKS_OF_PORTAL,
  )
  if (longest >= ENOUGH_WITH_SIGN && longest >= total * MAIN_SHARE) {
    if (document.querySelectorAll('pre').length >= CODE_OF_REFERENCE) return 'reference'
    if (isLabelled) return 'open-graph'
    if (hasDateline(document)) return 'dateline'
    // A page that declares itself a website needs more evidence than its text.
    if (!isWebsite && shape === 'article') return 'address'
    if (!isWebsite && longest >= ENOUGH_ALONE && !isList) return 'readable'
  }
  return isList || document.links.length >= LINKS_OF_LIST ? 'list' : 'not-article'
}

/** Whether a page shows many headlines that link elsewhere. */
function hasHeadlines(document: Document): boolean {
  let found = 0
  for (const name of ['h2', 'h3', 'h4']) {
    const headings = document.getElementsByTagName(name)
    for (let index = 0; index < Math.min(headings.length, MOST_HEADINGS); index++) {
      const heading = headings[index] as Element
      if (heading.querySelector('a[href]') || heading.closest('a[href]')) found++
      if (found >= HEADLINES_OF_LIST) return true
    }
  }
  return false
}
