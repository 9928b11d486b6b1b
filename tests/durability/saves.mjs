/**
 * Saves as users make them, many at once: a page of the extension requests the content script of each tab to clip
 * words, as the popup's button does, and the content script saves as usual, with journal, background and store. Its
 * answer is what it would have shown.
 */
import { setTimeout as sleep } from 'node:timers/promises'

/** @typedef {import('../../scripts/harness/session.mjs').Session} Session */
/** @typedef {import('../../scripts/harness/session.mjs').Page} Page */

/**
 * @typedef {object} Answer
 * @property {string} text the text to save
 * @property {{ ok: boolean, id?: string, reason?: string } | null} result null when the page did not answer
 */

/** An answer given this shortly before a kill, in milliseconds, may not arrive, and then does not count as saved. */
const COLLECT_EVERY_MS = 10

/** A page of the extension that does nothing by itself. */
const IDLE_PAGE = 'src/settings/index.html'

/**
 * Opens tabs with an article and the page that sends the requests.
 * @param {Session} session
 * @param {readonly string[]} urls
 */
export async function openPageAndTabs(session, urls) {
  for (const url of urls) await session.openPage(url)
  const extensionPage = await session.openExtensionPage(IDLE_PAGE)
  const tabs = await extensionPage.evaluate(findTabs, [...urls])
  return { extensionPage, tabs }
}

/**
 * Saves texts, all at once, by turns in each tab.
 * @param {Page} extensionPage
 * @param {readonly number[]} tabs
 * @param {readonly string[]} texts
 * @returns {Promise<Answer[]>}
 */
export function saveAtOnce(extensionPage, tabs, texts) {
  return extensionPage.evaluate(clipAll, [...tabs], [...texts])
}

/**
 * Saves without end, a few at a time in each tab, until the page goes or `stopStream` is called.
 * @param {Page} extensionPage
 * @param {readonly number[]} tabs
 * @param {string} label begins every text, so that no two streams save the same
 * @param {(answer: Answer) => void} onAnswer called as soon as a tab has answered
 */
export async function startStream(extensionPage, tabs, label, onAnswer) {
  await extensionPage.evaluate(stream, [...tabs], label)
  let isOver = false
  extensionPage.once('close', () => {
    isOver = true
  })
  const collect = async () => {
    while (!isOver) {
      for (const answer of await extensionPage.evaluate(takeAnswers)) onAnswer(answer)
      await sleep(COLLECT_EVERY_MS)
    }
  }
  // It ends when the browser does.
  collect().catch(() => {})
}

/**
 * Ends a stream; resolves when every save in it was answered and reported.
 * @param {Page} extensionPage
 */
export async function stopStream(extensionPage) {
  await extensionPage.evaluate(async () => {
    const page = /** @type {any} */ (globalThis)
    page.isStreamOver = true
    await page.streams
  })
  await sleep(COLLECT_EVERY_MS * 10)
}

/**
 * @param {readonly Answer[]} answers
 * @param {readonly { id: string, exact: string, isAside?: boolean }[]} rows of all lists
 */
export function checkAnswers(answers, rows) {
  const texts = rows.map(({ exact }) => exact)
  const acknowledged = answers.filter(({ result }) => result?.ok)
  const refused = answers.filter(({ result }) => !result?.ok)
  const storedTexts = new Set(texts)
  const inUse = findLost(
    answers,
    rows.filter(({ isAside }) => !isAside),
  )
  const lost = findLost(answers, rows)
  return {
    tried: answers.length,
    acknowledged: acknowledged.length,
    lost: lost.length,
    in_set_aside: inUse.length - lost.length,
    refused: refused.length,
    refused_and_gone: refused.filter(({ text }) => !storedTexts.has(text)).length,
    duplicates: texts.length - storedTexts.size,
  }
}

/**
 * Acknowledged saves whose id or whose text lies nowhere.
 * @template {Answer} A
 * @param {readonly A[]} answers
 * @param {readonly { id: string, exact: string }[]} rows
 */
export function findLost(answers, rows) {
  const ids = new Set(rows.map(({ id }) => id))
  const storedTexts = new Set(rows.map(({ exact }) => exact))
  return answers.filter(({ text, result }) => result?.ok && !(ids.has(String(result.id)) && storedTexts.has(text)))
}

/**
 * Runs in the library. Gives the tabs in which the addresses are open, once their content scripts answer.
 * @param {string[]} urls
 * @returns {Promise<number[]>}
 */
async function findTabs(urls) {
  const { chrome } = /** @type {any} */ (globalThis)
  /** @type {{ id: number, url: string }[]} */
  const open = await chrome.tabs.query({})
  const tabs = open.filter(({ url }) => urls.includes(url)).map(({ id }) => id)
  for (const tab of tabs) {
    for (let tries = 0; tries < 100; tries++) {
      const report = await chrome.tabs.sendMessage(tab, { name: 'page.report', params: {} }).catch(() => null)
      if (report) break
      // The marker is injected into an unmarked page only on demand; popup, menu and keys inject it like this.
      const reader = { target: { tabId: tab }, files: ['/src/content/marker.js'] }
      await chrome.scripting.executeScript(reader).catch(() => null)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return tabs
}

/**
 * Runs in the library.
 * @param {number[]} tabs
 * @param {string[]} texts
 */
async function clipAll(tabs, texts) {
  const { chrome } = /** @type {any} */ (globalThis)
  const clip = (/** @type {string} */ text, /** @type {number} */ index) =>
    chrome.tabs
      .sendMessage(tabs[index % tabs.length], { name: 'page.clip', params: { text } }, { frameId: 0 })
      .then((/** @type {unknown} */ result) => ({ text, result: result ?? null }))
      .catch(() => ({ text, result: null }))
  return Promise.all(texts.map(clip))
}

/**
 * Runs in the library.
 * @param {number[]} tabs
 * @param {string} label
 */
function stream(tabs, label) {
  const page = /** @type {any} */ (globalThis)
  page.isStreamOver = false
  page.answers = []
  let count = 0
  const run = async (/** @type {number} */ tab) => {
    while (!page.isStreamOver) {
      const text = `Sentence ${label} number ${count++} of an endless stream of saves.`
      const message = { name: 'page.clip', params: { text } }
      const result = await page.chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null)
      page.answers.push({ text, result: result ?? null })
    }
  }
  page.streams = Promise.all(tabs.flatMap((tab) => [run(tab), run(tab)]))
}

/**
 * Runs in the library.
 * @returns {Answer[]}
 */
function takeAnswers() {
  return /** @type {any} */ (globalThis).answers.splice(0)
}
