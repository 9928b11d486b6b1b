/** Settings as state, each change stored with one click. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts'
import type { SettingsStore } from '../../stores/key-value/settings-store.ts'
import { useNotify } from '../controls/notice.tsx'
import { useTexts } from '../controls/use-messages.ts'

/** Stores the new value of a setting. */
export type ChangeSetting = <Name extends keyof Settings>(
  name: Name,
  toNext: (value: Settings[Name]) => Settings[Name],
) => Promise<void>

/**
 * @returns the settings, and the function that changes one. They are null until they are read: a control that showed a
 * default would do nothing when the user chooses that value. They are the defaults if they are unreadable. A change is
 * sent before the click handler returns: the popup closes as soon as the user clicks elsewhere, and the change must
 * survive that.
 */
export function useSettings(store: SettingsStore): [Settings | null, ChangeSetting] {
  const notify = useNotify()
  const texts = useTexts()
  const [settings, setSettings] = useState<Settings | null>(null)
  const known = useRef<Settings | null>(null)

  useEffect(() => {
    const end = new AbortController()
    const take = (next: Settings) => {
      if (end.signal.aborted) return
      known.current = next
      setSettings(next)
    }
    store.read().then(take, () => {
      notify(texts('settings_unreadable'), true)
      if (!end.signal.aborted) setSettings(DEFAULT_SETTINGS)
    })
    store.watch(take, end.signal)
    return () => end.abort()
  }, [store, notify, texts])

  const change = useCallback<ChangeSetting>(
    async (name, toNext) => {
      try {
        const current = known.current ?? (await store.read())
        const next = { ...current, [name]: toNext(current[name]) }
        known.current = next
        setSettings(next)
        await store.write(name, next[name])
      } catch {
        notify(texts('settings_not_saved'), true)
      }
    },
    [store, notify, texts],
  )

  return [settings, change]
}
