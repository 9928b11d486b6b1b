/** What survives a crash, a stopped background and an installation under open pages. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { launch } from '../../scripts/launch.mjs'
import { launchBare } from '../support/bare-browser.ts'
import {
  describeInBrowsers,
  extensionDirOf,
  readMarks,
  readSettledMarks,
  readStore,
  selectWords,
  until,
} from '../support/browsers.ts'
import { clippingOf } from '../support/clippings.ts'

describeInBrowsers({ name: 'what lasts', often: 'chrome' }, (testBrowser) => {
  const profile = mkdtempSync(join(tmpdir(), 'sectorlens-lasting-'))
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
  const start = () =>
    launch({ kind: testBrowser.kind, extensionDir: extensionDirOf(testBrowser.kind), headless: true, profile })

  it('clippings, when the browser is killed right after the save and started again', async () => {
    const first = await start()
    const page = await first.openPage(`${testBrowser.origin}/minister-en.html`)
    await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
    for (const words of ['Half a dozen fields', 'smaller specialists are promised']) {
      await selectWords(page, words)
      await first.runCommand('save-clipping')
      await until('the save', async () => (await readStore(first)).some(({ exact }) => exact === words))
    }
    await first.kill()

    const second = await start()
    const quotes = (await readStore(second)).map(({ exact }) => exact)
    await second.close()
    expect(quotes.sort()).toEqual(['Half a dozen fields', 'smaller specialists are promised'])
  })

  it('a clipping that only the journal holds: the next start stores it', async () => {
    const clipping = clippingOf({ id: 'c0mk9a1b2cjournal1', exact: 'Written while no background ran.' })
    const first = await start()
    await first.evaluateInBackground(async (pending) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } }
      }
      await chrome.storage.local.set({ [`pending:${pending.id}`]: pending })
    }, clipping)
    await first.close()

    const second = await start()
    const restored = await until('the clipping', async () =>
      (await readStore(second)).find(({ id }) => id === clipping.id),
    )
    await second.close()
    expect(restored).toMatchObject(clipping)
  })

  it('reading: pages that were open at installation are marked without a reload', async () => {
    const bare = await launchBare(testBrowser.kind)
    const page = await bare.newPage()
    await page.goto(`${testBrowser.origin}/minister-zh-hans.html`)
    expect(await readMarks(page)).toEqual({})
    await bare.installExtension(extensionDirOf(testBrowser.kind))
    await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
    await bare.close()
  })

  it('reading: when the extension is reloaded, the new copy takes over the marks', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    const before = await readSettledMarks(page)
    await page.evaluate(() => Object.assign(window, { before: [...CSS.highlights.values()] }))
    await testBrowser.session.browser.installExtension(extensionDirOf(testBrowser.kind))
    await until('marks of the new copy', () =>
      page.evaluate(() => {
        const { before } = window as unknown as { before: Highlight[] }
        const now = [...CSS.highlights.values()]
        return now.length > 0 && !now.some((highlight) => before.includes(highlight))
      }),
    )
    expect(await readSettledMarks(page)).toEqual(before)
    await selectWords(page, 'Half a dozen fields')
    await testBrowser.session.runCommand('save-clipping')
    await until('the save', async () =>
      (await readStore(testBrowser.session)).some(({ exact }) => exact === 'Half a dozen fields'),
    )
    await page.close()
  })
})
