/** Single cold runs, each on a fresh page: the cost of the extension, and that of a script in an isolated world. */
import { readCpu, untilQuiet } from './thread-clock.mjs'

/** @typedef {import('./chromium.mjs').Chromium} Chromium */
/** @typedef {import('./chromium.mjs').FreshPage} FreshPage */
/** @typedef {Awaited<ReturnType<typeof import('./held-pages.mjs').serveHeldPages>>} Server */
/** @typedef {{ html: string, folder: string }} Content */
/** @typedef {{ ms: number, wholeMs: number, found: number }} ColdRun `wholeMs` counts from the start of the process */

/** Enough time where a page has been loaded and no event of interest can be missed any more. */
const SHORT_QUIET_MS = 120

/** How many ranges are registered. */
export const COUNT_RANGES = '[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)'
const COUNT_MARKS = `document.querySelectorAll('mark').length`

/**
 * Opens a page, lets the browser paint all of it, then ends the document and waits until nothing more happens. With the
 * extension this is all of its work; without, the cost of a document's end by itself.
 * @param {Chromium} chromium
 * @param {Server} server
 * @param {Content} content
 * @returns {Promise<ColdRun>} `found` are the ranges registered at the end
 */
export async function runLoad(chromium, server, content) {
  return onFreshPage(chromium, server, content, async (page, finish) => {
    const before = await tidy(page)
    finish()
    const after = await untilQuiet(page.pid)
    const found = await page.evaluate(COUNT_RANGES)
    return { ms: after - before, wholeMs: after - page.burnt, found }
  })
}

/**
 * Runs a script on a page that has been loaded and painted, in an isolated world of its own, as a content script would.
 * @param {Chromium} chromium without the extension
 * @param {Server} server
 * @param {Content} content
 * @param {string} script
 * @returns {Promise<ColdRun>} `found` are the elements that the script put around words
 */
export async function runScript(chromium, server, content, script) {
  return onFreshPage(chromium, server, content, async (page, finish) => {
    finish()
    await untilQuiet(page.pid)
    const { frameTree } = await page.session.send('Page.getFrameTree')
    const { executionContextId } = await page.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    })
    const before = await tidy(page)
    await page.evaluate(script, executionContextId)
    const after = await untilQuiet(page.pid)
    const found = await page.evaluate(COUNT_MARKS)
    return { ms: after - before, wholeMs: readCpu(page.pid) - page.burnt, found }
  })
}

/**
 * Soon after a load the engine collects garbage by itself, for 5 to 12 ms, which would fall into some runs and not into
 * others. Done beforehand; a fresh page has no compiled code yet that it could discard.
 * @param {FreshPage} page
 * @returns {Promise<number>} CPU time so far
 */
export async function tidy({ session, pid }) {
  await untilQuiet(pid, undefined, SHORT_QUIET_MS)
  await session.send('HeapProfiler.collectGarbage')
  return untilQuiet(pid, undefined, SHORT_QUIET_MS)
}

/**
 * @template T
 * @param {Chromium} chromium
 * @param {Server} server
 * @param {Content} content
 * @param {(page: FreshPage, finish: () => void) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function onFreshPage(chromium, server, { html, folder }, use) {
  const { url, finish } = server.hold(html, folder)
  const page = await chromium.open(url)
  try {
    return await use(page, finish)
  } finally {
    await page.close()
  }
}
