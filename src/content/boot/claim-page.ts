/**
 * One copy of us a page. The judge, which comes to every page, makes way for the reader; a copy whose extension is gone,
 * after an update, makes way for any. A reader that works stays, whoever comes.
 */

const KEY = Symbol.for('sectorlens')

/** What a page's world holds of us; scripts that only look for it read no more than `isReading`. */
interface Copy {
  lifetime: AbortController
  /** Whether it is a reader that can still reach its extension. */
  isReading(): boolean
}

/**
 * Ends an earlier copy in this page, if there is one, and gives the lifetime of this one; null where a reader works.
 *
 * @param isAlive whether the extension of this copy can still be reached.
 */
export function claimPage(kind: 'judge' | 'reader', isAlive: () => boolean): AbortController | null {
  const world = globalThis as { [KEY]?: Copy }
  const before = world[KEY]
  if (before?.isReading()) return null
  before?.lifetime.abort()
  const lifetime = new AbortController()
  world[KEY] = { lifetime, isReading: () => kind === 'reader' && !lifetime.signal.aborted && isAlive() }
  return lifetime
}
