/** Opens one database, brings it to today's shape, and tells when it is lost or in others' hands. */
import { openDB } from 'idb'
import {
  type ClippingsDatabase,
  type ClippingsSchema,
  type ClippingsUpgrade,
  DATABASE_VERSION,
} from '../rows/database-schema.ts'
import { upgradeDatabase } from './upgrade-steps.ts'

/** Another part of the extension, of an older version, holds the database open and does not let go. */
export class StoreBlockedError extends Error {
  override readonly name = 'StoreBlockedError'
}

/** The database opened, but is none of ours. */
export class StoreShapeError extends Error {
  override readonly name = 'StoreShapeError'
}

/** How long others may take to let go: they do so at once, unless they hang. */
const BLOCKED_MS = 3000

/**
 * Opens a database. Lets go of it when a newer version of us wants to upgrade it.
 *
 * @param onLost called when the connection was closed, by us for a newer version or by the browser.
 * @throws {StoreBlockedError} after some seconds, when others keep it open in an older shape.
 * @throws {StoreShapeError} when what opened lacks our stores.
 * @throws {DOMException} what the browser says: `VersionError` where a newer version of us has been here.
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
      // What it fails at is told by the opening.
      transaction.done.catch(() => {})
      // The browser undoes only what its own requests fail at, and would keep a half-made shape.
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
    // Nobody waits for it any more, and it would block others in its turn.
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
    // It has ended already, by an error of its own.
  }
}

function hasOurStores({ objectStoreNames }: ClippingsDatabase): boolean {
  return objectStoreNames.contains('clippings') && objectStoreNames.contains('counts')
}
