/** One copy of us a page: a newer one, injected after an update, ends the one before it. */

const KEY = Symbol.for('sectorlens')

/** Ends an earlier copy in this page, if there is one, and gives the lifetime of this one. */
export function takeOverPage(): AbortController {
  const world = globalThis as { [KEY]?: AbortController }
  world[KEY]?.abort()
  const lifetime = new AbortController()
  world[KEY] = lifetime
  return lifetime
}
