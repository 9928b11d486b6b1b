/**
 * Stores drafts before they are saved, in one synchronous step, because no event reliably announces that a page is
 * about to close. Texts by key.
 */

export interface DraftArea {
  list(): [key: string, text: string][]
  write(key: string, text: string): void
  remove(key: string): void
}

/** @param getStorage returns the page's own storage; browsers that refuse it throw, and then no draft is stored. */
export function createPageArea(getStorage: () => Storage): DraftArea {
  function tryStorage<Value>(use: (storage: Storage) => Value): Value | null {
    try {
      return use(getStorage())
    } catch {
      return null
    }
  }
  return {
    list: () => tryStorage((storage) => Object.entries<string>({ ...storage })) ?? [],
    write: (key, text) => void tryStorage((storage) => storage.setItem(key, text)),
    remove: (key) => void tryStorage((storage) => storage.removeItem(key)),
  }
}
