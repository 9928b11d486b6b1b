/**
 * The address of one of several articles in a document: the one that it states itself, else that which became current
 * while it was on screen. What names another article is never taken.
 */
import { namesArticle } from '../../../core/sources/article-address.ts'
import { toArticleKey } from '../../../core/sources/article-key.ts'
import { isLikeTitle } from '../../../core/sources/fields/title-likeness.ts'
import { toSite } from '../../../core/sources/shared-sites.ts'
import { type JsonGraph, toNames } from '../json-ld.ts'
import type { ArticleUnit } from './article-units.ts'
import type { PageHistory } from './page-history.ts'

const ADDRESS_ATTRIBUTES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-link',
  'data-article-url',
  'data-canonical',
  'data-canonical-url',
  'data-share-url',
  'data-path',
  'itemid',
] as const
const ADDRESS_ELEMENTS =
  'a[rel~="bookmark"][href],link[itemprop="url"][href],link[itemprop="mainEntityOfPage"][href],meta[itemprop="url"][content],[itemprop="mainEntityOfPage"][itemid],meta[itemprop="mainEntityOfPage"][content]'

/** Words of an address that must be in a title: at least so many, and at least this share of them. */
const FEWEST_WORDS = 2
const LEAST_SHARE = 0.5

export interface UnitPlace {
  readonly unit: ArticleUnit
  /** All articles of the document, in its order. */
  readonly units: readonly ArticleUnit[]
  /** The one that the document was loaded with; null where it is gone or not known. */
  readonly loadedUnit: ArticleUnit | null
  readonly graph: JsonGraph
  readonly history: PageHistory | null
  /** The document's present address. */
  readonly href: string
}

/** An address, and whether the article states it itself. */
export interface UnitAddress {
  readonly address: string
  readonly isStated: boolean
}

export function findUnitAddress(place: UnitPlace): UnitAddress {
  const { unit, units, loadedUnit, history, href } = place
  const stated = readStatedAddress(place)
  if (stated !== '') return { address: stated, isStated: true }
  if (unit === loadedUnit) return { address: history?.loaded ?? href, isStated: false }
  return {
    address: findPassedAddress(place) ?? (units.length > 1 && history ? claimsCurrent(place) : href),
    isStated: false,
  }
}

/** The present address, unless it is plainly another article's; then the one that the document was loaded from. */
function claimsCurrent({ unit, units, href, history }: UnitPlace): string {
  const isAnothers = units.some((other) => other !== unit && matchSlug(href, other.title) > 0)
  return isAnothers && history ? history.loaded : href
}

function readStatedAddress({ unit, graph, href }: UnitPlace): string {
  const { root, heading, title } = unit
  const texts: (string | null | undefined)[] = []
  if (unit.until === null) texts.push(...ADDRESS_ATTRIBUTES.map((name) => root.getAttribute(name)))
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]')
  texts.push(link?.getAttribute('href'))
  if (unit.until === null) {
    const element = root.querySelector(ADDRESS_ELEMENTS)
    texts.push(element?.getAttribute('href') ?? element?.getAttribute('content') ?? element?.getAttribute('itemid'))
  }
  for (const node of graph.nodes) {
    if (!toNames(node.headline, graph).some((headline) => isLikeTitle(headline, title))) continue
    const page = node.mainEntityOfPage
    const id = typeof page === 'object' && page !== null ? (page as { '@id'?: unknown })['@id'] : page
    texts.push(...[node.url, id, node['@id']].map((text) => (typeof text === 'string' ? text : null)))
  }
  return texts.map((text) => toOwnAddress(text, href)).find((address) => address !== '') ?? ''
}

/** An address of the page's own site that names an article; else empty. */
function toOwnAddress(text: string | null | undefined, href: string): string {
  if (!text || !URL.canParse(text, href)) return ''
  const [url, page] = [new URL(text, href), new URL(href)]
  if (!/^https?:$/.test(url.protocol) || toSite(url.host) !== toSite(page.host) || url.host !== page.host) return ''
  return namesArticle(url.pathname) || url.search.length > 1 ? (url.href.split('#')[0] as string) : ''
}

/** The address that came while the article was on screen; null where that cannot be told. */
function findPassedAddress({ unit, units, loadedUnit, history, href }: UnitPlace): string | null {
  if (!history) return null
  const passed = listPassed(history)
  if (passed.length === 0) return null
  if (unit.isDialog) return toArticleKey(href, '') === toArticleKey(history.loaded, '') ? null : href
  const others = units.filter((other) => other !== unit)
  const bySlug = passed
    .map((address) => ({ address, score: matchSlug(address, unit.title) }))
    .filter(({ address, score }) => score > 0 && others.every((other) => matchSlug(address, other.title) < score))
    .sort((one, other) => other.score - one.score)[0]
  if (bySlug) return bySlug.address
  if (units.length === 1) return href
  const isFree = (address: string) => others.every((other) => matchSlug(address, other.title) === 0)
  const seen = history.stops.filter(
    ({ address, onScreen }) =>
      passed.includes(address) && isFree(address) && onScreen.some((one) => isIn(unit, one.deref())),
  )
  const seenElsewhere = (address: string) =>
    history.stops.some(
      (stop) => stop.address === address && others.some((other) => isIn(other, stop.onScreen[0]?.deref())),
    )
  const alone = seen.map(({ address }) => address).filter((address) => !seenElsewhere(address))
  if (new Set(alone).size === 1) return alone[0] ?? null
  // As many addresses as articles that came after the first: they came in the same order.
  const added = units.filter((other) => other !== loadedUnit && !other.isDialog)
  const at = added.indexOf(unit)
  return loadedUnit && at >= 0 && at < passed.length && passed.length <= added.length ? (passed[at] ?? null) : null
}

/** Every address after the first, once each, in the order in which they came. */
function listPassed({ loaded, stops }: PageHistory): string[] {
  const known = new Set([toArticleKey(loaded, '')])
  return stops.flatMap(({ address }) => {
    const key = toArticleKey(address, '')
    if (known.has(key)) return []
    known.add(key)
    return [address]
  })
}

function isIn({ root, until, heading }: ArticleUnit, element: Element | undefined): boolean {
  if (!element?.isConnected || !root.contains(element) || element === root) return element === root && until === null
  const isAfter = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return until === null || (isAfter(element, until) && (heading.contains(element) || isAfter(heading, element)))
}

/** The share of an address' words that a title has; 0 where they are too few to tell. */
function matchSlug(address: string, title: string): number {
  const words = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  const path = URL.canParse(address) ? decode(new URL(address).pathname) : ''
  const slug = words((path.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, ''))
  const known = new Set(words(title))
  const shared = slug.filter((word) => known.has(word)).length
  return shared >= FEWEST_WORDS && shared >= slug.length * LEAST_SHARE ? shared / slug.length : 0
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
