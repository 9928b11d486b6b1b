/** The list of clippings as state: read in pages, read anew when something changed, without losing rows in work. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ClippingFilter } from '../core/clippings/select-clippings.ts'
import { useDesk } from './clippings-desk.ts'
import { withHeldRows } from './held-rows.ts'

const PAGE_SIZE = 50
/** Several changes at once are read once. */
const SETTLE_MS = 60

export interface ClippingsView {
  status: 'loading' | 'ready' | 'failed'
  clippings: readonly Clipping[]
  /** Id to go on with; null when all are shown. */
  next: string | null
  /** All that are kept, whatever the filter. */
  total: number
}

export interface ClippingsList extends ClippingsView {
  showMore(): void
  refresh(): void
  /** Keeps a row in the list while the reader works on it. */
  hold(id: string, held: boolean): void
}

const NOTHING_YET: ClippingsView = { status: 'loading', clippings: [], next: null, total: 0 }

export function useClippings(filter: ClippingFilter): ClippingsList {
  const { clippings: access, watchChanges } = useDesk()
  const [view, setView] = useState(NOTHING_YET)
  const latestRead = useRef(0)
  const shown = useRef(view)
  shown.current = view
  const held = useRef(new Set<string>())

  const read = useCallback(
    async (after: string | null, limit: number, toRows: (page: readonly Clipping[]) => readonly Clipping[]) => {
      const turn = ++latestRead.current
      try {
        const [page, total] = await Promise.all([
          access.list({ filter, order: 'saved-newest', after, limit }),
          access.count({}),
        ])
        if (turn !== latestRead.current) return
        setView({ status: 'ready', clippings: toRows(page.clippings), next: page.next, total })
      } catch {
        // Whatever a store that does not open throws: the reader is told by the list, in words.
        if (turn === latestRead.current) setView((view) => ({ ...view, status: 'failed' }))
      }
    },
    [access, filter],
  )

  const refresh = useCallback(() => {
    const limit = Math.max(PAGE_SIZE, shown.current.clippings.length)
    void read(null, limit, (page) => withHeldRows(page, shown.current.clippings, held.current))
  }, [read])

  const showMore = useCallback(() => {
    const { clippings, next } = shown.current
    void read(next, PAGE_SIZE, (page) => [...clippings, ...page])
  }, [read])

  const hold = useCallback(
    (id: string, isHeld: boolean) => {
      if (isHeld) held.current.add(id)
      else if (held.current.delete(id)) refresh()
    },
    [refresh],
  )

  useEffect(() => {
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
