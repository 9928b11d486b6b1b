/** The measurements in a browser that has just started on a copy of a profile. */
import { setTimeout as sleep } from 'node:timers/promises'
import { IDLE_PAGE, importBackup } from './seeded-profiles.mjs'

/** @typedef {import('../../../scripts/harness/session.mjs').Session} Session */

const POPUP = 'src/popup/index.html'
const ROWS = 50
/** A browser has work of its own after its start; users do not save in its first second. */
const START_MS = 2000

/**
 * Saves one after the other from a content script; milliseconds from the journal entry to the acknowledgement.
 * @param {Session} session
 * @param {string} url of a page
 * @param {readonly object[]} clippings
 * @returns {Promise<number[]>}
 */
export async function timeSaves(session, url, clippings) {
  const { extensionPage, tab } = await openPageAndTabs(session, url)
  const times = await extensionPage.evaluate(saveInTab, tab, [...clippings])
  if (!Array.isArray(times) || times.length !== clippings.length)
    throw new Error(`Saving gave ${JSON.stringify(times)}`)
  return times
}

/**
 * The popup's document in a tab, from navigation to the frame after its first fifty rows.
 * @param {Session} session
 * @param {string} url of the page it speaks of
 * @returns {Promise<number>}
 */
export async function timePopup(session, url) {
  const page = await session.openPage(url)
  await sleep(START_MS)
  const tab = await session.tabId(page)
  const popup = await session.browser.newPage()
  await popup.evaluateOnNewDocument(watchRows, ROWS)
  await popup.goto(`${session.extensionUrl(POPUP)}?tab=${tab}`)
  const handle = await popup.waitForFunction(() => /** @type {any} */ (globalThis).rowsAt, { timeout: 60_000 })
  return /** @type {number} */ (await handle.jsonValue())
}

/**
 * Looks up the clippings of an article from a page of the extension while no background runs.
 * @param {Session} session
 * @param {string} url of a page
 * @param {string} article
 * @returns {Promise<{ ms: number, found: number }>}
 */
export async function timeLookup(session, url, article) {
  const { extensionPage } = await openPageAndTabs(session, url)
  await session.stopBackground()
  await sleep(500)
  return extensionPage.evaluate(lookUp, article)
}

/**
 * @param {Session} session
 * @param {string} code of the benchmark's own part
 * @returns {Promise<{ total: number, cold: number, opened: number }>}
 */
export async function timeCounts(session, code) {
  const page = await session.openExtensionPage(IDLE_PAGE)
  await sleep(START_MS)
  await importBackup(page, code)
  return page.evaluate(() => /** @type {any} */ (globalThis).bench.timeCounts())
}

/**
 * The first rows of a list that is requested by name, in a page that has just opened.
 * @param {Session} session
 * @param {string} code of the benchmark's own part
 * @param {string} name
 * @returns {Promise<number>}
 */
export async function timeList(session, code, name) {
  const page = await session.openExtensionPage(IDLE_PAGE)
  await sleep(START_MS)
  await importBackup(page, code)
  const { ms } = await page.evaluate((asked) => /** @type {any} */ (globalThis).bench.timeList(asked), name)
  return ms
}

/**
 * @param {Session} session
 * @param {string} url
 */
async function openPageAndTabs(session, url) {
  await session.openPage(url)
  const extensionPage = await session.openExtensionPage(IDLE_PAGE)
  await sleep(START_MS)
  const tab = await extensionPage.evaluate(async (wanted) => {
    const { chrome } = /** @type {any} */ (globalThis)
    const tabs = await chrome.tabs.query({})
    return tabs.find((/** @type {{ url: string }} */ one) => one.url === wanted).id
  }, url)
  return { extensionPage, tab }
}

/**
 * Runs in the library. The inner function runs in the tab, in the world of the content script, and does the two steps
 * of `marker/saving/clip-selection`.
 * @param {number} tab
 * @param {any[]} clippings
 * @returns {Promise<any>}
 */
async function saveInTab(tab, clippings) {
  const { chrome } = /** @type {any} */ (globalThis)
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab },
    args: [clippings],
    func: async (/** @type {any[]} */ list) => {
      const { storage, runtime } = /** @type {any} */ (globalThis).chrome
      const times = []
      for (const clipping of list) {
        const start = performance.now()
        await storage.local.set({ [`pending:${clipping.id}`]: clipping })
        const result = await runtime.sendMessage({ name: 'clipping.save', params: { clipping } })
        if (!result?.ok || result.already) return result ?? null
        times.push(performance.now() - start)
      }
      return times
    },
  })
  return answer.result
}

/**
 * Runs in the library: pages may query only their own article.
 * @param {string} article
 * @returns {Promise<{ ms: number, found: number }>}
 */
async function lookUp(article) {
  const { runtime } = /** @type {any} */ (globalThis).chrome
  const start = performance.now()
  const found = await runtime.sendMessage({ name: 'clipping.ofArticle', params: { article } })
  return { ms: performance.now() - start, found: found?.length ?? -1 }
}

/**
 * Runs in the popup before any of its code: notes when so many rows are displayed and have been painted.
 * @param {number} rows
 */
function watchRows(rows) {
  const page = /** @type {any} */ (globalThis)
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll('.clipping').length < rows) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => (page.rowsAt = performance.now())))
  })
  observer.observe(document, { childList: true, subtree: true })
}
