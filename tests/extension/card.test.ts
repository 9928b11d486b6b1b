/** The concept card in the built extension: by pointer, its content, what its buttons keep, and the page afterwards. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, readMarks, readStore, until } from '../support/browsers.ts'
import { readClosedText } from '../support/closed-text.ts'

/** Middle of the first box of some words, brought to the middle of the viewport. */
function findWords(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0 || !node.parentElement?.checkVisibility()) continue
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const [rect] = range.getClientRects()
      if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
    }
    throw new Error(`The page does not say "${wanted}"`)
  }, words)
}

const isShown = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild !== document.body)

/** Rests on words until their card shows. */
async function restOn(page: Page, words: string): Promise<void> {
  await page.bringToFront()
  await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
  const { x, y } = await findWords(page, words)
  await new Promise((resolve) => setTimeout(resolve, 300))
  await page.mouse.move(x, y - 60)
  await page.mouse.move(x, y)
  await until('the card', () => isShown(page))
}

const NO_LOOK = 'NOT RUN: only Chromium’s driver looks into closed shadow roots'

/** Presses a button inside the newest of our hosts. */
async function press(page: Page, label: string): Promise<void> {
  await until(`"${label}"`, async () => (await readClosedText(page, label))?.includes(label))
}

const readSettings = (session: Parameters<typeof readStore>[0]) =>
  session.evaluateInBackground(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
    return chrome.storage.local.get(null)
  }) as Promise<Record<string, unknown>>

describeInBrowsers('a concept card', (reader) => {
  it('opens over a mark, is one bare element, and leaves the page as it was', async () => {
    const page = await reader.session.openPage(`${reader.origin}/minister-en.html`)
    await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
    // The sample articles bring two paragraphs after 600 ms.
    await new Promise((resolve) => setTimeout(resolve, 900))
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await restOn(page, 'photoresist')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      before.replace('</html>', '<div></div></html>'),
    )
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await page.keyboard.press('Escape')
    await until('the card to go', async () => !(await isShown(page)))
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    await page.close()
  })

  it('says what the concept is, from the background', async (context) => {
    if (reader.kind === 'firefox') context.skip(NO_LOOK)
    const page = await reader.session.openPage(`${reader.origin}/minister-en.html`)
    await restOn(page, 'advanced packaging')
    const words = await until('words', () => readClosedText(page))
    expect(words).toContain('Integrated circuits')
    expect(words).toContain('先进封装')
    expect(words).toContain('先進封裝')
    expect(words).toMatch(/Joining several dies/)
    expect(words).toContain('Marked because')
    expect(words).toContain('Clip this sentence')
    await page.close()
  })

  it('opens under a policy that allows nothing', async () => {
    const page = await reader.session.openPage(`${reader.origin}/strict-policy.html`)
    await restOn(page, '6G')
    await page.close()
  })

  it('keeps the sentence, and mutes the concept', async (context) => {
    if (reader.kind === 'firefox') context.skip(NO_LOOK)
    const page = await reader.session.openPage(`${reader.origin}/minister-en.html`)
    await restOn(page, 'photoresist')
    await press(page, 'Clip this sentence')
    const kept = await until('the clipping', async () =>
      (await readStore(reader.session)).find(({ exact }) => exact.includes('photoresist')),
    )
    expect(kept.concepts).toContain('ic.photoresist')
    expect(kept.prefix.length).toBeGreaterThan(0)
    expect(kept.linkToQuote).toContain('#:~:text=')
    await page.mouse.move(5, 5)
    await press(page, 'Undo')
    await until('the clipping to be gone', async () =>
      (await readStore(reader.session)).some(({ id, deletedAt }) => id === kept.id && deletedAt !== ''),
    )
    await until('the toast to go', async () => !(await isShown(page)))
    await restOn(page, 'photoresist')
    await press(page, 'Mute this concept')
    await until('the mute', async () =>
      String((await readSettings(reader.session))['settings:mutedConcepts']).includes('ic.photoresist'),
    )
    await press(page, 'Undo')
    await until('the undo', async () => String((await readSettings(reader.session))['settings:mutedConcepts']) === '')
    await page.close()
  })
})
