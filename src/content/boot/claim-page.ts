/**
 * Makes sure that only one copy of the extension's scripts works in a page. A new script ends the detector, and ends
 * any copy that lost its extension in an update. A marker that still works is never replaced.
 */

const KEY = Symbol.for('sectorlens')

/** What a script stores in the page's isolated world; scripts that only look for a copy use nothing but `isReading`. */
interface Copy {
  lifetime: AbortController
  /** Whether it is a marker that can still reach its extension. */
  isReading(): boolean
}

/**
 * Ends an earlier copy in this page, if there is one, and returns the lifetime of the new one; null where a marker
 * works.
 *
 * @param isAlive whether the extension of this copy can still be reached.
 */
export function claimPage(kind: 'detector' | 'marker', isAlive: () => boolean): AbortController | null {
  const world = globalThis as { [KEY]?: Copy }
  const before = world[KEY]
  if (before?.isReading()) return null
  before?.lifetime.abort()
  const lifetime = new AbortController()
  world[KEY] = { lifetime, isReading: () => kind === 'marker' && !lifetime.signal.aborted && isAlive() }
  return lifetime
}
