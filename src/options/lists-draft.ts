/**
 * Lists on their way to the settings. A page can be closed between a key and the save that follows it, and what it sends
 * then may not arrive; so each change is written here first, in one synchronous step, and struck once it is kept.
 */
import { parseSettings } from '../core/settings/settings.ts'
import type { SettingsStore } from '../stores/settings-store.ts'

const KEY = 'draft-lists'

export interface ListsDraft {
  /** Writes the lists down, as JSON; later ones take their place. */
  keep(text: string): void
  /** Strikes lists that are kept, unless later ones stand there. */
  drop(text: string): void
  /** Stores what an earlier page left over. What cannot be stored now stays for the next time. */
  drain(store: SettingsStore): Promise<void>
}

/** @param getStorage the page's own storage; browsers that refuse it throw, and then there is no draft. */
export function createListsDraft(getStorage: () => Storage): ListsDraft {
  function tryStorage<Value>(use: (storage: Storage) => Value): Value | null {
    try {
      return use(getStorage())
    } catch {
      return null
    }
  }

  function drop(text: string): void {
    tryStorage((storage) => {
      if (storage.getItem(KEY) === text) storage.removeItem(KEY)
    })
  }

  return {
    keep: (text) => void tryStorage((storage) => storage.setItem(KEY, text)),
    drop,
    async drain(store) {
      const text = tryStorage((storage) => storage.getItem(KEY))
      const stored: unknown = text === null ? null : tryStorage(() => JSON.parse(text))
      if (text === null || !Array.isArray(stored)) return
      const kept = store.write('ownLists', parseSettings({ ownLists: stored }).ownLists)
      await kept.then(
        () => drop(text),
        () => {},
      )
    },
  }
}
