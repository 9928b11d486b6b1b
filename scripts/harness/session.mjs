/**
 * The interface between code that drives a browser (npm start, the pictures, the tests) and the two drivers.
 * Differences between Chromium and Firefox are handled behind this type, never by its users.
 */

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../browsers.mjs').BrowserKind} BrowserKind */

/**
 * @typedef {object} LaunchOptions
 * @property {BrowserKind} kind
 * @property {string} extensionDir the built folder to load
 * @property {string} [profile] not removed at the end; without one, a temporary profile is made and removed
 * @property {string} [downloads] where files arrive; without one, a folder in the profile
 * @property {boolean} [headless] without it: when there is no display
 * @property {string} [lang] the browser's own language, such as `zh-CN`; it must be installed
 * @property {'light' | 'dark'} [colorScheme] the preference that pages see
 * @property {boolean} [privateBrowsing] Chromium only: the first tab stands in a private window, and the extension is
 *   allowed there
 */

/**
 * @typedef {object} MenuClick
 * @property {string} itemId the id given to `contextMenus.create`
 * @property {string} selectionText what the user selected; in Firefox it must really be selected
 * @property {{ x: number, y: number }} [point] where to right-click, in CSS pixels; without one, on the selection
 */

/**
 * @typedef {object} Session
 * @property {BrowserKind} kind
 * @property {Browser} browser
 * @property {string} profile
 * @property {string} downloads
 * @property {(path: string) => string} extensionUrl
 * @property {(path: string) => Promise<Page>} openExtensionPage in a tab of its own, in front
 * @property {(url: string) => Promise<Page>} openPage in a tab of its own, in front; the first one takes the empty tab
 * @property {(page: Page) => Promise<number>} tabId brings the page to the front
 * @property {<A extends unknown[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} evaluateInBackground
 *   `run` travels as source text, its arguments and its result as JSON; a stopped background is started for it
 * @property {() => Promise<void>} stopBackground as the browser does when the background has been idle
 * @property {(name: string) => Promise<void>} runCommand as if its keys were pressed on the active tab
 * @property {(page: Page, click: MenuClick) => Promise<void>} clickContextMenu
 * @property {(page: Page) => Promise<Page>} openPopup for that page. Chromium: the real popup. Firefox: the popup's
 *   document in a tab of its own, which gets the tab it is about by `?tab=<id>`, because nothing outside the browser
 *   can type or click in the real one
 * @property {() => Promise<void>} close
 * @property {() => Promise<void>} kill SIGKILL for the browser and all its children, as in a power cut
 */

/**
 * @param {(...args: any[]) => unknown} run
 * @param {unknown[]} args
 * @returns {string} an expression whose value is a promise of JSON text
 */
export function toExpression(run, args) {
  return `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`
}

/**
 * @param {unknown} json the result of such an expression
 * @returns {any}
 */
export function fromExpression(json) {
  return typeof json === 'string' ? JSON.parse(json) : undefined
}
