/** The rows that the user has selected in a list, as state. Another filter shows other rows: then none is selected. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ClippingFilter, ClippingOrder } from '../../core/clippings/select-clippings.ts'
import { useClippingsContext } from './clippings-context.ts'
import { EMPTY_SELECTION, type RowSelection, toggleRange, toggleRow } from './row-selection.ts'

export interface SelectionControl {
  /** Whether rows show that they can be selected. */
  readonly isOn: boolean
  /** Turns selection on, or turns it off and deselects all rows. */
  turn(isOn: boolean): void
  readonly ids: ReadonlySet<string>
  /** @param shown ids of the list, if all rows from the one clicked last are meant. */
  toggle(id: string, shown: readonly string[] | null): void
  /** Selects everything the filter matches; rejects if the store does not answer. */
  selectAll(): Promise<void>
  clear(): void
}

/** @param isAlwaysOn whether rows can be selected all the time, or only after the user turned selection on. */
export function useRowSelection(filter: ClippingFilter, order: ClippingOrder, isAlwaysOn: boolean): SelectionControl {
  const { clippings } = useClippingsContext()
  const [selection, setSelection] = useState<RowSelection>(EMPTY_SELECTION)
  const [isAsked, setAsked] = useState(false)
  // Only another filter ends the selection
  useEffect(() => setSelection(EMPTY_SELECTION), [filter])

  const toggle = useCallback((id: string, shown: readonly string[] | null) => {
    setAsked(true)
    setSelection((rows) => (shown ? toggleRange(rows, id, shown) : toggleRow(rows, id)))
  }, [])
  const selectAll = useCallback(async () => {
    setSelection({ ids: new Set(await clippings.ids(filter, order)), anchor: null })
  }, [clippings, filter, order])
  const clear = useCallback(() => setSelection(EMPTY_SELECTION), [])
  const turn = useCallback((isOn: boolean) => {
    setAsked(isOn)
    setSelection(EMPTY_SELECTION)
  }, [])
  return { ids: selection.ids, isOn: isAlwaysOn || isAsked, turn, toggle, selectAll, clear }
}
