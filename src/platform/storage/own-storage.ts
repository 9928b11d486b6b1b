/**
 * Key-value storage that no content script can reach, in a separate database because it is needed when the list's
 * database does not open. Keys of earlier versions in `storage.local` are moved at their first use.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeyValueStorage } from '../../stores/key-value/key-value-storage.ts'
import { localStorageArea } from './storage.ts'

const DATABASE = 'own-storage'
const STORE = 'values'
const CHANNEL = 'own-storage'

interface OwnSchema extends DBSchema {
  [STORE]: { key: string; value: unknown }
}

/** @param old where keys of earlier versions are; anything written there after the move is ignored. */
function createOwnStorage(old: Pick<KeyValueStorage, 'readAll' | 'remove'> | null): KeyValueStorage {
  async function use<T>(work: (database: IDBPDatabase<OwnSchema>) => Promise<T>): Promise<T> {
    const database = await openDB<OwnSchema>(DATABASE, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) })
    try {
      return await work(database)
    } finally {
      database.close()
    }
  }

  async function put(key: string, value: unknown, isFirst = false): Promise<void> {
    await use(async (database) => {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
      if (!isFirst || (await transaction.store.get(key)) === undefined) await transaction.store.put(value, key)
      await transaction.done
    })
  }

  /** Moves the keys of a prefix, once. Prefixes are few and are constants in the sources. */
  async function moveOld(prefix: string): Promise<void> {
    const done = `moved ${prefix}`
    if (!old || (await use((database) => database.get(STORE, done)))) return
    const found = await old.readAll(prefix)
    for (const [key, value] of Object.entries(found)) await put(key, value, true)
    await put(done, true)
    for (const key of Object.keys(found)) await old.remove(key)
  }

  async function readAll(prefix: string): Promise<Record<string, unknown>> {
    return use(async (database) => {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
      const { store } = database.transaction(STORE)
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)])
      return Object.fromEntries(keys.map((key, index) => [key, values[index]]))
    })
  }

  /** Notifies every watcher, including those in this part of the extension. */
  function notify(): void {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage(null)
    channel.close()
  }

  return {
    async read(keys) {
      const values = await use((database) => Promise.all(keys.map((key) => database.get(STORE, key))))
      return Object.fromEntries(
        keys.map((key, index) => [key, values[index]]).filter(([, value]) => value !== undefined),
      )
    },
    async readAll(prefix) {
      await moveOld(prefix)
      return readAll(prefix)
    },
    async write(key, value) {
      await put(key, value)
      notify()
    },
    async remove(key) {
      await use((database) => database.delete(STORE, key))
      notify()
    },
    watch(listener, signal) {
      const channel = new BroadcastChannel(CHANNEL)
      // The message does not name the changed key: keys are few, and listeners read what they need.
      channel.addEventListener('message', () => void use((database) => database.getAllKeys(STORE)).then(listener))
      signal.addEventListener('abort', () => channel.close(), { once: true })
    },
  }
}

export const ownStorageArea: KeyValueStorage = createOwnStorage({
  /** Only prefixes that were ever moved from there. */
  readAll: async (prefix) => (prefix === 'store:set-aside' ? localStorageArea.readAll(prefix) : {}),
  remove: (key) => localStorageArea.remove(key),
})
