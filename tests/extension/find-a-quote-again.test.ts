/** Quotes saved from a page, marked when the user comes back to it, in the built extension. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, readMarks, readStore, selectWords, until } from '../support/browsers.ts'

/** Words marked as saved. */
async function readSaved(page: Page): Promise<string[]> {
  const marks = Object.entries(await readMarks(page))
  return marks.flatMap(([name, words]) => (name.startsWith('term-13') ? words : []))
}

describeInBrowsers({ name: 'a saved quote', often: 'firefox' }, (testBrowser) => {
  async function save(page: Page, words: string): Promise<void> {
    await selectWords(page, words)
    await testBrowser.session.runCommand('save-clipping')
    await until('the save', async () => (await readStore(testBrowser.session)).some(({ exact }) => exact === words))
  }
  const untilMarked = (page: Page, words: string[]) =>
    until(`kept marks on ${words}`, async () => (await readSaved(page)).join() === words.join())

  it('is marked at once, again after a reload and under a tracking address, and not after it was deleted', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await save(page, 'Half a dozen fields')
    await untilMarked(page, ['Half a dozen fields'])
    await page.reload()
    await untilMarked(page, ['Half a dozen fields'])
    await page.goto(`${testBrowser.origin}/minister-en.html?utm_source=letter`)
    await untilMarked(page, ['Half a dozen fields'])
    const list = await testBrowser.session.openExtensionPage('src/library/index.html')
    await list.waitForSelector('.clipping')
    await list.click('.clipping [aria-label*="Delete"], .clipping [title*="Delete"]')
    await page.bringToFront()
    await untilMarked(page, [])
    await list.close()
    await page.close()
  })

  it('is marked on a page whose terms are not, and that page alone gets the marker for it', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/plain-note.html`)
    const words = await page.$eval('p', (paragraph) =>
      (paragraph.textContent ?? '').trim().split(/\s+/).slice(0, 4).join(' '),
    )
    await save(page, words)
    await page.reload()
    await untilMarked(page, [words])
    expect(Object.keys(await readMarks(page)).filter((name) => !name.startsWith('term-13'))).toEqual([])
    await page.close()
  })
})
