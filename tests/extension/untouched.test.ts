/** The first promise: with nothing of ours showing, the page is what it is in a browser without us. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBare } from '../support/bare-browser.ts'
import { describeInBrowsers, readMarks, selectWords, until } from '../support/browsers.ts'

const PAGES = [
  'minister-en.html',
  'minister-zh-hans.html',
  'minister-zh-hant.html',
  'article-untagged.html',
  'front-page.html',
  'plain-note.html',
  'wechat.html',
  'single-page.html?story=chips',
]

/** What a page and its own scripts can see of itself. */
interface Seen {
  html: string
  values: string[]
  /** The page's own record of its changes, as text. */
  records: string[]
}

/** Records the page's changes from its first moment on, as a script of the page itself would. */
async function recordChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const world = window as unknown as { records: string[] }
    world.records = []
    new MutationObserver((list) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of list) {
        world.records.push(`${type} ${target.nodeName} ${attributeName} +${addedNodes.length} -${removedNodes.length}`)
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

function look(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    html: new XMLSerializer().serializeToString(document),
    values: [...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value),
    records: (window as unknown as { records: string[] }).records,
  }))
}

/** Everything after parsing: how the parser groups its insertions differs from load to load. */
function settled(seen: Seen): Seen {
  const parsed = seen.records.findLastIndex((record) => record.startsWith('childList HTML '))
  return {
    ...seen,
    records: seen.records.slice(parsed + 1).filter((record) => !/^childList (?:BODY|#document|HEAD) /.test(record)),
  }
}

async function openRecorded(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await recordChanges(page)
  await page.goto(url)
  // The sample articles bring two paragraphs after 600 ms.
  await new Promise((resolve) => setTimeout(resolve, 1300))
  return page
}

describeInBrowsers('a page', (reader) => {
  let bare: Browser
  beforeAll(async () => {
    bare = await launchBare(reader.kind)
  })
  afterAll(async () => {
    await bare?.close()
  })

  it.each(PAGES)('%s is byte for byte the same with and without us', async (file) => {
    const url = `${reader.origin}/${file}`
    const without = await openRecorded(bare, url)
    const withUs = await openRecorded(reader.session.browser, url)
    expect(settled(await look(withUs))).toEqual(settled(await look(without)))
    await Promise.all([without.close(), withUs.close()])
  })

  it('is the same again after a toast came and went, and a toast is one element at its end', async () => {
    const page = await openRecorded(reader.session.browser, `${reader.origin}/minister-en.html`)
    await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
    const before = (await look(page)).html
    await selectWords(page, 'Half a dozen fields')
    await reader.session.runCommand('save-clipping')
    const last = () => page.evaluate(() => document.documentElement.lastElementChild?.nodeName)
    await until('the toast', async () => (await last()) !== 'BODY')
    const during = (await look(page)).html
    expect(during.replace('<div></div></html>', '</html>')).toBe(before)
    await until('the toast to go', async () => (await last()) === 'BODY')
    expect((await look(page)).html).toBe(before)
    await page.close()
  })

  it('finds nothing of ours to load, by any path', async () => {
    const page = await reader.session.openPage(`${reader.origin}/minister-en.html`)
    const urls = [
      'manifest.json',
      'src/content/index.js',
      'src/content/marks.css',
      'icons/icon-16.png',
      'src/popup/index.html',
    ]
    const loaded = await page.evaluate(
      (list) =>
        Promise.all(
          list.map((url) =>
            fetch(url).then(
              () => url,
              () => null,
            ),
          ),
        ),
      urls.map((path) => reader.session.extensionUrl(path)),
    )
    expect(loaded.filter((url) => url !== null)).toEqual([])
    await page.close()
  })
})
