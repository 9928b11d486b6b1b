/** Keeps rows that the reader is working on in a list that is read anew. */
import type { Clipping } from '../../core/clippings/clipping.ts'

/**
 * A fresh list in which held rows stand where they stood: an edit may take a clipping out of the search that shows it,
 * or to another place of its order, but not out of the reader's hands.
 *
 * @param shown the list before, to take held rows and their places from.
 */
export function withPinnedRows(
  fresh: readonly Clipping[],
  shown: readonly Clipping[],
  held: ReadonlySet<string>,
): readonly Clipping[] {
  const inWork = shown.filter(({ id }) => held.has(id))
  if (inWork.length === 0) return fresh
  const byId = new Map(fresh.map((clipping) => [clipping.id, clipping]))
  const rows = fresh.filter(({ id }) => !held.has(id) || !inWork.some((row) => row.id === id))
  for (const row of inWork) {
    const place = shown.findIndex(({ id }) => id === row.id)
    // Behind the nearest row before it that is still there.
    const before = shown.slice(0, place).findLast(({ id }) => rows.some((other) => other.id === id))
    const at = before ? rows.findIndex(({ id }) => id === before.id) + 1 : 0
    rows.splice(at, 0, byId.get(row.id) ?? row)
  }
  return rows
}
