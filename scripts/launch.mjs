/**
 * Starts a browser with the extension in it, the same way for `npm start`, the pictures and the tests in real browsers.
 * It finds and launches; it never installs a browser.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { browserTitle, findBrowser } from './browsers.mjs'
import { launchChromium } from './harness/chromium.mjs'
import { launchFirefox } from './harness/firefox.mjs'
import { killTree } from './harness/process-tree.mjs'
import { UserError } from './user-error.mjs'

/** @typedef {import('./harness/session.mjs').LaunchOptions} LaunchOptions */
/** @typedef {import('./harness/session.mjs').Page} Page */
/** @typedef {import('./harness/session.mjs').Session} Session */

/**
 * @param {LaunchOptions} options
 * @returns {Promise<Session>}
 */
export async function launch(options) {
  const { kind, extensionDir, headless = !hasDisplay() } = options
  const program = findBrowser(kind)
  if (!program) throw new UserError(`No ${browserTitle(kind)} was found on this machine.`)
  const profile = options.profile ?? mkdtempSync(join(temporaryFolder(program), 'sectorlens-'))
  const downloads = options.downloads ?? join(profile, 'downloads')
  mkdirSync(downloads, { recursive: true })
  const removeProfile = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  // Also after Ctrl+C, when nothing is left to wait for.
  process.once('exit', removeProfile)
  const full = { ...options, program, profile, downloads, headless }
  const driver = kind === 'chrome' ? await launchChromium(full) : await launchFirefox(full)
  const { browser, evaluateInBackground } = driver
  const popup = popupPath(extensionDir)

  /** @type {Session['tabId']} */
  const tabId = async (page) => {
    await page.bringToFront()
    return evaluateInBackground(async () => {
      const { chrome } = /** @type {any} */ (globalThis)
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return /** @type {number} */ (tab.id)
    })
  }

  const ended = () => {
    process.off('exit', removeProfile)
    removeProfile()
  }

  return {
    kind,
    browser,
    profile,
    downloads,
    extensionUrl: driver.extensionUrl,
    openExtensionPage: (path) => driver.openTab(driver.extensionUrl(path)),
    openPage: driver.openTab,
    tabId,
    evaluateInBackground,
    stopBackground: driver.stopBackground,
    runCommand: driver.runCommand,
    clickContextMenu: driver.clickContextMenu,
    openPopup: async (page) =>
      'openPopup' in driver ? driver.openPopup(page, popup) : driver.openPopupTab(await tabId(page), popup),
    close: async () => {
      if (browser.connected) await browser.close()
      ended()
    },
    kill: async () => {
      const pid = browser.process()?.pid
      if (pid) await killTree(pid)
      await untilProfileIsLeft(profile)
      ended()
    },
  }
}

/**
 * When Firefox ends, its driver restores preferences of the profile, and does not report when that is done. A start
 * before that would lack the harness's own preferences.
 * @param {string} profile
 */
async function untilProfileIsLeft(profile) {
  const backups = ['prefs.js.puppeteer', 'user.js.puppeteer'].map((name) => join(profile, name))
  for (let tries = 0; tries < 250 && backups.some((path) => existsSync(path)); tries++) await sleep(20)
}

/** @returns {boolean} whether there is a display */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * A browser from a snap sees only a private copy of /tmp.
 * @param {string} program
 */
function temporaryFolder(program) {
  const snap = /^\/snap\/bin\/(\w+)/.exec(program)?.[1]
  if (!snap) return tmpdir()
  const folder = join(homedir(), 'snap', snap, 'common')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** @param {string} extensionDir */
function popupPath(extensionDir) {
  const { action } = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'))
  return String(action.default_popup)
}
