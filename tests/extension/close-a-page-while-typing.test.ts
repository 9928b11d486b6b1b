/**
 * Drafts from the first letter on: those of a page that is closed or crashes are saved, or offered where they cannot
 * be.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { launch } from '../../scripts/launch.mjs'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, extensionDirOf, press, readStore, readText, until } from '../support/browsers.ts'
import { clippingOf } from '../support/clippings.ts'
import { saveClippings } from '../support/list-page.ts'

const LIBRARY_PAGE = 'src/library/index.html'
const SAVED = clippingOf({ id: 'c0mk9a1b2cdrafts0', exact: 'A sentence with a note.' })

const openNote = async (page: Page) => {
  await page.evaluate(() => document.querySelector<HTMLElement>('.own-words .inline-text')?.click())
  await page.waitForSelector('.inline-editor textarea')
}
/** Types one key, without waiting for anything that follows it. */
const typeLetter = (page: Page, text: string) =>
  page.evaluate((words) => {
    const field = document.querySelector('.inline-editor textarea') as HTMLTextAreaElement
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)

describeInBrowsers({ name: 'words that a page leaves over', often: 'chrome' }, (testBrowser) => {
  const stored = async () => (await readStore(testBrowser.session)).find(({ id }) => id === SAVED.id)
  const open = async () => {
    const page = await testBrowser.session.openExtensionPage(LIBRARY_PAGE)
    await page.waitForSelector('.clipping')
    return page
  }
  /** What an earlier page left, as it is in the storage of the extension's pages. */
  const leave = (page: Page, entries: Record<string, unknown>) =>
    page.evaluate((all) => {
      for (const [key, value] of Object.entries(all)) localStorage.setItem(key, JSON.stringify(value))
    }, entries)

  it('are there again after it was closed at the first letter and the background stopped', async () => {
    const first = await testBrowser.session.openExtensionPage(LIBRARY_PAGE)
    await saveClippings(first, [SAVED])
    await first.close()
    const page = await open()
    await openNote(page)
    await typeLetter(page, 'a')
    await page.close()
    await testBrowser.session.stopBackground()
    const next = await open()
    await until('the letter', async () => (await stored())?.note === 'a')
    await next.close()
  })

  it('are offered, and not put over, where another window has written since', async () => {
    const page = await open()
    const { note = '' } = (await stored()) ?? {}
    const draft = {
      id: SAVED.id,
      edit: { note: 'left over' },
      base: { note: 'older' },
      at: '2026-02-01T12:00:00+08:00',
    }
    await leave(page, { [`words:gone:edit:${SAVED.id}:note`]: draft })
    await page.close()
    const next = await open()
    await until('the offer', async () => /Unsaved words from .*left over/.test(await readText(next)))
    expect((await stored())?.note).toBe(note)
    expect(await findAccessFaults(next)).toEqual([])
    await next.evaluate(() => document.querySelector<HTMLElement>('.draft-offers button')?.click())
    const saved = await until('the words', async () => {
      const clipping = await stored()
      return clipping?.note === 'left over' ? clipping : null
    })
    expect(saved.unmerged.map(({ text }) => text)).toEqual([note])
    await until('no offer', async () => (await next.$('.draft-offers')) === null)
    await next.close()
  })

  it('of the version before are saved, and those of a clipping that is gone are offered until they are discarded', async () => {
    const page = await open()
    await leave(page, {
      [`draft:${SAVED.id}:report`]: { report: 'Friday' },
      'draft:c0mk9a1b2cgone0000:note': { note: 'of a clipping that is gone' },
    })
    await page.close()
    const next = await open()
    await until('the report', async () => (await stored())?.report === 'Friday')
    await until('the offer', async () => (await readText(next)).includes('of a clipping that is gone'))
    expect(await next.$$eval('.draft-offers button', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'Copy',
      'Discard',
    ])
    await press(next, 'Discard')
    await until('no offer', async () => (await next.$('.draft-offers')) === null)
    await next.close()
    const last = await open()
    expect(await readText(last)).not.toContain('of a clipping that is gone')
    await last.close()
  })
})

describeInBrowsers(
  { name: 'a letter typed at the moment when the browser is closed', often: 'chrome' },
  (testBrowser) => {
    it('is there at the next start', async () => {
      const profile = mkdtempSync(join(tmpdir(), 'sectorlens-drafts-'))
      const options = {
        kind: testBrowser.kind,
        extensionDir: extensionDirOf(testBrowser.kind),
        headless: true,
        profile,
      }
      try {
        const session = await launch(options)
        const first = await session.openExtensionPage(LIBRARY_PAGE)
        await saveClippings(first, [SAVED])
        const page = await session.openExtensionPage(LIBRARY_PAGE)
        await page.waitForSelector('.clipping')
        await openNote(page)
        await typeLetter(page, 'x')
        await session.close()
        const next = await launch(options)
        try {
          const again = await next.openExtensionPage(LIBRARY_PAGE)
          await again.waitForSelector('.clipping')
          await until('the letter', async () => (await readStore(next))[0]?.note === 'x')
        } finally {
          await next.close()
        }
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
      }
    })
  },
)
