/** What a reader has to know of the store, and can do about it: an older one that was set aside, a disk that fills up. */
import type { Clipping } from '../core/clippings/clipping.ts'
import type { MergeResult } from '../protocol/messages.ts'
import type { ClippingsStore } from './clippings-store.ts'
import { listSetAside, readSetAside, writeSetAside } from './database/quarantine.ts'
import { isSpaceLow, type StorageEstimate } from './database/quota.ts'
import { readSetAsideClippings } from './database/read-quarantined.ts'
import type { KeyValueStorage } from './key-value/key-value-storage.ts'

export interface StoreState {
  /** An earlier list was set aside, and the reader has not dealt with it. */
  hasSetAside: boolean
  isSpaceLow: boolean
}

export interface StoreCare {
  readState(): Promise<StoreState>
  /** What can be read of the lists that were set aside. */
  readOld(): Promise<Clipping[]>
  /** Puts the same into the list in use. */
  bringBack(): Promise<MergeResult>
  /** Says no more of what was set aside. It stays where it is. */
  settle(): Promise<void>
}

/** @param readEstimate null where the browser does not say. */
export function createStoreCare(
  storage: KeyValueStorage,
  store: Pick<ClippingsStore, 'counts' | 'merge'>,
  readEstimate: () => Promise<StorageEstimate | null>,
): StoreCare {
  async function readOld(): Promise<Clipping[]> {
    const old = new Map<string, Clipping>()
    for (const name of listSetAside(await readSetAside(storage))) {
      for (const clipping of await readSetAsideClippings(name)) old.set(clipping.id, clipping)
    }
    return [...old.values()].sort((one, other) => (one.id < other.id ? 1 : -1))
  }
  return {
    async readState() {
      // Counting first: only opening the store shows that it has to be set aside.
      const { bytes } = await store.counts()
      const [setAside, estimate] = await Promise.all([readSetAside(storage), readEstimate()])
      return {
        hasSetAside: setAside.count > 0 && !setAside.isSettled,
        isSpaceLow: estimate !== null && isSpaceLow(estimate, bytes),
      }
    },
    readOld,
    bringBack: async () => store.merge(await readOld()),
    settle: async () => writeSetAside(storage, { ...(await readSetAside(storage)), isSettled: true }),
  }
}
