/**
 * The database in use. One that does not open is set aside and a fresh one started, but only when a fresh one can be
 * opened and written: where none can, the trouble is the disk's or the browser's, and the old one is most likely sound.
 */

import type { KeyValueStorage } from '../key-value/key-value-storage.ts'
import type { ClippingsDatabase } from '../rows/database-schema.ts'
import { openDatabase, StoreBlockedError, StoreShapeError } from './open-database.ts'
import { QUARANTINE_KEY, readQuarantine, toDatabaseName, writeQuarantine } from './quarantine.ts'

export interface StoreDatabase {
  /** The open database, opened at the first call and again after it was lost. */
  open(): Promise<ClippingsDatabase>
  /** Forgets a connection that turned out to be dead. */
  forget(): void
}

/**
 * Pauses before a database that did not open is tried again, in milliseconds. A browser that comes back from a crash on a
 * busy machine may need seconds; saves wait in the journal meanwhile, and an empty list in the place of a sound one is
 * worse than waiting.
 */
const PAUSES = [100, 400, 1500, 4000]

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * @param prepare what is to be done after opening, before anything is written.
 * @param pause waits so many milliseconds.
 */
export function createStoreDatabase(
  storage: KeyValueStorage,
  prepare: () => Promise<void> = async () => {},
  pause = sleep,
): StoreDatabase {
  let opened: Promise<ClippingsDatabase> | null = null
  let inUse = 0
  let isWatching = false

  function forget(): void {
    opened = null
  }

  async function openPatiently(name: string): Promise<ClippingsDatabase> {
    for (const milliseconds of PAUSES) {
      try {
        return await openDatabase(name, forget)
      } catch (error) {
        // What is none of ours will be none of ours in a moment.
        if (!mayBeDamage(error) || error instanceof StoreShapeError) throw error
        await pause(milliseconds)
      }
    }
    return openDatabase(name, forget)
  }

  async function startPrepared(): Promise<ClippingsDatabase> {
    const database = await start()
    await prepare()
    return database
  }

  async function start(): Promise<ClippingsDatabase> {
    watchOthers()
    const count = await readCount()
    inUse = count
    try {
      return await openPatiently(toDatabaseName(count))
    } catch (error) {
      if (!mayBeDamage(error)) throw error
      const fresh = await openFresh(toDatabaseName(count + 1)).catch(() => null)
      if (!fresh) throw error
      inUse = count + 1
      await writeQuarantine(storage, { count: count + 1, isSettled: false })
      return fresh
    }
  }

  /** Where nobody can say how many were set aside, it is taken for none, as nearly always. */
  async function readCount(): Promise<number> {
    for (const milliseconds of PAUSES.slice(0, 3)) {
      try {
        return (await readQuarantine(storage)).count
      } catch {
        await pause(milliseconds)
      }
    }
    return 0
  }

  /** Opens a database and makes sure that it can be written. */
  async function openFresh(name: string): Promise<ClippingsDatabase> {
    const database = await openDatabase(name, forget)
    const transaction = database.transaction('counts', 'readwrite', { durability: 'strict' })
    await transaction.store.put(1, 'probe ')
    await transaction.store.delete('probe ')
    await transaction.done
    return database
  }

  /** Another part of the extension may set the database aside that opened here: then all must go on in the fresh one. */
  function watchOthers(): void {
    if (isWatching) return
    isWatching = true
    storage.watch((keys) => {
      if (keys.includes(QUARANTINE_KEY)) void followOthers().catch(() => {})
    }, new AbortController().signal)
  }

  async function followOthers(): Promise<void> {
    const { count } = await readQuarantine(storage)
    if (count === inUse) return
    const old = await opened
    forget()
    old?.close()
  }

  return {
    open() {
      opened ??= startPrepared().catch((error: unknown) => {
        forget()
        throw error
      })
      return opened
    },
    forget,
  }
}

/** A newer version of us, a hanging neighbour and a full disk say nothing against a database. */
function mayBeDamage(error: unknown): boolean {
  if (error instanceof StoreBlockedError) return false
  return !(error instanceof DOMException && /^(?:VersionError|QuotaExceededError|SecurityError)$/.test(error.name))
}
