/**
 * The part of starting that both browsers share: no half-started browser remains, and the error message names the
 * program that failed and quotes its output.
 */
import puppeteer from 'puppeteer-core'
import { lastLines } from '../run-command.mjs'
import { UserError } from '../user-error.mjs'

/** @typedef {import('./session.mjs').Browser} Browser */
/** @typedef {import('./session.mjs').Page} Page */

/**
 * @param {import('puppeteer-core').LaunchOptions & { executablePath: string }} options
 * @param {string} extensionDir
 * @param {(browser: Browser) => Promise<string>} [install] gives the extension's id
 * @returns {Promise<{ browser: Browser, id: string, newTab: () => Promise<Page> }>} `id` is the extension's; the first
 *   new tab is the empty one that the browser starts with
 */
export async function startBrowser(
  options,
  extensionDir,
  install = (browser) => browser.installExtension(extensionDir),
) {
  const browser = await puppeteer.launch(options).catch((error) => {
    const { executablePath } = options
    const said = lastLines(String(error.message))
    throw new UserError(`${executablePath} could not be started. Start it by hand to see more than this:\n${said}`)
  })
  let fresh = true
  const newTab = async () => {
    const [empty, ...others] = fresh ? await browser.pages() : []
    fresh = false
    return empty?.url() === 'about:blank' && others.length === 0 ? empty : browser.newPage()
  }
  try {
    return { browser, newTab, id: await install(browser) }
  } catch (error) {
    await browser.close()
    const [why] = String(error instanceof Error ? error.message : error).split('\n')
    throw new UserError(`${options.executablePath} does not load the extension in ${extensionDir}:\n  ${why}`)
  }
}
