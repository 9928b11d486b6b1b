/** Opens one database, upgrades it to the current schema, and reports when the connection is lost or blocked. */
import { openDB } from 'idb'
import {
  type ClippingsDatabase,
  type ClippingsSchema,
  type ClippingsUpgrade,
  DATABASE_VERSION,
} from '../rows/database-schema.ts'
import { upgradeDatabase } from './upgrade-steps.ts'

/** Another part of the extension, of an older version, holds the database open and does not close it. */
export class StoreBlockedError extends Error {
  override readonly name = 'StoreBlockedError'
}

/** The database opened, but does not have the extension's object stores. */
export class StoreShapeError extends Error {
  override readonly name = 'StoreShapeError'
}

/** How long to wait for other connections to close: they close at once unless their page hangs. */
const BLOCKED_MS = 3000

/**
 * Opens a database. The connection is closed when a newer version of the extension wants to upgrade it.
 *
 * @param onLost called when the connection was closed, either for a newer version or by the browser.
 * @throws {StoreBlockedError} after some seconds, if other connections keep an older schema open.
 * @throws {StoreShapeError} if the opened database lacks the extension's object stores.
 * @throws {DOMException} the browser's error: `VersionError` if a newer version of the extension has used the
 * database.
 */
export function openDatabase(name: string, onLost: () => void): Promise<ClippingsDatabase> {
  const { promise, resolve, reject } = Promise.withResolvers<ClippingsDatabase>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let upgrade: ClippingsUpgrade | undefined
  const opening = openDB<ClippingsSchema>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion, _, opening) {
      // The steps name the stores they work on.
      const transaction = opening as unknown as ClippingsUpgrade
      upgrade = transaction
      // Its failure is reported by the request that opens the database.
      transaction.done.catch(() => {})
      // The browser rolls back only failures of its own requests; other errors would leave a half-upgraded schema.
      upgradeDatabase(database, oldVersion, transaction).catch(() => abort(transaction))
    },
    blocked() {
      timer = setTimeout(() => reject(new StoreBlockedError(`${name} is held open elsewhere`)), BLOCKED_MS)
    },
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      onLost()
    },
    terminated: onLost,
  })
  promise.then(
    () => clearTimeout(timer),
    // Nobody waits for this connection any more, and it would block others in its turn.
    () => void opening.then((database) => database.close()).catch(() => {}),
  )
  opening.then(
    (database) => {
      if (hasOurStores(database)) resolve(database)
      else reject(new StoreShapeError(`${name} has no clippings`))
    },
    (error: unknown) => reject(upgrade?.error ?? error),
  )
  return promise
}

function abort(transaction: ClippingsUpgrade): void {
  try {
    transaction.abort()
  } catch {
    // The transaction had already ended with an error of its own.
  }
}

function hasOurStores({ objectStoreNames }: ClippingsDatabase): boolean {
  return objectStoreNames.contains('clippings') && objectStoreNames.contains('counts')
}
