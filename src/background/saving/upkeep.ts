/** The maintenance of the store that no save waits for: at installation, at a start, and every half hour by an alarm. */
import { TRASH_DAYS } from '../../core/clippings/trash.ts'
import type { ClippingsStore } from '../../stores/clippings-store.ts'
import type { SavedSites } from '../../stores/key-value/saved-sites.ts'
import type { SaveQueue } from './save-queue.ts'

export interface UpkeepDeps {
  saveQueue: Pick<SaveQueue, 'drain'>
  store: Pick<ClippingsStore, 'purge' | 'renewKeys' | 'repairCounts' | 'counts'>
  savedSites: Pick<SavedSites, 'setSites'>
  /** The time so many days ago, ISO 8601. */
  readIsoDaysAgo: (days: number) => string
  /** Moves what earlier versions stored where content scripts could write it. */
  moveOldState: () => Promise<void>
  /** Keeps bytes free for the user's own changes on a full disk. */
  ensureReserve: () => Promise<unknown>
}

/** Runs it once. @throws what the store throws: the next alarm tries again. */
export async function maintainStore(deps: UpkeepDeps): Promise<void> {
  const { saveQueue, store, savedSites, readIsoDaysAgo, moveOldState, ensureReserve } = deps
  await saveQueue.drain()
  await store.purge(readIsoDaysAgo(TRASH_DAYS))
  await store.renewKeys()
  await store.repairCounts()
  await savedSites.setSites(Object.keys((await store.counts()).sites))
  await moveOldState()
  await ensureReserve()
}
