/** One export of everything from the library: its time, and the peak memory of the extension's process. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { descendantsOf } from '../../../scripts/harness/process-tree.mjs'

/** @typedef {import('../../../scripts/harness/session.mjs').Session} Session */

const EXPORTING = 'src/library/index.html#export'
const LONGEST_MS = 120_000
const SAMPLE_MS = 50

/**
 * @param {Session} session a browser that is idle after its start
 * @param {number} rows how many clippings there are
 * @returns {Promise<{ seconds: number, peakMb: number | null }>} from navigation until the whole file lies in the folder
 *   for downloads; the memory is null where the system does not tell it (everywhere but on Linux)
 */
export async function timeExport(session, rows) {
  const root = session.browser.process()?.pid ?? 0
  let peakMb = 0
  let isRunning = true
  const sampling = (async () => {
    while (isRunning) {
      peakMb = Math.max(peakMb, await readExtensionMb(root))
      await sleep(SAMPLE_MS)
    }
  })()
  const start = performance.now()
  try {
    await session.openExtensionPage(EXPORTING)
    const path = await untilDownloaded(session.downloads)
    const seconds = (performance.now() - start) / 1000
    const lines = countRecords(readFileSync(path, 'utf8'))
    rmSync(path)
    if (lines !== rows + 1) throw new Error(`The exported file has ${lines} records instead of ${rows + 1}`)
    return { seconds, peakMb: peakMb > 0 ? peakMb : null }
  } finally {
    isRunning = false
    await sampling
  }
}

/**
 * Proportional memory (PSS) of the processes in which pages and background of an extension run, in 10⁶ bytes.
 * @param {number} root the browser's own process
 */
async function readExtensionMb(root) {
  if (process.platform !== 'linux') return 0
  let kilobytes = 0
  for (const pid of await descendantsOf(root)) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')) continue
      const [, pss = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
      kilobytes += Number(pss)
    } catch {
      // It has ended in the meantime.
    }
  }
  return (kilobytes * 1024) / 1e6
}

/** @param {string} folder */
async function untilDownloaded(folder) {
  for (const giveUpAt = Date.now() + LONGEST_MS; Date.now() < giveUpAt; await sleep(20)) {
    const [name, ...others] = existsSync(folder) ? readdirSync(folder) : []
    if (!name?.endsWith('.csv') || others.length > 0) continue
    const path = join(folder, name)
    const { size } = statSync(path)
    await sleep(20)
    if (size > 0 && statSync(path).size === size) return path
  }
  throw new Error('No exported file arrived')
}

/**
 * Records of a CSV file: line ends outside quotation marks.
 * @param {string} text
 */
function countRecords(text) {
  let records = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) isQuoted = !isQuoted
    else if (unit === 0x0a && !isQuoted) records++
  }
  return records
}
