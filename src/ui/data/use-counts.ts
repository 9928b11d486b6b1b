/** Counts of what is kept, for filters and completion: read when they are wanted, and anew after every change. */
import { useEffect, useState } from 'preact/hooks'
import type { ClippingCounts } from '../../protocol/messages.ts'
import { useClippingsContext } from './clippings-context.ts'

/** @returns null while they are not wanted or not known: what needs them does without. */
export function useCounts(isWanted: boolean): ClippingCounts | null {
  const { clippings, watchChanges } = useClippingsContext()
  const [counts, setCounts] = useState<ClippingCounts | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const end = new AbortController()
    const read = () =>
      void clippings.counts().then(
        (next) => end.signal.aborted || setCounts(next),
        // A store that fails: the list says so.
        () => {},
      )
    read()
    watchChanges(read, end.signal)
    return () => end.abort()
  }, [clippings, watchChanges, isWanted])
  return counts
}
