/** Stores settings one key each, so that two concurrent changes never overwrite each other. */
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../core/settings/settings.ts'
import type { KeyValueStorage } from './key-value-storage.ts'

const PREFIX = 'settings:'
const ALL_NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]

export interface SettingsStore<Known extends keyof Settings = keyof Settings> {
  read(): Promise<Pick<Settings, Known>>
  /** Stores one setting as the user chose it. */
  write<Name extends Known>(name: Name, value: Settings[Name]): Promise<void>
  /** Calls back with the settings whenever one of them changed anywhere, until the signal aborts. */
  watch(listener: (settings: Pick<Settings, Known>) => void, signal: AbortSignal): void
}

/** @param names the settings to read: a part that needs two of them should not read long lists of terms. */
export function createSettingsStore<Known extends keyof Settings = keyof Settings>(
  storage: KeyValueStorage,
  names: readonly Known[] = ALL_NAMES as Known[],
): SettingsStore<Known> {
  const keys = names.map((name) => PREFIX + name)

  async function read(): Promise<Pick<Settings, Known>> {
    const stored = Object.entries(await storage.read(keys))
    return parseSettings(Object.fromEntries(stored.map(([key, value]) => [key.slice(PREFIX.length), value])))
  }
  return {
    read,
    write: (name, value) => storage.write(PREFIX + name, value),
    watch(listener, signal) {
      storage.watch((changed) => {
        if (!changed.some((key) => keys.includes(key))) return
        void read().then((settings) => {
          if (!signal.aborted) listener(settings)
        })
      }, signal)
    },
  }
}
