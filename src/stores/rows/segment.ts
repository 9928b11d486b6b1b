/**
 * Segments: up to 256 neighbouring clippings, and of each only what lists are filtered and ordered by, column by
 * column, every value of a column written once (dictionary encoding). A hundred thousand clippings are four hundred
 * small records, read in a fraction of the time that one index takes, and saving a clipping rewrites only one of
 * them.
 */
import { type Clipping, listArticles } from '../../core/clippings/clipping.ts'
import {
  type ClippingFilter,
  toArticleHost,
  toClippingDay,
  toSearchText,
} from '../../core/clippings/select-clippings.ts'
import { SIGNATURE_BYTES, toSignature } from '../../core/clippings/text-signature.ts'

/** Rows in one segment: a code is one byte. */
export const MOST_ROWS = 256

/** Columns with one value for each row, and columns with a list of values, written as JSON. */
const SINGLE = ['trash', 'day', 'outlet', 'language', 'status', 'report'] as const
const LISTS = ['categories', 'concepts', 'tags', 'sites'] as const
const COLUMNS: readonly string[] = [...SINGLE, ...LISTS]
type ColumnName = (typeof SINGLE)[number] | (typeof LISTS)[number]

/** The form in the store. */
export interface Segment {
  /** Ids in ascending order, separated by a space. */
  ids: string
  /** Times of saving, in milliseconds since 1970. */
  saved: Float64Array
  /** The distinct values of each column. */
  values: string[][]
  /** For each column, and in it for each row, the index of its value. */
  codes: Uint8Array
}

/** One clipping's part of a segment. */
export interface SegmentRow {
  id: string
  saved: number
  /** One value for each column. */
  values: string[]
  signature: Uint8Array
}

/** What a segment knows of a clipping that matches. */
export interface Hit {
  id: string
  /** The day it is ordered by: see `toClippingDay`. */
  day: string
}

/** @param articles keys of the articles in which the text was found. */
export function toSegmentRow(clipping: Clipping, articles: readonly string[] = listArticles(clipping)): SegmentRow {
  const { categories, concepts, tags, outlet, language, status, report } = clipping
  const sites = [...new Set(articles.map(toArticleHost))]
  const single: Record<(typeof SINGLE)[number], string> = {
    trash: clipping.deletedAt === '' ? '' : 'trash',
    day: toClippingDay(clipping),
    outlet,
    language,
    status,
    report,
  }
  const lists: Record<(typeof LISTS)[number], string[]> = { categories, concepts, tags, sites }
  return {
    id: clipping.id,
    saved: Date.parse(clipping.savedAt),
    values: [...SINGLE.map((name) => single[name]), ...LISTS.map((name) => JSON.stringify(lists[name]))],
    signature: toSignature(toSearchText(clipping)),
  }
}

/** @param rows in ascending order of ids, no more than {@link MOST_ROWS}. */
export function encodeSegment(rows: readonly SegmentRow[]): { segment: Segment; signatures: Uint8Array } {
  const codes = new Uint8Array(rows.length * COLUMNS.length)
  const values = COLUMNS.map((_, column) => {
    const known = new Map<string, number>()
    for (const [at, row] of rows.entries()) {
      const value = row.values[column] as string
      const code = known.get(value) ?? known.size
      known.set(value, code)
      codes[column * rows.length + at] = code
    }
    return [...known.keys()]
  })
  const signatures = new Uint8Array(rows.length * SIGNATURE_BYTES)
  for (const [at, { signature }] of rows.entries()) signatures.set(signature, at * SIGNATURE_BYTES)
  const saved = Float64Array.from(rows, (row) => row.saved)
  return { segment: { ids: rows.map(({ id }) => id).join(' '), saved, values, codes }, signatures }
}

export function decodeSegment(segment: Segment, signatures: Uint8Array): SegmentRow[] {
  const { values, codes, saved } = segment
  return listIdsOf(segment).map((id, at) => ({
    id,
    saved: saved[at] as number,
    values: values.map((known, column) => known[codes[column * saved.length + at] as number] as string),
    signature: signatures.slice(at * SIGNATURE_BYTES, (at + 1) * SIGNATURE_BYTES),
  }))
}

/** Number of clippings in a segment. */
export function countRows({ saved }: Segment): number {
  return saved.length
}

/**
 * Creates a function that selects the clippings of a segment that pass a filter, as far as the columns decide: all
 * conditions but the words of a search and the page.
 *
 * @returns positions in ascending order.
 */
export function createSegmentFilter(filter: ClippingFilter): (segment: Segment) => number[] {
  const conditions = listConditions(filter)
  const savedAfterMs = filter.savedAfter === undefined ? Number.NaN : Date.parse(filter.savedAfter)
  return ({ saved, values, codes }) => {
    const passing = conditions.map(([column, isPassed]) => (values[column] as string[]).map(isPassed))
    const found: number[] = []
    rows: for (let at = 0; at < saved.length; at++) {
      if ((saved[at] as number) <= savedAfterMs) continue
      for (let i = 0; i < conditions.length; i++) {
        const column = (conditions[i] as Condition)[0]
        if (!passing[i]?.[codes[column * saved.length + at] as number]) continue rows
      }
      found.push(at)
    }
    return found
  }
}

/** Clippings at some positions, in the order of the positions. */
export function toHits(segment: Segment, positions: readonly number[]): Hit[] {
  if (positions.length === 0) return []
  const ids = listIdsOf(segment)
  const column = COLUMNS.indexOf('day')
  const days = segment.values[column] as string[]
  const start = column * segment.saved.length
  return positions.map((at) => ({ id: ids[at] as string, day: days[segment.codes[start + at] as number] as string }))
}

type Condition = readonly [column: number, isPassed: (value: string) => boolean]

function listConditions(filter: ClippingFilter): Condition[] {
  const { category, concept, outlet, tag, from = '', to = '', language, site, status, report, inTrash } = filter
  const conditions: Condition[] = []
  const on = (name: ColumnName, isPassed: (value: string) => boolean) =>
    conditions.push([COLUMNS.indexOf(name), isPassed])
  const holding = (wanted: string) => (value: string) => (JSON.parse(value) as string[]).includes(wanted)
  on('trash', (value) => (value !== '') === (inTrash === true))
  if (category) on('categories', holding(category))
  if (concept) on('concepts', holding(concept))
  if (tag) on('tags', holding(tag))
  if (site) on('sites', holding(site))
  if (outlet) on('outlet', (value) => value === outlet)
  if (status) on('status', (value) => value === status)
  if (report) on('report', (value) => value === report)
  if (language) on('language', (value) => value === language || value.startsWith(`${language}-`))
  if (from !== '' || to !== '') on('day', (value) => value >= from && (to === '' || value <= to))
  return conditions
}

function listIdsOf({ ids }: Segment): string[] {
  return ids === '' ? [] : ids.split(' ')
}
