/**
 * Facts about the library as a whole: when it was last exported and backed up, and its id. They lie in the database
 * of the clippings, because every content script of the extension can read and write `storage.local`.
 */

import type { StoreDatabase } from '../database/store-database.ts'
import { useDatabase } from '../database/transactions.ts'
import type { KeyValueStorage } from '../key-value/key-value-storage.ts'

export interface LibraryState {
  /** The value of a key; undefined if there is none. */
  read(key: string): Promise<unknown>
  /** Resolves once the value is on the disk. */
  write(key: string, value: unknown): Promise<void>
}

/**
 * @param old where earlier versions stored these facts. A key is moved from there at its first use and never looked
 * up there again, so that a content script that writes the old key later is ignored.
 */
export function createLibraryState(
  database: StoreDatabase,
  old: Pick<KeyValueStorage, 'read' | 'remove'> | null = null,
): LibraryState {
  function put(key: string, value: unknown): Promise<void> {
    return useDatabase(database, async (opened) => {
      const transaction = opened.transaction('state', 'readwrite', { durability: 'strict' })
      await Promise.all([transaction.store.put(value, key), transaction.done])
    })
  }

  /** Writes a value if the key has none yet, and returns the value it has then. */
  function putFirst(key: string, value: unknown): Promise<unknown> {
    return useDatabase(database, async (opened) => {
      const transaction = opened.transaction('state', 'readwrite', { durability: 'strict' })
      const before = await transaction.store.get(key)
      if (before === undefined) await transaction.store.put(value, key)
      await transaction.done
      return before === undefined ? value : before
    })
  }

  return {
    async read(key) {
      let value = await useDatabase(database, (opened) => opened.get('state', key))
      if (value === undefined && old) {
        // Null records that the old key was looked up and not found.
        value = await putFirst(key, (await old.read([key]))[key] ?? null)
        await old.remove(key)
      }
      return value ?? undefined
    },
    write: put,
  }
}
