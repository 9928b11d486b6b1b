/**
 * Notifies that clippings changed: the extension's own pages by a broadcast channel; content scripts, which live in
 * another origin, by a key in the storage that all parts share.
 */
import { createSavedSites } from '../../stores/key-value/saved-sites.ts'
import { reportBug } from '../extension/report-bug.ts'
import { localStorageArea } from './storage.ts'

const CHANNEL = 'clippings'

/** Announces that clippings changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
  void createSavedSites(localStorageArea).notifyChange(crypto.randomUUID()).catch(reportBug)
}

/** Calls back after each change made in another page or script, until the signal aborts. */
export function watchChanges(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', () => listener())
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
