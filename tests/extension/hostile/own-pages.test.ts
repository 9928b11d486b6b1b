/**
 * A page that knows the extension's addresses can load none of its files, show none of its pages, and send no message.
 */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeInBrowsers, extensionDirOf } from '../../support/browsers.ts'

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
    for (const address of pages.map((file) => testBrowser.session.extensionUrl(file))) {
      await page.evaluate(
        (src) =>
          new Promise<void>((resolve) => {
            const frame = document.createElement('iframe')
            frame.addEventListener('load', () => resolve())
            // Firefox gives no sign of a frame that it refuses.
            setTimeout(resolve, 1500)
            frame.src = src
            document.body.append(frame)
          }),
        address,
      )
    }
    const shown = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => `${location.protocol} ${document.title}`).catch(() => '')),
    )
    expect(shown.filter((text) => /^(?:chrome|moz)-extension:/.test(text))).toEqual([])
    await page.close()
  })

  it('opens no page of ours in a window', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/about.html`)
    const before = (await testBrowser.session.browser.pages()).length
    await page.evaluate((url) => {
      // Later, so that the driver has its answer before it loses the page.
      setTimeout(() => window.open(url), 0)
    }, testBrowser.session.extensionUrl('src/library/index.html'))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const opened = (await testBrowser.session.browser.pages()).slice(before)
    const shown = await Promise.all(
      opened.map((open) =>
        Promise.race([
          open.evaluate(() => `${location.protocol} ${document.querySelectorAll('main, h1').length}`).catch(() => ''),
          new Promise<string>((resolve) => setTimeout(resolve, 2000, 'does not answer')),
        ]),
      ),
    )
    expect(shown.filter((text) => /^(?:chrome|moz)-extension:/.test(text))).toEqual([])
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
