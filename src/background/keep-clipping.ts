/** The background's way to keep a clipping: store, then strike it from the journal. */
import type { Clipping } from '../core/clippings/clipping.ts'
import type { SaveResult } from '../messages/contract.ts'
import type { ClippingsStore } from '../stores/clippings-store.ts'
import type { SaveJournal } from '../stores/save-journal.ts'

export interface ClippingKeeper {
  keep(clipping: Clipping): Promise<SaveResult>
  /** Stores what an earlier run left in the journal. */
  drain(): Promise<void>
}

/**
 * Creates the keeper.
 *
 * @param isDurable false where this whole browser is private: a store would open, and forget.
 */
export function createClippingKeeper(store: ClippingsStore, journal: SaveJournal, isDurable: boolean): ClippingKeeper {
  async function keep(clipping: Clipping): Promise<SaveResult> {
    const result: SaveResult = isDurable ? await store.save(clipping) : { ok: false, reason: 'private' }
    // Kept in the journal, a clipping is tried again at the next start; only a private one must leave no trace.
    if (result.ok || result.reason === 'private') await journal.remove(clipping.id)
    return result
  }
  return {
    keep,
    async drain() {
      for (const clipping of await journal.pending()) await keep(clipping)
    },
  }
}
