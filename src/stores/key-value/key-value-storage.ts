/** The minimum that journal and settings need of a key-value store. `platform/storage/storage` implements it. */

export interface KeyValueStorage {
  /** The values of those keys that exist. */
  read(keys: readonly string[]): Promise<Record<string, unknown>>
  /** All keys that begin with a prefix, with their values. */
  readAll(prefix: string): Promise<Record<string, unknown>>
  write(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
  /** Calls back with the keys that changed, until the signal aborts. */
  watch(listener: (keys: readonly string[]) => void, signal: AbortSignal): void
}
