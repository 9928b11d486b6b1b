/** Adding by hand in the library: what is recognised, what is refused, what is saved, and what outlives the page. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, press, readStore, readText, until } from '../support/browsers.ts'

const QUOTE = '第七批专精特新“小巨人”名单中有三家光刻胶企业。'

describeInBrowsers('a clipping by hand', (testBrowser) => {
  const open = async (hash: string) => {
    const page = await testBrowser.session.openExtensionPage(`src/library/index.html${hash}`)
    await page.waitForSelector('main')
    return page
  }
  const type = (page: Page, name: string, words: string) => page.type(`.by-hand-form [name=${name}]`, words)
  const valuesOf = (page: Page) =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLInputElement>('.by-hand-form .field')].map(({ name, value }) => [
          name,
          value,
        ]),
      ),
    )

  it('shows what it recognises and what it refuses, beside the fields, with no accessibility fault', async () => {
    const page = await open('')
    await press(page, 'Add by hand')
    await type(page, 'exact', QUOTE)
    await type(page, 'url', 'file:///paper.pdf')
    await type(page, 'publishedDate', '2026-02-30')
    await press(page, 'Save clipping')
    await until('the faults', async () => (await page.$$('.by-hand-form [aria-invalid]')).length === 2)
    const words = await readText(page)
    expect(words).toMatch(/Language: (Simplified Chinese|Chinese \(Simplified\))/)
    expect(words).toMatch(/Integrated circuits\s+photoresist/)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('url')
    expect(await findAccessFaults(page)).toEqual([])
    expect(await readStore(testBrowser.session)).toEqual([])
    await page.close()
  })

  it('is still in the form when the page opens again, is kept, and leaves its source for the next quote', async () => {
    const page = await open('#add')
    await until('the words', async () => (await valuesOf(page)).exact === QUOTE)
    await page.evaluate(() => {
      const fields = { url: 'https://www.caixin.com/2026-01-12/1.html', publishedDate: '2026年1月12日' }
      for (const [name, value] of Object.entries(fields)) {
        const field = document.querySelector<HTMLInputElement>(`.by-hand-form [name=${name}]`) as HTMLInputElement
        field.value = value
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    })
    await type(page, 'page', '12')
    await type(page, 'tags', '周五')
    await press(page, 'Save clipping')
    const [saved] = await until('the clipping', async () => {
      const rows = await readStore(testBrowser.session)
      return rows.length > 0 ? rows : null
    })
    expect(saved).toMatchObject({
      exact: QUOTE,
      sourceType: 'manual',
      outlet: '财新网',
      publishedDate: '2026-01-12',
      page: '12',
      tags: ['周五'],
      language: 'zh-Hans',
    })
    expect(saved?.categories).toEqual(expect.arrayContaining(['integrated-circuits', 'sme-policy']))
    await until('its row', async () => (await page.$('.clipping')) !== null)
    expect(await valuesOf(page)).toMatchObject({ exact: '', page: '', tags: '', publishedDate: '2026年1月12日' })

    await type(page, 'exact', QUOTE)
    await press(page, 'Save clipping')
    await until('the word that it is kept', async () => (await readText(page)).includes('Already kept'))
    expect(await readStore(testBrowser.session)).toHaveLength(1)
    await page.close()
  })
})
