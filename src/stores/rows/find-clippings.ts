/** Finds the clippings of a filter by means of the segments, in the requested order and in as few reads as possible. */
import {
  type ClippingFilter,
  type ClippingOrder,
  toOrderedDay,
  toSearchWords,
} from '../../core/clippings/select-clippings.ts'
import { createSignatureTest, SIGNATURE_BYTES } from '../../core/clippings/text-signature.ts'
import type { ClippingsDatabase } from './database-schema.ts'
import { createSegmentFilter, type Hit, type Segment, toHits } from './segment.ts'

/** Segments read at once: few at first, since the first page is most often the only one. */
const FIRST_BATCH = 8
const MOST_IN_BATCH = 64

/** Compares clippings for an order. */
export function compareHits(order: ClippingOrder): (one: Hit, other: Hit) => number {
  const byId = (one: Hit, other: Hit) => (one.id === other.id ? 0 : one.id < other.id ? 1 : -1)
  if (order === 'saved-newest') return byId
  if (order === 'saved-oldest') return (one, other) => byId(other, one)
  const sign = order === 'published-newest' ? 1 : -1
  return (one, other) => {
    const [day, otherDay] = [toOrderedDay(one.day), toOrderedDay(other.day)]
    return day === otherDay ? byId(one, other) : day < otherDay ? sign : -sign
  }
}

/**
 * Clippings that pass a filter, in order, a batch at a time. For a search these only may contain its words: the
 * caller checks. The filter's condition on the page is ignored.
 *
 * @param after where to continue; null for the beginning.
 */
export async function* findHits(
  database: ClippingsDatabase,
  filter: ClippingFilter,
  order: ClippingOrder,
  after: Hit | null,
): AsyncGenerator<Hit[]> {
  const compare = compareHits(order)
  const words = toSearchWords(filter.search ?? '')
  const select = createSelection(filter, words)
  const isSearch = words.length > 0
  const isBehind = (hit: Hit) => after === null || compare(hit, after) > 0
  if (order === 'saved-newest' || order === 'saved-oldest') {
    for await (const parts of readSegments(database, order, after, isSearch)) {
      const hits = parts.flatMap(select)
      yield (order === 'saved-newest' ? hits.reverse() : hits).filter(isBehind)
    }
    return
  }
  const all: Hit[] = []
  for await (const parts of readSegments(database, 'saved-oldest', null, isSearch)) all.push(...parts.flatMap(select))
  yield all.filter(isBehind).sort(compare)
}

/** A segment with the signatures of its clippings, if they were requested. */
type SignedSegment = readonly [Segment, Uint8Array | null]

function createSelection(filter: ClippingFilter, words: readonly string[]): (signed: SignedSegment) => Hit[] {
  const passes = createSegmentFilter(filter)
  const mayHold = createSignatureTest(words)
  return ([segment, signatures]) => {
    const positions = passes(segment)
    return toHits(segment, signatures ? positions.filter((at) => mayHold(signatures, at * SIGNATURE_BYTES)) : positions)
  }
}

/** Segments that may hold what follows a clipping, in batches; those of one batch in ascending order. */
async function* readSegments(
  database: ClippingsDatabase,
  order: 'saved-newest' | 'saved-oldest',
  after: Hit | null,
  isSearch: boolean,
): AsyncGenerator<SignedSegment[]> {
  const keys = await database.getAllKeys('segments')
  const at = after === null ? -1 : keys.findLastIndex((key) => key <= after.id)
  const isUp = order === 'saved-oldest'
  let [from, to] = isUp ? [Math.max(0, at), keys.length] : [0, after === null ? keys.length : at + 1]
  for (let size = FIRST_BATCH; from < to; size = Math.min(size * 2, MOST_IN_BATCH)) {
    const [start, end] = isUp ? [from, Math.min(to, from + size)] : [Math.max(from, to - size), to]
    if (isUp) from = end
    else to = start
    // Up to the next key, since a segment may be split while others are read.
    const [lower, upper] = [keys[start] as string, keys[end]]
    const range = upper === undefined ? IDBKeyRange.lowerBound(lower) : IDBKeyRange.bound(lower, upper, false, true)
    const transaction = database.transaction(['segments', 'signatures'])
    const [segments, signatures] = await Promise.all([
      transaction.objectStore('segments').getAll(range),
      isSearch ? transaction.objectStore('signatures').getAll(range) : [],
    ])
    yield segments.map((segment, index) => [segment, signatures[index] ?? null] as const)
  }
}
