/** The rows that the reader has chosen in a list, as state. Another filter shows other rows: then none is chosen. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ClippingFilter, ClippingOrder } from '../../core/clippings/select-clippings.ts'
import { useClippingsContext } from './clippings-context.ts'
import { NONE_CHOSEN, type RowSelection, toggleRange, toggleRow } from './row-selection.ts'

export interface Choosing {
  /** Whether rows show that they can be chosen. */
  readonly isOn: boolean
  /** Begins to choose, or ends it with none chosen. */
  turn(isOn: boolean): void
  readonly ids: ReadonlySet<string>
  /** @param shown ids of the list, where all rows from the one pressed last are meant. */
  toggle(id: string, shown: readonly string[] | null): void
  /** Chooses everything the filter lets through; rejects where the store does not answer. */
  chooseAll(): Promise<void>
  clear(): void
}

/** @param isAlwaysOn whether rows can be chosen all the time, or only when the reader asks for it. */
export function useRowSelection(filter: ClippingFilter, order: ClippingOrder, isAlwaysOn: boolean): Choosing {
  const { clippings } = useClippingsContext()
  const [chosen, setChosen] = useState<RowSelection>(NONE_CHOSEN)
  const [isAsked, setAsked] = useState(false)
  // Another filter is what ends the choice
  useEffect(() => setChosen(NONE_CHOSEN), [filter])

  const toggle = useCallback((id: string, shown: readonly string[] | null) => {
    setAsked(true)
    setChosen((rows) => (shown ? toggleRange(rows, id, shown) : toggleRow(rows, id)))
  }, [])
  const chooseAll = useCallback(async () => {
    setChosen({ ids: new Set(await clippings.ids(filter, order)), anchor: null })
  }, [clippings, filter, order])
  const clear = useCallback(() => setChosen(NONE_CHOSEN), [])
  const turn = useCallback((isOn: boolean) => {
    setAsked(isOn)
    setChosen(NONE_CHOSEN)
  }, [])
  return { ids: chosen.ids, isOn: isAlwaysOn || isAsked, turn, toggle, chooseAll, clear }
}
