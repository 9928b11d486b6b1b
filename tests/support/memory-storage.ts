/** The key-value storage of the extension, in memory. */
import type { KeyValueStorage } from '../../src/stores/key-value/key-value-storage.ts'

/** Creates an empty one; `values` is its content. */
export function createMemoryStorage(values = new Map<string, unknown>()): KeyValueStorage {
  const listeners = new Set<(keys: readonly string[]) => void>()
  const notify = (key: string) => {
    for (const listener of listeners) listener([key])
  }
  return {
    read: async (keys) => Object.fromEntries([...values].filter(([key]) => keys.includes(key))),
    readAll: async (prefix) => Object.fromEntries([...values].filter(([key]) => key.startsWith(prefix))),
    async write(key, value) {
      values.set(key, structuredClone(value))
      notify(key)
    },
    async remove(key) {
      values.delete(key)
      notify(key)
    },
    watch(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }
}
