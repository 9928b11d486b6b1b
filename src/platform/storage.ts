/** The extension's key-value storage (`storage.local`), shared by all its parts. */
import type { KeyValueStorage } from '../stores/key-value-storage.ts'
import { browser } from './browser.ts'

export const localStorageArea: KeyValueStorage = {
  async readAll(prefix) {
    const all = await browser.storage.local.get(null)
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)))
  },
  write: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (key) => browser.storage.local.remove(key),
  watch(listener, signal) {
    const onChanged = (changes: Record<string, unknown>) => listener(Object.keys(changes))
    browser.storage.local.onChanged.addListener(onChanged)
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged), { once: true })
  },
}
