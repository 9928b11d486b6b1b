/** How many clippings a filter matches, counted beside the list where the list does not know it. */
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
      // Nobody wants it any more; or the store fails: the list says so, and the number stays unknown.
      () => {},
    )
    return () => end.abort()
  }, [clippings, filter, known, rows])

  return known ?? (counted?.view === rows ? counted.count : null)
}
