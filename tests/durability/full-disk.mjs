/**
 * Tests a disk that fills up: a small file system in memory holds the profile, and a file beside it takes all the
 * space. Saved clippings have to stay readable, exportable and deletable; a refused save has to be reported as refused.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../../scripts/launch.mjs'
import { runCommand } from '../../scripts/run-command.mjs'
import { checkAnswers, openPageAndTabs, saveAtOnce } from './saves.mjs'
import { readSettled } from './stored-lists.mjs'

/** @typedef {import('./trials.mjs').Where} Where */

const SIZE = '400m'
const PAGE = '/plain-note.html'

/**
 * @param {Where} where
 * @returns {Promise<Record<string, number> | string>} counts, or why it could not be tried
 */
export async function saveOnFullDisk({ kind, extensionDir, origin }) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only root on Linux can mount a small file system'
  const disk = mkdtempSync(join(tmpdir(), 'sectorlens-disk-'))
  const mounted = await runCommand('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk])
  if (mounted.code !== 0) {
    rmSync(disk, { recursive: true })
    return `a small file system could not be mounted here: ${mounted.output.trim()}`
  }
  try {
    return await tryDisk({ kind, extensionDir, origin }, disk)
  } finally {
    await runCommand('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  }
}

/**
 * @param {Omit<Where, 'report'>} where
 * @param {string} disk
 */
async function tryDisk({ kind, extensionDir, origin }, disk) {
  const profile = join(disk, 'profile')
  const filler = join(disk, 'filler')
  const options = { kind, extensionDir, headless: true, profile }
  const textsOf = (/** @type {string} */ when, /** @type {number} */ count) =>
    Array.from({ length: count }, (_, index) => `Sentence ${when} number ${index}, which has to stay readable.`)
  let session = await launch(options)
  try {
    let { extensionPage, tabs } = await openPageAndTabs(session, [`${origin}${PAGE}?one`])
    const before = await saveAtOnce(extensionPage, tabs, textsOf('before', 40))
    await readSettled(extensionPage)
    await extensionPage.evaluate(untilReserved)
    fill(filler)
    const isWarned = await extensionPage.evaluate(readQuotaWarning)
    // Large enough that they cannot all fit into the space that a database has allocated.
    const during = await saveAtOnce(
      extensionPage,
      tabs,
      textsOf('during', 200).map((text) => text.padEnd(20_000, ' and more')),
    )
    const listed = await extensionPage.evaluate(askBackground, 'clipping.list', {
      filter: {},
      order: 'saved-newest',
      after: null,
      limit: 2000,
    })
    const readable = new Set(listed?.clippings.map((/** @type {{ exact: string }} */ { exact }) => exact))
    const [first] = before
    const deleted = await extensionPage.evaluate(askBackground, 'clipping.remove', { id: first?.result?.id })
    rmSync(filler)
    const after = await saveAtOnce(extensionPage, tabs, textsOf('after', 40))
    await session.close()
    session = await launch(options)
    ;({ extensionPage, tabs } = await openPageAndTabs(session, [`${origin}${PAGE}?one`]))
    const { rows, pending } = await readSettled(extensionPage)
    const all = checkAnswers([...before, ...during, ...after], rows)
    return {
      ...all,
      refused_while_full: during.filter(({ result }) => !result?.ok).length,
      refused_afterwards: after.filter(({ result }) => !result?.ok).length,
      unreadable_while_full: before.filter(({ text }) => !readable.has(text)).length,
      undeletable_while_full: deleted?.ok ? 0 : 1,
      unwarned: isWarned ? 0 : 1,
      pending,
    }
  } finally {
    await session.close()
  }
}

/**
 * Writes until nothing fits any more.
 * @param {string} path
 */
function fill(path) {
  const file = openSync(path, 'w')
  try {
    for (const size of [1 << 20, 1 << 12]) writeUntilFull(file, Buffer.alloc(size))
  } finally {
    closeSync(file)
  }
}

/**
 * @param {number} file
 * @param {Buffer} block
 */
function writeUntilFull(file, block) {
  try {
    while (writeSync(file, block) === block.length);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOSPC') throw error
  }
}

/** Runs in the library. The background creates the reserve soon after its installation; this waits for it. */
async function untilReserved() {
  for (let tries = 0; tries < 100; tries++) {
    const folder = await navigator.storage.getDirectory()
    const reserve = await folder.getFileHandle('reserve').catch(() => null)
    if (reserve && (await reserve.getFile()).size > 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * Runs in the library: whether less space is left than the list warns about (100 MB, see `store-health`).
 */
async function readQuotaWarning() {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate()
  return quota - usage < 100_000_000
}

/**
 * Runs in the library.
 * @param {string} name
 * @param {object} params
 */
async function askBackground(name, params) {
  const { chrome } = /** @type {any} */ (globalThis)
  return chrome.runtime.sendMessage({ name, params }).catch(() => null)
}
