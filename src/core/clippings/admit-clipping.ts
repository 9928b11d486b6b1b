/**
 * Limits what a page may state of a clipping. A content script shares its process with the page, and its journal lies
 * in a storage that every content script can write: neither may set the user's own words, another site, a future time,
 * or an existing clipping.
 */
import { toCanonicalUrl } from '../sources/article-key.ts'
import type { SourceReading } from './chosen-fields.ts'
import type { Clipping } from './clipping.ts'
import { type ClockReading, createClippingId, toIsoWithOffset } from './create-clipping.ts'

/** Addresses of the document that sends a clipping and of the page around it, as the browser says. */
export interface SenderAddresses {
  readonly url: string
  readonly pageUrl: string
}

/** Clippings made in one act are a millisecond apart, and clocks are corrected now and then. */
const SLACK_MS = 60_000

/** As `createClippingId` makes them: nine digits of time, then the random ones. */
const ID = /^c([0-9a-z]{9})[0-9a-z]{8}$/

/**
 * The clipping without everything that a page may not state; an honest one is returned as it is.
 *
 * @param sender null where the sender is not known: in the journal.
 */
export function admitClipping(clipping: Clipping, sender: SenderAddresses | null, clock: ClockReading): Clipping {
  const now = toIsoWithOffset(clock.epochMs, clock.offsetMinutes)
  const latest = clock.epochMs + SLACK_MS
  const savedAt = Date.parse(clipping.savedAt) <= latest ? clipping.savedAt : now
  const address = admitAddress(clipping, sender)
  // Every field is named, so that a new one has to be thought about here.
  return {
    v: clipping.v,
    id: isPlausibleId(clipping.id, latest) ? clipping.id : createClippingId(clock),
    exact: clipping.exact,
    prefix: clipping.prefix,
    suffix: clipping.suffix,
    ...address,
    title: clipping.title,
    sourceCredit: clipping.sourceCredit,
    author: clipping.author,
    publishedAt: clipping.publishedAt,
    publishedDate: clipping.publishedDate,
    sourceType: clipping.sourceType === 'article' ? 'article' : 'page',
    documentNumber: clipping.documentNumber,
    about: clipping.about,
    datedOn: clipping.datedOn,
    inForceOn: clipping.inForceOn,
    machineTranslated: clipping.machineTranslated,
    ...admitReading(clipping, address.outlet),
    original: clipping.original,
    language: clipping.language,
    categories: clipping.categories,
    concepts: clipping.concepts,
    companies: clipping.companies,
    agencies: clipping.agencies,
    note: '',
    tags: [],
    status: 'unused',
    report: '',
    page: '',
    stated: {},
    savedAt,
    updatedAt: savedAt,
    deletedAt: '',
    lexiconVersion: clipping.lexiconVersion,
    copies: [],
    position: clipping.position,
    visits: null,
    unmerged: [],
  }
}

/** An outlet that had to be corrected is the host that the browser names. */
function admitReading({ outlet, readFrom, toCheck }: Clipping, admitted: string): SourceReading {
  if (outlet === admitted) return { readFrom, toCheck }
  return { readFrom: { ...readFrom, outlet: 'host' }, toCheck: toCheck.filter((field) => field !== 'outlet') }
}

/** An id says when it was made, and one from a time to come would stand first in the list for ever. */
function isPlausibleId(id: string, latest: number): boolean {
  const time = ID.exec(id)?.[1]
  return time !== undefined && Number.parseInt(time, 36) <= latest
}

/** A false address is corrected instead of refused: the text may be the user's. */
function admitAddress(
  { url, canonicalUrl, linkToQuote, outlet }: Clipping,
  sender: SenderAddresses | null,
): Pick<Clipping, 'url' | 'canonicalUrl' | 'linkToQuote' | 'outlet'> {
  if (sender && !isOwnAddress(url, sender)) {
    const own = parseHttpUrl(sender.url) ?? parseHttpUrl(sender.pageUrl)
    const address = own?.href ?? sender.url
    return { url: address, canonicalUrl: toCanonicalUrl(address, []), linkToQuote: '', outlet: own?.hostname ?? '' }
  }
  const isLink = cutFragment(linkToQuote) === cutFragment(url) && parseHttpUrl(url) !== null
  return {
    url,
    // Idempotent for a page's own statement that was believed before.
    canonicalUrl: toCanonicalUrl(url, [canonicalUrl]) === canonicalUrl ? canonicalUrl : toCanonicalUrl(url, []),
    linkToQuote: isLink ? linkToQuote : '',
    outlet,
  }
}

/** Whether an address has the host of the document that sends it, or of the page around it. */
function isOwnAddress(url: string, { url: documentUrl, pageUrl }: SenderAddresses): boolean {
  if (url === documentUrl) return true
  const host = parseHttpUrl(url)?.host
  return host !== undefined && (host === parseHttpUrl(documentUrl)?.host || host === parseHttpUrl(pageUrl)?.host)
}

function parseHttpUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) ? url : null
}

function cutFragment(url: string): string {
  return url.split('#')[0] as string
}
