/** The clippings of the panel as state: read at once, and again after every change made in any window. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Clipping } from '../core/clippings/clipping.ts'
import { useClippingsContext } from '../ui/data/clippings-context.ts'

export interface Saved {
  status: 'loading' | 'ready' | 'failed'
  clippings: readonly Clipping[]
  refresh(): void
}

export function useSaved(ids: readonly string[]): Saved {
  const { clippings: access, watchChanges } = useClippingsContext()
  const [view, setView] = useState<Omit<Saved, 'refresh'>>({ status: 'loading', clippings: [] })
  const turn = useRef(0)

  const refresh = useCallback(() => {
    const mine = ++turn.current
    access.ofIds(ids).then(
      (clippings) => mine === turn.current && setView({ status: 'ready', clippings }),
      // What was read before stays: the user may be editing it.
      () => setView((view) => (view.status === 'ready' ? view : { ...view, status: 'failed' })),
    )
  }, [access, ids])

  useEffect(() => {
    refresh()
    const end = new AbortController()
    watchChanges(refresh, end.signal)
    return () => end.abort()
  }, [refresh, watchChanges])

  return { ...view, refresh }
}
