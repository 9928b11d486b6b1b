/** Makes a new clipping out of a quote and its source. Clock and random numbers come from the caller. */
import { toCategoryOrder } from '../categories.ts'
import type { PlacedQuote } from '../quotes/quote-selector.ts'
import type { TextDirective } from '../quotes/text-directive.ts'
import { toTextFragmentLink } from '../quotes/text-fragment-link.ts'
import type { Mention } from '../recognizer/mention.ts'
import { toLanguage } from '../text/language.ts'
import { CLIPPING_VERSION, type Clipping, type Source } from './clipping.ts'
import { cutFacts } from './fit-clipping.ts'

/** Supplied by the caller: milliseconds since 1970, minutes east of UTC, and random numbers in `[0, 1)`. */
export interface ClockReading {
  epochMs: number
  offsetMinutes: number
  random: () => number
}

/**
 * Creates a clipping from a quote. Facts of the page that are longer than their limits are cut visibly.
 *
 * @param mentions what the recognizer found in the quote.
 * @param directive the words by which a browser finds the quote; null where none do, or none were looked for.
 * @param pageLanguage what the page states; decides only where the quote's own letters do not.
 */
export function createClipping(
  quote: PlacedQuote,
  source: Source,
  mentions: readonly Mention[],
  directive: TextDirective | null,
  pageLanguage: string,
  lexiconVersion: string,
  moment: ClockReading,
): Clipping {
  const savedAt = toIsoWithOffset(moment.epochMs, moment.offsetMinutes)
  return cutFacts({
    v: CLIPPING_VERSION,
    id: createClippingId(moment),
    ...quote,
    ...source,
    language: toLanguage(quote.exact, pageLanguage),
    categories: toCategoryOrder(mentions.map((mention) => mention.surface.concept.category)),
    concepts: [...new Set(mentions.map((mention) => mention.surface.concept.id))],
    companies: [],
    agencies: [],
    original: '',
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
  const chance = Math.floor(random() * 2 ** 40)
    .toString(36)
    .padStart(8, '0')
  return `c${time}${chance}`
}

/** ISO 8601 with offset, to the second: `2026-01-12T09:30:00+08:00`. Its first ten characters are the local day. */
export function toIsoWithOffset(epochMs: number, offsetMinutes: number): string {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(offsetMinutes)
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${clock}`
}
