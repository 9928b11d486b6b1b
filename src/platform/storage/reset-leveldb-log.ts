/**
 * Keeps Chromium from losing the list after a crash. Its IndexedDB writes a log in two steps for each record; a browser
 * killed between them leaves half a record at the end. The next start ignores the half record and appends behind it,
 * and the start after that takes the log for damaged and replaces everything by an empty database, without an error
 * (seen with Chromium 156). A freshly started log has no half record, and deleting a database starts one.
 */
import { browser } from '../extension/browser.ts'
import { storageQuota } from './storage-quota.ts'

const DATABASE = 'log-renewal'
/** In `storage.session`, which the browser clears when it ends. */
const DONE = 'store:log-renewed'

/** Starts a fresh log, once per browser run; other browsers than Chromium have no such log. Never throws. */
export async function resetLevelDbLog(): Promise<void> {
  if (location.protocol !== 'chrome-extension:') return
  try {
    const { [DONE]: isDone } = await browser.storage.session.get(DONE)
    // On a full disk a write can itself be what loses the list.
    if (isDone || (await storageQuota.read()) !== 'enough') return
    await createDatabase()
    await settle(indexedDB.deleteDatabase(DATABASE))
    await browser.storage.session.set({ [DONE]: true })
  } catch {
    // The next start of the background tries again; until then nothing has changed.
  }
}

async function createDatabase(): Promise<void> {
  const request = indexedDB.open(DATABASE)
  request.onupgradeneeded = () => request.result.createObjectStore('nothing')
  const database = await settle(request)
  database.close()
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
