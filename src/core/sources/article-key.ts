/**
 * Decides which addresses are one article. A false merge is worse than a duplicate: it files a quote under an article
 * that does not contain it, so whatever may distinguish two articles is part of the key, and a page's statement of its
 * own address is believed only where it can be true.
 */
import { isIdentity } from './address-parameters.ts'
import {
  namesArticle,
  toCleanAddress,
  toParameters,
  toPlainPath,
  toPlainQuery,
  unwrapAddress,
  withoutFragment,
} from './article-address.ts'
import { findShownPage, isShortHost } from './mirrors.ts'
import { toPlainHost } from './plain-host.ts'
import { toRoute } from './route.ts'
import { toSite } from './shared-sites.ts'

/** Raised whenever the rules below or their lists change the result: stored keys are then computed again. */
export const ARTICLE_KEY_VERSION = 3

/** The parts of an address that count. */
interface PlainAddress {
  readonly host: string
  readonly path: string
  readonly query: string
  readonly route: string
}

function toPlainAddress(text: string): PlainAddress | null {
  const url = unwrapAddress(text)
  if (!url) return null
  const port = url.host.slice(url.hostname.length)
  return {
    host: toPlainHost(url.hostname) + port,
    path: toPlainPath(url.pathname),
    query: toPlainQuery(url),
    route: toRoute(url.hash),
  }
}

/**
 * The key of an article: two clippings with equal keys are of one article. It has the form of an https address, but is
 * made to be compared, not to be opened.
 *
 * Total: a non-web address is its own key, without its fragment. Idempotent: the key of a key is that key.
 *
 * @param url the page's address.
 * @param canonicalUrl the address that the page states, or the one saved earlier; may be empty.
 */
export function toArticleKey(url: string, canonicalUrl: string): string {
  const page = toPlainAddress(url)
  if (!page) return withoutFragment(url)
  const canonical = toPlainAddress(canonicalUrl)
  const { host, path, query, route } = canonical && isBelieved(page, canonical) ? canonical : page
  return `https://${host}${path}${query && `?${query}`}${route && `#${route}`}`
}

/**
 * The address to save as an article's own: the first that is believed of those the page names, else the page's address;
 * both without tracking parameters, without a fragment that is no route, and out of the archive, cache or translation
 * that shows the page. It can be opened.
 *
 * @param named addresses the page gives for itself, absolute, the most trusted first.
 */
export function toCanonicalUrl(url: string, named: readonly string[]): string {
  const shown = findShownPage(url, named)?.href ?? url
  const page = toPlainAddress(shown)
  const believed = named.find((address) => {
    const canonical = page && toPlainAddress(address)
    return canonical && isBelieved(page, canonical)
  })
  return toCleanAddress(unwrapAddress(believed ?? shown)?.href ?? shown)
}

/**
 * Whether a page's statement of its own address can be true. The address must be of the same site and name an article,
 * which no front page or section does; a route of an application or a parameter that names an article must not change
 * or be missing, except where the new path names the article instead (`/?p=5` is `/2026/01/12/story`).
 */
function isBelieved(page: PlainAddress, canonical: PlainAddress): boolean {
  // A short address of an archive names no page: what the archive says that it shows there is believed.
  if (isShortHost(page.host)) return !isShortHost(canonical.host) && namesArticle(canonical.path)
  if (!isSameSite(page.host, canonical.host)) return false
  if (canonical.route !== page.route && page.route !== '') return false
  const isSamePath = page.path === canonical.path
  const own = toParameters(page.query)
  const named = toParameters(canonical.query)
  // A WeChat article is identified by its parameters, whatever a page states.
  if (own.has('__biz')) return page.query === canonical.query && isSamePath
  for (const [name, value] of own) {
    if (!named.has(name)) {
      if (isSamePath && (isIdentity(name) || !namesArticle(page.path))) return false
    } else if (named.get(name) !== value) return false
  }
  return isSamePath || namesArticle(canonical.path) || [...named.keys()].some(isIdentity)
}

/** Whether two hosts belong to one site: the same registered name, and the same port. */
function isSameSite(one: string, other: string): boolean {
  return one === other || toSite(one) === toSite(other)
}
