/**
 * Hosts that show pages of other hosts: archives, caches and translations, by the reviewed table `mirrors.json`. The
 * content of such an address came from the host that the address names. Any other host with another's address in its
 * path is itself the source.
 */
import { mirrors } from './mirrors.json'
import { parseWebAddress } from './web-address.ts'

export type MirrorKind = 'amp' | 'archive' | 'cache' | 'translation'

/** A row of the table: hosts that show pages of others. */
export interface Mirror {
  readonly kind: MirrorKind
  /** How a citation names it; AMP caches are not named. */
  readonly name?: string
  readonly hosts: readonly string[]
  /** Whether the row applies to all hosts below its own as well. */
  readonly below?: boolean
  /** The path prefix before the page's address. */
  readonly path?: string
  /** The parameter with the address, and the prefix in it. */
  readonly query?: string
  readonly value?: string
  /** Whether the first label of the host is the page's host. */
  readonly label?: boolean
  /** Parameters that it adds to the page's own. */
  readonly drop?: string
  /** Whether it has addresses that name no page, and the document at one names it. */
  readonly short?: boolean
  /** Selector of what it adds to the page: its tool bar. */
  readonly bars?: string
}

const MIRRORS = mirrors as readonly Mirror[]

/** A page of one such host may be shown by another: a translation of an archived one. */
const DEEPEST = 4

/** The web address of the page that is shown at an address; null where there is no web address. */
export function findShownAddress(text: string, kinds: readonly MirrorKind[] = ALL_KINDS): URL | null {
  let url = parseWebAddress(text)
  for (let depth = 0; url && depth < DEEPEST; depth++) {
    const inner = readInner(url, kinds)
    if (!inner) break
    url = inner
  }
  return url
}

const ALL_KINDS: readonly MirrorKind[] = ['amp', 'archive', 'cache', 'translation']

/**
 * The same for the document at an address: one at a short address of an archive says itself which page it shows.
 *
 * @param named addresses that the document gives for itself; believed only where they are of the same archive.
 */
export function findShownPage(text: string, named: readonly string[]): URL | null {
  const shown = findShownAddress(text)
  if (!shown || !isShortHost(shown.hostname)) return shown
  const inner = named.map((address) => findShownAddress(address, ['archive']))
  return inner.find((one, index) => one && !isShortHost(one.hostname) && isOfShortHost(named[index] ?? '')) ?? shown
}

/** Whether an archive of this host has addresses that name no page; what is saved there stands with its own address. */
export function isShortHost(hostname: string): boolean {
  return MIRRORS.some(({ short, hosts }) => short === true && hosts.includes(hostname.replace(/^www\./, '')))
}

function isOfShortHost(address: string): boolean {
  return isShortHost(parseWebAddress(address)?.hostname ?? '')
}

/** The rows of all hosts through which an address shows a page, the outermost first; none for a page's own host. */
export function listMirrors(text: string): Mirror[] {
  const rows: Mirror[] = []
  let url = parseWebAddress(text)
  for (let depth = 0; url && depth < DEEPEST; depth++) {
    const { hostname } = url
    const inner = readInner(url, ALL_KINDS)
    const row = MIRRORS.find((mirror) => isHostOf(mirror, hostname) && (inner !== null || mirror.short === true))
    if (row) rows.push(row)
    url = inner
  }
  return rows
}

function isHostOf({ hosts, below }: Mirror, hostname: string): boolean {
  const host = hostname.replace(/\.$/, '')
  return hosts.some((one) => host === one || (below === true && host.endsWith(`.${one}`)))
}

function readInner(url: URL, kinds: readonly MirrorKind[]): URL | null {
  for (const mirror of MIRRORS) {
    if (!kinds.includes(mirror.kind) || !isHostOf(mirror, url.hostname)) continue
    const inner = mirror.label ? readLabel(mirror, url) : mirror.query ? readQuery(mirror, url) : readPath(mirror, url)
    if (inner) return inner
  }
  return null
}

function readPath({ path = '^' }: Mirror, { pathname, search }: URL): URL | null {
  const before = new RegExp(path).exec(pathname)
  return before && parseInner(pathname.slice(before[0].length) + search)
}

function readQuery({ query = '', value = '^' }: Mirror, { searchParams }: URL): URL | null {
  const text = searchParams.get(query) ?? ''
  const before = new RegExp(value).exec(text)
  return before && parseInner((text.slice(before[0].length).split(/[\s+]/, 1)[0] as string) ?? '')
}

/**
 * `www-caixin--global-com.translate.goog`: a hyphen for a dot, two for a hyphen. A label with a number before it uses
 * another encoding, and is not decoded.
 */
function readLabel({ drop }: Mirror, { hostname, protocol, pathname, search }: URL): URL | null {
  const label = hostname.split('.', 1)[0] as string
  if (/^\d-|^xn--/.test(label)) return null
  const inner = label.replace(/--?/g, (hyphens) => (hyphens === '-' ? '.' : '-'))
  const added = drop === undefined ? null : new RegExp(drop)
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !added?.test(pair))
  return parseInner(`${protocol}//${inner}${pathname}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`)
}

/** An address within another: its scheme may be missing, have lost a slash, be followed by one, or be encoded. */
function parseInner(text: string): URL | null {
  const plain = text.replace(/^(https?)%3a/i, '$1:').replaceAll(/^(https?:)(?:%2f)+/gi, '$1//')
  const [, scheme = 'https', rest = ''] = /^(?:(https?)(?::\/{1,2}|\/(?=[^/]+\.)))?(.*)$/is.exec(plain) ?? []
  if (!/^[^/?#]+\.[^/?#]+/.test(rest)) return null
  return parseWebAddress(`${scheme.toLowerCase()}://${rest}`)
}
