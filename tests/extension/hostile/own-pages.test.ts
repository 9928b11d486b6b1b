/**
 * A page that knows the extension's addresses can load none of its files, show none of its pages, and send no message.
 */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeInBrowsers, extensionDirOf, until } from '../../support/browsers.ts'
import { stays, within } from '../../support/waiting.ts'

/** A frame or window that shows something shows it by then, in milliseconds. */
const SHOWN_BY_MS = 1000
/** Most that a page is waited for to say what it is: one that is blocked may never answer. */
const ANSWERED_BY_MS = 2000

/** Runs in the page: every way to load an address. Returns those that loaded something. */
async function tryToLoad(addresses: string[]): Promise<string[]> {
  const loaded: string[] = []
  const note = (way: string, address: string) => loaded.push(`${way} ${address}`)
  const byElement = (name: string, attribute: 'src' | 'href', address: string, more: Record<string, string> = {}) =>
    new Promise<void>((resolve) => {
      const element = Object.assign(document.createElement(name), more)
      element.addEventListener('load', () => {
        note(name, address)
        resolve()
      })
      element.addEventListener('error', () => resolve())
      element.setAttribute(attribute, address)
      document.head.append(element)
    })
  for (const address of addresses) {
    await fetch(address).then(
      () => note('fetch', address),
      () => {},
    )
    await fetch(address, { mode: 'no-cors' }).then(
      () => note('no-cors', address),
      () => {},
    )
    await byElement('img', 'src', address)
    await byElement('script', 'src', address)
    await byElement('link', 'href', address, { rel: 'stylesheet' })
    await byElement('script', 'src', address, { type: 'module' })
  }
  return loaded
}

const OURS = /^(?:chrome|moz)-extension:/

describeInBrowsers('a page that knows our addresses', (testBrowser) => {
  const listFiles = () =>
    readdirSync(extensionDirOf(testBrowser.kind), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(extensionDirOf(testBrowser.kind).length + 1))

  it('loads no file of ours, in any of six ways', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    const addresses = listFiles().map((file) => testBrowser.session.extensionUrl(file))
    expect(addresses.length).toBeGreaterThan(20)
    expect(await page.evaluate(tryToLoad, addresses)).toEqual([])
    await page.close()
  })

  it('shows no page of ours in a frame', async () => {
    const pages = listFiles().filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThanOrEqual(3)
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/about.html`)
    const addresses = [...pages.map((file) => testBrowser.session.extensionUrl(file)), 'plain-note.html']
    await page.evaluate((all) => {
      for (const src of all) document.body.append(Object.assign(document.createElement('iframe'), { src }))
    }, addresses)
    const readShown = () =>
      Promise.all(
        page.frames().map((frame) => frame.evaluate(() => `${location.protocol} ${document.title}`).catch(() => '')),
      )
    const countTheirs = async () => (await readShown()).filter((text) => text.startsWith('http')).length
    await until('the frame of its own', async () => (await countTheirs()) > 1)
    // Firefox gives no sign of a frame that it refuses.
    const readOurs = async () => (await readShown()).filter((text) => OURS.test(text))
    await stays('pages of ours', readOurs, [], SHOWN_BY_MS)
    await page.close()
  })

  it('opens no page of ours in a window', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/about.html`)
    const before = (await testBrowser.session.browser.pages()).length
    await page.evaluate((url) => {
      // Later, so that the driver has its answer before it loses the page.
      setTimeout(() => window.open(url), 0)
    }, testBrowser.session.extensionUrl('src/library/index.html'))
    const readOurs = async () => {
      const opened = (await testBrowser.session.browser.pages()).slice(before)
      const shown = await Promise.all(
        opened.map((open) =>
          within(
            open.evaluate(() => `${location.protocol} ${document.querySelectorAll('main, h1').length}`),
            ANSWERED_BY_MS,
          ),
        ),
      )
      return shown.filter((text) => text !== null && OURS.test(text))
    }
    await stays('pages of ours', readOurs, [], SHOWN_BY_MS)
    await page.close()
  })

  it('has no way to send us anything', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    const ways = await page.evaluate(() => {
      const { chrome, browser } = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown }
      return [typeof chrome?.runtime, typeof browser]
    })
    expect(ways).toEqual(['undefined', 'undefined'])
    await page.close()
  })
})
