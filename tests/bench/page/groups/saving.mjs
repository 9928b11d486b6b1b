/** What a save takes more while a very long page and twenty articles are scanned. */

import { readManifest } from '../browsers/built-files.mjs'
import { openChromium } from '../browsers/chromium.mjs'
import { openTabs, untilAllQuiet } from '../browsers/many-tabs.mjs'
import { expectMarks, onFreshPage } from '../clocks/cold-runs.mjs'
import { untilMarked } from '../clocks/until-marked.mjs'

/** @typedef {import('./group.d.ts').Context} Context */
/** @typedef {import('../browsers/browser.d.ts').Evaluate} Evaluate */

/** @type {import('./group.d.ts').Group} */
export const SAVING = { measure }

const TABS = 20
const IDLE_MS = 3_000

/**
 * In a browser of its own, since saving changes the profile.
 * @param {Context} context
 * @returns {Promise<import('./group.d.ts').Outcome>}
 */
async function measure({ build, server, contentOf, quick, report }) {
  report('saves while pages are scanned')
  const chromium = await openChromium(build.chrome)
  try {
    const usual = contentOf('article', 200_000)
    const longest = contentOf('article', 10_000_000)
    const small = contentOf('article', 20_000)
    const pages = [
      { content: longest, expected: await expectMarks(chromium, server, longest) },
      ...(await Promise.all(
        Array.from({ length: TABS }, async () => ({
          content: usual,
          expected: await expectMarks(chromium, server, usual),
        })),
      )),
    ]
    const expected = await expectMarks(chromium, server, small)
    const sender = await chromium.openTab(chromium.origin + readManifest(build.chrome).options_ui.page)
    return await onFreshPage(chromium, server, small, async (page, finish) => {
      finish()
      await untilMarked(chromium, page, { expected })
      const tab = await sender.evaluate(findTab(await page.evaluate('location.href')))
      /** @type {{ idle: number[], busy: number[] }} */
      const times = { idle: [], busy: [] }
      for (let round = 0; round < (quick ? 1 : 3); round++) {
        const tabs = await openTabs(chromium, server, pages)
        await untilAllQuiet(chromium)
        times.idle.push(...(await saveWhile(sender.evaluate, tab, sleepInPage(sender.evaluate))))
        times.busy.push(...(await saveWhile(sender.evaluate, tab, tabs.finish)))
        await tabs.close()
      }
      const [idle, busy] = [quantile(times.idle, 0.95), quantile(times.busy, 0.95)]
      return {
        notes: [
          `saves: p50 ${quantile(times.idle, 0.5).toFixed(1)} ms and p95 ${idle.toFixed(1)} ms of ${times.idle.length} at rest, ` +
            `p50 ${quantile(times.busy, 0.5).toFixed(1)} ms and p95 ${busy.toFixed(1)} ms of ${times.busy.length} while pages were scanned`,
        ],
        metrics: { save_p95_added_while_scanning_ms: busy - idle },
      }
    })
  } finally {
    await chromium.close()
  }
}

/** @param {Evaluate} evaluate */
const sleepInPage = (evaluate) => () => evaluate(`new Promise((resolve) => setTimeout(resolve, ${IDLE_MS}, 0))`)

/** @param {string} url */
const findTab = (url) =>
  `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`

/**
 * Saves one sentence after the other until the work is done: a page of the extension asks the content script of a tab
 * to clip words, as the popup's button does, and the content script goes its whole way.
 * @param {Evaluate} evaluate in that page of the extension
 * @param {number} tab
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number[]>} milliseconds of each save
 */
async function saveWhile(evaluate, tab, work) {
  const saved = evaluate(`(async () => {
    globalThis.isSavingOver = false
    globalThis.savedCount ??= 0
    const times = []
    while (!isSavingOver) {
      const text = 'Sentence number ' + savedCount++ + ' that the user has just selected in this article.'
      const start = performance.now()
      const result = await chrome.tabs.sendMessage(${tab}, { name: 'page.clip', params: { text } }, { frameId: 0 })
      if (!result?.ok) throw new Error('Saving gave ' + JSON.stringify(result))
      times.push(performance.now() - start)
    }
    return times
  })()`)
  await Promise.race([work(), saved])
  await evaluate('isSavingOver = true; 0')
  return saved
}

/** @param {readonly number[]} times @param {number} share */
function quantile(times, share) {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
