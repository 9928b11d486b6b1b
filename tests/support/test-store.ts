/** The clippings store over databases of a test, with everything that a test does not look at set to nothing. */
import { type ClippingsStore, createClippingsStore } from '../../src/stores/clippings-store.ts'
import type { StorageQuota } from '../../src/stores/database/quota.ts'
import { createStoreDatabase, type StoreDatabase } from '../../src/stores/database/store-database.ts'
import { createMemoryStorage } from './memory-storage.ts'

interface TestStoreOptions {
  /** By default always the same second. */
  now?: () => string
  onChange?: () => void
  /** By default boundless. */
  quota?: StorageQuota
  database?: StoreDatabase
}

const BOUNDLESS: StorageQuota = { read: async () => 'enough', useReserve: async () => false }

export function createTestStore({
  now = () => '2026-02-01T12:00:00+08:00',
  onChange = () => {},
  quota = BOUNDLESS,
  database = createTestDatabase(),
}: TestStoreOptions = {}): ClippingsStore {
  return createClippingsStore(database, now, onChange, quota)
}

/** @param storage what the extension's key-value storage holds; empty by default. */
export function createTestDatabase(storage = createMemoryStorage()): StoreDatabase {
  return createStoreDatabase(storage, async () => {})
}
