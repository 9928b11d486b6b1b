/** Deleting with a way back: the trash takes a clipping at once and durably, and "Undo" takes it out again. */
import { useCallback, useState } from 'preact/hooks'
import { useDesk } from './clippings-desk.ts'
import { useSay } from './notice.tsx'
import { useTexts } from './texts-context.ts'

export interface Removal {
  /** What "Undo" would bring back; empty when there is nothing to undo. */
  removed: readonly string[]
  remove(id: string): Promise<void>
  undo(): Promise<void>
  /** Lets the chance pass. */
  forget(): void
}

/** @param refresh reads the list anew; not every window hears of its own changes. */
export function useRemoval(refresh: () => void): Removal {
  const { clippings } = useDesk()
  const say = useSay()
  const texts = useTexts()
  const [removed, setRemoved] = useState<readonly string[]>([])

  const remove = useCallback(
    async (id: string) => {
      const result = await clippings.remove(id)
      if (result.ok) setRemoved((ids) => [...ids, id])
      else if (result.reason !== 'missing') say(texts('list_not_deleted'), true)
      refresh()
    },
    [clippings, say, texts, refresh],
  )

  const undo = useCallback(async () => {
    const results = await Promise.all(removed.map((id) => clippings.restore(id)))
    const left = removed.filter((_, index) => !results[index]?.ok)
    setRemoved(left)
    say(texts(left.length === 0 ? 'list_restored' : 'list_not_restored'), left.length > 0)
    refresh()
  }, [clippings, removed, say, texts, refresh])

  const forget = useCallback(() => setRemoved([]), [])
  return { removed, remove, undo, forget }
}
