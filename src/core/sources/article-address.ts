/**
 * The address of an article without variations: tracking parameters, caches, mobile editions and fragments. Whatever
 * may distinguish two articles is never removed, since a false merge is worse than a duplicate.
 */
import { findNamingParameters, isEdition, isTracking } from './address-parameters.ts'
import { findShownAddress } from './mirrors.ts'
import { toPlainHost } from './plain-host.ts'
import { toRoute } from './route.ts'
import { parseWebAddress } from './web-address.ts'

/** The page's own address where an archive, cache or translation shows it; null for what is no web address. */
export function unwrapAddress(text: string): URL | null {
  return findShownAddress(text)
}

function parseAddress(text: string): URL | null {
  try {
    return new URL(text.trim())
  } catch {
    return null
  }
}

/** A non-web address, such as a file, without its fragment; text that is no address is returned as it is. */
export function withoutFragment(text: string): string {
  return ((parseAddress(text)?.href.split('#')[0] as string | undefined) ?? text).trim()
}

/**
 * Whether a path may name an article: it has a number of three digits, a slug of three words, a word of sixteen letters
 * (a code), or words in a non-Latin script. `/news`, `/detail.html` and `/show.php` name none.
 */
export function namesArticle(pathname: string): boolean {
  return /\d{3}|[^/-]+(?:-[^/-]+){2}|[^/._-]{16}|(?:%[\dA-F]{2}){6}/i.test(pathname)
}

/** A path without the markers of AMP and printed editions, index file, and trailing slash. */
export function toPlainPath(pathname: string): string {
  let path = toUpperCodes(pathname)
  for (let before = ''; before !== path; ) {
    before = path
    path = path.replace(/\/index\.(?:html?|shtml?)$/, '/').replace(/(?<=.)\/$/, '')
    const plain = path.replace(/^\/(?:amp|print)(?=\/)|\/(?:amp|print)$|(?<=[^/])[._](?:amp|print)(?=\.s?html?$|$)/, '')
    // "/amp" directly below a front page or a section is a page about amplifiers, not an edition.
    if (namesArticle(plain)) path = plain
  }
  return path
}

function toUpperCodes(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
}

/** The significant part of a query: sorted pairs without tracking and edition parameters. */
export function toPlainQuery({ hostname, search }: Pick<URL, 'hostname' | 'search'>): string {
  const host = toPlainHost(hostname)
  const pairs = toUpperCodes(search.slice(1)).split('&')
  const naming = findNamingParameters(host, pairs.map(toName))
  const isSignificant = (pair: string) => {
    const [name, value] = [toName(pair), toValue(pair)]
    return pair !== '' && (naming ? naming.has(name) : !isTracking(host, name, value) && !isEdition(name, value))
  }
  return [...new Set(pairs.filter(isSignificant))].sort().join('&')
}

/**
 * An address that opens the same page, without tracking parameters and without a fragment that is no route: saved as an
 * article's address where the page names none. A non-web address is returned as by {@link withoutFragment}.
 */
export function toCleanAddress(text: string): string {
  const url = parseWebAddress(text)
  if (!url) return withoutFragment(text)
  const pairs = url.search.slice(1).split('&')
  const remaining = pairs.filter(
    (pair) => pair !== '' && !isTracking(toPlainHost(url.hostname), toName(pair), toValue(pair)),
  )
  const route = toRoute(url.hash)
  if (remaining.length < pairs.length) url.search = remaining.length === 0 ? '' : `?${remaining.join('&')}`
  return `${url.href.split('#')[0]}${route && `#${route}`}`
}

function toName(pair: string): string {
  return decode(pair.split('=', 1)[0] as string).toLowerCase()
}

function toValue(pair: string): string {
  const at = pair.indexOf('=')
  return at < 0 ? '' : decode(pair.slice(at + 1))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** Name and value of every remaining parameter, names in lower case. */
export function toParameters(query: string): ReadonlyMap<string, string> {
  return new Map(query.split('&').flatMap((pair) => (pair === '' ? [] : [[toName(pair), toValue(pair)] as const])))
}
