/**
 * When a run is over. The page's thread also rests while the background works for it, so rest alone says nothing: all
 * marks that the page gets must stand, and neither the page nor the extension's own process may have work left.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { readTicks } from './browser-clock.mjs'
import { RestlessError, untilQuiet } from './thread-clock.mjs'

/** @typedef {import('../browsers/browser.d.ts').BenchBrowser} BenchBrowser */
/** @typedef {{ pid: number, evaluate: import('../browsers/browser.d.ts').Evaluate }} Page */

const LONGEST_MS = 90_000
/** In this time the extension's processes may not spend two hundredths of a second. */
const LOOK_MS = 120
/** A page that is left alone has got all its marks when their number stays for so long. */
const ALONE_MS = 1_500

/** How many ranges are registered. */
export const COUNT_RANGES = '[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)'
/** -1 while the end of the document is still on its way. */
const COUNT_AT_END = `document.readyState === 'complete' ? ${COUNT_RANGES} : -1`

/**
 * @template [T=void]
 * @param {Pick<BenchBrowser, 'family'>} browser
 * @param {Page} page
 * @param {{ expected: number, longestMs?: number, read?: () => T }} options `expected`: the fewest ranges; where they
 *   do not stand yet while all rests, they are counted again, which costs the page a fraction of a millisecond each time
 * @returns {Promise<T | undefined>} what `read` gave at the end, before the last count
 * @throws {RestlessError} after `longestMs`
 */
export async function untilMarked({ family }, page, { expected, longestMs = LONGEST_MS, read }) {
  const giveUpAt = performance.now() + longestMs
  let found = 0
  for (;;) {
    const left = giveUpAt - performance.now()
    if (left <= 0) throw new RestlessError(`After ${longestMs / 1000} s a page has ${found} marks of ${expected}.`)
    await untilQuiet(page.pid, left)
    if (!(await isQuiet(family))) continue
    const value = read?.()
    found = await page.evaluate(COUNT_AT_END)
    if (found >= expected) return value
  }
}

/** @param {BenchBrowser['family']} family */
async function isQuiet(family) {
  const pids = family.listExtension()
  const before = readTicks(pids)
  await sleep(LOOK_MS)
  return readTicks(pids) - before < 2
}

/**
 * @param {Pick<BenchBrowser, 'family'>} browser
 * @param {Page} page whose document has just ended
 * @returns {Promise<number>} the ranges that it gets when it is left alone
 */
export async function countWhenAlone(browser, page) {
  for (let last = -1; ; ) {
    await untilMarked(browser, page, { expected: 0 })
    const count = await page.evaluate(COUNT_RANGES)
    if (count === last) return count
    last = count
    await sleep(ALONE_MS)
  }
}
