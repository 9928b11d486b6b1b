/**
 * How the store reads and writes: on a connection that may have been lost, all or nothing, and within the quota left.
 */
import { type ClippingsDatabase, type ClippingsWrite, STORES } from '../rows/database-schema.ts'
import { toSaveFailure } from '../rows/save-failure.ts'
import type { StorageQuota } from './quota.ts'
import type { StoreDatabase } from './store-database.ts'

export interface Transactions {
  /** Runs work on the open database, and once more if the connection turns out to have been closed. */
  use<T>(work: (opened: ClippingsDatabase) => Promise<T>): Promise<T>
  /** Runs work in one transaction, which is on the disk when the promise resolves; an error rolls all of it back. */
  write<T>(work: (transaction: ClippingsWrite) => Promise<T>): Promise<T>
  /**
   * Changes saved clippings even on a full disk, by freeing the reserve.
   *
   * @param isLarge the change is refused if there is still too little space.
   */
  writeInReserve<T>(work: (transaction: ClippingsWrite) => Promise<T>, isLarge?: boolean): Promise<T>
}

export function createTransactions(database: StoreDatabase, quota: StorageQuota): Transactions {
  const use: Transactions['use'] = (work) => useDatabase(database, work)

  function write<T>(work: (transaction: ClippingsWrite) => Promise<T>): Promise<T> {
    return use(async (opened) => {
      const transaction = opened.transaction(STORES, 'readwrite', { durability: 'strict' })
      try {
        const result = await work(transaction)
        await transaction.done
        return result
      } catch (error) {
        await undo(transaction)
        throw transaction.error ?? error
      }
    })
  }

  async function writeInReserve<T>(work: (transaction: ClippingsWrite) => Promise<T>, isLarge = false): Promise<T> {
    if ((await quota.read()) !== 'enough') await quota.useReserve()
    const left = await quota.read()
    if (left === 'none' || (isLarge && left === 'tight')) {
      throw new DOMException('No room is left', 'QuotaExceededError')
    }
    try {
      return await write(work)
    } catch (error) {
      const isForSpace = /^(?:full|disk)$/.test(toSaveFailure(error))
      if (!isForSpace || !(await quota.useReserve())) throw error
      return write(work)
    }
  }

  return { use, write, writeInReserve }
}

/** Runs work on the open database, and once more if the connection turns out to have been closed. */
export async function useDatabase<T>(
  database: StoreDatabase,
  work: (opened: ClippingsDatabase) => Promise<T>,
): Promise<T> {
  try {
    return await work(await database.open())
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
    database.forget()
    return work(await database.open())
  }
}

/** Rolls a transaction back; one that has already ended is left alone. */
async function undo(transaction: ClippingsWrite): Promise<void> {
  try {
    transaction.abort()
  } catch {
    // It had already ended.
  }
  await transaction.done.catch(() => {})
}
