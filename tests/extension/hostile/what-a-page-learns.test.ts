/** What a page can find out about us, and what it cannot: every question it can ask, on pages that are marked and not. */
import type { Browser, Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBare } from '../../support/bare-browser.ts'
import {
  describeInBrowsers,
  MARKED_BY_MS,
  press,
  readMarks,
  readSettledMarks,
  readStore,
  selectWords,
  until,
} from '../../support/browsers.ts'
import { type PageTraces, readTraces, setTraps } from '../../support/page-traces.ts'
import { moveTo } from '../../support/rest-on-words.ts'
import { frames, stays } from '../../support/waiting.ts'

const LIST = 'Zebrawood watch'
/** Nothing in a name of ours may say whose it is, or what of. */
const NEUTRAL = /^term-\d+(?:-(?:dark|line|dark-line|plain))?$/

describeInBrowsers({ name: 'what a page learns', often: 'chrome' }, (testBrowser) => {
  let bare: Browser
  beforeAll(async () => {
    bare = await launchBare(testBrowser.kind)
  })
  afterAll(async () => {
    await bare?.close()
  })

  const set = (name: string, value: unknown) =>
    testBrowser.session.evaluateInBackground(
      (key, chosen) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } }
        }
        return chrome.storage.local.set({ [`settings:${key}`]: chosen })
      },
      name,
      value,
    )
  const listOf = (terms: string, more: object = {}) => [{ id: 'own-1', name: LIST, terms, ...more }]
  const wordsOf = async (page: Page) =>
    Object.values(await readMarks(page))
      .flat()
      .sort()
  const openArticle = async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await readSettledMarks(page)
    return page
  }

  async function readBoth(path: string, isMarked: boolean): Promise<[PageTraces, PageTraces]> {
    const read = async (browser: Browser, marks: boolean) => {
      const page = await browser.newPage()
      await setTraps(page)
      await page.goto(`${testBrowser.origin}/${path}`)
      await page.bringToFront()
      if (marks) await readSettledMarks(page)
      else await stays('marks', () => readMarks(page), {}, MARKED_BY_MS)
      const traces = await readTraces(page)
      await page.close()
      return traces
    }
    return [await read(testBrowser.session.browser, isMarked), await read(bare, false)]
  }

  it.each(['front-page.html', 'sign-in.html', 'shop.html'])(
    'of %s, which is not marked: that the rules are there, and nothing else',
    async (path) => {
      const [{ rule, ...ours }, { rule: without, ...others }] = await readBoth(path, false)
      expect(ours).toEqual(others)
      expect(ours.names).toEqual([])
      expect(rule).not.toBe(without)
    },
  )

  it('of an article: besides the rules, names that say nothing, and the places that are marked', async () => {
    const [{ rule, names, ...ours }, { rule: _, names: none, ...others }] = await readBoth('minister-en.html', true)
    expect(ours).toEqual(others)
    expect(none).toEqual([])
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(NEUTRAL)
    expect(rule).toContain('underline')
  })

  it('not which terms are counted only: no mark, no place taken from a mark, and a count in the popup', async () => {
    const plain = await openArticle()
    const usual = await wordsOf(plain)
    expect(usual).toContain('6G')
    // Longer than marks they begin or end with: where they counted, the marks would be others.
    const paragraph = await plain.evaluate(() => document.body.textContent ?? '')
    const longer = /6G \w+/.exec(paragraph)?.[0] ?? '6G'
    await set('ownLists', listOf(`Minist*\n${longer}\n6G`, { isCountedOnly: true }))
    const untilCounted = async (page: Page) => {
      const popup = await testBrowser.session.openPopup(page)
      await until('the count', () => popup.evaluate((name) => document.body.innerText.includes(name), LIST))
      await popup.close()
      await page.bringToFront()
    }
    await untilCounted(plain)
    await readSettledMarks(plain)
    expect(await wordsOf(plain)).toEqual(usual)
    await plain.close()
    const page = await openArticle()
    expect(await wordsOf(page)).toEqual(usual)
    await untilCounted(page)
    await page.close()
    await set('ownLists', [])
  })

  it('never what a list is called, with its terms marked, a card open and a sentence saved', async () => {
    await set('ownLists', listOf('Minist*'))
    const page = await openArticle()
    await until('own marks', async () => ((await readMarks(page))['term-9'] ?? []).length > 0)
    const place = await page.evaluate(() => {
      const [part] = [...(CSS.highlights.get('term-9') ?? [])]
      if (!part) throw new Error('no mark')
      part.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = new Range()
      range.setStart(part.startContainer, part.startOffset)
      range.setEnd(part.endContainer, part.endOffset)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    const hosts = () => page.evaluate(() => document.documentElement.lastElementChild !== document.body)
    const isSaid = async () => {
      if (testBrowser.kind === 'firefox')
        return page.evaluate((name) => (window as unknown as { find(what: string): boolean }).find(name), LIST)
      const client = await page.createCDPSession()
      await client.send('DOM.enable')
      const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })
      await client.detach()
      return JSON.stringify(nodes).includes('Zebrawood')
    }
    await page.bringToFront()
    await page.evaluate(frames)
    await moveTo(page, place)
    await until('the card', hosts)
    expect(await isSaid()).toBe(false)
    await page.keyboard.press('Escape')
    await selectWords(page, 'Half a dozen fields')
    await testBrowser.session.runCommand('save-clipping')
    await until('the save', async () => (await readStore(testBrowser.session)).length > 0)
    await until('the toast', hosts)
    expect(await isSaid()).toBe(false)
    await page.close()
    await set('ownLists', [])
  })

  it('not which sentences were saved, where saved quotes are not marked', async () => {
    const page = await openArticle()
    const readQuoteMarks = async () => Object.keys(await readMarks(page)).filter((name) => name.startsWith('term-13'))
    const names = () => page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('term-13')))
    await selectWords(page, 'Half a dozen fields')
    await testBrowser.session.runCommand('save-clipping')
    await until('the saved quote', async () => (await readQuoteMarks()).length > 0)
    await set('quotesOnPages', false)
    await until('no name for it', async () => (await names()).length === 0)
    await set('quotesOnPages', true)
    await until('the saved quote again', async () => (await readQuoteMarks()).length > 0)
    await page.close()
  })

  it('nothing through a frame of another site that is no article, nor what was saved through one that is', async () => {
    const other = testBrowser.origin.replace('www.news.example', 'daily.example')
    const article = await testBrowser.session.openPage(`${other}/article-open-graph.html`)
    await readSettledMarks(article)
    await selectWords(article, 'The ferry company that links')
    await testBrowser.session.runCommand('save-clipping')
    await until('the saved quote', async () =>
      Object.keys(await readMarks(article)).some((name) => name.startsWith('term-13')),
    )
    await article.close()

    const page = await testBrowser.session.openPage(`${testBrowser.origin}/framed.html`)
    const frameOf = (part: string) => page.frames().find((frame) => frame.url().includes(part)) as Frame
    const namesIn = (part: string) => frameOf(part).evaluate(() => [...CSS.highlights.keys()])
    // Frames of other sites paint only where they are in view.
    const add = async (source: string) => {
      await page.evaluate((address) => {
        const frame = document.createElement('iframe')
        frame.src = address
        frame.style.cssText = 'width:600px;height:300px'
        document.querySelector('h1')?.before(frame)
      }, source)
    }
    await add(`${other}/article-open-graph.html?article`)
    await add(`${other}/framed-part.html?third`)
    await until('marks in the article', async () => (await namesIn('?article')).length > 0)
    await add(`${testBrowser.origin}/framed-part.html?later`)
    await until('marks in a later frame of the page', async () => (await namesIn('?later')).length > 0)
    expect(await namesIn('?third')).toEqual([])
    expect((await namesIn('?article')).filter((name) => name.startsWith('term-13'))).toEqual([])
    await page.close()
  })

  it('nothing from files of ours', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    const paths = [
      'manifest.json',
      'src/content/marks.css',
      'src/content/detector.js',
      'src/content/marker.js',
      'src/content/page-tools.js',
      'icons/icon-16.png',
    ]
    const loaded = await page.evaluate(
      (urls) =>
        Promise.all(
          urls.flatMap((url) => [
            fetch(url).then(
              () => url,
              () => '',
            ),
            new Promise<string>((resolve) => {
              const link = new Image()
              link.onload = () => resolve(url)
              link.onerror = () => resolve('')
              link.src = url
            }),
          ]),
        ),
      paths.map((path) => testBrowser.session.extensionUrl(path)),
    )
    expect(loaded.filter((url) => url !== '')).toEqual([])
    await page.close()
  })

  it('the user can choose both: a list that is counted only, and no marks on saved quotes', async () => {
    const options = await testBrowser.session.openExtensionPage('src/settings/index.html')
    await options.waitForSelector('main')
    await press(options, 'Add a list')
    await options.waitForSelector('textarea')
    await options.type('textarea', 'Minist*')
    await press(options, 'Count only')
    await press(options, 'Mark saved quotes on their pages')
    const stored = () =>
      testBrowser.session.evaluateInBackground(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(key: null): Promise<object> } } }
        }
        return chrome.storage.local.get(null)
      }) as Promise<Record<string, unknown>>
    await until('both settings', async () => {
      const all = await stored()
      const [list] = all['settings:ownLists'] as { isCountedOnly?: boolean }[]
      return list?.isCountedOnly === true && all['settings:quotesOnPages'] === false
    })
    await options.close()
  })
})
