/** Deleting with a way back: the trash takes clippings at once and durably, and "Undo" takes them out again. */
import { useCallback, useState } from 'preact/hooks'
import { useSay } from '../controls/notice.tsx'
import { useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from './clippings-context.ts'

export interface Removal {
  /** What "Undo" would bring back; empty when there is nothing to undo. */
  removed: readonly string[]
  remove(ids: readonly string[]): Promise<void>
  undo(): Promise<void>
  /** Lets the chance pass. */
  forget(): void
}

/** @param refresh reads the list anew; not every window hears of its own changes. */
export function useRemoval(refresh: () => void): Removal {
  const { clippings } = useClippingsContext()
  const say = useSay()
  const texts = useTexts()
  const [removed, setRemoved] = useState<readonly string[]>([])

  const remove = useCallback(
    async (ids: readonly string[]) => {
      const result = await clippings.change(ids, { kind: 'remove' })
      if (!result.ok) say(texts('list_not_deleted'), true)
      else if (result.changed > 0) setRemoved((earlier) => [...earlier, ...ids])
      refresh()
    },
    [clippings, say, texts, refresh],
  )

  const undo = useCallback(async () => {
    const result = await clippings.change(removed, { kind: 'restore' })
    if (result.ok) setRemoved([])
    say(texts(result.ok ? 'list_restored' : 'list_not_restored'), !result.ok)
    refresh()
  }, [clippings, removed, say, texts, refresh])

  const forget = useCallback(() => setRemoved([]), [])
  return { removed, remove, undo, forget }
}
