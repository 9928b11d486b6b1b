/** How the store reads and writes: on a connection that may have gone, all or nothing, and with an eye on the room left. */
import { type ClippingsDatabase, type ClippingsWrite, STORES } from '../rows/database-schema.ts'
import { toSaveFailure } from '../rows/save-failure.ts'
import type { StorageRoom } from './quota.ts'
import type { StoreDatabase } from './store-database.ts'

export interface Transactions {
  /** Works on the open database; once more where the connection turns out to have been closed behind our back. */
  use<T>(work: (opened: ClippingsDatabase) => Promise<T>): Promise<T>
  /** Works in one transaction, which is on the disk when the promise resolves; an error undoes all of it. */
  write<T>(work: (transaction: ClippingsWrite) => Promise<T>): Promise<T>
  /**
   * Changes what is kept, also on a full disk: a reserve is given away for it.
   *
   * @param isLarge refused where there is not enough room all the same.
   */
  writeInReserve<T>(work: (transaction: ClippingsWrite) => Promise<T>, isLarge?: boolean): Promise<T>
}

export function createTransactions(database: StoreDatabase, room: StorageRoom): Transactions {
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
    if ((await room.read()) !== 'enough') await room.useReserve()
    const left = await room.read()
    if (left === 'none' || (isLarge && left === 'tight')) {
      throw new DOMException('No room is left', 'QuotaExceededError')
    }
    try {
      return await write(work)
    } catch (error) {
      const isForRoom = /^(?:full|disk)$/.test(toSaveFailure(error))
      if (!isForRoom || !(await room.useReserve())) throw error
      return write(work)
    }
  }

  return { use, write, writeInReserve }
}

/** Works on the open database; once more where the connection turns out to have been closed behind our back. */
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

/** Ends a transaction without any of its changes; one that has ended already is left alone. */
async function undo(transaction: ClippingsWrite): Promise<void> {
  try {
    transaction.abort()
  } catch {
    // It had ended.
  }
  await transaction.done.catch(() => {})
}
