/** Tells once, at the first clipping from a private window, where it goes. */
import type { SettingsStore } from '../../stores/key-value/settings-store.ts'

/** Creates a function that gives true when the reader is still to be told, and then remembers that it was done. */
export function createPrivateNotice(isPrivate: boolean, settings: SettingsStore): () => Promise<boolean> {
  return async () => {
    if (!isPrivate || (await settings.read()).privateNoticeSeen) return false
    await settings.write('privateNoticeSeen', true)
    return true
  }
}
