/**
 * What a document was when it was loaded, and which addresses it has had since. A page that becomes another article
 * without being loaded often keeps the first one's metadata; only by this record is it told from what is current. The
 * detector begins it, and the marker, which comes into the same world later, goes on with it.
 */
import { toPageAddress } from '../../../core/sources/route.ts'
import { readNamedAddresses } from '../named-addresses.ts'
import { type Metas, readMetas } from '../page-meta.ts'

/** What a document said of itself at some moment. */
export interface PageSnapshot {
  readonly title: string
  readonly language: string
  /** The texts of its first `h1` elements. */
  readonly headlines: readonly string[]
  readonly metas: Metas
  /** Its canonical link and `og:url`. */
  readonly named: readonly string[]
}

/** An address that the document had after the one it was loaded from. */
export interface AddressStop {
  readonly address: string
  /** What was in the middle of the window when the address came; the page may have removed it since. */
  readonly onScreen: readonly WeakRef<Element>[]
  /** The addresses that the page named for itself just before: they were another article's. */
  readonly namedBefore: readonly string[]
}

export interface PageHistory {
  readonly loaded: string
  /** Null where the extension came after the address had changed. */
  readonly atLoad: PageSnapshot | null
  /** Oldest first; an address that comes again is listed again. */
  readonly stops: readonly AddressStop[]
}

const KEY = Symbol.for('sectorlens.page-history')
/** After its load event a document is still what was loaded; scripts of extensions begin in this time. */
const STARTING_MS = 1000
const MOST_STOPS = 200
const MOST_HEADLINES = 4
const LONGEST_HEADLINE = 300
/** Shares of the window's height at which it is looked what is on screen. */
const HEIGHTS = [0.5, 0.35, 0.65]

interface Record {
  loaded: string
  atLoad: PageSnapshot | null
  stops: AddressStop[]
}

/** The record of this document, with its present address. Called at every change of address, and before it is used. */
export function notePageHistory(view: Window): PageHistory {
  const world = globalThis as { [KEY]?: Record }
  const address = toPageAddress(view.location)
  world[KEY] ??= begin(view, address)
  const record = world[KEY]
  const last = record.stops.at(-1)?.address ?? record.loaded
  if (address !== last && record.stops.length < MOST_STOPS) {
    const { document } = view
    record.stops.push({ address, onScreen: findOnScreen(view), namedBefore: readNamedAddresses(document, last) })
  }
  return record
}

function begin(view: Window, address: string): Record {
  // An application may put its own form of the address into the bar while it starts.
  const loaded = (isStarting(view) ? null : readLoadedAddress(view)) ?? address
  return { loaded, atLoad: loaded === address ? readSnapshot(view.document) : null, stops: [] }
}

function isStarting({ document, performance }: Window): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (document.readyState !== 'complete' || !entry || entry.loadEventEnd === 0) return true
  return performance.now() - entry.loadEventEnd < STARTING_MS
}

/**
 * The address from which a document was loaded, where the browser says so. After a redirect it may state the address
 * that was asked for, which is no navigation within the page.
 */
function readLoadedAddress({ performance, location }: Window): string | null {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (!entry || entry.redirectCount > 0 || !URL.canParse(entry.name)) return null
  const url = new URL(entry.name)
  // The entry's address has no fragment.
  if (url.origin !== location.origin || url.href === location.href.split('#')[0]) return null
  return toPageAddress(url)
}

function readSnapshot(document: Document): PageSnapshot {
  const headings = document.getElementsByTagName('h1')
  const count = Math.min(headings.length, MOST_HEADLINES)
  return {
    title: document.title,
    language: document.documentElement.lang,
    headlines: Array.from({ length: count }, (_, index) => readLine(headings[index] as Element)),
    metas: readMetas(document),
    named: readNamedAddresses(document, document.baseURI),
  }
}

function readLine(element: Element): string {
  return (element.textContent ?? '').slice(0, LONGEST_HEADLINE).replace(/\s+/g, ' ').trim()
}

function findOnScreen({ document, innerWidth, innerHeight }: Window): WeakRef<Element>[] {
  return HEIGHTS.flatMap((share) => {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * share)
    return element ? [new WeakRef(element)] : []
  })
}
