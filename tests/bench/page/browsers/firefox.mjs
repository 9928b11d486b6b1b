/**
 * Firefox with or without the extension. A separate site for each page, so that each has its own process; scripts run
 * in a sandbox, as content scripts do. Firefox offers no trace and no garbage collection on demand, and engine and
 * rendering share more threads: its figures are rougher than Chromium's.
 */
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../../../scripts/browsers.mjs'
import { findProcess } from '../clocks/thread-clock.mjs'
import { NOTHING } from '../peers/scripts-in-page.mjs'
import { HOST } from './held-pages.mjs'
import { createFamily } from './process-family.mjs'

/** @typedef {{ result: any }} Answer */
/** @typedef {{ send(method: string, params: object): Promise<Answer> }} Connection */

const SITES = 160
/** How often it is asked whether the page has been read. */
const MOST_TRIES = 200

/**
 * @param {string | null} extensionDir
 * @returns {Promise<import('./browser.d.ts').BenchBrowser | null>} null where there is no Firefox
 */
export async function openFirefox(extensionDir) {
  const executablePath = findBrowser('firefox')
  if (!executablePath) return null
  const names = Array.from({ length: SITES }, (_, index) => `news${index}.example`)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: { 'network.dns.localDomains': names.join(',') },
  })
  if (extensionDir) await browser.installExtension(extensionDir)
  const { connection } = /** @type {{ connection: Connection }} */ (/** @type {unknown} */ (browser))
  const family = createFamily(browser.process()?.pid ?? 0)
  let site = 0
  return {
    version: await browser.version(),
    family,
    extensionDir,
    open: async (address) => {
      const { result } = await connection.send('browsingContext.create', { type: 'tab' })
      const { context } = result
      const evaluateIn = (/** @type {string} */ sandbox) => async (/** @type {string} */ expression) => {
        const answer = await connection.send('script.evaluate', {
          expression,
          target: { context, ...(sandbox ? { sandbox } : {}) },
          awaitPromise: true,
        })
        if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text)
        return answer.result.result.value
      }
      const evaluate = evaluateIn('')
      const url = address.replace(HOST, names[site++ % SITES] ?? '')
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' })
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        if (await evaluate(`document.querySelector('footer') !== null`)) break
      }
      const burn = (/** @type {number} */ ms) =>
        evaluate(`for (const end = performance.now() + ${ms}; performance.now() < end; ); 0`)
      return {
        ...(await findProcess(async () => family.listAll(), burn)),
        evaluate,
        openWorld: async () => {
          const inSandbox = evaluateIn('bench')
          await inSandbox(NOTHING)
          return inSandbox
        },
        collectGarbage: async () => {},
        close: async () => void (await connection.send('browsingContext.close', { context })),
      }
    },
    close: () => browser.close(),
  }
}
