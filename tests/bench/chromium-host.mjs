/** Runs the benchmark's worlds in Chromium, in isolated worlds of blank pages: where content scripts live. */
import { setTimeout as sleep } from 'node:timers/promises'
import { launch } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.mjs'
import { UserError } from '../../scripts/user-error.mjs'
import { createStopwatch, HAS_CPU_CLOCK } from './main-thread-clock.mjs'
import { median } from './measure.mjs'
import { wrapReady } from './node-host.mjs'

/** @typedef {import('./measure.mjs').Host} Host */
/** @typedef {import('puppeteer-core').CDPSession} CDPSession */

/** A renderer that has just been started has work of its own for about this long. */
const SETTLE_MS = 300

/** @returns {Promise<Host>} */
export async function openChromium() {
  const program = findBrowser('chrome')
  if (!program) throw new UserError('No Chrome, Chromium or Edge was found; the benchmark needs one.')
  const browser = await launch({
    executablePath: program,
    headless: true,
    pipe: true,
    // A batch on the longest page may take its time.
    protocolTimeout: 600_000,
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  let fresh = 0

  /** A page of its own with one isolated world. */
  async function openPage() {
    const page = await browser.newPage()
    await sleep(SETTLE_MS)
    const session = await page.createCDPSession()
    await session.send('Runtime.enable')
    const { frameTree } = await session.send('Page.getFrameTree')
    const frameId = frameTree.frame.id
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'bench' })
    const stopwatch = await createStopwatch(browser)
    return { page, session, executionContextId, stopwatch }
  }

  return {
    title: `${await browser.version()}, isolated world`,
    clock: HAS_CPU_CLOCK ? 'CPU time of the main thread' : 'wall time (this system tells no CPU time of a page)',
    openWorld: async (code) => {
      const { session, executionContextId, stopwatch } = await openPage()
      await runScript(session, executionContextId, `${code}; 0`)
      /** @type {import('./measure.mjs').World['call']} */
      const call = (method, ...args) =>
        runScript(session, executionContextId, `bench.${method}(...${JSON.stringify(args)})`)
      const idle = []
      for (let times = 0; times < 9; times++) idle.push((await stopwatch(() => call('run', 'nothing', 0))).ms)
      const overhead = median(idle)
      return {
        call,
        time: async (method, ...args) => (await stopwatch(() => call(method, ...args))).ms - overhead,
      }
    },
    ready: async (code) => {
      const { page, session, executionContextId, stopwatch } = await openPage()
      const time = async (/** @type {string} */ expression) => {
        // Compiled beforehand: readiness counts from the first statement. A unique comment avoids caches.
        const source = { expression: `/* ${fresh++} */ ${expression}`, sourceURL: '', persistScript: true }
        const { scriptId } = await session.send('Runtime.compileScript', { ...source, executionContextId })
        if (!scriptId) throw new Error('The script does not compile.')
        await sleep(20)
        const { result, ms } = await stopwatch(() =>
          session.send('Runtime.runScript', { scriptId, executionContextId, returnByValue: true }),
        )
        if (result.exceptionDetails) throw new Error(result.exceptionDetails.exception?.description)
        return { cpu: ms, wall: Number(result.result.value) }
      }
      const idle = []
      for (let times = 0; times < 5; times++) idle.push((await time('0')).cpu)
      const { cpu, wall } = await time(wrapReady(code))
      await page.close()
      return { cpu: cpu - median(idle), wall }
    },
    retained: async (code, text) => {
      const { page, session, executionContextId } = await openPage()
      await runScript(session, executionContextId, '0')
      const before = await readMemory(session)
      await runScript(session, executionContextId, `/* ${fresh++} */ ${code}; 0`)
      await session.send('Runtime.callFunctionOn', {
        functionDeclaration: '(text) => bench.recognizer.find(text).length',
        executionContextId,
        arguments: [{ value: text }],
      })
      const after = await readMemory(session)
      await page.close()
      return after - before
    },
    close: () => browser.close(),
  }
}

/**
 * @param {CDPSession} session
 * @param {number} contextId
 * @param {string} expression
 */
async function runScript(session, contextId, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** @param {CDPSession} session @returns {Promise<number>} bytes: heap and what array buffers hold outside it */
async function readMemory(session) {
  for (let times = 0; times < 4; times++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  return usedSize + backingStorageSize
}
