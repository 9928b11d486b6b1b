/** Reads what can still be read of a database that was set aside, and changes nothing in it. */
import { type IDBPDatabase, openDB } from 'idb'
import type { Clipping } from '../../core/clippings/clipping.ts'
import { toClippings } from '../rows/list-clippings.ts'

const BATCH = 500

/** Clippings of a database, in whichever of our shapes it is; none where it cannot be opened at all. */
export async function readQuarantinedClippings(name: string): Promise<Clipping[]> {
  let database: IDBPDatabase | null = null
  try {
    database = await openDB(name, undefined, {
      // It does not exist, and must not come to be.
      upgrade: (_database, _old, _new, transaction) => transaction.abort(),
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
    return toClippings(await readRows(database))
  } catch {
    return []
  } finally {
    database?.close()
  }
}

async function readRows(database: IDBPDatabase): Promise<unknown[]> {
  if (!database.objectStoreNames.contains('clippings')) return []
  const keys = await database.getAllKeys('clippings')
  const rows: unknown[] = []
  for (let start = 0; start < keys.length; start += BATCH) {
    const part = keys.slice(start, start + BATCH)
    const range = IDBKeyRange.bound(part[0], part.at(-1))
    rows.push(...(await database.getAll('clippings', range).catch(() => readOneByOne(database, part))))
  }
  return rows
}

/** One row that cannot be read makes its whole batch unreadable, and must not take its neighbours along. */
async function readOneByOne(database: IDBPDatabase, keys: readonly IDBValidKey[]): Promise<unknown[]> {
  const rows: unknown[] = []
  for (const key of keys) rows.push(await database.get('clippings', key).catch(() => null))
  return rows
}
