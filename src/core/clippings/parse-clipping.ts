/** Reads a clipping from an unknown value, whichever version wrote it. */
import { isCategoryId, toCategoryOrder } from '../categories.ts'
import type { QuotePosition } from '../quotes/quote-selector.ts'
import { parseReadFrom, parseToCheck } from './chosen-fields.ts'
import {
  CLIPPING_VERSION,
  type Clipping,
  type ClippingStatus,
  CORRECTABLE_FIELDS,
  type SourceCopy,
  type SourceType,
} from './clipping.ts'
import { cutFacts } from './fit-clipping.ts'
import { LIMITS } from './limits.ts'
import { HINDRANCES } from './page-visit.ts'
import type { QuoteVisits } from './quote-presence.ts'
import { parseUnmerged } from './unmerged.ts'
import { upgradeClipping } from './upgrade-clipping.ts'

const TEXT_FIELDS = [
  'url',
  'canonicalUrl',
  'title',
  'outlet',
  'sourceCredit',
  'author',
  'publishedAt',
  'publishedDate',
  'exact',
  'prefix',
  'suffix',
  'language',
  'note',
  'linkToQuote',
  'savedAt',
  'updatedAt',
  'deletedAt',
  'lexiconVersion',
  'report',
  'page',
  'documentNumber',
  'about',
  'datedOn',
  'inForceOn',
  'original',
] as const satisfies readonly (keyof Clipping)[]

const SOURCE_TYPES: ReadonlySet<unknown> = new Set<SourceType>(['article', 'page', 'pdf', 'manual'])

/** Whether a value is a clipping's status. */
export function isClippingStatus(value: unknown): value is ClippingStatus {
  return value === 'unused' || value === 'used' || value === 'ignore'
}

/** A clipping, or the reason why a value is none, in words for a log or a user. */
export type ParsedClipping = { ok: true; clipping: Clipping } | { ok: false; reason: string }

/**
 * Reads a clipping from an unknown value (a message, the store, a file). Total: never throws, and copies only the
 * fields it knows, so nothing foreign is carried along. Page facts beyond their limits are cut visibly; quote and the
 * user's words are never cut here (`fit-clipping`).
 */
export function parseClipping(value: unknown): ParsedClipping {
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'not a record' }
  const record = upgradeClipping(value as Record<string, unknown>)
  if (record.v !== CLIPPING_VERSION) {
    // Only a number is quoted: other values from a file may not even be printable.
    return { ok: false, reason: `unknown version ${typeof record.v === 'number' ? record.v : ''}`.trim() }
  }
  if (typeof record.id !== 'string' || !/^[a-z][a-z0-9-]{5,63}$/.test(record.id)) {
    return { ok: false, reason: 'no usable id' }
  }
  const texts: Partial<Record<(typeof TEXT_FIELDS)[number], string>> = {}
  for (const field of TEXT_FIELDS) {
    const text = record[field]
    if (typeof text !== 'string') return { ok: false, reason: `${field} is not text` }
    texts[field] = text.toWellFormed()
  }
  if (!texts.exact?.trim()) return { ok: false, reason: 'the quote is empty' }
  if (!SOURCE_TYPES.has(record.sourceType)) return { ok: false, reason: 'unknown source type' }
  const { concepts, tags, categories, companies, agencies } = record
  if (![concepts, tags, categories, companies, agencies].every(isTexts)) {
    return { ok: false, reason: 'categories, concepts, companies, agencies and tags must be lists of text' }
  }
  if (typeof record.machineTranslated !== 'boolean') return { ok: false, reason: 'machineTranslated is not a boolean' }
  if (!isClippingStatus(record.status)) return { ok: false, reason: 'unknown status' }
  const copies = parseCopies(record.copies)
  if (!copies) return { ok: false, reason: 'copies must be a list of places' }
  const stated = parseStated(record.stated)
  const clipping: Clipping = {
    v: CLIPPING_VERSION,
    id: record.id,
    ...(texts as Required<typeof texts>),
    sourceType: record.sourceType as SourceType,
    machineTranslated: record.machineTranslated,
    categories: toCategoryOrder((categories as string[]).filter(isCategoryId)),
    concepts: [...new Set(concepts as string[])],
    companies: [...new Set(companies as string[])],
    agencies: [...new Set(agencies as string[])],
    tags: [...new Set(tags as string[])],
    status: record.status,
    stated,
    readFrom: parseReadFrom(record.readFrom),
    toCheck: parseToCheck(record.toCheck, stated),
    copies,
    position: parsePosition(record.position),
    visits: parseVisits(record.visits),
    unmerged: parseUnmerged(record.unmerged),
  }
  return { ok: true, clipping: cutFacts(clipping) }
}

function parseStated(value: unknown): Clipping['stated'] {
  if (typeof value !== 'object' || value === null) return {}
  const fields = value as Record<string, unknown>
  const stated: Clipping['stated'] = {}
  for (const field of CORRECTABLE_FIELDS) {
    const before = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (field === 'categories') {
      if (isTexts(before)) stated.categories = toCategoryOrder(before.filter(isCategoryId))
    } else if (typeof before === 'string') stated[field] = before.toWellFormed()
  }
  return stated
}

/** Visits that cannot be parsed are dropped: the next visit starts from scratch. */
function parseVisits(value: unknown): QuoteVisits | null {
  const { lastSeen, missedSince, missedVisits, missedLast, unchecked } = (value ?? {}) as Record<string, unknown>
  const times = [lastSeen, missedSince, missedLast]
  if (!isTexts(times) || !Number.isSafeInteger(missedVisits) || Number(missedVisits) < 0) return null
  if (times.some((time) => time.length > LIMITS.savedAt)) return null
  const [seen = '', since = '', last = ''] = times.map((time) => time.toWellFormed())
  return {
    lastSeen: seen,
    missedSince: since,
    missedVisits: Number(missedVisits),
    missedLast: last,
    unchecked: parseUnchecked(unchecked),
  }
}

function parseUnchecked(value: unknown): QuoteVisits['unchecked'] {
  const { reason, at } = (value ?? {}) as Record<string, unknown>
  const known = HINDRANCES.find((one) => one === reason)
  return known && typeof at === 'string' && at.length <= LIMITS.savedAt
    ? { reason: known, at: at.toWellFormed() }
    : null
}

/** A position hint that cannot be parsed is dropped: the quote is found without it. */
function parsePosition(value: unknown): QuotePosition | null {
  const { start, end, of, isOnly } = (value ?? {}) as Record<string, unknown>
  const counts = [start, end, of]
  if (!counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)) return null
  return { start: Number(start), end: Number(end), of: Number(of), isOnly: isOnly === true }
}

function parseCopies(value: unknown): SourceCopy[] | null {
  if (!Array.isArray(value)) return null
  const copies = new Map<string, SourceCopy>()
  for (const item of value) {
    const { url, outlet, date } = (item ?? {}) as Record<string, unknown>
    if (typeof url !== 'string' || typeof outlet !== 'string' || typeof date !== 'string' || url === '') return null
    if (!copies.has(url)) copies.set(url, { url, outlet: outlet.toWellFormed(), date: date.toWellFormed() })
  }
  return [...copies.values()]
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
