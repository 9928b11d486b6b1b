/** From a selection to a saved clipping, by every way a user has. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, press, readMarks, readStore, selectWords, until } from '../support/browsers.ts'
import { pressOverlay } from '../support/overlays.ts'

describeInBrowsers('saving a selection', (testBrowser) => {
  /** The page whose sentences were saved, with its toast. */
  let chosenPage: Page | null = null
  const stored = async (exact: string) =>
    (await readStore(testBrowser.session)).find((clipping) => clipping.exact === exact)

  it('by the keyboard command keeps quote, source and what it is about', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-zh-hant.html`)
    await selectWords(page, '先進')
    await page.evaluate(() => {
      const paragraph = getSelection()?.anchorNode?.parentElement?.closest('p') as Element
      getSelection()?.selectAllChildren(paragraph)
    })
    const exact = await page.evaluate(() => getSelection()?.toString().trim() ?? '')
    await testBrowser.session.runCommand('save-clipping')
    const clipping = await until('the clipping', () => stored(exact))
    expect(clipping).toMatchObject({
      v: 6,
      url: `${testBrowser.origin}/minister-zh-hant.html`,
      // The page names another site as its own, which is not believed.
      canonicalUrl: `${testBrowser.origin}/minister-zh-hant.html`,
      publishedDate: '2026-01-12',
      publishedAt: '2026-01-12T07:10:00+08:00',
      language: 'zh-Hant',
      sourceType: 'article',
      note: '',
      tags: [],
    })
    expect(clipping.title.length * clipping.outlet.length * clipping.author.length).toBeGreaterThan(0)
    expect(clipping.categories).toContain('integrated-circuits')
    expect(clipping.concepts.length).toBeGreaterThan(0)
    expect(clipping.prefix.length).toBeGreaterThan(0)
    expect(clipping.prefix.length).toBeLessThanOrEqual(64)
    expect(clipping.linkToQuote).toContain('#:~:text=')
    expect(clipping.savedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
    await page.close()
  })

  it('by the context menu', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await selectWords(page, 'Half a dozen fields')
    await testBrowser.session.clickContextMenu(page, { itemId: 'save-clipping', selectionText: 'Half a dozen fields' })
    expect(await until('the clipping', () => stored('Half a dozen fields'))).toMatchObject({
      outlet: 'Harbour Policy Review',
      sourceType: 'article',
    })
    await page.close()
  })

  it('by the context menu of a PDF, where no script of ours runs', async () => {
    const url = `${testBrowser.origin}/paper.pdf`
    const page = await testBrowser.session.openPage(url)
    const exact = 'Notes on integrated circuits'
    // Firefox's viewer is a page in which the words can really be selected; a driver cannot reach Chromium's.
    if (testBrowser.kind === 'firefox') {
      await page.waitForSelector('.textLayer span')
      await selectWords(page, exact)
    }
    await testBrowser.session.clickContextMenu(page, { itemId: 'save-clipping', selectionText: exact })
    expect(await until('the clipping', () => stored(exact))).toMatchObject({
      url,
      title: expect.stringContaining('paper.pdf'),
      sourceType: 'pdf',
      categories: ['integrated-circuits'],
      linkToQuote: '',
    })
    await page.close()
  })

  it('with the background stopped just before', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await selectWords(page, 'smaller specialists are promised')
    await testBrowser.session.stopBackground()
    await page.keyboard.press('Shift')
    await testBrowser.session.runCommand('save-clipping')
    await until('the clipping', () => stored('smaller specialists are promised'))
    await page.close()
  })

  it('of the same sentence again adds nothing', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html?utm_source=again`)
    const before = (await readStore(testBrowser.session)).length
    await selectWords(page, 'Half a dozen fields')
    await testBrowser.session.runCommand('save-clipping')
    await until('the toast', () => page.evaluate(() => document.documentElement.lastElementChild?.nodeName === 'DIV'))
    expect((await readStore(testBrowser.session)).length).toBe(before)
    await page.close()
  })

  it('of the sentence or the paragraph, by keys without a suggestion and by the context menu', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-zh-hans.html`)
    await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
    await selectWords(page, '光刻胶')
    const paragraph = await page.evaluate(
      () => getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    )
    await page.evaluate(() => getSelection()?.collapseToStart())
    await testBrowser.session.runCommand('save-paragraph')
    expect(await until('the paragraph', () => stored(paragraph))).toMatchObject({ sourceType: 'article' })
    await testBrowser.session.runCommand('save-sentence')
    const sentence = await until('the sentence', async () =>
      (await readStore(testBrowser.session)).find(({ exact }) => exact.includes('光刻胶') && exact !== paragraph),
    )
    expect(paragraph).toContain(sentence.exact)
    expect(sentence.exact).toMatch(/。$/)
    await selectWords(page, '生物制造')
    // The page would scroll there smoothly, under the click.
    await page.evaluate(() =>
      getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    )
    await testBrowser.session.clickContextMenu(page, { itemId: 'save-sentence', selectionText: '生物制造' })
    await until('the other sentence', async () =>
      (await readStore(testBrowser.session)).some(({ exact }) => exact.includes('生物制造') && /。$/.test(exact)),
    )
    await page.close()
  })

  it('of every sentence about a category, chosen in the popup', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html?view=sentences`)
    await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
    const popup = await testBrowser.session.openPopup(page)
    await press(popup, 'Save every sentence about')
    await until('the category', () =>
      popup.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.sentence-categories [data-category="aerospace"]')
        button?.click()
        return button !== null
      }),
    )
    const offered = await until('the sentences', () =>
      popup.evaluate(() => {
        const labels = [...document.querySelectorAll('.sentences label')]
        return labels.length > 1 ? labels.map((label) => label.textContent ?? '') : null
      }),
    )
    expect(await findAccessFaults(popup)).toEqual([])
    const countBefore = (await readStore(testBrowser.session)).length
    await press(popup, offered[0] ?? '')
    await press(popup, `Save ${offered.length - 1} of ${offered.length} sentences`)
    const saved = await until('them', async () => {
      const added = (await readStore(testBrowser.session)).slice(countBefore)
      return added.length === offered.length - 1 ? added : null
    })
    expect(saved.map(({ exact }) => exact)).toEqual(offered.slice(1))
    expect(saved.every(({ categories }) => categories.includes('aerospace'))).toBe(true)
    chosenPage = page
  })

  it('of those sentences is taken back at one press', async () => {
    const readLeft = async () =>
      (await readStore(testBrowser.session)).filter(
        ({ url, deletedAt }) => url.endsWith('?view=sentences') && deletedAt === '',
      )
    expect((await readLeft()).length).toBeGreaterThan(1)
    await chosenPage?.bringToFront()
    await pressOverlay(chosenPage as Page, 'Undo')
    await until('none of them', async () => (await readLeft()).length === 0)
    await chosenPage?.close()
  })

  it('leaves nothing in the journal', async () => {
    const pending = await until('an empty journal', async () => {
      const keys = await testBrowser.session.evaluateInBackground(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(key: null): Promise<object> } } }
        }
        return Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('pending:'))
      })
      return keys.length === 0 ? 'empty' : null
    })
    expect(pending).toBe('empty')
  })
})
