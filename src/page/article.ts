/** Tells what a page is: a news article, something else, or a place that is private to its reader. */
import { type AddressShape, toAddressShape } from '../core/settings/address-shape.ts'
import { isArticleKind, type OtherKind, type PageEvidence } from '../core/settings/page-evidence.ts'
import { type Address, findPrivatePlace } from '../core/settings/private-places.ts'
import { hasDateline } from './dateline.ts'
import { looksLive } from './live-post.ts'
import { PUBLISHED_NAMES, readGenerator, readMeta } from './page-meta.ts'
import { isEditor, isSignIn, isTill } from './private-signs.ts'
import { measureRunningText } from './running-text.ts'
import { type DeclaredType, readStructuredData } from './structured-data.ts'

/** Units of running text that make an article by themselves, and with a dateline or an article's address. */
const ENOUGH_ALONE = 900
const ENOUGH_WITH_SIGN = 350

/** Share of a page's running text that stands in one place, from which on the page is about that text. */
const MAIN_SHARE = 0.4

/** Headlines in links, or links at all, from which on a page without an article's text is a list of them. */
const HEADLINES_OF_LIST = 8
const LINKS_OF_LIST = 30

/** Pieces of code from which on a text is a manual. */
const CODE_OF_REFERENCE = 3

/**
 * What a page is, with the strongest evidence for it. A function of document and address alone, to be asked again
 * whenever either changed; the cheapest questions come first, and most pages are told before their text is read.
 */
export function readEvidence(document: Document, address: Address): PageEvidence {
  const place = findPrivatePlace(address)
  if (place) return place
  if (isTill(document)) return 'payment'
  if (isEditor(document)) return 'editor'
  const shape = toAddressShape(address)
  const { type } = readStructuredData(document)
  // A site's front page is a list, whatever its templates claim.
  if (shape !== 'front-page') {
    if (type === 'live-blog' || looksLive(document, address.pathname)) return 'live-blog'
    if (type === 'news') return 'structured-data'
  }
  const kind = findOtherKind(document, shape, type)
  const evidence = kind ?? (type === 'article' ? 'structured-data' : readUndeclared(document, shape))
  // A news page may well have a login box; a page that is nothing of note and has one is a door.
  return !isArticleKind(evidence) && isSignIn(document) ? 'sign-in' : evidence
}

/** What speaks against news before any text is read: what the page declares, its program, its address. */
function findOtherKind(document: Document, shape: AddressShape, type: DeclaredType | null): OtherKind | null {
  if (shape === 'front-page') return shape
  if (type !== null && isOtherType(type)) return type
  const program = readGenerator(document)
  if (program) return program
  if (/^product/.test(readMeta(document, 'og:type'))) return 'shop'
  return shape === 'article' || shape === 'section' || shape === 'plain' ? null : shape
}

function isOtherType(type: DeclaredType): type is Exclude<DeclaredType, 'article' | 'news' | 'live-blog'> {
  return type !== 'article' && type !== 'news' && type !== 'live-blog'
}

/** A page that does not call itself anything in schema.org's terms: its labels, and its text. */
function readUndeclared(document: Document, shape: AddressShape): PageEvidence {
  const ogType = readMeta(document, 'og:type')
  const isLabelled = ogType === 'article' || readMeta(document, ...PUBLISHED_NAMES, 'ArticleTitle') !== ''
  // The short path of a section is a weak sign, but so is a label that templates give to every page.
  if (isLabelled && shape !== 'section') return 'open-graph'
  const { longest, total } = measureRunningText(document, ENOUGH_ALONE)
  if (longest >= ENOUGH_WITH_SIGN && longest >= total * MAIN_SHARE) {
    if (document.querySelectorAll('pre').length >= CODE_OF_REFERENCE) return 'reference'
    if (isLabelled) return 'open-graph'
    if (hasDateline(document)) return 'dateline'
    // A page that calls itself a website has to show more than its text.
    if (ogType !== 'website' && shape === 'article') return 'address'
    if (ogType !== 'website' && longest >= ENOUGH_ALONE && !hasHeadlines(document)) return 'readable'
  }
  return hasHeadlines(document) || document.links.length >= LINKS_OF_LIST ? 'list' : 'not-article'
}

function hasHeadlines(document: Document): boolean {
  const headlines = document.querySelectorAll(':is(h2,h3,h4) a[href],a[href] :is(h2,h3,h4)')
  return headlines.length >= HEADLINES_OF_LIST
}
