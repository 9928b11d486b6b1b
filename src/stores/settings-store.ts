/** Settings in storage, one key each, so that two changes at once never undo each other. */
import { parseSettings, type Settings } from '../core/settings/settings.ts'
import type { KeyValueStorage } from './key-value-storage.ts'

const PREFIX = 'settings:'

export interface SettingsStore {
  read(): Promise<Settings>
  /** Stores one setting as the reader chose it. */
  write<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void>
  /** Calls back with all settings whenever one of them changed anywhere, until the signal aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void
}

export function createSettingsStore(storage: KeyValueStorage): SettingsStore {
  async function read(): Promise<Settings> {
    const stored = await storage.readAll(PREFIX)
    const entries = Object.entries(stored).map(([key, value]) => [key.slice(PREFIX.length), value])
    return parseSettings(Object.fromEntries(entries))
  }
  return {
    read,
    write: (name, value) => storage.write(PREFIX + name, value),
    watch(listener, signal) {
      storage.watch((keys) => {
        if (!keys.some((key) => key.startsWith(PREFIX))) return
        void read().then((settings) => {
          if (!signal.aborted) listener(settings)
        })
      }, signal)
    },
  }
}
