/**
 * Shows saved pages in Chromium under their own addresses: their scripts do not run, and nothing is loaded from
 * anywhere. A page's address is in its first line (`<!-- served as URL -->`) or in the folder's `index.json`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../browsers.mjs'
import { ROOT } from '../project.mjs'
import { UserError } from '../user-error.mjs'

/** Pages that are open at once. */
const TABS = 3

/** Milliseconds until a page that does not open is given up. */
const PATIENCE_MS = 20_000

/** @typedef {{ file: string, url: string, path: string }} SavedPage */

/**
 * @param {string} given a folder or a file
 * @returns {SavedPage[]}
 */
export function listSavedPages(given) {
  const isFolder = existsSync(given) && statSync(given).isDirectory()
  if (!isFolder && !existsSync(given)) throw new UserError(`${given} cannot be read.`)
  const folder = isFolder ? given : dirname(given)
  const index = join(folder, 'index.json')
  /** @type {{ file: string, url: string }[]} */
  const listed = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : []
  const urls = new Map(listed.map(({ file, url }) => [file, url]))
  const files = isFolder
    ? [...new Set([...urls.keys(), ...readdirSync(folder).filter((name) => /\.x?html?$/i.test(name))])]
    : [basename(given)]
  return files.flatMap((file) => {
    const path = join(folder, file)
    if (!existsSync(path)) {
      console.error(`${file} is listed and not there`)
      return []
    }
    const url = readServedAs(path) ?? urls.get(file)
    if (url && URL.canParse(url)) return [{ file, url, path }]
    console.error(`${file} has no address: neither a first line <!-- served as URL --> nor an entry in index.json`)
    return []
  })
}

/** @param {string} path */
function readServedAs(path) {
  return /^\uFEFF?\s*<!--\s*served as\s+(\S+)\s*-->/i.exec(readFileSync(path).subarray(0, 4096).toString('utf8'))?.[1]
}

/**
 * @param {string} entry a file of the project, from its root
 * @returns {Promise<string>} it and all that it imports, as one script
 */
export async function bundleForPage(entry) {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'sectorlensInPage' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`)
  return output.output[0].code
}

/**
 * Opens a saved page under its own address. Nothing else is loaded, and no script of the page runs.
 * @param {import('puppeteer-core').CDPSession} session
 * @param {SavedPage} saved
 */
async function openPage(session, { url, path }) {
  const bytes = readFileSync(path)
  const isUtf8 = isValidUtf8(bytes)
  session.removeAllListeners('Fetch.requestPaused')
  session.on('Fetch.requestPaused', ({ requestId, resourceType, request }) => {
    const isPage = resourceType === 'Document' && withoutFragment(request.url) === withoutFragment(url)
    // A browser opens some hosts over TLS only.
    const isSecure =
      resourceType === 'Document' && withoutFragment(request.url) === withoutFragment(url.replace(/^http:/i, 'https:'))
    const answer =
      isPage || isSecure
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [
              { name: 'content-type', value: isUtf8 ? 'text/html; charset=utf-8' : 'text/html' },
              // The page is laid out with the styles it holds; whatever lies elsewhere stays there.
              {
                name: 'content-security-policy',
                value: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
              },
            ],
            body: bytes.toString('base64'),
          })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    answer.catch(() => {})
  })
  const loaded = new Promise((done) => session.once('Page.domContentEventFired', done))
  const { errorText } = await session.send('Page.navigate', { url })
  if (errorText) throw new Error(errorText)
  await withinTime(loaded)
}

/** @param {string} url */
function withoutFragment(url) {
  return new URL(url).href.split('#')[0]
}

/** @param {Uint8Array} bytes */
function isValidUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function withinTime(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('took too long')), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (late)])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Evaluates an expression in each of the pages, in one browser; what it gives must be JSON.
 * @template T
 * @param {SavedPage[]} pages
 * @param {string} code evaluated before the expression
 * @param {(page: SavedPage) => string} toExpression
 * @param {(page: SavedPage, result: T) => void} report in the order of the pages
 */
export async function evaluateInPages(pages, code, toExpression, report) {
  const executablePath = findBrowser('chrome')
  if (!executablePath) throw new UserError('No Chromium, Chrome or Edge was found; set CHROME_BIN to its full path.')
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1366, height: 768 },
    args: [
      '--disable-background-networking',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // Each page is of another site: a process for each of them takes longer than all the reading.
      '--renderer-process-limit=3',
      '--disable-site-isolation-trials',
      '--blink-settings=imagesEnabled=false',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  try {
    /** @type {(T | null)[]} */
    const results = []
    let next = 0
    let reported = 0
    const work = async () => {
      let session = await openSession(browser)
      while (next < pages.length) {
        const index = next++
        const saved = /** @type {SavedPage} */ (pages[index])
        try {
          await openPage(session, saved)
          const { result, exceptionDetails } = await withinTime(
            session.send('Runtime.evaluate', {
              expression: `${code}\nJSON.stringify(${toExpression(saved)})`,
              returnByValue: true,
            }),
          )
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
          results[index] = JSON.parse(result.value)
        } catch (error) {
          console.error(`${saved.file}: ${error instanceof Error ? error.message : error}`)
          results[index] = null
          session = await openSession(browser)
        }
        for (; reported < pages.length && results[reported] !== undefined; reported++) {
          const read = results[reported]
          if (read) report(/** @type {SavedPage} */ (pages[reported]), read)
        }
      }
    }
    await Promise.all(Array.from({ length: Math.min(TABS, pages.length) }, work))
  } finally {
    await browser.close()
  }
}

/** @param {import('puppeteer-core').Browser} browser */
async function openSession(browser) {
  const session = await (await browser.newPage()).createCDPSession()
  await session.send('Page.enable')
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  return session
}
