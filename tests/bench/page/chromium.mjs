/**
 * Chromium with or without the extension, and pages in it that are fresh: each in a tab of its own and so in a process
 * of its own, where nothing has been compiled or warmed by the one before.
 */
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.mjs'
import { UserError } from '../../../scripts/user-error.mjs'
import { HOST } from './held-pages.mjs'
import { findProcess } from './thread-clock.mjs'

/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {{ session: CDPSession, pid: number, burnt: number, evaluate: (expression: string, contextId?: number) => Promise<any>, close: () => Promise<void> }} FreshPage */
/** @typedef {{ version: string, open: (url: string) => Promise<FreshPage>, browser: import('puppeteer-core').Browser, close: () => Promise<void> }} Chromium */

const ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--screen-info={1600x1200}',
  '--window-size=1366,768',
  `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
]

/**
 * @param {string | null} extensionDir
 * @returns {Promise<Chromium>}
 */
export async function openChromium(extensionDir) {
  const executablePath = findBrowser('chrome')
  if (!executablePath) throw new UserError('No Chrome, Chromium or Edge was found; the benchmark needs one.')
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    protocolTimeout: 120_000,
    args: [...ARGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  if (extensionDir) await browser.installExtension(extensionDir)
  const root = await browser.target().createCDPSession()

  const listRenderers = async () => {
    const { processInfo } = await root.send('SystemInfo.getProcessInfo')
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  }

  return {
    browser,
    version: await browser.version(),
    open: async (url) => {
      const { targetId } = await root.send('Target.createTarget', { url: 'about:blank' })
      const target = await browser.waitForTarget(
        (one) => /** @type {{ _targetId?: string }} */ (/** @type {unknown} */ (one))._targetId === targetId,
      )
      // Without the driver's own page object: that would enable more of the protocol than is needed.
      const session = await target.createCDPSession()
      const { errorText } = await session.send('Page.navigate', { url })
      if (errorText) throw new Error(`${url}: ${errorText}`)
      /** @type {FreshPage['evaluate']} */
      const evaluate = async (expression, contextId) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          returnByValue: true,
          awaitPromise: true,
          ...(contextId === undefined ? {} : { contextId }),
        })
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
        return result.value
      }
      const burn = (/** @type {number} */ ms) =>
        evaluate(`for (const end = performance.now() + ${ms}; performance.now() < end; ); 0`)
      const { pid, burnt } = await findProcess(listRenderers, burn)
      return {
        session,
        pid,
        burnt,
        evaluate,
        close: async () => {
          await root.send('Target.closeTarget', { targetId })
        },
      }
    },
    close: () => browser.close(),
  }
}
