/**
 * Names the databases that could not be opened and were quarantined. They are never deleted, since their clippings
 * may still be readable. Only their number is stored; the names follow from it.
 */
import type { KeyValueStorage } from '../key-value/key-value-storage.ts'

const DATABASE = 'sectorlens'

/** The storage key of that number. */
export const QUARANTINE_KEY = 'store:set-aside'

/** What is stored about quarantined databases. */
export interface Quarantined {
  /** How many there are. The database in use has the name that follows theirs. */
  count: number
  /** Whether the user has seen the notice about them and dismissed it. */
  isSettled: boolean
}

/** The name of a database, given how many were quarantined before it. */
export function toDatabaseName(before: number): string {
  return before === 0 ? DATABASE : `${DATABASE}-${before + 1}`
}

/** Names of the quarantined databases, oldest first. */
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
