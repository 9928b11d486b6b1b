/** How much room the browser says there is for what the extension stores. */
import type { StorageEstimate } from '../stores/store-care.ts'

/** Null where the browser does not say. */
export async function readStorageEstimate(): Promise<StorageEstimate | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    return usage === undefined || quota === undefined ? null : { usage, quota }
  } catch {
    return null
  }
}
