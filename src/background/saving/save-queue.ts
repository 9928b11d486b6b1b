/** Saves clippings in the background: first to the store, then removing them from the journal. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { SaveFailure, SaveResult } from '../../protocol/messages.ts'
import type { ClippingsStore } from '../../stores/clippings-store.ts'
import type { SaveJournal } from '../../stores/journal/save-journal.ts'

export interface SaveQueue {
  /** Saves a clipping; the rest of the journal is stored once no more saves arrive. */
  save(clipping: Clipping): Promise<SaveResult>
  /** Stores what the journal holds; returns how many entries are left. One drain runs at a time. */
  drain(): Promise<number>
}

/** A burst of saves is over when none arrived for this long. */
const QUIET_MS = 1000

/** After these failures the store itself is unreachable, and every further clipping would fail in the same way. */
const OUT_OF_REACH: ReadonlySet<SaveFailure> = new Set(['no_store', 'newer', 'blocked'])

/**
 * Creates the save queue.
 *
 * @param isDurable false if the whole browser is in private mode: the store would open, but forget everything.
 * @param report receives bugs of a drain that nobody waits for.
 */
export function createSaveQueue(
  store: Pick<ClippingsStore, 'save'>,
  journal: Omit<SaveJournal, 'add'>,
  isDurable: boolean,
  report: (error: unknown) => void,
): SaveQueue {
  const inWork = new Map<string, Promise<SaveResult>>()
  let draining: Promise<number> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  /** A retry that arrives while the first try is still running waits for it. */
  function saveOnce(clipping: Clipping): Promise<SaveResult> {
    const running = inWork.get(clipping.id)
    if (running !== undefined) return running
    const work = storeAndRemove(clipping).finally(() => inWork.delete(clipping.id))
    inWork.set(clipping.id, work)
    return work
  }

  async function storeAndRemove(clipping: Clipping): Promise<SaveResult> {
    const result: SaveResult = isDurable ? await store.save(clipping) : { ok: false, reason: 'private' }
    // While it is in the journal a clipping is tried again; only a private one must leave no trace. An entry that
    // cannot be removed is stored once more, which changes nothing.
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
    save(clipping) {
      clearTimeout(timer)
      timer = setTimeout(() => void drain().catch(report), QUIET_MS)
      return saveOnce(clipping)
    },
    drain,
  }
}
