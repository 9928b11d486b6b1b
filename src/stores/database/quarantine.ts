/**
 * Databases that could not be opened and were set aside: never deleted, since their clippings may still be read. What
 * is remembered of them is one number, from which the names follow.
 */
import type { KeyValueStorage } from '../key-value/key-value-storage.ts'

const DATABASE = 'sectorlens'

/** The key in storage under which the number lies. */
export const QUARANTINE_KEY = 'store:set-aside'

/** What is remembered of databases that were set aside. */
export interface Quarantined {
  /** How many there are. The one in use has the name that follows. */
  count: number
  /** Whether the reader has seen what there is to do, and wants to hear no more of it. */
  isSettled: boolean
}

/** The name of a database by the number of those set aside before it. */
export function toDatabaseName(before: number): string {
  return before === 0 ? DATABASE : `${DATABASE}-${before + 1}`
}

/** Names of the databases that were set aside, oldest first. */
export function listQuarantined({ count }: Quarantined): string[] {
  return Array.from({ length: count }, (_, before) => toDatabaseName(before))
}

export async function readQuarantine(storage: KeyValueStorage): Promise<Quarantined> {
  const value = (await storage.readAll(QUARANTINE_KEY))[QUARANTINE_KEY]
  const { count, isSettled } = (value ?? {}) as Record<string, unknown>
  return {
    count: typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 0,
    isSettled: isSettled === true,
  }
}

export async function writeQuarantine(storage: KeyValueStorage, quarantined: Quarantined): Promise<void> {
  await storage.write(QUARANTINE_KEY, quarantined)
}
