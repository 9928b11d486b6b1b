/**
 * Runs a user's session automatically: open an article, save two passages, look at the popup, export the list. It uses
 * the same controls as a user (selection, keys, menu, popup, export) and writes the results to out/.
 */
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasMarks, readThrough, selectPassage } from './demo-in-page.mjs'
import { OUT, ROOT } from './project.mjs'
import { UserError } from './user-error.mjs'

/** @typedef {import('./harness/session.mjs').Page} Page */
/** @typedef {import('./harness/session.mjs').Session} Session */
/** @typedef {Record<string, number>} Counts mentions per category */

const LIBRARY_PAGE = 'src/library/index.html'
const PATIENCE_MS = 15_000

/**
 * @param {Session} session
 * @param {Page} article open and in front
 */
export async function runDemo(session, article) {
  mkdirSync(OUT, { recursive: true })
  const pictureOfArticle = join(OUT, 'article.png')
  const pictureOfPopup = join(OUT, 'popup.png')
  const list = join(OUT, 'clippings.csv')
  await article.setViewport({ width: 1280, height: 900 })
  await article.evaluate(readThrough)
  const counts = await waitForMarks(session, article)
  await article.screenshot({ path: pictureOfArticle })
  const saved = await savePassages(session, article)
  await photographPopup(session, article, pictureOfPopup)
  await exportList(session, list)
  printSummary(counts, saved, [pictureOfArticle, pictureOfPopup, list])
}

/**
 * @param {Session} session
 * @param {Page} article
 * @returns {Promise<Counts>} once they no longer grow; all of them 0 on a page without mentions
 */
async function waitForMarks(session, article) {
  const tab = await session.tabId(article)
  const { decision } = await ask(session, tab, 'page.report')
  if (!decision.mark) {
    console.log('This page does not look like a news article. Marking it all the same, as "Mark this page" does.')
    await ask(session, tab, 'page.mark')
  }
  /** @type {Counts} */
  let counts = {}
  await waitUntil(async () => {
    const before = total(counts)
    counts = (await ask(session, tab, 'page.report')).counts
    return total(counts) > 0 && total(counts) === before && (await article.evaluate(hasMarks))
  })
  return counts
}

/**
 * @param {Session} session
 * @param {number} tab
 * @param {'page.report' | 'page.mark'} name
 * @returns {Promise<any>} what the page answers; see src/protocol/messages.ts
 */
async function ask(session, tab, name) {
  /** @type {unknown} */
  let answer
  await waitUntil(async () => {
    answer = await session.evaluateInBackground(sendToTab, tab, name).catch(() => undefined)
    return answer !== undefined
  })
  if (answer === undefined) throw new UserError('Sectorlens cannot see into this page, so there is nothing to mark.')
  return answer
}

/**
 * Runs in the background.
 * @param {number} tab
 * @param {string} name
 */
function sendToTab(tab, name) {
  const { chrome } = /** @type {any} */ (globalThis)
  return chrome.tabs.sendMessage(tab, { name, params: {} })
}

/**
 * One passage by the keys, one by the context menu.
 * @param {Session} session
 * @param {Page} article
 * @returns {Promise<number>} how many were really saved
 */
async function savePassages(session, article) {
  const list = await session.openExtensionPage(LIBRARY_PAGE)
  const countSaved = () => list.evaluate(countClippings)
  const before = await countSaved()
  await article.bringToFront()
  const first = await article.evaluate(selectPassage, [])
  if (first) await session.runCommand('save-clipping')
  await waitUntil(async () => !first || (await countSaved()) > before)
  const selectionText = await article.evaluate(selectPassage, [first])
  if (selectionText) await session.clickContextMenu(article, { itemId: 'save-clipping', selectionText })
  await waitUntil(async () => !selectionText || (await countSaved()) > before + 1)
  const saved = (await countSaved()) - before
  await list.close()
  if (saved < 2 && selectionText) throw new Error(`Two passages were to be saved, and ${saved} arrived.`)
  return saved
}

/**
 * Runs in a page of the extension.
 * @returns {Promise<number>}
 */
function countClippings() {
  const { chrome } = /** @type {any} */ (globalThis)
  return chrome.runtime.sendMessage({ name: 'clipping.count', params: {} })
}

/**
 * @param {Session} session
 * @param {Page} article
 * @param {string} path
 */
async function photographPopup(session, article, path) {
  const popup = await session.openPopup(article)
  let text = ''
  await waitUntil(async () => {
    const before = text
    text = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '')
    return text !== '' && text === before
  })
  await popup.screenshot({ path: /** @type {`${string}.png`} */ (path) })
  await popup.close()
}

/**
 * @param {Session} session
 * @param {string} path where the file is wanted
 */
async function exportList(session, path) {
  const page = await session.openExtensionPage(`${LIBRARY_PAGE}#export`)
  const arrived = await waitUntil(async () => {
    // While a file is downloaded there is a second one beside it, or nothing in it yet.
    const [file, ...others] = readdirSync(session.downloads).map((name) => join(session.downloads, name))
    if (!file?.endsWith('.csv') || others.length > 0 || statSync(file).size === 0) return false
    copyFileSync(file, path)
    return true
  })
  if (!arrived) throw new Error('The exported file did not arrive.')
  await page.close()
}

/**
 * @param {Counts} counts
 * @param {number} saved
 * @param {string[]} files
 */
function printSummary(counts, saved, files) {
  const rows = [...Object.entries(counts), ['all', total(counts)]]
  console.log('\nMentions')
  for (const [category, count] of rows) console.log(`  ${String(category).padEnd(22)}${String(count).padStart(4)}`)
  console.log(`Clippings saved         ${String(saved).padStart(4)}`)
  console.log(`Files written\n${files.map((file) => `  ${relative(ROOT, file)}`).join('\n')}`)
}

/** @param {Counts} counts */
function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/**
 * @param {() => Promise<boolean>} isDone
 * @returns {Promise<boolean>} false when the time ran out, also over a call that never returns
 */
async function waitUntil(isDone) {
  const giveUpAt = Date.now() + PATIENCE_MS
  while (Date.now() < giveUpAt) {
    if (await Promise.race([isDone(), sleep(giveUpAt - Date.now(), false, { ref: false })])) return true
    await sleep(150)
  }
  return false
}
