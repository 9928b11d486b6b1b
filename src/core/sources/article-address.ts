/**
 * Where an article lives, without the detours that lead to it: tracking parameters, caches and editions for phones,
 * and fragments. What may tell two articles apart is never taken away, since a false merge is worse than a duplicate.
 */
import { findNamingParameters, isAmp, isTracking } from './address-parameters.ts'
import { findShownAddress, parseWebAddress } from './speakers.ts'

/** The address of the page itself, where it is served from a cache of AMP pages; null for what is no web address. */
export function unwrapAddress(text: string): URL | null {
  return findShownAddress(text, ['amp'])
}

function parseAddress(text: string): URL | null {
  try {
    return new URL(text.trim())
  } catch {
    return null
  }
}

/** What is no web address, a file among it, without its fragment; what is no address at all as it is. */
export function withoutFragment(text: string): string {
  return ((parseAddress(text)?.href.split('#')[0] as string | undefined) ?? text).trim()
}

/** First labels of editions for phones and of AMP; `www` is as good as none. */
const EDITION = /^(?:www|m|wap|mobile|3g|amp)\./
/** What stands before a country's code as if it were a registry: below it, a label is a site and no edition. */
const REGISTRY = /^(?:com|net|org|gov|edu|ac|co|or|ne|go|gob|mil|idv|info)\.[a-z]{2}$/
/** Portals whose `mobile.` is their channel on telephones, with articles of its own. */
const PHONE_CHANNELS = /^mobile\.(?:163\.com|zol\.com\.cn|pconline\.com\.cn|yesky\.com|it168\.com)$/

/** A host without the labels of its editions: `m.example.com`, `amp.example.com` and `www.example.com` are one. */
export function toPlainHost(hostname: string): string {
  let host = hostname.toLowerCase().replace(/\.$/, '')
  while (EDITION.test(host) && !PHONE_CHANNELS.test(host)) {
    const rest = host.slice(host.indexOf('.') + 1)
    if (!rest.includes('.') || REGISTRY.test(rest) || /^[\d.]+$/.test(rest)) break
    host = rest
  }
  return host
}

/**
 * Whether a path may name an article: it has a number of three digits, a slug of three words, a word of sixteen
 * letters (a code), or words in a script of their own. `/news`, `/detail.html` and `/show.php` name none.
 */
export function namesArticle(pathname: string): boolean {
  return /\d{3}|[^/-]+(?:-[^/-]+){2}|[^/._-]{16}|(?:%[\dA-F]{2}){6}/i.test(pathname)
}

/** A path without what marks its edition in AMP, its index file, and a slash at its end. */
export function toPlainPath(pathname: string): string {
  let path = toUpperCodes(pathname)
  for (let before = ''; before !== path; ) {
    before = path
    path = path.replace(/\/index\.(?:html?|shtml?)$/, '/').replace(/(?<=.)\/$/, '')
    const plain = path.replace(/^\/amp(?=\/)|\/amp$|(?<=[^/])\.amp(?=\.html?$|$)/, '')
    // "/amp" right below a front page or a section is a page on amplifiers, not an edition.
    if (namesArticle(plain)) path = plain
  }
  return path
}

function toUpperCodes(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
}

/** What tells an article's query from others: pairs in a fixed order, tracking and AMP left out. */
export function toPlainQuery({ hostname, search }: Pick<URL, 'hostname' | 'search'>): string {
  const host = toPlainHost(hostname)
  const pairs = toUpperCodes(search.slice(1)).split('&')
  const naming = findNamingParameters(host, pairs.map(toName))
  const isSaved = (pair: string) => {
    const [name, value] = [toName(pair), toValue(pair)]
    return pair !== '' && (naming ? naming.has(name) : !isTracking(host, name, value) && !isAmp(name, value))
  }
  return [...new Set(pairs.filter(isSaved))].sort().join('&')
}

/** A fragment that an application finds its page by (`#/news/5`, `#!/news/5`), without `#`; else empty. */
export function toRoute(hash: string): string {
  const fragment = (hash.slice(1).split(':~:')[0] as string).trim()
  return /^!?\/[^/]/.test(fragment) || /^![^/]/.test(fragment) ? fragment : ''
}

/**
 * An address that opens the same page, without tracking parameters and without a fragment that is no route: what is
 * kept as an article's address where the page names none. What is no web address comes back as
 * {@link withoutFragment} has it.
 */
export function toCleanAddress(text: string): string {
  const url = parseWebAddress(text)
  if (!url) return withoutFragment(text)
  const pairs = url.search.slice(1).split('&')
  const kept = pairs.filter(
    (pair) => pair !== '' && !isTracking(toPlainHost(url.hostname), toName(pair), toValue(pair)),
  )
  const route = toRoute(url.hash)
  if (kept.length < pairs.length) url.search = kept.length === 0 ? '' : `?${kept.join('&')}`
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

/** Name and value of every parameter that is left, names in lower case. */
export function toParameters(query: string): ReadonlyMap<string, string> {
  return new Map(query.split('&').flatMap((pair) => (pair === '' ? [] : [[toName(pair), toValue(pair)] as const])))
}
