/** Settings as state, changed at one press. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts'
import type { SettingsStore } from '../../stores/key-value/settings-store.ts'
import { useSay } from '../controls/notice.tsx'
import { useTexts } from '../controls/use-messages.ts'

/** Stores what becomes of a setting's value. */
export type ChangeSetting = <Name extends keyof Settings>(
  name: Name,
  toNext: (value: Settings[Name]) => Settings[Name],
) => Promise<void>

/**
 * @returns the settings, the defaults until they are read; and the way to change one. A change is on its way before the
 * press returns: the popup dies as soon as the reader clicks elsewhere, and must not take the change along.
 */
export function useSettings(store: SettingsStore): [Settings, ChangeSetting] {
  const say = useSay()
  const texts = useTexts()
  const [settings, setSettings] = useState(DEFAULT_SETTINGS)
  const known = useRef<Settings | null>(null)

  useEffect(() => {
    const end = new AbortController()
    const take = (next: Settings) => {
      if (end.signal.aborted) return
      known.current = next
      setSettings(next)
    }
    store.read().then(take, () => say(texts('settings_unreadable'), true))
    store.watch(take, end.signal)
    return () => end.abort()
  }, [store, say, texts])

  const change = useCallback<ChangeSetting>(
    async (name, toNext) => {
      try {
        const current = known.current ?? (await store.read())
        const next = { ...current, [name]: toNext(current[name]) }
        known.current = next
        setSettings(next)
        await store.write(name, next[name])
      } catch {
        say(texts('settings_not_saved'), true)
      }
    },
    [store, say, texts],
  )

  return [settings, change]
}
