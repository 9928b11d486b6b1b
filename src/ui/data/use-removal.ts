/** Deleting with undo: clippings move to the trash at once and durably, and "Undo" restores them. */
import { useCallback, useState } from 'preact/hooks'
import { useNotify } from '../controls/notice.tsx'
import { useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from './clippings-context.ts'

export interface Removal {
  /** What "Undo" would restore; empty if there is nothing to undo. */
  removed: readonly string[]
  remove(ids: readonly string[]): Promise<void>
  undo(): Promise<void>
  /** Ends the offer to undo. */
  forget(): void
}

/** @param refresh reads the list again; not every window is notified of its own changes. */
export function useRemoval(refresh: () => void): Removal {
  const { clippings } = useClippingsContext()
  const notify = useNotify()
  const texts = useTexts()
  const [removed, setRemoved] = useState<readonly string[]>([])

  const remove = useCallback(
    async (ids: readonly string[]) => {
      const result = await clippings.change(ids, { kind: 'remove' })
      if (!result.ok) notify(texts('list_not_deleted'), true)
      else if (result.changed > 0) setRemoved((earlier) => [...earlier, ...ids])
      refresh()
    },
    [clippings, notify, texts, refresh],
  )

  const undo = useCallback(async () => {
    const result = await clippings.change(removed, { kind: 'restore' })
    if (result.ok) setRemoved([])
    notify(texts(result.ok ? 'list_restored' : 'list_not_restored'), !result.ok)
    refresh()
  }, [clippings, removed, notify, texts, refresh])

  const forget = useCallback(() => setRemoved([]), [])
  return { removed, remove, undo, forget }
}
