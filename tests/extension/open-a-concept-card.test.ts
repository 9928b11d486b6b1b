/** The concept card in the built extension: by pointer, its content, what its buttons save, and the page afterwards. */
import { expect, it } from 'vitest'
import { describeInBrowsers, readMarks, readStore, until } from '../support/browsers.ts'
import { pressOverlay, readOverlayWords } from '../support/overlays.ts'
import { isOverlayShown, READ_MS, restOn, untilMarked } from '../support/rest-on-words.ts'
import { readLasting } from '../support/stored-settings.ts'
import { rest } from '../support/waiting.ts'

describeInBrowsers({ name: 'a concept card', often: 'firefox' }, (testBrowser) => {
  it('opens over a mark, is one bare element, and leaves the page as it was', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await untilMarked(page)
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await restOn(page, 'photoresist')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      before.replace('</html>', '<div></div></html>'),
    )
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await page.keyboard.press('Escape')
    await until('the card to go', async () => !(await isOverlayShown(page)))
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    await page.close()
  })

  it('says what the concept is, from the background', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await restOn(page, 'advanced packaging')
    const words = await until('words', () => readOverlayWords(page))
    expect(words).toContain('Integrated circuits')
    expect(words).toContain('先进封装')
    expect(words).toContain('先進封裝')
    expect(words).toMatch(/Joining several dies/)
    expect(words).toContain('Marked because')
    expect(words).toContain('Clip this sentence')
    await page.close()
  })

  it('opens under a policy that allows nothing', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/strict-policy.html`)
    await restOn(page, '6G')
    await page.close()
  })

  it('keeps the sentence, and mutes the concept', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await restOn(page, 'photoresist')
    await pressOverlay(page, 'Clip this sentence')
    const saved = await until('the clipping', async () =>
      (await readStore(testBrowser.session)).find(({ exact }) => exact.includes('photoresist')),
    )
    expect(saved.concepts).toContain('ic.photoresist')
    expect(saved.prefix.length).toBeGreaterThan(0)
    expect(saved.linkToQuote).toContain('#:~:text=')
    await page.mouse.move(5, 5)
    await pressOverlay(page, 'Undo')
    await until('the clipping to be gone', async () =>
      (await readStore(testBrowser.session)).some(({ id, deletedAt }) => id === saved.id && deletedAt !== ''),
    )
    await until('the toast to go', async () => !(await isOverlayShown(page)))
    await restOn(page, 'photoresist')
    await rest(READ_MS)
    const before = await readLasting(testBrowser.session)
    const isMarked = async () =>
      Object.values(await readMarks(page))
        .flat()
        .includes('photoresist')
    await pressOverlay(page, 'Mute this concept')
    await until('the mute', async () => !(await isMarked()))
    if (testBrowser.kind === 'chrome') expect(await readLasting(testBrowser.session)).toContain('ic.photoresist')
    else expect(await readLasting(testBrowser.session)).toBe(before)
    await pressOverlay(page, 'Undo')
    await until('the undo', isMarked)
    await page.close()
  })
})
