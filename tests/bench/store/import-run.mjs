/** One import in the library: a table with as many rows as are saved, half of them edited, half of them new. */
import { setTimeout as sleep } from 'node:timers/promises'
import { importBackup } from './seeded-profiles.mjs'

/** @typedef {import('../../../scripts/harness/session.mjs').Session} Session */

const LIBRARY_PAGE = 'src/library/index.html'
const START_MS = 2000
const LONGEST_MS = 120_000

/**
 * @param {Session} session a browser on a profile with so many clippings
 * @param {string} code of the benchmark's own part
 * @param {number} rows
 * @returns {Promise<number>} seconds: from the chosen file to its preview, and from the press on "Import" to its end
 */
export async function timeImport(session, code, rows) {
  const page = await session.openExtensionPage(LIBRARY_PAGE)
  await page.waitForSelector('.import input[type=file]')
  await sleep(START_MS)
  await importBackup(page, code)
  const milliseconds = await page.evaluate(importInPage, rows, LONGEST_MS)
  return milliseconds / 1000
}

/**
 * Runs in the library.
 * @param {number} rows
 * @param {number} longestMs
 * @returns {Promise<number>}
 */
async function importInPage(rows, longestMs) {
  const { bench } = /** @type {any} */ (globalThis)
  const files = new DataTransfer()
  files.items.add(new File([bench.createTable(rows)], 'bench.csv'))
  const input = /** @type {HTMLInputElement} */ (document.querySelector('.import input[type=file]'))
  const giveUpAt = performance.now() + longestMs
  /** @param {() => boolean} isThere */
  const until = async (isThere) => {
    while (!isThere()) {
      if (performance.now() > giveUpAt)
        throw new Error(`The import did not end: ${document.body.innerText.slice(-300)}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const chosen = performance.now()
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await until(() => document.querySelector('dialog.import-preview[open]') !== null)
  const shown = performance.now()
  const counts = document.querySelector('.import-counts')?.textContent ?? ''
  const half = new Intl.NumberFormat('en').format(rows / 2)
  if (!counts.includes(`New: ${half}Changed: ${half}Unchanged: 0Refused: 0`))
    throw new Error(`The preview says ${counts}`)
  const pressed = performance.now()
  const button = /** @type {HTMLButtonElement} */ (document.querySelector('dialog.import-preview .button.primary'))
  button.click()
  await until(() => /Imported\./.test(document.querySelector('.import-outcome')?.textContent ?? ''))
  return shown - chosen + (performance.now() - pressed)
}
