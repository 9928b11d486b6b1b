/**
 * Decides which article of a document a place belongs to, and what of the document's metadata is that article's. After
 * an address changed without loading, after text was replaced, and where several articles stand in one document,
 * metadata that is not plainly this article's is not believed: what cannot be known stays empty.
 */
import { toArticleKey, toCanonicalUrl } from '../../../core/sources/article-key.ts'
import { SITE_NAME_METAS } from '../../../core/sources/fields/site-names.ts'
import { isLikeTitle } from '../../../core/sources/fields/title-likeness.ts'
import { type JsonGraph, readJsonLd, toGraph } from '../json-ld.ts'
import { readNamedAddresses } from '../named-addresses.ts'
import { type Metas, readMetas } from '../page-meta.ts'
import { findBars } from '../without-bars.ts'
import { type ArticleUnit, findArticleUnit, listArticleUnits, readTitle } from './article-units.ts'
import type { PageHistory } from './page-history.ts'
import { listStatedTitles, pickChanged } from './stated-titles.ts'
import { findUnitAddress } from './unit-address.ts'

/** An article of a document that is not the one as which the document was loaded, or not alone in it. */
export interface ArticleScope {
  /** Null where the document shows another article, but no heading of it was found. */
  readonly unit: ArticleUnit | null
  readonly address: string
  readonly canonicalUrl: string
  /** The metas that are this article's. */
  readonly metas: Metas
  /** A title to go by where there is no heading; may be empty. */
  readonly title: string
  /** Whether the article states its own address in the page. */
  readonly isStated: boolean
}

const NO_METAS: Metas = new Map()

/** Metas that name the site, whatever article is shown. */
const SITE_METAS = [...SITE_NAME_METAS, 'twitter:site']

/** What is known besides the document itself. */
export interface ScopeOptions {
  readonly history: PageHistory | null
  /** Whether a machine replaced the page's words: then a new headline is no new article. */
  readonly isTranslated: boolean
}

/**
 * Finds the scope of a place; null where the page's own statements hold for it. Without a place the article as which the
 * document now shows itself is meant. Reads the document once, at the first call.
 */
export type ScopeFinder = (place: Node | null) => ArticleScope | null

export function createScopeFinder(document: Document, href: string, options: ScopeOptions): ScopeFinder {
  const { history, isTranslated } = options
  const isMoved = history !== null && toArticleKey(history.loaded, '') !== toArticleKey(href, '')
  const atLoad = history?.atLoad ?? null
  const isOther = () => atLoad !== null && !isTranslated && isNewHeadline(document, atLoad.headlines)
  if (!isMoved && !mayHoldSeveral(document) && !isOther()) return () => null
  const metas = readMetas(document)
  const titles = listStatedTitles(metas, document.title)
  const loadedTitles = atLoad ? listStatedTitles(atLoad.metas, atLoad.title) : isMoved ? [] : titles
  const headlines = atLoad?.headlines.filter((text) => loadedTitles.some((title) => isLikeTitle(text, title))) ?? []
  const bars = findBars(href)
  const units = listArticleUnits(document, [...titles, ...loadedTitles, ...headlines], isMoved).filter(
    ({ heading }) => bars === '' || !heading.closest(bars),
  )
  const loadedUnit = findLoadedUnit(units, loadedTitles, headlines, isMoved)
  const graph = toGraph(readJsonLd(document))
  const context = { document, href, history, metas, graph, units, loadedUnit }
  const isReplaced = ({ title }: ArticleUnit) =>
    !isTranslated && loadedUnit === null && headlines.length > 0 && !isLikeAny({ title }, loadedTitles)
  /** A document's title may count messages; what its metadata says is of another article. */
  const hasFollowed = atLoad !== null && isChanged(listStatedTitles(metas, ''), listStatedTitles(atLoad.metas, ''))
  /** Whether the page's own statements hold for one of its articles. */
  const isOwn = (unit: ArticleUnit) => (unit === loadedUnit ? !hasFollowed : units.length === 1 && !isReplaced(unit))
  const known = new Map<ArticleUnit | null, ArticleScope | null>()
  return (place) => {
    const found = place ? findArticleUnit(units, toOpenPlace(place)) : null
    if (!found && !isMoved) return null
    const unit = found ?? (place ? null : findShownUnit(units, titles, loadedTitles))
    const before = known.get(unit)
    if (before !== undefined) return before
    const scope = unit
      ? !isMoved && isOwn(unit)
        ? null
        : toUnitScope(unit, context)
      : toCurrentScope(context, titles, loadedTitles)
    known.set(unit, scope)
    return scope
  }
}

interface ScopeContext {
  readonly document: Document
  readonly href: string
  readonly history: PageHistory | null
  readonly metas: Metas
  readonly graph: JsonGraph
  readonly units: readonly ArticleUnit[]
  readonly loadedUnit: ArticleUnit | null
}

