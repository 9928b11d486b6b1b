/**
 * Hosts that show pages of other hosts: archives, caches and translations, by the reviewed table `speakers.json`. The
 * content of such an address came from the host that the address names. Any other host with another's address in its
 * path is itself the source.
 */
import { speakers } from './speakers.json'

type Kind = 'amp' | 'archive' | 'cache' | 'translation'

interface Speaker {
  readonly kind: Kind
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
}

const SPEAKERS = speakers as readonly Speaker[]

/** A page of one such host may be shown by another: a translation of an archived one. */
const DEEPEST = 4

/** The web address of the page that is shown at an address; null where there is no web address. */
export function findShownAddress(text: string, kinds: readonly Kind[] = ALL_KINDS): URL | null {
  let url = parseWebAddress(text)
  for (let depth = 0; url && depth < DEEPEST; depth++) {
    const inner = readInner(url, kinds)
    if (!inner) break
    url = inner
  }
  return url
}

const ALL_KINDS: readonly Kind[] = ['amp', 'archive', 'cache', 'translation']

function readInner(url: URL, kinds: readonly Kind[]): URL | null {
  const host = url.hostname.replace(/\.$/, '')
  for (const speaker of SPEAKERS) {
    const isHost = speaker.hosts.some((one) => host === one || (speaker.below === true && host.endsWith(`.${one}`)))
    if (!isHost || !kinds.includes(speaker.kind)) continue
    const inner = speaker.label
      ? readLabel(host, url)
      : speaker.query
        ? readQuery(speaker, url)
        : readPath(speaker, url)
    if (inner) return inner
  }
  return null
}

function readPath({ path = '^' }: Speaker, { pathname, search }: URL): URL | null {
  const before = new RegExp(path).exec(pathname)
  return before && parseInner(pathname.slice(before[0].length) + search)
}

function readQuery({ query = '', value = '^' }: Speaker, { searchParams }: URL): URL | null {
  const text = searchParams.get(query) ?? ''
  const before = new RegExp(value).exec(text)
  return before && parseInner((text.slice(before[0].length).split(/[\s+]/, 1)[0] as string) ?? '')
}

/**
 * `www-caixin--global-com.translate.goog`: a hyphen for a dot, two for a hyphen. A label with a number before it uses
 * another encoding, and is not decoded.
 */
function readLabel(host: string, { protocol, pathname, search }: URL): URL | null {
  const label = host.split('.', 1)[0] as string
  if (/^\d-|^xn--/.test(label)) return null
  const inner = label.replace(/--?/g, (hyphens) => (hyphens === '-' ? '.' : '-'))
  return parseInner(`${protocol}//${inner}${pathname}${search}`)
}

/** An address within another: its scheme may be missing, have lost a slash, be followed by one, or be encoded. */
function parseInner(text: string): URL | null {
  const plain = text.replace(/^(https?)%3a/i, '$1:').replaceAll(/^(https?:)(?:%2f)+/gi, '$1//')
  const [, scheme = 'https', rest = ''] = /^(?:(https?)(?::\/{1,2}|\/(?=[^/]+\.)))?(.*)$/is.exec(plain) ?? []
  if (!/^[^/?#]+\.[^/?#]+/.test(rest)) return null
  return parseWebAddress(`${scheme.toLowerCase()}://${rest}`)
}

/** http and https with a host. */
export function parseWebAddress(text: string): URL | null {
  try {
    const url = new URL(text.trim())
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null
  } catch {
    return null
  }
}
