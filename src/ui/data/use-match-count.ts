/** How many clippings a filter matches, counted separately where the list does not know it. */
import { useEffect, useState } from 'preact/hooks'
import type { ClippingFilter } from '../../core/clippings/select-clippings.ts'
import { useClippingsContext } from './clippings-context.ts'
import { isFiltering } from './filter-address.ts'
import type { ClippingsView } from './use-clippings.ts'

/** Null while it is not known. */
export function useMatchCount(filter: ClippingFilter, view: ClippingsView): number | null {
  const { clippings } = useClippingsContext()
  const [counted, setCounted] = useState<{ view: unknown; count: number } | null>(null)
  const known = !isFiltering(filter) ? view.total : view.next === null ? view.clippings.length : null
  const rows = view.clippings

  useEffect(() => {
    if (known !== null) return
    const end = new AbortController()
    clippings.count(filter, end.signal).then(
      (count) => !end.signal.aborted && setCounted({ view: rows, count }),
      // The count is no longer needed; or the store fails: then the list shows it, and the number stays unknown.
      () => {},
    )
    return () => end.abort()
  }, [clippings, filter, known, rows])

  return known ?? (counted?.view === rows ? counted.count : null)
}
