/** Changing pages, in the built extension: SPA navigation, late text, shadow roots, back navigation. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, MARKED_BY_MS, readMarks, until } from '../support/browsers.ts'
import { stays } from '../support/waiting.ts'

async function readWords(page: Page): Promise<string[]> {
  return Object.values(await readMarks(page))
    .flat()
    .sort()
}

async function untilWords(page: Page, words: string[]): Promise<void> {
  await until(`marks on ${words}`, async () => (await readWords(page)).join() === words.join()).catch(async (error) => {
    expect(await readWords(page), String(error)).toEqual(words)
  })
}

describeInBrowsers({ name: 'a page that lives', often: 'firefox' }, (testBrowser) => {
  it('is marked story by story while its address changes, and its list is left alone', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/single-page.html`)
    await stays('marks on the list', () => readWords(page), [], MARKED_BY_MS)
    await page.click('[data-story="chips"]')
    await untilWords(page, ['6G', 'integrated circuits'])
    await page.click('[data-story="genes"]')
    await untilWords(page, ['6G', 'biomanufacturing', 'synthetic biology'])
    await page.click('[data-story=""]')
    await untilWords(page, [])
    await page.evaluate(() => history.back())
    await untilWords(page, ['6G', 'biomanufacturing', 'synthetic biology'])
    await page.close()
  })

  it('is marked where its body is shown late', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/wechat.html`)
    await until('marks in the body', async () => (await readWords(page)).includes('集成电路'))
    expect((await readWords(page)).filter((word) => word === '集成电路')).toHaveLength(1)
    await page.close()
  })

  it('is marked again when the user comes back to it', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/single-page.html?story=chips`)
    await untilWords(page, ['6G', 'integrated circuits'])
    await page.goto(`${testBrowser.origin}/plain-note.html`)
    await page.goBack()
    await untilWords(page, ['6G', 'integrated circuits'])
    await page.close()
  })

  it('is marked although the background was stopped, which scans its text, and keeps the marks it has', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/single-page.html?story=chips`)
    await untilWords(page, ['6G', 'integrated circuits'])
    await testBrowser.session.stopBackground()
    expect(await readWords(page)).toEqual(['6G', 'integrated circuits'])
    await page.click('[data-story="genes"]')
    await untilWords(page, ['6G', 'biomanufacturing', 'synthetic biology'])
    await page.close()
  })

  it('shows marks in open shadow roots, and gets its own style sheets back', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/single-page.html?story=chips`)
    await untilWords(page, ['6G', 'integrated circuits'])
    const colour = () =>
      page.evaluate(() => {
        const text = document.querySelector('wire-note')?.shadowRoot?.querySelector('p') as Element
        return getComputedStyle(text, '::highlight(term-6)').backgroundColor
      })
    await until('a tint in the shadow root', async () => !/^(?:transparent|rgba\(0, 0, 0, 0\)|)$/.test(await colour()))
    await page.click('[data-story=""]')
    await untilWords(page, [])
    const sheets = () => page.evaluate(() => document.querySelector('wire-note')?.shadowRoot?.adoptedStyleSheets.length)
    expect(await sheets()).toBe(0)
    await page.close()
  })
})
