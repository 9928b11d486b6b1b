/**
 * Detects which pages of the extension are open. Each holds a lock while it is open; the browser releases it when the
 * page is closed, and also when it crashes.
 */

const PREFIX = 'page:'

/** Chooses a name for this page, and holds its lock once the promise resolves. */
export async function enterOpenPages(): Promise<string> {
  const name = crypto.randomUUID()
  await new Promise<void>((resolve) => {
    const held = navigator.locks.request(PREFIX + name, () => {
      resolve()
      return new Promise(() => {})
    })
    // If the browser refuses locks, pages do not know of each other.
    held.catch(() => resolve())
  })
  return name
}

/** The names of all pages that are open. */
export async function listOpenPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])))
}
