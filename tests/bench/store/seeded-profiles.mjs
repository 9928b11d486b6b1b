/**
 * Profiles with so many clippings, made once and only ever copied: every run starts a browser on its own copy, so that
 * nothing it measures was warmed up by it.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../../../scripts/launch.mjs'
import { runCommand } from '../../../scripts/run-command.mjs'
import { bundle } from '../bundle.mjs'

/** @typedef {import('../../../scripts/harness/session.mjs').Page} Page */
/** @typedef {import('../../../scripts/harness/session.mjs').Session} Session */

/** A page of the extension that does nothing by itself. */
export const IDLE_PAGE = 'src/settings/index.html'

/**
 * @typedef {object} SeededProfiles
 * @property {<T>(count: number, work: (session: Session) => Promise<T>) => Promise<T>} use runs work in a browser on a
 *   fresh copy of the profile with so many clippings
 * @property {Record<number, number>} seedingMs the time to add the last clippings of each size
 * @property {() => void} remove
 */

/**
 * @param {string} extensionDir
 * @param {readonly number[]} counts ascending
 * @param {(what: string) => void} report
 * @returns {Promise<SeededProfiles>}
 */
export async function createSeededProfiles(extensionDir, counts, report) {
  const folder = mkdtempSync(join(tmpdir(), 'sectorlens-bench-'))
  const code = await bundle('store/in-page.ts')
  const start = (/** @type {string} */ profile) => launch({ kind: 'chrome', extensionDir, headless: true, profile })
  /** @type {Record<number, number>} */
  const seedingMs = {}
  let before = 0
  for (const count of counts) {
    const profile = join(folder, String(count))
    if (before > 0) cpSync(join(folder, String(before)), profile, { recursive: true })
    const session = await start(profile)
    const page = await session.openExtensionPage(IDLE_PAGE)
    await importBackup(page, code)
    seedingMs[count] = await page.evaluate(seedInPage, before, count)
    report(`${count} clippings, the last ${count - before} brought in within ${(seedingMs[count] / 1000).toFixed(1)} s`)
    await session.close()
    before = count
  }
  let runs = 0
  return {
    seedingMs,
    async use(count, work) {
      const profile = join(folder, `run-${++runs}`)
      cpSync(join(folder, String(count)), profile, { recursive: true })
      // A save waits for the disk, and must not wait for pending writes of the copy.
      if (process.platform === 'linux') await runCommand('sync', ['-f', profile])
      const session = await start(profile)
      try {
        return await work(session)
      } finally {
        await session.close()
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  }
}

/**
 * Puts the benchmark's own part into a page of the extension.
 * @param {Page} page
 * @param {string} code
 */
export async function importBackup(page, code) {
  await page.evaluate(`${code}; globalThis.bench = bench; undefined`)
}

/**
 * Runs in the page.
 * @param {number} from
 * @param {number} to
 * @returns {Promise<number>}
 */
async function seedInPage(from, to) {
  return /** @type {any} */ (globalThis).bench.seed(from, to)
}
