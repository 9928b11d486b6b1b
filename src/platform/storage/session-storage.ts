/**
 * What is remembered until the browser ends (`storage.session`), also while the background is stopped. Content scripts
 * cannot reach it: both browsers keep it to trusted contexts unless they are told otherwise.
 */
import { browser } from '../extension/browser.ts'

/** A value under a key, changed one change at a time. */
export interface SessionValue {
  read(): Promise<unknown>
  /** Writes what `work` makes of the value, and gives its result. */
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
