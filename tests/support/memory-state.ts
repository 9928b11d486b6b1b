/** The facts about a library, and the browser's session values, in memory. */
import type { SessionRecords, SessionValue } from '../../src/platform/storage/session-storage.ts'
import type { LibraryState } from '../../src/stores/state/library-state.ts'

/** @param values its content. */
export function createMemoryState(values = new Map<string, unknown>()): LibraryState {
  return {
    read: async (key) => values.get(key),
    async write(key, value) {
      values.set(key, structuredClone(value))
    },
  }
}

export function createMemoryValue(): SessionValue {
  let value: unknown
  return {
    read: async () => structuredClone(value),
    async change(work) {
      const done = work(structuredClone(value))
      value = structuredClone(done.value)
      return done.result
    },
  }
}

export function createMemoryRecords(): SessionRecords {
  const records = new Map<string, unknown>()
  return {
    read: async (ids) => new Map(ids.flatMap((id) => (records.has(id) ? [[id, records.get(id)]] : []))),
    async write(id, record) {
      records.set(id, structuredClone(record))
    },
    async keepLast(count) {
      for (const id of [...records.keys()].sort().slice(0, Math.max(0, records.size - count))) records.delete(id)
    },
  }
}
