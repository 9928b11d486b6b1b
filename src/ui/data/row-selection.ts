/** Which rows of a list are selected, and how a click changes that. Selected rows need not be among those shown. */

export interface RowSelection {
  readonly ids: ReadonlySet<string>
  /** Where a range begins: the row clicked last; null if none was. */
  readonly anchor: string | null
}

export const EMPTY_SELECTION: RowSelection = { ids: new Set(), anchor: null }

/** Selects or deselects a row. */
export function toggleRow({ ids }: RowSelection, id: string): RowSelection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/**
 * Gives all rows between the one clicked last and this one the state that this one gets by the click.
 *
 * @param shown ids in the order of the list.
 */
export function toggleRange(selection: RowSelection, id: string, shown: readonly string[]): RowSelection {
  const from = selection.anchor === null ? -1 : shown.indexOf(selection.anchor)
  const to = shown.indexOf(id)
  if (from < 0 || to < 0) return toggleRow(selection, id)
  const next = new Set(selection.ids)
  const isSelected = !selection.ids.has(id)
  for (const between of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (isSelected) next.add(between)
    else next.delete(between)
  }
  return { ids: next, anchor: id }
}
