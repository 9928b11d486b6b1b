/**
 * Opens the database in use. One that does not open is quarantined and a fresh one started, but only if the fresh one
 * can be opened and written: otherwise the fault lies with the disk or the browser, and the old one is most likely
 * sound.
 */

import type { KeyValueStorage } from '../key-value/key-value-storage.ts'
import type { ClippingsDatabase } from '../rows/database-schema.ts'
import { openDatabase, StoreBlockedError, StoreShapeError } from './open-database.ts'
import { QUARANTINE_KEY, readQuarantine, toDatabaseName, writeQuarantine } from './quarantine.ts'

export interface StoreDatabase {
  /** Returns the open database; opens it at the first call and again after it was lost. */
  open(): Promise<ClippingsDatabase>
  /** Forgets a connection that turned out to be dead. */
  forget(): void
}

/**
 * Pauses before opening is tried again, in milliseconds. A browser restarted after a crash on a busy machine may need
 * seconds. Saves wait in the journal meanwhile, and showing an empty list in place of a sound one is worse than
 * waiting.
 */
const PAUSES = [100, 400, 1500, 4000]

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * @param prepare what must be done after opening, before anything is written.
 * @param pause waits for a number of milliseconds.
 */
export function createStoreDatabase(
  storage: KeyValueStorage,
  prepare: () => Promise<void>,
  pause = sleep,
): StoreDatabase {
  let opened: Promise<ClippingsDatabase> | null = null
  let inUse = 0
  let isWatching = false

  function forget(): void {
    opened = null
  }

  async function openWithRetries(name: string): Promise<ClippingsDatabase> {
    for (const milliseconds of PAUSES) {
      try {
        return await openDatabase(name, forget)
      } catch (error) {
        // A database without the extension's stores will not have them at the next try either.
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
      return await openWithRetries(toDatabaseName(count))
    } catch (error) {
      if (!mayBeDamage(error)) throw error
      const fresh = await openFresh(toDatabaseName(count + 1)).catch(() => null)
      if (!fresh) throw error
      inUse = count + 1
      await writeQuarantine(storage, { count: count + 1, isSettled: false })
      return fresh
    }
  }

  /** If the number of quarantined databases cannot be read it is taken to be zero, which is nearly always right. */
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

  /** Opens a database and makes sure that it is writable. */
  async function openFresh(name: string): Promise<ClippingsDatabase> {
    const database = await openDatabase(name, forget)
    const transaction = database.transaction('counts', 'readwrite', { durability: 'strict' })
    await transaction.store.put(1, 'probe ')
    await transaction.store.delete('probe ')
    await transaction.done
    return database
  }

  /** Another part of the extension may quarantine the database opened here: then every part must use the fresh one. */
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

/** A newer version of the extension, a connection that blocks, and a full disk are no evidence of damage. */
function mayBeDamage(error: unknown): boolean {
  if (error instanceof StoreBlockedError) return false
  return !(error instanceof DOMException && /^(?:VersionError|QuotaExceededError|SecurityError)$/.test(error.name))
}
