/** Reading with the built extension: what is marked on news pages, and what is not. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, MARKED_BY_MS, readMarks, readSettledMarks, until } from '../support/browsers.ts'
import { frames, stays } from '../support/waiting.ts'

/** Scrolls through the page; what is near the screen is marked with the next frame. */
async function scrollThrough(page: Page, look: () => Promise<void>): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let top = 0; top <= height; top += 500) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top)
    await page.evaluate(frames)
    await look()
  }
}

/** All words marked while a user scrolls through the page, without the name suffix for a dark backdrop. */
async function readAllMarks(page: Page): Promise<Record<string, Set<string>>> {
  const all: Record<string, Set<string>> = {}
  await scrollThrough(page, async () => {
    for (const [name, words] of Object.entries(await readMarks(page))) {
      const key = name.replace('-dark', '')
      all[key] = new Set([...(all[key] ?? []), ...words])
    }
  })
  return all
}

const ARTICLES: [string, Record<string, string[]>][] = [
  [
    'minister-en.html',
    {
      'term-1': ['integrated circuits', 'advanced packaging', 'photoresist'],
      'term-2': ['new materials', 'carbon fibre'],
      'term-3': ['aerospace', 'satellite internet'],
      'term-4': ['bioMANUFACTURING', 'synthetic biology'],
      'term-5': ['embodied AI', 'humanoid robots'],
      'term-6': ['6G', '６Ｇ'],
      'term-7': ['specialized, sophisticated, distinctive and innovative SMEs', 'SMEs'],
    },
  ],
  [
    'minister-zh-hans.html',
    {
      'term-1': ['集成电路', '先进封装', '光刻胶'],
      'term-2': ['新材料', '碳纤维'],
      'term-3': ['航空航天', '卫星互联网'],
      'term-4': ['生物制造', '合成生物学'],
      'term-5': ['具身智能', '人形机器人'],
      'term-6': ['6G', '６Ｇ'],
      'term-7': ['中小企业', '专精特新中小企业'],
    },
  ],
  [
    'minister-zh-hant.html',
    {
      'term-1': ['積體電路', '集成電路', '先進封裝'],
      'term-2': ['新材料', '碳纖維'],
      'term-3': ['航太', '衛星互聯網'],
      'term-4': ['生物製造', '合成生物學'],
      'term-5': ['具身智慧', '人形機器人'],
      'term-6': ['6G', '６Ｇ'],
      'term-7': ['中小企業', '專精特新中小企業'],
    },
  ],
]

/** Where the sample pages contain terms that no user reads as text. */
const NEVER_MARKED = 'input, textarea, select, [contenteditable], pre, [hidden], .print-only, button, script, template'

describeInBrowsers('reading', (testBrowser) => {
  it.each(ARTICLES)('marks all seven categories in %s, also in text that arrives later', async (file, expected) => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/${file}`)
    await until('the first marks', async () => Object.keys(await readMarks(page)).length > 0)
    await page.waitForFunction(() => !document.querySelector('#load-more')?.hasAttribute('disabled'))
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('#load-more')?.click())
    let marks: Record<string, Set<string>> = {}
    const findMissing = async () => {
      marks = await readAllMarks(page)
      return Object.entries(expected).flatMap(([name, words]) => {
        // A mark covers the whole noun phrase.
        const found = [...(marks[name] ?? [])].map((word) => word.replace(/\s+/g, ' ')).join('\n')
        return words.filter((word) => !found.includes(word)).map((word) => `${name}: ${word}`)
      })
    }
    await until('every word', async () => (await findMissing()).length === 0).catch(() => {})
    expect(await findMissing()).toEqual([])
    expect(marks['term-8'], 'industrial policy is off').toBeUndefined()
    await page.close()
  })

  it('marks nothing in forms, editors, code and hidden text', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await readSettledMarks(page)
    await scrollThrough(page, async () => {
      const wrong = await page.evaluate((selector) => {
        const parts = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
        return parts.filter(({ startContainer }) => startContainer.parentElement?.closest(selector)).length
      }, NEVER_MARKED)
      expect(wrong).toBe(0)
    })
    await page.close()
  })

  it('knows an article without any metadata by its text', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/article-untagged.html`)
    await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
    await page.close()
  })

  it.each(['front-page.html', 'plain-note.html'])('leaves %s alone, which is no article', async (file) => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/${file}`)
    await stays('marks', () => readMarks(page), {}, MARKED_BY_MS)
    await page.close()
  })
})
