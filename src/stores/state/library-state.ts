/**
 * Facts about the library as a whole: when it was last exported, when backed up, whose it is. They lie in the database of
 * the clippings, because `storage.local` can be read and written by every content script of the extension.
 */

import type { StoreDatabase } from '../database/store-database.ts'
import { useDatabase } from '../database/transactions.ts'
import type { KeyValueStorage } from '../key-value/key-value-storage.ts'

export interface LibraryState {
  /** The value of a key; undefined where there is none. */
  read(key: string): Promise<unknown>
  /** Resolves once the value is on the disk. */
  write(key: string, value: unknown): Promise<void>
}

/**
 * @param old where earlier versions kept these facts. A key is moved from there at its first use and never looked for
 *   again: whoever writes the old key later is not believed.
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

  /** Writes a value where the key has none yet, and gives what it has then. */
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
        // Null marks a key that was looked for and not found.
        value = await putFirst(key, (await old.read([key]))[key] ?? null)
        await old.remove(key)
      }
      return value ?? undefined
    },
    write: put,
  }
}
