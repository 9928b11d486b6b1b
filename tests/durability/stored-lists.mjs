/**
 * Reads every database of a profile that the store ever started: a quarantined one still holds its clippings, and a
 * trial that read only one would call them lost, or not notice that the user's list is now another.
 */
import { setTimeout as sleep } from 'node:timers/promises'

/** @typedef {import('../../scripts/harness/session.mjs').Page} Page */

/**
 * @typedef {object} StoredRow
 * @property {string} id
 * @property {string} exact
 * @property {string} deletedAt
 * @property {boolean} isAside whether it is in a database that is not in use
 */

/**
 * @typedef {object} StoredLists
 * @property {StoredRow[]} rows of all lists, oldest first in each
 * @property {{ name: string, version: number, count: number, error: string }[]} lists
 * @property {Record<string, unknown> | null} quarantined the store's record of it
 * @property {number} pending entries still in the journal
 */

/**
 * @param {Page} extensionPage
 * @returns {Promise<StoredLists>}
 */
export function readSaved(extensionPage) {
  return extensionPage.evaluate(readListsAndJournal)
}

/**
 * Waits until the journal is empty; gives up after some seconds, and then says what is left.
 * @param {Page} extensionPage
 */
export async function readSettled(extensionPage) {
  const end = Date.now() + 15_000
  let stored = await readSaved(extensionPage)
  while (stored.pending > 0 && Date.now() < end) {
    await sleep(250)
    stored = await readSaved(extensionPage)
  }
  return stored
}

/** @param {StoredLists} stored */
export function toWords({ lists, quarantined, pending }) {
  const each = lists.map(
    ({ name, version, count, error }) => `${name} (version ${version}) ${error || `${count} rows`}`,
  )
  return `${each.join(', ') || 'no list'}; set aside: ${JSON.stringify(quarantined)}; ${pending} in the journal`
}

/** Runs in the library. Wakes the background, which stores pending entries. */
async function readListsAndJournal() {
  /** What lies in the storage of the extension's own parts; null where there is none. @param {string} key */
  const readOwn = async (key) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'own-storage')) return null
    return new Promise((resolve, reject) => {
      const request = indexedDB.open('own-storage')
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        const reading = request.result.transaction('values').objectStore('values').get(key)
        reading.onerror = () => reject(reading.error)
        reading.onsuccess = () => {
          request.result.close()
          resolve(reading.result ?? null)
        }
      }
    })
  }
  const { chrome } = /** @type {any} */ (globalThis)
  await chrome.runtime.sendMessage({ name: 'clipping.count', params: {} }).catch(() => null)
  const stored = await chrome.storage.local.get(null)
  const quarantined = await readOwn('store:set-aside')
  const inUse = quarantined ? `sectorlens-${quarantined.count + 1}` : 'sectorlens'
  const rows = []
  const lists = []
  // Opening a name that does not exist would create an empty database.
  for (const { name = '', version = 0 } of await indexedDB.databases()) {
    if (!name.startsWith('sectorlens')) continue
    try {
      const found = await readRows(name)
      lists.push({ name, version, count: found.length, error: '' })
      for (const { id, exact, deletedAt } of found) rows.push({ id, exact, deletedAt, isAside: name !== inUse })
    } catch (error) {
      lists.push({ name, version, count: 0, error: String(error) })
    }
  }
  const pending = Object.keys(stored).filter((key) => key.startsWith('pending:')).length
  return { rows, lists, quarantined, pending }

  /**
   * @param {string} name
   * @returns {Promise<{ id: string, exact: string, deletedAt: string }[]>}
   */
  async function readRows(name) {
    /** @type {IDBDatabase} */
    const database = await answer(indexedDB.open(name))
    try {
      return await answer(database.transaction('clippings').objectStore('clippings').getAll())
    } finally {
      database.close()
    }
  }

  /**
   * @param {IDBRequest} request
   * @returns {Promise<any>}
   */
  function answer(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  }
}
