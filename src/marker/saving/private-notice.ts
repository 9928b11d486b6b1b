/** Informs the user once, at the first clipping from a private window, where clippings go. */
import type { SettingsStore } from '../../stores/key-value/settings-store.ts'

/** Creates a function that resolves to true if the user has yet to be informed, and records that this is done. */
export function createPrivateNotice(isPrivate: boolean, settings: SettingsStore): () => Promise<boolean> {
  return async () => {
    if (!isPrivate || (await settings.read()).privateNoticeSeen) return false
    await settings.write('privateNoticeSeen', true)
    return true
  }
}
