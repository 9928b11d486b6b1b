/**
 * Brings a record within its limits: a page's facts are cut visibly; the quote and the user's words are only measured.
 */
import { cutText } from '../text/cut-text.ts'
import type { Clipping } from './clipping.ts'
import { LIMITS, type ListLimit } from './limits.ts'

/** Facts that a page, or its address, gave. */
const FACTS = [
  'prefix',
  'suffix',
  'url',
  'canonicalUrl',
  'title',
  'outlet',
  'sourceCredit',
  'author',
  'publishedAt',
  'publishedDate',
  'documentNumber',
  'about',
  'datedOn',
  'inForceOn',
  'original',
  'language',
  'lexiconVersion',
  'savedAt',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof Clipping)[]

/** Those of them that a user may have corrected: then they are the user's words. */
const CORRECTED = [
  'title',
  'outlet',
  'sourceCredit',
  'author',
  'publishedDate',
  'documentNumber',
  'about',
  'datedOn',
  'inForceOn',
] as const

/** Those that a user types where a clipping is made by hand. */
const TYPED: readonly string[] = [...CORRECTED, 'url', 'canonicalUrl', 'publishedAt']

/** What is never cut: the quote, and what the user wrote. */
const WORDS = ['exact', 'note', 'report', 'page', ...CORRECTED] as const
const LISTS = ['tags', 'concepts', 'companies', 'agencies'] as const

/**
 * The clipping with a page's facts cut to their limits, each with a visible mark; itself where all fit. A link that is
 * too long to be followed is empty. Cutting again changes nothing.
 */
export function cutFacts(clipping: Clipping): Clipping {
  const isOwn = (field: (typeof FACTS)[number]) =>
    field in clipping.stated || (clipping.sourceType === 'manual' && TYPED.includes(field))
  const long = FACTS.filter((field) => clipping[field].length > LIMITS[field] && !isOwn(field))
  const before = CORRECTED.filter((field) => (clipping.stated[field]?.length ?? 0) > LIMITS[field])
  const hasLongLink = clipping.linkToQuote.length > LIMITS.linkToQuote
  const hasLongCopy = clipping.copies.some(isLongCopy)
  if (long.length + before.length === 0 && !hasLongLink && !hasLongCopy) return clipping
  const cut = { ...clipping, stated: { ...clipping.stated } }
  for (const field of long) cut[field] = cutText(clipping[field], LIMITS[field])
  for (const field of before) cut.stated[field] = cutText(clipping.stated[field] ?? '', LIMITS[field])
  if (hasLongLink) cut.linkToQuote = ''
  if (hasLongCopy) {
    cut.copies = clipping.copies.map(({ url, outlet, date }) => ({
      url: cutText(url, LIMITS.url),
      outlet: cutText(outlet, LIMITS.copies.units),
      date: cutText(date, LIMITS.publishedDate),
    }))
  }
  return cut
}

/** Whether a clipping read from a record has shorter page facts than the record. */
export function isCutFrom(record: Readonly<Record<string, unknown>>, clipping: Clipping): boolean {
  return [...FACTS, 'linkToQuote' as const].some((field) => {
    const text = record[field]
    return typeof text === 'string' && text.length > LIMITS[field] && clipping[field].length < text.length
  })
}

function isLongCopy({ url, outlet, date }: Clipping['copies'][number]): boolean {
  return url.length > LIMITS.url || outlet.length > LIMITS.copies.units || date.length > LIMITS.publishedDate
}

/** Which part of a clipping exceeds its limit. */
export interface Excess {
  readonly field: keyof Clipping | 'record'
  /** UTF-16 units, items of a list, or bytes of the record beyond the limit. */
  readonly over: number
  readonly limit: number
}

/**
 * The first field that is beyond its limit; null where none is. A text that was as long before may stay: an earlier
 * version accepted it, and a note joined from two clippings must stay editable.
 *
 * @param before the clipping as it is saved; null for a new one.
 */
export function findExcess(clipping: Clipping, before: Clipping | null = null): Excess | null {
  for (const field of WORDS) {
    const excess = toExcess(field, clipping[field].length, LIMITS[field], before?.[field].length ?? 0)
    if (excess) return excess
  }
  for (const field of LISTS) {
    const excess = findListExcess(field, clipping[field], LIMITS[field], before?.[field] ?? [])
    if (excess) return excess
  }
  const copies = toExcess('copies', clipping.copies.length, LIMITS.copies.items, before?.copies.length ?? 0)
  if (copies) return copies
  const bytes = countBytes(clipping)
  if (bytes <= LIMITS.recordBytes) return null
  return toExcess('record', bytes, LIMITS.recordBytes, before ? countBytes(before) : 0)
}

/** A clipping that an earlier version was about to save, its quote cut visibly where it is beyond today's limit. */
export function cutQuote(clipping: Clipping): Clipping {
  const exact = cutText(clipping.exact, LIMITS.exact)
  return exact === clipping.exact ? clipping : { ...clipping, exact }
}

/** How far an edit's texts are beyond their limits; 0 where all fit. For editors, which show it at the field. */
export function countEditExcess(edit: Partial<Pick<Clipping, (typeof WORDS)[number] | 'tags'>>): number {
  const texts = WORDS.map((field) => (edit[field]?.length ?? 0) - LIMITS[field])
  const longTags = (edit.tags ?? []).map((tag) => tag.length - LIMITS.tags.units)
  return Math.max(0, ...texts, ...longTags, (edit.tags?.length ?? 0) - LIMITS.tags.items)
}

function findListExcess(
  field: Excess['field'],
  items: readonly string[],
  limit: ListLimit,
  before: readonly string[],
): Excess | null {
  const long = items.find((item) => item.length > limit.units && !before.includes(item))
  if (long !== undefined) return toExcess(field, long.length, limit.units, 0)
  return toExcess(field, items.length, limit.items, before.length)
}

function toExcess(field: Excess['field'], length: number, limit: number, before: number): Excess | null {
  return length > limit && length > before ? { field, over: length - limit, limit } : null
}

/** For most records the number of letters proves that they fit; bytes are counted only for the others. */
function countBytes(clipping: Clipping): number {
  const json = JSON.stringify(clipping)
  return json.length * 3 <= LIMITS.recordBytes ? json.length : countUtf8(json)
}

function countUtf8(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Two units that stand for one character have four bytes together.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return bytes
}
