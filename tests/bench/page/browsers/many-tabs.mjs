/** Many pages that are open and visible at the same time, in Chromium, and end at the same moment. */
import { setTimeout as sleep } from 'node:timers/promises'
import { readTicks } from '../clocks/browser-clock.mjs'
import { WATCHER } from '../clocks/trace-tasks.mjs'

/** @typedef {import('./chromium.mjs').Chromium} Chromium */
/** @typedef {import('./held-pages.mjs').HeldPage} HeldPage */
/** @typedef {{ html: string, folder: string }} Content */

/** In this time a browser at rest may spend five hundredths of a second in all its processes. */
const LOOK_MS = 400
const QUIET_TICKS = 5
const LONGEST_MS = 120_000
/** Marks of a page are counted so often. */
const WATCH_MS = 20

const UNTIL_READ = `new Promise((resolve) => {
  (function look() { document.querySelector('body > footer') ? resolve(0) : setTimeout(look, 50) })()
})`

/** @param {number} count */
const untilCount = (count) => `new Promise((resolve) => setTimeout(function ${WATCHER}() {
  let found = 0
  for (const { size } of CSS.highlights.values()) found += size
  if (found >= ${count}) resolve(performance.timeOrigin + performance.now())
  else setTimeout(${WATCHER}, ${WATCH_MS})
}, ${WATCH_MS}))`

/**
 * Opens each in a window of its own, since only pages in view are painted, and waits until all of it but the end has
 * been read and the browser is at rest.
 * @param {Chromium} chromium
 * @param {Awaited<ReturnType<typeof import('./held-pages.mjs').serveHeldPages>>} server
 * @param {readonly { content: Content, expected: number }[]} pages `expected`: the fewest ranges it gets
 * @returns {Promise<{ finish: () => Promise<number>, close: () => Promise<void> }>} `finish` ends all pages and gives
 *   the milliseconds until the last of them had its marks
 */
export async function openTabs(chromium, server, pages) {
  /** @type {{ tab: Awaited<ReturnType<Chromium['openTab']>>, held: HeldPage, expected: number }[]} */
  const open = []
  for (const { content, expected } of pages) {
    const held = server.hold(content.html, content.folder)
    open.push({ tab: await chromium.openTab(held.url, { newWindow: true }), held, expected })
  }
  await Promise.all(open.map(({ tab }) => tab.evaluate(UNTIL_READ)))
  await untilAllQuiet(chromium)
  return {
    finish: async () => {
      const watched = open.map(({ tab, expected }) => tab.evaluate(untilCount(expected)))
      // Answered after the watchers have begun.
      await Promise.all(open.map(({ tab }) => tab.evaluate('0')))
      const start = performance.timeOrigin + performance.now()
      for (const { held } of open) held.finish()
      const late = sleep(LONGEST_MS, null, { ref: false })
      const ends = await Promise.race([Promise.all(watched), late])
      if (ends === null) throw new Error(`${open.length} pages are not all marked after ${LONGEST_MS / 1000} s.`)
      return Math.max(...ends) - start
    },
    close: async () => {
      for (const { tab } of open) await tab.close()
    },
  }
}

/** @param {Chromium} chromium */
export async function untilAllQuiet({ family }) {
  const giveUpAt = performance.now() + LONGEST_MS
  for (let last = Number.NEGATIVE_INFINITY; performance.now() < giveUpAt; ) {
    const ticks = readTicks(family.listAll())
    if (ticks - last <= QUIET_TICKS) return
    last = ticks
    await sleep(LOOK_MS)
  }
  throw new Error(`A browser did not come to rest in ${LONGEST_MS / 1000} s.`)
}
