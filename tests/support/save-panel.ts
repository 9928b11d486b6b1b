/** The way from a page to the save panel, by real input, in both browsers. */
import type { Page } from 'puppeteer-core'
import { type Session, type TestBrowser, until } from './browsers.ts'

export const PANEL_PATH = 'src/save-panel/index.html'

interface ExtensionApi {
  extension: { getViews(about: { type: 'popup' | 'tab' }): Window[] }
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> }
}

/** Waits for the toast: the one overlay host at the document's end. */
export function waitForToast(page: Page): Promise<unknown> {
  return until('the toast', () =>
    page.evaluate(() => {
      const last = document.documentElement.lastElementChild
      return last !== document.body && last?.nodeName === 'DIV'
    }),
  )
}

/** Clicks the toast's note button with the mouse: the last one, which ends 15 px inside the box at the corner. */
export async function pressNote(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const [x, y] = [width - 16 - 15 - 14, height - 16 - 11 - 14]
  await page.mouse.move(x - 4, y)
  await page.mouse.move(x, y)
  await page.mouse.click(x, y)
}

/** Addresses of the panels that are open as the toolbar's popup. */
export async function readPanelPopups(session: Session): Promise<string[]> {
  const found =
    session.kind === 'firefox'
      ? await session.evaluateInBackground(() => {
          const { browser } = globalThis as unknown as { browser: ExtensionApi }
          return browser.extension.getViews({ type: 'popup' }).map(({ location }) => location.href)
        })
      : session.browser
          .targets()
          .filter((target) => target.type() === 'page')
          .map((target) => target.url())
  return found.filter((url) => url.startsWith(session.extensionUrl(PANEL_PATH)))
}

/** The ids in a panel's address. */
export function toIds(url: string): string[] {
  return (new URL(url).searchParams.get('ids') ?? '').split(',')
}

/**
 * The open panel as a page to type in; in Firefox, where no driver can type in the real popup, the same page in a
 * tab.
 */
export async function takePanel({ session }: TestBrowser): Promise<Page> {
  const [url = ''] = await until('the panel', async () => {
    const open = await readPanelPopups(session)
    return open.length > 0 ? open : null
  })
  if (session.kind === 'firefox') {
    await closePopups(session)
    return openPanel(session, toIds(url))
  }
  const target = session.browser.targets().find((one) => one.url() === url)
  if (!target) throw new Error('The panel has gone')
  const panel = await target.asPage()
  await panel.waitForSelector('textarea')
  return panel
}

/** The panel for some clippings in a tab of its own. */
export async function openPanel(session: Session, ids: readonly string[]): Promise<Page> {
  const panel = await session.openExtensionPage(`${PANEL_PATH}?ids=${ids.join(',')}`)
  await panel.waitForSelector('.panel-head .button')
  return panel
}

/** Closes popups of the toolbar: while one is open, no key reaches the page. */
export async function closePopups(session: Session): Promise<void> {
  if (session.kind === 'chrome') {
    const isOurs = (url: string) => url.startsWith(session.extensionUrl(PANEL_PATH))
    for (const target of session.browser.targets().filter((one) => isOurs(one.url()))) {
      await (await target.asPage()).close().catch(() => {})
    }
    return
  }
  await session.evaluateInBackground(() => {
    const { browser } = globalThis as unknown as { browser: ExtensionApi }
    for (const view of browser.extension.getViews({ type: 'popup' })) view.close()
  })
}

/** Waits until no panel is open. */
export function waitForNoPanel(session: Session, panel: Page): Promise<unknown> {
  return until('the panel to close', () =>
    session.kind === 'chrome'
      ? panel.isClosed()
      : session.evaluateInBackground((path) => {
          const { browser } = globalThis as unknown as { browser: ExtensionApi }
          return !browser.extension.getViews({ type: 'tab' }).some(({ location }) => location.pathname === path)
        }, `/${PANEL_PATH}`),
  )
}
