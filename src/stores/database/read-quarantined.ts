/** Reads what is still readable in a quarantined database, and changes nothing in it. */
import { type IDBPDatabase, openDB } from 'idb'
import type { Clipping } from '../../core/clippings/clipping.ts'
import { toClippings } from '../rows/list-clippings.ts'

const BATCH = 500

/** Clippings of a database, in any version of the schema; none if it cannot be opened at all. */
export async function readQuarantinedClippings(name: string): Promise<Clipping[]> {
  let database: IDBPDatabase | null = null
  try {
    database = await openDB(name, undefined, {
      // The database does not exist, and must not be created.
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

/** One unreadable row makes its whole batch fail; reading one by one saves the others. */
async function readOneByOne(database: IDBPDatabase, keys: readonly IDBValidKey[]): Promise<unknown[]> {
  const rows: unknown[] = []
  for (const key of keys) rows.push(await database.get('clippings', key).catch(() => null))
  return rows
}
