/**
 * Keeps the segments with the rows, in the transaction that changes these. A segment holds the ids from its own key up to
 * the next one's; one that is full is split, as the leaves of a B-tree are.
 */
import type { ClippingsWrite } from './database-schema.ts'
import { decodeSegment, encodeSegment, MOST_ROWS, type SegmentRow } from './segment.ts'

/** Below every id: the key of the first segment. */
const FIRST_KEY = ''

/** Units of values in one segment: browsers keep larger records in files of their own, which is slow. */
const MOST_UNITS = 50_000

// A request's failure fails the transaction, where it is heard of.
const ignore = () => {}

/** @param changes what became of clippings by id; null is gone. */
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

/** Makes all segments anew, from rows that come in ascending order of their ids. */
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

/** Puts rows in place of the segment of a key, into as many as it takes. */
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

/** Where a list only grows at its end, full segments are left behind; elsewhere there is room for what may come. */
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
