/** Tells the extension's own pages that clippings changed. Content scripts live in another origin and are not reached. */

const CHANNEL = 'clippings'

/** Says that clippings changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/** Calls back after each change made anywhere else, until the signal aborts. */
export function watchChanges(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', () => listener())
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
