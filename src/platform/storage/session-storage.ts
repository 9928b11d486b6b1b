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
