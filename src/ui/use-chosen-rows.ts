/** The rows that the reader has chosen in a list, as state. Another filter shows other rows: then none is chosen. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ClippingFilter, ClippingOrder } from '../core/clippings/select-clippings.ts'
import { type ChosenRows, NONE_CHOSEN, toggleRange, toggleRow } from './chosen-rows.ts'
import { useDesk } from './clippings-desk.ts'

export interface Choosing {
  readonly ids: ReadonlySet<string>
  /** @param shown ids of the list, where all rows from the one pressed last are meant. */
  toggle(id: string, shown: readonly string[] | null): void
  /** Chooses everything the filter lets through; rejects where the store does not answer. */
  chooseAll(): Promise<void>
  clear(): void
}

export function useChosenRows(filter: ClippingFilter, order: ClippingOrder): Choosing {
  const { clippings } = useDesk()
  const [chosen, setChosen] = useState<ChosenRows>(NONE_CHOSEN)
  // Another filter is what ends the choice
  useEffect(() => setChosen(NONE_CHOSEN), [filter])

  const toggle = useCallback((id: string, shown: readonly string[] | null) => {
    setChosen((rows) => (shown ? toggleRange(rows, id, shown) : toggleRow(rows, id)))
  }, [])
  const chooseAll = useCallback(async () => {
    setChosen({ ids: new Set(await clippings.ids(filter, order)), anchor: null })
  }, [clippings, filter, order])
  const clear = useCallback(() => setChosen(NONE_CHOSEN), [])
  return { ids: chosen.ids, toggle, chooseAll, clear }
}
