/** Counts of saved clippings, for filters and completion: read when they are needed, and again after every change. */
import { useEffect, useState } from 'preact/hooks'
import type { ClippingCounts } from '../../protocol/messages.ts'
import { useClippingsContext } from './clippings-context.ts'

/** @returns null while they are not needed or not known: components work without them. */
export function useCounts(isWanted: boolean): ClippingCounts | null {
  const { clippings, watchChanges } = useClippingsContext()
  const [counts, setCounts] = useState<ClippingCounts | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const end = new AbortController()
    const read = () =>
      void clippings.counts().then(
        (next) => end.signal.aborted || setCounts(next),
        // If the store fails, the list shows it.
        () => {},
      )
    read()
    watchChanges(read, end.signal)
    return () => end.abort()
  }, [clippings, watchChanges, isWanted])
  return counts
}
