/** Makes a new clipping out of a quote and its source. Clock and random numbers come from the caller. */
import type { PlacedQuote } from '../quotes/quote-selector.ts'
import type { TextDirective } from '../quotes/text-directive.ts'
import { toTextFragmentLink } from '../quotes/text-fragment-link.ts'
import type { Mention } from '../recognizer/mention.ts'
import { toLanguage } from '../text/language.ts'
import type { SourceReading } from './chosen-fields.ts'
import { CLIPPING_VERSION, type Clipping, type Source } from './clipping.ts'
import { cutFacts } from './fit-clipping.ts'
import { toNamedInQuote } from './named-in-quote.ts'

/** Supplied by the caller: milliseconds since 1970, minutes east of UTC, and random numbers in `[0, 1)`. */
export interface ClockReading {
  epochMs: number
  offsetMinutes: number
  random: () => number
}

/** What a clipping is made of, besides the time. */
export interface ClippingParts {
  readonly quote: PlacedQuote
  readonly source: Source
  /** What is known of the source beside its values; without it, nothing. */
  readonly reading?: SourceReading
  /** What the recognizer found in the quote. */
  readonly mentions: readonly Mention[]
  /** The words by which a browser finds the quote; without them, or with null, the link has no text fragment. */
  readonly directive?: TextDirective | null
  /** The language that the page states; decides only where the quote's own letters do not. */
  readonly pageLanguage?: string
  readonly lexiconVersion: string
  /** The words before a machine translated them, where the page still has them. */
  readonly original?: string
}

/** Creates a clipping from a quote. Facts of the page that are longer than their limits are cut visibly. */
export function createClipping(
  {
    quote,
    source,
    reading,
    mentions,
    directive = null,
    pageLanguage = '',
    lexiconVersion,
    original = '',
  }: ClippingParts,
  clock: ClockReading,
): Clipping {
  const savedAt = toIsoWithOffset(clock.epochMs, clock.offsetMinutes)
  return cutFacts({
    v: CLIPPING_VERSION,
    id: createClippingId(clock),
    ...quote,
    ...source,
    readFrom: reading?.readFrom ?? {},
    toCheck: reading?.toCheck ?? [],
    language: toLanguage(quote.exact, pageLanguage),
    ...toNamedInQuote(mentions),
    original,
    note: '',
    tags: [],
    status: 'unused',
    report: '',
    page: '',
    stated: {},
    linkToQuote: source.sourceType === 'pdf' ? '' : toTextFragmentLink(source.url, directive),
    savedAt,
    updatedAt: savedAt,
    deletedAt: '',
    lexiconVersion,
    copies: [],
    visits: null,
    unmerged: [],
  })
}

/**
 * `c`, nine base-36 digits of time (they suffice until the year 5188), then 40 random bits: unique without a server.
 */
export function createClippingId({ epochMs, random }: Pick<ClockReading, 'epochMs' | 'random'>): string {
  const time = Math.trunc(epochMs).toString(36).padStart(9, '0')
  const randomBits = Math.floor(random() * 2 ** 40)
    .toString(36)
    .padStart(8, '0')
  return `c${time}${randomBits}`
}

/** ISO 8601 with offset, to the second: `2026-01-12T09:30:00+08:00`. Its first ten characters are the local day. */
export function toIsoWithOffset(epochMs: number, offsetMinutes: number): string {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(offsetMinutes)
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${clock}`
}
