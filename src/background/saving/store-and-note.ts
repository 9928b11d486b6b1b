/**
 * Stores a clipping and notes where it came from: which tab may undo the save, and that its site has saved quotes. Every
 * clipping that the background stores passes here.
 */

import type { Clipping } from '../../core/clippings/clipping.ts'
import { toArticle } from '../../core/clippings/clipping.ts'
import { toSite } from '../../core/settings/site-rules.ts'
import type { SaveResult } from '../../protocol/messages.ts'
import type { ClippingsStore } from '../../stores/clippings-store.ts'
import type { SavedSites } from '../../stores/key-value/saved-sites.ts'
import type { PageSaves } from '../access/page-saves.ts'

export interface StoreAndNoteDeps {
  store: Pick<ClippingsStore, 'save'>
  pageSaves: Pick<PageSaves, 'added'>
  savedSites: Pick<SavedSites, 'addSite'>
  /** Adds what the quote names, where the page did not. */
  recognise(clipping: Clipping): Promise<Clipping>
  report: (error: unknown) => void
}

/** Creates the store of the save queue. A note that fails is reported; the clipping is saved all the same. */
export function createNotingStore({
  store,
  pageSaves,
  savedSites,
  recognise,
  report,
}: StoreAndNoteDeps): Pick<ClippingsStore, 'save'> {
  return {
    async save(sent: Clipping): Promise<SaveResult> {
      const clipping = await recognise(sent)
      let isNew = false
      const result = await store.save(clipping, () => {
        isNew = true
      })
      // Before the page learns that the clipping is saved and may undo it.
      if (result.ok && isNew) await pageSaves.added(result.id, toArticle(clipping)).catch(report)
      // Only pages of such a site request what is saved from them.
      if (result.ok) void savedSites.addSite(toSite(toArticle(clipping))).catch(report)
      return result
    },
  }
}
