/**
 * Which pages of ours are open. Each holds a lock while it lives; the browser lets go of it when the page is closed, and
 * also when it crashes.
 */
const PREFIX = 'page:'

/** Names this page, and holds its lock from the moment the promise resolves. */
export async function enterOpenPages(): Promise<string> {
  const name = crypto.randomUUID()
  await new Promise<void>((resolve) => {
    const held = navigator.locks.request(PREFIX + name, () => {
      resolve()
      return new Promise(() => {})
    })
    // A browser that refuses locks: pages do not hear of each other then.
    held.catch(() => resolve())
  })
  return name
}

/** The names of all pages that are open. */
export async function listOpenPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])))
}

/** Runs a task while no other page of ours runs one by this way. */
export function runAlone<Result>(task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('alone', task) as Promise<Result>
}
