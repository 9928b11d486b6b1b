/** Single cold runs, each on a fresh page: the cost of the extension, and that of a script in an isolated world. */
import { startClock } from './browser-clock.mjs'
import { readCpu, untilQuiet } from './thread-clock.mjs'
import { COUNT_RANGES, countWhenAlone, untilMarked } from './until-marked.mjs'

/** @typedef {import('../browsers/browser.d.ts').BenchBrowser} BenchBrowser */
/** @typedef {import('../browsers/browser.d.ts').OpenPage} OpenPage */
/** @typedef {Awaited<ReturnType<typeof import('../browsers/held-pages.mjs').serveHeldPages>>} Server */
/** @typedef {{ html: string, folder: string }} Content */
/** @typedef {import('./browser-clock.mjs').Cpu & { wholeMs: number, found: number }} ColdRun `wholeMs` counts from the start of the process */

/** Enough time where a page has been loaded and no event of interest can be missed any more. */
const SHORT_QUIET_MS = 120
const COUNT_MARKS = `document.querySelectorAll('mark').length`

/** @type {WeakMap<BenchBrowser['family'], Map<string, Promise<number>>>} */
const EXPECTED = new WeakMap()

/**
 * How many ranges a content gets in a browser, tried once and kept. Trying it also starts the background.
 * @param {Pick<BenchBrowser, 'family' | 'extensionDir' | 'open'>} browser
 * @param {Server} server
 * @param {Content} content
 * @returns {Promise<number>} 0 without the extension
 */
export function expectMarks(browser, server, content) {
  if (!browser.extensionDir) return Promise.resolve(0)
  const known = EXPECTED.get(browser.family) ?? new Map()
  EXPECTED.set(browser.family, known)
  const expected =
    known.get(content.html) ??
    onFreshPage(browser, server, content, async (page, finish) => {
      finish()
      return countWhenAlone(browser, page)
    })
  known.set(content.html, expected)
  return expected
}

/**
 * Opens a page, lets the browser paint all of it, then ends the document and waits until all marks stand and nothing
 * more happens. With the extension this is all of its work; without, the cost of a document's end by itself.
 * @param {BenchBrowser} browser
 * @param {Server} server
 * @param {Content} content
 * @returns {Promise<ColdRun>} `found` are the ranges registered at the end
 */
export async function runLoad(browser, server, content) {
  const expected = await expectMarks(browser, server, content)
  return onFreshPage(browser, server, content, async (page, finish) => {
    await tidy(page)
    const read = startClock(browser.family, page.pid)
    finish()
    return finishRun(browser, page, expected, { read, count: COUNT_RANGES })
  })
}

/**
 * Runs a script on a page that has been loaded and painted, in an isolated world of its own, as a content script would.
 * @param {BenchBrowser} browser without the extension
 * @param {Server} server
 * @param {Content} content
 * @param {string} script
 * @returns {Promise<ColdRun>} `found` are the elements that the script put around words
 */
export async function runScript(browser, server, content, script) {
  return onFreshPage(browser, server, content, async (page, finish) => {
    finish()
    await untilQuiet(page.pid)
    const run = await page.openWorld()
    await tidy(page)
    const read = startClock(browser.family, page.pid)
    await run(script)
    return finishRun(browser, page, 0, { read, count: COUNT_MARKS })
  })
}

/**
 * @param {BenchBrowser} browser
 * @param {OpenPage} page
 * @param {number} expected ranges
 * @param {{ read: () => import('./browser-clock.mjs').Cpu, count: string }} options `count` gives what was found
 * @returns {Promise<ColdRun>}
 */
async function finishRun(browser, page, expected, { read, count }) {
  const readAll = () => ({ ...read(), wholeMs: readCpu(page.pid) - page.burnt })
  const cpu = (await untilMarked(browser, page, { expected, read: readAll })) ?? readAll()
  return { ...cpu, found: await page.evaluate(count) }
}

/**
 * Soon after a load the engine collects garbage by itself, for 5 to 12 ms, which would fall into some runs and not into
 * others. Done beforehand; a fresh page has no compiled code yet that it could discard.
 * @param {Pick<OpenPage, 'pid' | 'collectGarbage'>} page
 * @returns {Promise<number>} CPU time so far
 */
export async function tidy({ pid, collectGarbage }) {
  await untilQuiet(pid, undefined, SHORT_QUIET_MS)
  await collectGarbage()
  return untilQuiet(pid, undefined, SHORT_QUIET_MS)
}

/**
 * @template {{ close: () => Promise<void> }} P
 * @template T
 * @param {{ open: (url: string) => Promise<P> }} browser
 * @param {Server} server
 * @param {Content} content
 * @param {(page: P, finish: () => void) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function onFreshPage(browser, server, { html, folder }, use) {
  const { url, finish } = server.hold(html, folder)
  const page = await browser.open(url)
  try {
    return await use(page, finish)
  } finally {
    await page.close()
  }
}
