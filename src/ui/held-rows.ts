/** Keeps rows that the reader is working on in a list that is read anew. */
import type { Clipping } from '../core/clippings/clipping.ts'

/**
 * A fresh list with the held rows that are no longer in it put back in their places: an edit may take a clipping out
 * of the search that shows it, but not out of the reader's hands.
 *
 * @param shown the list before, to take held rows from. Both lists are newest first, and ids sort by time.
 */
export function withHeldRows(
  fresh: readonly Clipping[],
  shown: readonly Clipping[],
  held: ReadonlySet<string>,
): readonly Clipping[] {
  const present = new Set(fresh.map(({ id }) => id))
  const missing = shown.filter(({ id }) => held.has(id) && !present.has(id))
  if (missing.length === 0) return fresh
  return [...fresh, ...missing].sort((a, b) => (a.id < b.id ? 1 : -1))
}
