/** The only way to change rows, so that counts and segments change in the same transaction. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { type Tally, tallyClipping, writeTally } from './clipping-counts.ts'
import { type ClippingsWrite, toRow } from './database-schema.ts'
import { type SegmentRow, toSegmentRow } from './segment.ts'
import { writeSegments } from './write-segments.ts'

export interface RowWriter {
  /** Puts a clipping in place of the one saved under its id; `old` is null if there was none. */
  put(next: Clipping, old: Clipping | null): void
  /** Deletes a clipping permanently. */
  erase(old: Clipping): void
  /** Writes the derived counts and segments. To be called once, last; the caller ends the transaction. */
  finish(): Promise<void>
}

export function createRowWriter(transaction: ClippingsWrite): RowWriter {
  const clippings = transaction.objectStore('clippings')
  const tally: Tally = new Map()
  const changes = new Map<string, SegmentRow | null>()
  // A failed request fails the transaction, where the error is handled.
  const ignore = () => {}
  return {
    put(next, old) {
      if (old) tallyClipping(tally, old, -1)
      tallyClipping(tally, next, 1)
      const row = toRow(next)
      changes.set(next.id, toSegmentRow(next, row.articles))
      clippings.put(row).catch(ignore)
    },
    erase(old) {
      tallyClipping(tally, old, -1)
      changes.set(old.id, null)
      clippings.delete(old.id).catch(ignore)
    },
    async finish() {
      await Promise.all([writeTally(transaction, tally), writeSegments(transaction, changes)])
    },
  }
}
