/** The popup: the topics of this page, what was saved, and the switches. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, press, readMarks, readStore, readText, selectWords, until } from '../support/browsers.ts'

describeInBrowsers({ name: 'the popup', often: 'firefox' }, (testBrowser) => {
  let popup: Page | null = null
  /** Opens the popup for an article, in place of an earlier one: pressing the button again would only close it. */
  const openPopup = async (article: Page) => {
    await popup?.close().catch(() => {})
    popup = await testBrowser.session.openPopup(article)
    await popup.waitForSelector('main')
    return popup
  }
  const openBoth = async (file: string) => {
    const article = await testBrowser.session.openPage(`${testBrowser.origin}/${file}`)
    return { article, popup: await openPopup(article) }
  }
  const marksOf = async (page: Page, name: string) => {
    await page.bringToFront()
    return (await readMarks(page))[name] ?? []
  }

  it('counts every category of the page, and says why it is marked', async () => {
    const { article, popup } = await openBoth('minister-en.html')
    const counts = await until('the counts', async () => {
      const rows = await popup.evaluate(() =>
        [...document.querySelectorAll('.legend [role=switch]')].map(
          (row) =>
            `${row.querySelector('.legend-name')?.textContent} ${row.querySelector('.legend-share')?.textContent} ${row.querySelector('.count')?.textContent}`,
        ),
      )
      return rows.length === 9 ? rows : null
    })
    for (const name of [
      'Integrated circuits',
      'New materials',
      'Aerospace',
      'Biomanufacturing',
      'Embodied AI',
      '6G',
      'SME policy',
    ]) {
      const row = counts.find((text) => text.includes(name)) ?? ''
      expect(Number(/(\d+)$/.exec(row)?.[1]), row).toBeGreaterThan(0)
      expect(row, 'a share of the text').toMatch(/in [1-9]\d*% of the text/)
    }
    expect(await readText(popup)).toContain('declares itself a news article')
    await article.close()
  })

  it('switches a category off and on with one press', async () => {
    const { article } = await openBoth('minister-en.html')
    await until('marks', async () => (await marksOf(article, 'term-1')).length > 0)
    const again = await openPopup(article)
    await press(again, 'Integrated circuits')
    await until('no marks of it', async () => (await marksOf(article, 'term-1')).length === 0)
    const third = await openPopup(article)
    await press(third, 'Integrated circuits')
    await until('its marks', async () => (await marksOf(article, 'term-1')).length > 0)
    await article.close()
  })

  it('mutes a concept with one press, and unmutes it with one', async () => {
    const { article } = await openBoth('minister-zh-hans.html')
    await until('marks', async () => (await marksOf(article, 'term-4')).includes('生物制造'))
    const again = await openPopup(article)
    await press(again, 'biomanufacturing')
    await until('no marks of it', async () => !(await marksOf(article, 'term-4')).includes('生物制造'))
    const third = await openPopup(article)
    await press(third, 'biomanufacturing')
    await until('its marks', async () => (await marksOf(article, 'term-4')).includes('生物制造'))
    await article.close()
  })

  it('switches this site off and on with one press, and marks a page that is no article when asked', async () => {
    const { article } = await openBoth('minister-en.html')
    await until('marks', async () => (await marksOf(article, 'term-1')).length > 0)
    await press(await openPopup(article), 'Never here')
    await until('no marks', async () => Object.values(await readMarks(article)).flat().length === 0)
    const again = await openPopup(article)
    await press(again, 'Always here')
    await until('marks', async () => (await marksOf(article, 'term-1')).length > 0)
    const third = await openPopup(article)
    await press(third, 'Automatic')
    await article.goto(`${testBrowser.origin}/plain-note.html`)
    const fourth = await openPopup(article)
    await press(fourth, 'Mark this page')
    await until('marks', async () => (await marksOf(article, 'term-6')).length > 0)
    await article.close()
  })

  it('saves what is selected, lists it, finds it, keeps a note, and deletes it with undo', async () => {
    const { article } = await openBoth('minister-zh-hant.html')
    await selectWords(article, '低軌衛星')
    const list = await openPopup(article)
    await press(list, 'Save selection')
    const row = await list.waitForSelector('.clipping')
    expect(await row?.evaluate((element) => element.textContent)).toContain('低軌衛星')
    expect(await list.evaluate(() => document.querySelector('.clipping .quote')?.getAttribute('lang'))).toBe('zh-Hant')
    await until('what was kept', async () => (await readText(list)).includes('You kept 1 from this article'))

    await press(list, 'Add a note')
    await list.waitForSelector('.clipping textarea')
    await list.type('.clipping textarea', 'for Friday')
    await until('the note to be kept', async () =>
      (await readStore(testBrowser.session)).some(({ note }) => note === 'for Friday'),
    )

    await list.type('input[type=search]', 'no such words')
    await until('an empty list', async () => (await list.$('.clipping')) === null)
    await list.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement
      field.value = '衛星'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await list.waitForSelector('.clipping')

    await press(list, 'Delete')
    await until('the row to go', async () => (await list.$('.clipping')) === null)
    expect((await readStore(testBrowser.session)).every(({ deletedAt }) => deletedAt !== '')).toBe(true)
    await press(list, 'Undo')
    await list.waitForSelector('.clipping')
    expect((await readStore(testBrowser.session)).some(({ deletedAt }) => deletedAt === '')).toBe(true)
    await article.close()
  })

  it('says in words where it can do nothing', async () => {
    const page = await testBrowser.session.openPage('about:blank')
    const popup = await testBrowser.session.openExtensionPage(
      `src/popup/index.html?tab=${await testBrowser.session.tabId(page)}`,
    )
    await popup.waitForSelector('main')
    expect((await readText(popup)).length).toBeGreaterThan(80)
    expect(await popup.$('.legend')).toBeNull()
    await popup.close()
  })

  it('has no fault that axe-core can find, nor has the library', async () => {
    const article = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    const popup = await testBrowser.session.openExtensionPage(
      `src/popup/index.html?tab=${await testBrowser.session.tabId(article)}`,
    )
    await popup.waitForSelector('.clipping')
    await press(popup, 'More filters')
    await press(popup, 'Select')
    await popup.click('.row-choice')
    await press(popup, 'Source and details')
    await popup.waitForSelector('.details')
    expect(await findAccessFaults(popup)).toEqual([])
    const list = await testBrowser.session.openExtensionPage('src/library/index.html')
    await list.waitForSelector('.clipping')
    expect(await findAccessFaults(list)).toEqual([])
  })
})
