/** Keeps rows that the user is working on in a list that is read again. */
import type { Clipping } from '../../core/clippings/clipping.ts'

/**
 * A fresh list with pinned rows in their old places: an edit may remove a clipping from the search that shows it, or
 * move it in the order, but must not take it away while the user works on it.
 *
 * @param shown the list before, from which pinned rows and their places are taken.
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
    // Behind the nearest preceding row that is still there.
    const before = shown.slice(0, place).findLast(({ id }) => rows.some((other) => other.id === id))
    const at = before ? rows.findIndex(({ id }) => id === before.id) + 1 : 0
    rows.splice(at, 0, byId.get(row.id) ?? row)
  }
  return rows
}
