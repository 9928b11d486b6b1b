/** What the user has to know of the store, and can do about it: a quarantined database, a disk that fills up. */
import type { Clipping } from '../core/clippings/clipping.ts'
import type { MergeResult } from '../protocol/messages.ts'
import type { ClippingsStore } from './clippings-store.ts'
import { listQuarantined, readQuarantine, writeQuarantine } from './database/quarantine.ts'
import { isSpaceLow, type StorageEstimate } from './database/quota.ts'
import { readQuarantinedClippings } from './database/read-quarantined.ts'
import type { KeyValueStorage } from './key-value/key-value-storage.ts'

export interface StoreState {
  /** A list was quarantined, and the user has not dealt with it. */
  hasQuarantined: boolean
  isSpaceLow: boolean
}

export interface StoreHealth {
  readState(): Promise<StoreState>
  /** What can be read of the quarantined lists. */
  readOld(): Promise<Clipping[]>
  /** Merges those clippings into the list in use. */
  restoreQuarantined(): Promise<MergeResult>
  /** Dismisses the notice about quarantined lists. They stay where they are. */
  dismissNotice(): Promise<void>
}

/** @param readEstimate null if the browser gives no estimate. */
export function createStoreHealth(
  storage: KeyValueStorage,
  store: Pick<ClippingsStore, 'counts' | 'merge'>,
  readEstimate: () => Promise<StorageEstimate | null>,
): StoreHealth {
  async function readOld(): Promise<Clipping[]> {
    const old = new Map<string, Clipping>()
    for (const name of listQuarantined(await readQuarantine(storage))) {
      for (const clipping of await readQuarantinedClippings(name)) old.set(clipping.id, clipping)
    }
    return [...old.values()].sort((one, other) => (one.id < other.id ? 1 : -1))
  }
  return {
    async readState() {
      // Counting first: only opening the store shows whether it has to be quarantined.
      const { bytes } = await store.counts()
      const [quarantined, estimate] = await Promise.all([readQuarantine(storage), readEstimate()])
      return {
        hasQuarantined: quarantined.count > 0 && !quarantined.isSettled,
        isSpaceLow: estimate !== null && isSpaceLow(estimate, bytes),
      }
    },
    readOld,
    restoreQuarantined: async () => store.merge(await readOld()),
    dismissNotice: async () => writeQuarantine(storage, { ...(await readQuarantine(storage)), isSettled: true }),
  }
}
