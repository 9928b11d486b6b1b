/**
 * The main figures in Firefox: the cost of the extension for an article, beside the floor and the fastest wrapper. A
 * separate site for each run, so that each has its own process; scripts run in a sandbox, as content scripts do.
 * Firefox offers no trace and no garbage collection on demand, and engine and rendering share more threads: these
 * figures are rougher than Chromium's.
 */
import { readdirSync, readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.mjs'
import { createPeerScripts, FLOOR, NOTHING, WRAPPERS } from './scripts-in-page.mjs'
import { findProcess, untilQuiet } from './thread-clock.mjs'
import { costOf, END_OF_PAGE, EXTENSION, FLOOR_NAME, NOTHING_NAME, takeTurns } from './turns.mjs'

/** @typedef {{ result: any }} Answer */
/** @typedef {{ send(method: string, params: object): Promise<Answer> }} Connection */

const SITES = 120

/** @param {number} root @returns {number[]} its children and theirs */
function listFamily(root) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        try {
          return [Number(pid), Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ')[1])]
        } catch {
          return [Number(pid), 0]
        }
      }),
  )
  const isOurs = (/** @type {number} */ pid) => {
    for (let parent = parents.get(pid); parent; parent = parents.get(parent)) if (parent === root) return true
    return false
  }
  return [...parents.keys()].filter(isOurs)
}

/**
 * @param {string | null} extensionDir
 */
async function openFirefox(extensionDir) {
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
  const listPids = async () => listFamily(browser.process()?.pid ?? 0)
  let site = 0

  /**
   * @param {import('./held-pages.mjs').HeldPage} held
   * @param {string | null} script null: the work after the end of the page is measured
   * @returns {Promise<{ ms: number, wholeMs: number, found: number }>}
   */
  async function run(held, script) {
    const { result } = await connection.send('browsingContext.create', { type: 'tab' })
    const { context } = result
    const evaluate = async (/** @type {string} */ expression, /** @type {string} */ sandbox = '') => {
      const answer = await connection.send('script.evaluate', {
        expression,
        target: { context, ...(sandbox ? { sandbox } : {}) },
        awaitPromise: true,
      })
      if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text)
      return answer.result.result.value
    }
    try {
      const url = held.url.replace('news.example', names[site++ % SITES] ?? '')
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' })
      for (let tries = 0; tries < 200; tries++) if (await evaluate(`document.querySelector('footer') !== null`)) break
      const burn = (/** @type {number} */ ms) =>
        evaluate(`for (const end = performance.now() + ${ms}; performance.now() < end; ); 0`)
      const { pid } = await findProcess(listPids, burn)
      if (script !== null) {
        held.finish()
        await untilQuiet(pid)
        await evaluate(NOTHING, 'bench')
      }
      const before = await untilQuiet(pid)
      if (script === null) held.finish()
      else await evaluate(script, 'bench')
      const ms = (await untilQuiet(pid)) - before
      return {
        ms,
        wholeMs: ms,
        found: await evaluate(
          `document.querySelectorAll('mark').length + [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)`,
        ),
      }
    } finally {
      await connection.send('browsingContext.close', { context })
    }
  }
  return { version: await browser.version(), run, close: () => browser.close() }
}

/**
 * @param {string} extensionDir
 * @param {import('./suite.mjs').Context} all
 * @param {{ html: string, folder: string, terms: number }} content
 * @returns {Promise<Pick<import('./suite.mjs').Outcome, 'pages' | 'notes' | 'metrics'>>}
 */
export async function measureFirefox(extensionDir, { server, terms, quick, report }, content) {
  const [with_, without] = [await openFirefox(extensionDir), await openFirefox(null)]
  if (!with_ || !without) return { pages: [], notes: ['Firefox: not measured, none was found'], metrics: {} }
  try {
    report('Firefox')
    const wrapper = WRAPPERS[2] ?? ''
    const scripts = await createPeerScripts(terms)
    const variant = (/** @type {string} */ name, firefox = without, /** @type {string | null} */ script = null) => ({
      name,
      run: () => firefox.run(server.hold(content.html, content.folder), script),
    })
    const figures = await takeTurns(
      [
        variant(EXTENSION, with_),
        variant(END_OF_PAGE),
        variant(FLOOR_NAME, without, FLOOR),
        variant(NOTHING_NAME, without, NOTHING),
        variant(wrapper, without, scripts.get(wrapper)),
      ],
      { rounds: quick ? 3 : 7, seconds: 90 },
    )
    const ours = costOf(figures, EXTENSION)
    return {
      pages: [{ title: `${with_.version}: 200k article`, terms: content.terms, figures }],
      notes: [],
      metrics: {
        firefox_cold_vs_floor_200k: ours / costOf(figures, FLOOR_NAME),
        firefox_vs_best_wrapper_200k: costOf(figures, wrapper) / ours,
        firefox_cold_ms_200k: ours,
      },
    }
  } finally {
    await with_.close()
    await without.close()
  }
}
