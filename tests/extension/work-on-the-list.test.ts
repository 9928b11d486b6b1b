/** Work on the list in the library: correct a source, filter, select many, the trash, by mouse and by keyboard. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, press, readStore, readText, until } from '../support/browsers.ts'
import { clippingOf } from '../support/clippings.ts'
import { fieldOf, fill, pickOption, readQuotes, saveClippings } from '../support/list-page.ts'

const LIBRARY_PAGE = 'src/library/index.html'
const addressOf = (name: string) => `https://harbour-policy.example/2026/${name}`
const SAVED = ['one', 'two', 'three', 'four'].map((name, index) =>
  clippingOf({
    id: `c0mk9a1b2clist000${index}`,
    exact: `Sentence ${name} of the plan.`,
    url: addressOf(name),
    canonicalUrl: addressOf(name),
    tags: index < 2 ? ['plan'] : [],
    savedAt: `2026-01-1${index + 3}T00:30:00+08:00`,
    copies: index === 0 ? [{ url: 'https://copy.example/1', outlet: 'Reuters', date: '2026-01-13' }] : [],
  }),
)
const [FIRST] = SAVED as [(typeof SAVED)[number]]

describeInBrowsers({ name: 'the list in the library', often: 'firefox' }, (testBrowser) => {
  let page: Page
  const storedOne = async () => (await readStore(testBrowser.session)).find(({ id }) => id === FIRST.id)
  const toQuote = (name: string) => `Sentence ${name} of the plan.`
  const showRows = (...names: string[]) =>
    until(`the rows ${names}`, async () => String(await readQuotes(page)) === String(names.map(toQuote)))
  /** The same address in a new tab: Firefox's driver waits in vain for a reload of an extension's page. */
  const openAnew = async () => {
    const query = await page.evaluate(() => location.search)
    await page.close()
    page = await testBrowser.session.openExtensionPage(LIBRARY_PAGE + query)
  }
  const focusRow = (nth: number) =>
    page.evaluate((index) => document.querySelectorAll<HTMLElement>('.clipping')[index]?.focus(), nth)

  it('keeps a corrected outlet when the same sentence is saved again, and after a reload', async () => {
    page = await testBrowser.session.openExtensionPage(LIBRARY_PAGE)
    await saveClippings(page, SAVED)
    await openAnew()
    await showRows('four', 'three', 'two', 'one')
    expect(await readText(page)).toContain('A copy from another outlet: Reuters')
    await focusRow(3)
    await page.keyboard.press('Enter')
    await fill(page, await fieldOf(page, 'Outlet'), '财新网')
    await until('the correction', async () => (await storedOne())?.outlet === '财新网')
    expect((await storedOne())?.stated).toEqual({ outlet: 'Harbour Policy Review' })
    await saveClippings(page, [{ ...FIRST, id: 'c0mk9a1b2clistagain' }])
    await openAnew()
    await showRows('four', 'three', 'two', 'one')
    expect(await readText(page)).toContain('Caixin')
    expect((await storedOne())?.outlet).toBe('财新网')
  })

  it('gives back what the page said', async () => {
    await focusRow(3)
    await page.keyboard.press('Enter')
    await until('what the page said', async () =>
      (await readText(page)).includes('The page says: Harbour Policy Review'),
    )
    expect(await findAccessFaults(page)).toEqual([])
    await press(page, 'Use what the page says')
    await until('the outlet', async () => (await storedOne())?.outlet === 'Harbour Policy Review')
    expect((await storedOne())?.stated).toEqual({})
    await focusRow(3)
    await page.keyboard.press('Enter')
    await until('closed details', async () => (await page.$('.details')) === null)
  })

  it('has its filters and its order in the address', async () => {
    await press(page, 'More filters')
    await pickOption(page, await fieldOf(page, 'Tag'), 'plan')
    await pickOption(page, 'select[aria-label=Order]', 'saved-oldest')
    await showRows('one', 'two')
    expect(await findAccessFaults(page)).toEqual([])
    expect(await page.evaluate(() => location.search)).toBe('?tag=plan&order=saved-oldest')
    await openAnew()
    await showRows('one', 'two')
    await until('the number', async () => (await readText(page)).includes('2 of 4'))
    await press(page, 'Remove filter: Tag: plan')
    await showRows('one', 'two', 'three', 'four')
    await pickOption(page, 'select[aria-label=Order]', 'saved-newest')
    await showRows('four', 'three', 'two', 'one')
    expect(await page.evaluate(() => location.search)).toBe('')
  })

  it('tags a range of rows in one go, offering tags that are in use', async () => {
    const boxes = await page.$$('.row-choice')
    await boxes[1]?.click()
    await page.keyboard.down('Shift')
    await boxes[3]?.click()
    await page.keyboard.up('Shift')
    await until('three chosen', async () => (await readText(page)).includes('Selected: 3'))
    await fill(page, '.selection-fields input', 'pl')
    await page.waitForSelector('[role=option]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('week 47')
    await page.click('.selection-fields .button')
    await until('the tags', async () =>
      (await readStore(testBrowser.session)).slice(0, 3).every(({ tags }) => tags.join() === 'plan,week 47'),
    )
    expect((await readStore(testBrowser.session)).at(-1)?.tags).toEqual([])
    await press(page, 'Delete 3')
    await showRows('four')
    await press(page, 'Undo')
    await showRows('four', 'three', 'two', 'one')
  })

  it('moves a row to the trash by keyboard, and takes it out again', async () => {
    await focusRow(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await showRows('four', 'two', 'one')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(toQuote('two'))
    await press(page, 'Trash')
    await showRows('three')
    expect(await readText(page)).toContain('Days left: 30')
    expect(await findAccessFaults(page)).toEqual([])
    await press(page, 'Restore')
    await until('an empty trash', async () => (await readText(page)).includes('The trash is empty'))
    await press(page, 'Show all clippings')
    await showRows('four', 'three', 'two', 'one')
  })

  it('deletes for good only after asking', async () => {
    await focusRow(0)
    await page.keyboard.press('Delete')
    await showRows('three', 'two', 'one')
    await press(page, 'Trash')
    await showRows('four')
    await press(page, 'Empty trash')
    await until('the question', async () => (await readText(page)).includes('This cannot be undone'))
    expect(await readStore(testBrowser.session)).toHaveLength(4)
    await press(page, 'Empty trash')
    await until('one less', async () => (await readStore(testBrowser.session)).length === 3)
    await press(page, 'Show all clippings')
    await showRows('three', 'two', 'one')
  })

  it('goes to the search at a key, except in a field', async () => {
    await focusRow(0)
    await page.keyboard.press('/')
    await page.keyboard.type('sentence two')
    await showRows('two')
    await page.keyboard.type('/')
    expect(await page.$eval('input[type=search]', (field) => (field as HTMLInputElement).value)).toBe('sentence two/')
    await page.keyboard.press('Escape')
    await showRows('three', 'two', 'one')
  })

  it('draws what is near the eye, and reads on as its end comes near', async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      clippingOf({
        id: `c0mk9a1b2cmany${String(index).padStart(4, '0')}`,
        exact: `Line ${index} of a long list.`,
        url: addressOf(`many-${index}`),
        canonicalUrl: addressOf(`many-${index}`),
      }),
    )
    await saveClippings(page, many)
    await openAnew()
    await page.waitForSelector('.clipping')
    await until('the first row', async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      return (await readQuotes(page)).includes(toQuote('one'))
    })
    const [drawn, boxes] = await page.evaluate(() => [
      document.querySelectorAll('.clipping').length,
      document.querySelectorAll('.row-box').length,
    ])
    expect(boxes).toBe(133)
    expect(drawn).toBeLessThan(60)
  })
})
