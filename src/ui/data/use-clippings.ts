/** The list of clippings as state: read in pages, and read again after changes without losing rows being edited. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { ClippingFilter, ClippingOrder } from '../../core/clippings/select-clippings.ts'
import { useClippingsContext } from './clippings-context.ts'
import { withPinnedRows } from './pinned-rows.ts'

const PAGE_SIZE = 50
/** The most rows that are requested at once. */
const LARGEST_PAGE = 2000
/** Several changes within this time cause one read. */
const SETTLE_MS = 60

export interface ClippingsView {
  status: 'loading' | 'ready' | 'failed'
  clippings: readonly Clipping[]
  /** Where to continue; null when all are shown. */
  next: string | null
  /** The number of all saved clippings, whatever the filter. */
  total: number
  /** When the rows were requested, ISO 8601; empty before. */
  readAt: string
}

export interface ClippingsList extends ClippingsView {
  showMore(): void
  refresh(): void
  /** Pins a row in the list while the user works on it. */
  hold(id: string, held: boolean): void
}

const NOTHING_YET: ClippingsView = { status: 'loading', clippings: [], next: null, total: 0, readAt: '' }

export function useClippings(filter: ClippingFilter, order: ClippingOrder): ClippingsList {
  const { clippings: access, watchChanges, readNow } = useClippingsContext()
  const [view, setView] = useState(NOTHING_YET)
  const latestRead = useRef(0)
  const shown = useRef(view)
  shown.current = view
  const held = useRef(new Set<string>())
  const isReading = useRef(false)

  /** Reads as many rows as are wanted, in pages; an answer that a later request has overtaken is dropped. */
  const read = useCallback(
    async (after: string | null, wanted: number, toRows: (rows: readonly Clipping[]) => readonly Clipping[]) => {
      const turn = ++latestRead.current
      const readAt = readNow()
      isReading.current = true
      try {
        const counting = access.count({})
        // If the rows fail as well, that failure is the one reported.
        counting.catch(() => {})
        const rows: Clipping[] = []
        let next = after
        do {
          const limit = Math.min(wanted - rows.length, LARGEST_PAGE)
          const page = await access.list({ filter, order, after: next, limit })
          if (turn !== latestRead.current) return
          rows.push(...page.clippings)
          next = page.next
        } while (next !== null && rows.length < wanted)
        const total = await counting
        if (turn !== latestRead.current) return
        setView({ status: 'ready', clippings: toRows(rows), next, total, readAt })
      } catch {
        // Whatever a store that does not open throws, the list shows it to the user as a message.
        if (turn === latestRead.current) setView((view) => ({ ...view, status: 'failed' }))
      }
      if (turn === latestRead.current) isReading.current = false
    },
    [access, filter, order, readNow],
  )

  // A read begun under an older filter must not bring its rows back, so only the latest read function is used.
  const latest = useRef(read)
  latest.current = read

  const refresh = useCallback(() => {
    const wanted = Math.max(PAGE_SIZE, shown.current.clippings.length)
    void latest.current(null, wanted, (rows) => withPinnedRows(rows, shown.current.clippings, held.current))
  }, [])

  const showMore = useCallback(() => {
    const { clippings, next } = shown.current
    if (next === null || isReading.current) return
    void latest.current(next, PAGE_SIZE, (rows) => [...clippings, ...rows])
  }, [])

  const hold = useCallback(
    (id: string, isHeld: boolean) => {
      if (isHeld) held.current.add(id)
      else if (held.current.delete(id)) refresh()
    },
    [refresh],
  )

  useEffect(() => {
    held.current.clear()
    void read(null, PAGE_SIZE, (page) => page)
    const end = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    watchChanges(() => {
      clearTimeout(timer)
      timer = setTimeout(refresh, SETTLE_MS)
    }, end.signal)
    return () => {
      clearTimeout(timer)
      end.abort()
    }
  }, [read, refresh, watchChanges])

  return { ...view, showMore, refresh, hold }
}
