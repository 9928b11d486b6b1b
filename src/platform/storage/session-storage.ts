/**
 * Values that last until the browser ends (`storage.session`), even while the background is stopped. Content scripts
 * cannot reach it: both browsers limit it to trusted contexts by default.
 */
import { browser } from '../extension/browser.ts'

/** The value of a key, with its changes made one after the other. */
export interface SessionValue {
  read(): Promise<unknown>
  /** Stores the new value that `work` computes from the old one, and returns its result. */
  change<Result>(work: (value: unknown) => { value: unknown; result: Result }): Promise<Result>
}

export function createSessionValue(key: string): SessionValue {
  let last: Promise<unknown> = Promise.resolve()
  const read = async () => (await browser.storage.session.get(key))[key]
  return {
    read,
    change(work) {
      const changed = last.then(async () => {
        const { value, result } = work(await read())
        await browser.storage.session.set({ [key]: value })
        return result
      })
      last = changed.catch(() => {})
      return changed
    },
  }
}

/** Records that each have a key of their own: adding one costs the same however many there are. */
export interface SessionRecords {
  read(ids: readonly string[]): Promise<ReadonlyMap<string, unknown>>
  write(id: string, record: unknown): Promise<void>
  /** Deletes all but the last ones, in the order of their ids. */
  keepLast(count: number): Promise<void>
}

/** @param prefix of the records' keys; no other key may begin so. */
export function createSessionRecords(prefix: string): SessionRecords {
  const { session } = browser.storage
  return {
    async read(ids) {
      const found = await session.get(ids.map((id) => prefix + id))
      return new Map(Object.entries(found).map(([key, record]) => [key.slice(prefix.length), record]))
    },
    write: (id, record) => session.set({ [prefix + id]: record }),
    async keepLast(count) {
      const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith(prefix))
      if (keys.length > count) await session.remove(keys.sort().slice(0, keys.length - count))
    },
  }
}
