/**
 * Updates the segments in the transaction that changes the rows. A segment holds the ids from its own key up to the
 * next segment's; a full one is split, like a leaf of a B-tree.
 */
import type { ClippingsWrite } from './database-schema.ts'
import { decodeSegment, encodeSegment, MOST_ROWS, type SegmentRow } from './segment.ts'

/** Below every id: the key of the first segment. */
const FIRST_KEY = ''

/** UTF-16 units of values in one segment: browsers store larger records in separate files, which is slow. */
const MOST_UNITS = 50_000

// A failed request fails the transaction, where the error is handled.
const ignore = () => {}

/** @param changes the new state of clippings by id; null if deleted. */
export async function writeSegments(
  transaction: ClippingsWrite,
  changes: ReadonlyMap<string, SegmentRow | null>,
): Promise<void> {
  const [segments, signatures] = [transaction.objectStore('segments'), transaction.objectStore('signatures')]
  const ids = [...changes.keys()].sort()
  while (ids.length > 0) {
    const cursor = await segments.openKeyCursor(IDBKeyRange.upperBound(ids.at(-1) as string), 'prev')
    const key = cursor?.primaryKey ?? FIRST_KEY
    const own = ids.splice(ids.findIndex((id) => id >= key))
    const [segment, signed] = await Promise.all([segments.get(key), signatures.get(key)])
    const old = segment && signed ? decodeSegment(segment, signed) : []
    const rows = new Map(old.map((row) => [row.id, row]))
    for (const id of own) {
      const row = changes.get(id)
      if (row) rows.set(id, row)
      else rows.delete(id)
    }
    const isAppended = (own[0] as string) > (old.at(-1)?.id ?? FIRST_KEY)
    const sorted = [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
    putSegments(transaction, key, sorted, isAppended)
  }
}

/** Builds all segments from scratch, from rows in ascending order of their ids. */
export function createSegmentBuilder(transaction: ClippingsWrite): { add(row: SegmentRow): void; finish(): void } {
  transaction.objectStore('segments').clear().catch(ignore)
  transaction.objectStore('signatures').clear().catch(ignore)
  let rows: SegmentRow[] = []
  let key = FIRST_KEY
  function finish(): void {
    if (rows.length > 0) putSegments(transaction, key, rows, true)
    rows = []
  }
  return {
    add(row) {
      if (rows.length === MOST_ROWS) {
        finish()
        key = row.id
      }
      rows.push(row)
    },
    finish,
  }
}

/** Puts rows in place of the segment with a key, in as many segments as needed. */
function putSegments(transaction: ClippingsWrite, key: string, rows: readonly SegmentRow[], isAppended: boolean): void {
  const [segments, signatures] = [transaction.objectStore('segments'), transaction.objectStore('signatures')]
  if (rows.length === 0) {
    segments.delete(key).catch(ignore)
    signatures.delete(key).catch(ignore)
  }
  for (const [index, part] of splitRows(rows, isAppended).entries()) {
    const encoded = encodeSegment(part)
    const ownKey = index === 0 ? key : (part[0] as SegmentRow).id
    segments.put(encoded.segment, ownKey).catch(ignore)
    signatures.put(encoded.signatures, ownKey).catch(ignore)
  }
}

/**
 * Where the list only grows at its end, full segments are left behind; elsewhere space is left for later insertions.
 */
function splitRows(rows: readonly SegmentRow[], isAppended: boolean): SegmentRow[][] {
  const count = Math.ceil(rows.length / MOST_ROWS)
  const size = isAppended ? MOST_ROWS : Math.ceil(rows.length / count)
  return Array.from({ length: count }, (_, part) => rows.slice(part * size, (part + 1) * size)).flatMap(splitHeavy)
}

function splitHeavy(rows: readonly SegmentRow[]): SegmentRow[][] {
  const units = rows.reduce((sum, { values }) => sum + values.join('').length, 0)
  if (units <= MOST_UNITS || rows.length === 1) return [[...rows]]
  const half = rows.length >> 1
  return [rows.slice(0, half), rows.slice(half)].flatMap(splitHeavy)
}
