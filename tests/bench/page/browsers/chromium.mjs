/**
 * Chromium with or without the extension, and pages in it that are fresh: each in a tab of its own and so in a process
 * of its own, where nothing has been compiled or warmed by the one before.
 */
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../../../scripts/browsers.mjs'
import { UserError } from '../../../../scripts/user-error.mjs'
import { findProcess } from '../clocks/thread-clock.mjs'
import { HOST } from './held-pages.mjs'
import { createFamily } from './process-family.mjs'

/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {import('./browser.d.ts').BenchBrowser} BenchBrowser */
/** @typedef {(expression: string) => Promise<any>} Evaluate waits for its promise; what it gives travels as JSON */
/** @typedef {{ session: CDPSession, evaluate: Evaluate, close: () => Promise<void> }} Tab */
/** @typedef {import('./browser.d.ts').OpenPage & Tab} FreshPage */
/**
 * @typedef {object} ChromiumParts
 * @property {(url: string) => Promise<FreshPage>} open
 * @property {(url: string, options?: { newWindow?: boolean }) => Promise<Tab>} openTab without looking for its process;
 *   in a window of its own it stays visible when others are opened
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} origin of the extension, ends with a slash; empty without one
 */
/** @typedef {Omit<BenchBrowser, 'open'> & ChromiumParts} Chromium */

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
  const id = extensionDir ? await browser.installExtension(extensionDir) : ''
  const root = await browser.target().createCDPSession()

  const listRenderers = async () => {
    const { processInfo } = await root.send('SystemInfo.getProcessInfo')
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id: pid }) => pid)
  }

  /** @type {Chromium['openTab']} */
  async function openTab(url, { newWindow = false } = {}) {
    const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', newWindow })
    const target = await browser.waitForTarget(
      (one) => /** @type {{ _targetId?: string }} */ (/** @type {unknown} */ (one))._targetId === targetId,
    )
    // Without the driver's own page object: that would enable more of the protocol than is needed.
    const session = await target.createCDPSession()
    const { errorText } = await session.send('Page.navigate', { url })
    if (errorText) throw new Error(`${url}: ${errorText}`)
    return {
      session,
      evaluate: createEvaluate(session),
      close: async () => void (await root.send('Target.closeTarget', { targetId })),
    }
  }

  return {
    browser,
    version: await browser.version(),
    family: createFamily(browser.process()?.pid ?? 0),
    extensionDir,
    origin: id ? `chrome-extension://${id}/` : '',
    openTab,
    open: async (url) => {
      const tab = await openTab(url)
      const { session, evaluate } = tab
      const burn = (/** @type {number} */ ms) =>
        evaluate(`for (const end = performance.now() + ${ms}; performance.now() < end; ); 0`)
      const process_ = await findProcess(listRenderers, burn)
      return {
        ...tab,
        ...process_,
        openWorld: async () => {
          const { frameTree } = await session.send('Page.getFrameTree')
          const { executionContextId } = await session.send('Page.createIsolatedWorld', {
            frameId: frameTree.frame.id,
            worldName: 'bench',
          })
          return createEvaluate(session, executionContextId)
        },
        collectGarbage: async () => void (await session.send('HeapProfiler.collectGarbage')),
      }
    },
    close: () => browser.close(),
  }
}

/** @param {CDPSession} session @param {number} [contextId] @returns {Evaluate} */
function createEvaluate(session, contextId) {
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      ...(contextId === undefined ? {} : { contextId }),
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
}
