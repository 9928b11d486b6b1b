/** The background's way to keep a clipping: store, then strike it from the journal. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { SaveFailure, SaveResult } from '../../protocol/messages.ts'
import type { ClippingsStore } from '../../stores/clippings-store.ts'
import type { SaveJournal } from '../../stores/journal/save-journal.ts'

export interface SaveQueue {
  /** Keeps a clipping; what the journal holds besides is stored when no more come. */
  keep(clipping: Clipping): Promise<SaveResult>
  /** Stores what the journal holds; gives the number that it still holds afterwards. One drain runs at a time. */
  drain(): Promise<number>
}

/** A burst of saves is over when none came for so long. */
const QUIET_MS = 1000

/** With these the store itself is out of reach, and every further clipping would fail alike. */
const OUT_OF_REACH: ReadonlySet<SaveFailure> = new Set(['no_store', 'newer', 'blocked'])

/**
 * Creates the saveQueue.
 *
 * @param isDurable false where this whole browser is private: a store would open, and forget.
 * @param report gets bugs of a drain that nobody waits for.
 */
export function createSaveQueue(
  store: Pick<ClippingsStore, 'save'>,
  journal: Omit<SaveJournal, 'add'>,
  isDurable: boolean,
  report: (error: unknown) => void = () => {},
): SaveQueue {
  const inWork = new Map<string, Promise<SaveResult>>()
  let draining: Promise<number> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  /** A retry that arrives while the first try is still at work waits for it. */
  function saveOnce(clipping: Clipping): Promise<SaveResult> {
    const running = inWork.get(clipping.id)
    if (running !== undefined) return running
    const work = storeAndRemove(clipping).finally(() => inWork.delete(clipping.id))
    inWork.set(clipping.id, work)
    return work
  }

  async function storeAndRemove(clipping: Clipping): Promise<SaveResult> {
    const result: SaveResult = isDurable ? await store.save(clipping) : { ok: false, reason: 'private' }
    // Kept in the journal, a clipping is tried again; only a private one must leave no trace.
    // What cannot be struck off is stored once more, which changes nothing.
    if (result.ok || result.reason === 'private') await journal.remove(clipping.id).catch(report)
    return result
  }

  async function storePending(): Promise<number> {
    const pending = await journal.pending()
    let left = pending.length
    for (const clipping of pending) {
      const result = await saveOnce(clipping)
      if (result.ok || result.reason === 'private') left--
      else if (OUT_OF_REACH.has(result.reason)) break
    }
    return left
  }

  function drain(): Promise<number> {
    draining ??= storePending().finally(() => {
      draining = null
    })
    return draining
  }

  return {
    keep(clipping) {
      clearTimeout(timer)
      timer = setTimeout(() => void drain().catch(report), QUIET_MS)
      return saveOnce(clipping)
    },
    drain,
  }
}