function toUnitScope(unit: ArticleUnit, context: ScopeContext): ArticleScope {
  const { document, href, history, metas, loadedUnit } = context
  const atLoad = history?.atLoad ?? null
  const { address, isStated } = findUnitAddress({ ...context, unit })
  if (unit === loadedUnit) {
    const own = atLoad ?? { metas, named: readNamedAddresses(document, href) }
    return { unit, address, canonicalUrl: toCanonicalUrl(address, own.named), metas: own.metas, title: '', isStated }
  }
  const changed = atLoad ? pickChanged(metas, atLoad.metas) : NO_METAS
  const isFollowed = listStatedTitles(changed, '').some((title) => isLikeTitle(title, unit.title))
  const canonicalUrl = toCanonicalUrl(address, pickNamed(context, address, isFollowed))
  return { unit, address, canonicalUrl, metas: withSite(isFollowed ? changed : NO_METAS, metas), title: '', isStated }
}

function withSite(own: Metas, all: Metas): Metas {
  return new Map([...[...all].filter(([name]) => SITE_METAS.includes(name)), ...own])
}

/** The article that the bar names, without a place in it: nothing but what changed with the address can be its own. */
function toCurrentScope(
  context: ScopeContext,
  titles: readonly string[],
  loadedTitles: readonly string[],
): ArticleScope {
  const { document, href, history, metas } = context
  const isNew = history?.atLoad !== null && document.title !== history?.atLoad?.title
  const changed =
    history?.atLoad && isChanged(titles, loadedTitles) ? pickChanged(metas, history.atLoad.metas) : NO_METAS
  const named = pickNamed(context, href, false)
  const isNamed = named.length > 0 && listStatedTitles(changed, '').length > 0
  return {
    unit: null,
    address: href,
    canonicalUrl: toCanonicalUrl(href, named),
    metas: withSite(isNamed ? changed : NO_METAS, metas),
    title: isNew ? document.title : '',
    isStated: false,
  }
}

/**
 * The addresses that a document names and that may be an article's: the same as its own; or, where title and address
 * followed the article, another that was not named before it came.
 */
function pickNamed({ document, href, history }: ScopeContext, address: string, isFollowed: boolean): string[] {
  const key = toArticleKey(address, '')
  const stop = history?.stops.findLast((one) => toArticleKey(one.address, '') === key)
  const before = new Set([...(history?.atLoad?.named ?? []), ...(stop?.namedBefore ?? [])])
  return readNamedAddresses(document, href).filter(
    (named) => toArticleKey(named, '') === key || (isFollowed && history !== null && !before.has(named)),
  )
}

function findLoadedUnit(
  units: readonly ArticleUnit[],
  loadedTitles: readonly string[],
  headlines: readonly string[],
  isMoved: boolean,
): ArticleUnit | null {
  const isHeadline = (unit: ArticleUnit) => headlines.some((headline) => headline === unit.title)
  const own = units.find(isHeadline) ?? units.find((unit) => isLikeAny(unit, loadedTitles))
  if (own || isMoved) return own ?? null
  // Among teasers with headings of lower rank, the page's own article has its only h1.
  const first = units.filter(({ heading }) => heading.tagName === 'H1')
  return first.length === 1 && units.length > 1 ? (first[0] ?? null) : null
}

/** The article as which a document shows itself by its present title. */
function findShownUnit(
  units: readonly ArticleUnit[],
  titles: readonly string[],
  loadedTitles: readonly string[],
): ArticleUnit | null {
  const fresh = titles.filter((title) => !loadedTitles.includes(title))
  const [only] = units
  return units.find((unit) => isLikeAny(unit, fresh)) ?? (units.length === 1 && only ? only : null)
}

function isLikeAny({ title }: Pick<ArticleUnit, 'title'>, titles: readonly string[]): boolean {
  return titles.some((one) => isLikeTitle(title, one))
}

function isChanged(titles: readonly string[], loadedTitles: readonly string[]): boolean {
  return titles.join('\n') !== loadedTitles.join('\n')
}

/** A cheap test, since almost every page holds one article. */
function mayHoldSeveral(document: Document): boolean {
  return (
    document.getElementsByTagName('h1').length > 1 ||
    document.getElementsByTagName('article').length > 1 ||
    document.querySelector(
      'dialog[open],[role="dialog"],[aria-modal="true"],[itemtype*="Article"],[itemtype*="BlogPosting"]',
    ) !== null
  )
}

/** Whether none of the headlines that a document was loaded with stands in it any more. */
function isNewHeadline(document: Document, headlines: readonly string[]): boolean {
  if (headlines.every((text) => text === '')) return false
  const present = [...document.querySelectorAll('h1,h2,h3')].map(readTitle)
  return !headlines.some((text) => text !== '' && present.includes(text))
}

/** The place itself, or the host of the outermost shadow tree around it. */
function toOpenPlace(place: Node): Node {
  let node = place
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host
  return node
}
