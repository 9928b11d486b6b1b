/** The extension's key-value storage (`storage.local`), shared by all its parts. */
import type { KeyValueStorage } from '../../stores/key-value/key-value-storage.ts'
import { native } from '../extension/native.ts'

export const localStorageArea: KeyValueStorage = {
  read: (keys) => native.storage.local.get([...keys]),
  async readAll(prefix) {
    const all = await native.storage.local.get(null)
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)))
  },
  write: (key, value) => native.storage.local.set({ [key]: value }),
  remove: (key) => native.storage.local.remove(key),
  watch(listener, signal) {
    const onChanged = (changes: Record<string, unknown>) => listener(Object.keys(changes))
    native.storage.local.onChanged.addListener(onChanged)
    signal.addEventListener('abort', () => native.storage.local.onChanged.removeListener(onChanged), { once: true })
  },
}
