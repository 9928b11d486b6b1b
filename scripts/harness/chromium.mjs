/**
 * Drives Chromium, Chrome or Edge over the DevTools protocol. Two things are out of its reach and are simulated:
 * keyboard commands and context menus are native, so their events are dispatched to the extension's listeners in its
 * service worker instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { toChromiumHostArguments } from './page-hosts.mjs'
import { fromExpression, toExpression } from './session.mjs'
import { startBrowser } from './start-browser.mjs'

/** @typedef {import('./session.mjs').Page} Page */
/** @typedef {import('./session.mjs').Session} Session */

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
]

/**
 * @param {import('./session.mjs').LaunchOptions & { program: string, profile: string, downloads: string, headless: boolean }} options
 */
export async function launchChromium({
  program,
  extensionDir,
  profile,
  downloads,
  headless,
  lang,
  colorScheme,
  privateBrowsing,
}) {
  setDownloadFolder(profile, downloads)
  const root = process.getuid?.() === 0
  const { browser, id, newTab } = await startBrowser(
    {
      executablePath: program,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      // The bar "controlled by automated software" would confuse users.
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      args: [
        ...QUIET,
        ...toChromiumHostArguments(headless),
        // The screen of a headless browser is 800 by 600, too low for a popup.
        ...(headless ? ['--screen-info={1600x1200}', '--window-size=1366,768'] : []),
        ...(root ? ['--no-sandbox'] : []),
        ...(lang ? [`--lang=${lang}`] : []),
        ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
        ...(privateBrowsing ? ['--incognito'] : []),
      ],
      // On Linux Chromium takes its language from here and ignores --lang.
      env: { ...process.env, ...(lang ? { LANGUAGE: lang.replace('-', '_') } : {}) },
    },
    extensionDir,
    privateBrowsing ? (started) => installForPrivateWindows(started, extensionDir) : undefined,
  )
  const origin = `chrome-extension://${id}/`

  /** @param {string} url */
  const openTab = async (url) => {
    const page = await newTab()
    await page.goto(url)
    return page
  }

  /** @param {import('puppeteer-core').Target} target */
  const isOurWorker = (target) => target.type() === 'service_worker' && target.url().startsWith(origin)

  const worker = async () => {
    if (!browser.targets().some(isOurWorker)) await startWorker()
    const found = await (await browser.waitForTarget(isOurWorker, { timeout: 10_000 })).worker()
    if (!found) throw new Error('The service worker went away while it was being reached.')
    // A worker that has just begun has no extension API yet.
    for (let tries = 0; tries < 100 && (await found.evaluate('typeof chrome')) !== 'object'; tries++) await sleep(20)
    return found
  }

  const startWorker = async () => {
    const [page] = await browser.pages()
    const session = await (page ?? (await browser.newPage())).createCDPSession()
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.startWorker', { scopeURL: origin })
    await session.detach()
  }

  const closeWorkers = async () => {
    const session = await browser.target().createCDPSession()
    const { targetInfos } = await session.send('Target.getTargets')
    const ours = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
    for (const { targetId } of ours) await session.send('Target.closeTarget', { targetId }).catch(() => {})
    await session.detach()
  }

  /** @type {Session['evaluateInBackground']} */
  const evaluateInBackground = async (run, ...args) =>
    fromExpression(await (await worker()).evaluate(toExpression(run, args)))

  return {
    browser,
    /** @param {string} path */
    extensionUrl: (path) => origin + path,
    openTab,
    evaluateInBackground,
    stopBackground: async () => {
      const target = browser.targets().find(isOurWorker)
      if (!target) return
      await (await target.worker())?.close()
      const giveUpAt = Date.now() + 10_000
      for (let waits = 1; browser.targets().includes(target); waits++) {
        if (Date.now() > giveUpAt) throw new Error('The service worker does not stop.')
        // A message started it again at once, and the driver dropped it with the first close, so no event would follow.
        if (waits % 50 === 0) await closeWorkers()
        await sleep(10)
      }
    },
    /** @param {string} name */
    runCommand: (name) => evaluateInBackground(dispatch, 'commands', 'onCommand', name),
    /** @type {Session['clickContextMenu']} */
    clickContextMenu: async (page, { itemId, selectionText }) => {
      await page.bringToFront()
      const info = { menuItemId: itemId, selectionText, pageUrl: page.url(), frameId: 0, editable: false }
      await evaluateInBackground(dispatch, 'contextMenus', 'onClicked', info)
    },
    /** @param {Page} page @param {string} path */
    openPopup: async (page, path) => {
      await page.bringToFront()
      const [extension] = await ours()
      const opened = browser.waitForTarget((target) => target.type() === 'page' && target.url() === origin + path, {
        timeout: 10_000,
      })
      await Promise.all([opened, extension?.triggerAction(page)])
      const popup = await (await opened).asPage()
      return popup
    },
  }

  async function ours() {
    return [...(await browser.extensions()).values()].filter((extension) => extension.id === id)
  }
}

/**
 * Runs in the service worker.
 * @param {string} api
 * @param {string} event
 * @param {unknown} subject what the event is about; the active tab is passed with it
 */
async function dispatch(api, event, subject) {
  const { chrome } = /** @type {any} */ (globalThis)
  const target = chrome[api][event]
  // A worker that was started for this may not have added its listeners yet.
  for (let tries = 0; tries < 100 && !target.hasListeners(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  if (!target.hasListeners()) throw new Error(`The service worker does not listen to ${api}.${event}.`)
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  target.dispatch(subject, tab)
}

/**
 * @param {import('./session.mjs').Browser} browser
 * @param {string} path
 * @returns {Promise<string>} the extension's id
 */
async function installForPrivateWindows(browser, path) {
  const session = await browser.target().createCDPSession()
  // The protocol has the option; the driver's types do not yet.
  const options = /** @type {{ path: string }} */ ({ path, enableInIncognito: true })
  const { id } = await session.send('Extensions.loadUnpacked', options)
  await session.detach()
  return id
}

/**
 * Over the protocol (`Browser.setDownloadBehavior`) files would arrive under random names.
 * @param {string} profile
 * @param {string} downloads
 */
function setDownloadFolder(profile, downloads) {
  const file = join(profile, 'Default/Preferences')
  const preferences = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  preferences.download = { ...preferences.download, default_directory: downloads, prompt_for_download: false }
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(file, JSON.stringify(preferences))
}
