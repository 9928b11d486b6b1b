/**
 * Drives Firefox over WebDriver BiDi. Keyboard commands and context menus are the browser's real ones; only the popup
 * is shown in a tab instead.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInside } from './firefox-inside.mjs'
import { clickMenuItem, pressCommandKey, stopBackgroundPage } from './firefox-window.mjs'
import { FIREFOX_HOST_PREFERENCES } from './page-hosts.mjs'
import { startBrowser } from './start-browser.mjs'

/** @typedef {import('./session.mjs').Page} Page */
/** @typedef {import('./session.mjs').Session} Session */

/**
 * @param {import('./session.mjs').LaunchOptions & { program: string, profile: string, downloads: string, headless: boolean }} options
 */
export async function launchFirefox({ program, extensionDir, profile, downloads, headless, lang, colorScheme }) {
  const addOn = addOnId(extensionDir)
  const uuid = readStoredUuid(profile)
  const started = await startBrowser(
    {
      browser: 'firefox',
      executablePath: program,
      headless,
      userDataDir: profile,
      defaultViewport: null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...FIREFOX_HOST_PREFERENCES,
        // A restart removes a temporary add-on. With the same address and these two preferences, its storage survives.
        'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
        // An open downloads panel would keep every other panel closed.
        'browser.download.alwaysOpenPanel': false,
        ...(lang ? { 'intl.locale.requested': lang, 'intl.accept_languages': lang } : {}),
        ...(colorScheme ? { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 } : {}),
      },
    },
    extensionDir,
  )
  const { browser, id } = started
  // The protocol does not close a window's last tab, so tests leave the empty one open and never work in it.
  const newTab = headless ? () => browser.newPage() : started.newTab
  const inside = createInside(browser)
  const origin = `moz-extension://${uuid}/`

  /** @param {string} url */
  const openTab = async (url) => {
    const page = await newTab()
    if (url.startsWith(origin)) await inside.navigate(page, url)
    else await page.goto(url)
    return page
  }

  return {
    browser,
    /** @param {string} path */
    extensionUrl: (path) => origin + path,
    openTab,
    /** @type {Session['evaluateInBackground']} */
    evaluateInBackground: (run, ...args) => inside.evaluateInBackground(id, run, ...args),
    stopBackground: () => inside.evaluateInWindow(stopBackgroundPage, id),
    /** @param {string} name */
    runCommand: (name) => inside.evaluateInWindow(pressCommandKey, id, name),
    /** @type {Session['clickContextMenu']} */
    clickContextMenu: async (page, { itemId, point }) => {
      await page.bringToFront()
      const { x, y } = point ?? (await page.evaluate(middleOfSelection))
      await page.mouse.click(x, y, { button: 'right' })
      await inside.evaluateInWindow(clickMenuItem, itemId)
    },
    /** @param {number} tab @param {string} path */
    openPopupTab: async (tab, path) => {
      const popup = await openTab(`${origin}${path}?tab=${tab}`)
      await popup.setViewport({ width: 400, height: 560 })
      return popup
    },
  }
}

/** @param {string} extensionDir */
function addOnId(extensionDir) {
  const { browser_specific_settings } = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'))
  return String(browser_specific_settings.gecko.id)
}

/**
 * The address under which the extension's storage is filed; it belongs to the profile as the storage does.
 * @param {string} profile
 */
function readStoredUuid(profile) {
  const file = join(profile, 'extension-uuid.txt')
  if (!existsSync(file)) writeFileSync(file, randomUUID())
  return readFileSync(file, 'utf8')
}

/** Runs in the page. */
function middleOfSelection() {
  const boxes = [...(document.getSelection()?.getRangeAt(0).getClientRects() ?? [])]
  const points = boxes.map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
  const seen = points.find(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight)
  if (!seen) throw new Error('Nothing is selected in the part of the page that is in view.')
  return seen
}
