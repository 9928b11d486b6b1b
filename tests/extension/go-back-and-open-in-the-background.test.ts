/**
 * Pages that are prerendered, restored from the back/forward cache, opened in background tabs, or left by an extension
 * that is gone.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PAGE_HOST } from '../../scripts/harness/page-hosts.mjs'
import { launch } from '../../scripts/launch.mjs'
import { describeInBrowsers, extensionDirOf, MARKED_BY_MS, readMarks, until } from '../support/browsers.ts'
import { stays } from '../support/waiting.ts'

const HEAD =
  '<meta charset="utf-8"><title>Plans</title><meta property="og:type" content="article">' +
  '<meta property="article:published_time" content="2026-11-24T08:00:00Z">'
const LINE = '<p>The plan names 6G and biomanufacturing.</p>'
/** Records the highlight registry in each state of a page's life, and its changes after the page was shown. */
const NOTES = `<script>
  const notes = window.notes = []
  const count = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
  const note = (when) => {
    notes.push(when + ' ' + count())
    fetch('/note/' + notes.at(-1).replace(' ', '/'))
  }
  document.addEventListener('prerenderingchange', () => {
    note('activated')
    let last = 0
    setInterval(() => {
      if (count() === last) return
      last = count()
      note('later')
    }, 50)
  })
  addEventListener('pageshow', ({ persisted }) => note(persisted ? 'back' : 'shown'))
</script>`
const ARTICLE = '/2026/11/24/plans-1001.html'
const PAGES: Record<string, string> = {
  [ARTICLE]: `${HEAD}${NOTES}${LINE}`,
  '/other': `<meta charset="utf-8"><title>Nothing</title><p>Nothing to see.</p>`,
  '/ahead': `<meta charset="utf-8"><title>Contents</title><p><a href="${ARTICLE}">On</a></p>
    <script type="speculationrules">{"prerender":[{"urls":["${ARTICLE}"],"eagerness":"immediate"}]}</script>`,
}

const readWords = async (page: Page) =>
  Object.values(await readMarks(page))
    .flat()
    .sort()
    .join()
const readNotes = (page: Page) => page.evaluate(() => (window as unknown as { notes: string[] }).notes)

describeInBrowsers('a page', (testBrowser) => {
  let server: Server
  let origin = ''
  /** Requested paths. */
  const asked: string[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const html = PAGES[request.url ?? '']
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(html ? `<!doctype html><html lang="en">${html}</html>` : '')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://${PAGE_HOST}:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  const readBadge = async (page: Page) =>
    testBrowser.session.evaluateInBackground(
      (id) => {
        const { chrome } = globalThis as unknown as {
          chrome: { action: { getBadgeText(where: { tabId: number }): Promise<string> } }
        }
        return chrome.action.getBadgeText({ tabId: id })
      },
      await testBrowser.session.tabId(page),
    )
  const set = (key: string, value: unknown) =>
    testBrowser.session.evaluateInBackground(
      (name, chosen) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } }
        }
        return chrome.storage.local.set({ [name]: chosen })
      },
      `settings:${key}`,
      value,
    )

  it('made ready beforehand is neither marked nor counted before it is shown', async (context) => {
    context.skip(testBrowser.kind === 'firefox', 'NOT RUN: Firefox prerenders nothing')
    asked.length = 0
    const page = await testBrowser.session.openPage(`${origin}/ahead`)
    await until('the page to be made ready', () => asked.includes(ARTICLE))
    await stays('the number', () => readBadge(page), '', MARKED_BY_MS)
    await page.click('a')
    // The driver loses a page that replaces another in this way: the page reports by itself.
    await until('the page to tell', () => asked.includes('/note/later/2'))
    expect(asked.filter((path) => path === ARTICLE)).toHaveLength(1)
    expect(asked).toContain('/note/activated/0')
    const readActiveBadge = () =>
      testBrowser.session.evaluateInBackground(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(what: object): Promise<{ id: number }[]> }
            action: { getBadgeText(where: { tabId: number }): Promise<string> }
          }
        }
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 })
      })
    await until('the number', async () => (await readActiveBadge()) === '2')
    await testBrowser.session.openPage(`${origin}/other`)
  })

  it('made ready and never shown counts nothing', async (context) => {
    context.skip(testBrowser.kind === 'firefox', 'NOT RUN: Firefox prerenders nothing')
    asked.length = 0
    const page = await testBrowser.session.openPage(`${origin}/ahead`)
    await until('the page to be made ready', () => asked.includes(ARTICLE))
    await stays('the number', () => readBadge(page), '', MARKED_BY_MS)
    await page.goto(`${origin}/other`)
    await stays('number and marks', async () => [await readBadge(page), await readWords(page)], ['', ''], MARKED_BY_MS)
    await page.close()
  })

  /** By the page's own script: Firefox's driver waits in vain for events of a restored page. */
  async function leave(page: Page): Promise<void> {
    await page.evaluate((to) => {
      location.href = to
    }, `${origin}/other`)
    await until('the other page', () => page.evaluate(() => document.title === 'Nothing'))
  }

  it('that comes back from the browser’s memory has its marks, its number, and settings changed meanwhile', async () => {
    const page = await testBrowser.session.openPage(`${origin}${ARTICLE}`)
    await until('marks', async () => (await readWords(page)) === '6G,biomanufacturing')
    await leave(page)
    await page.evaluate(() => history.back())
    await until('the way back', async () => (await readNotes(page)).length > 1)
    expect(await readNotes(page), 'kept in memory, with its marks').toEqual(['shown 0', 'back 2'])
    await until('the number', async () => (await readBadge(page)) === '2')

    await leave(page)
    await set('hiddenCategories', ['6g'])
    await page.evaluate(() => history.back())
    await until('the way back', async () => (await readNotes(page)).length > 2)
    expect(await readNotes(page), 'kept in memory').toHaveLength(3)
    await until('the changed setting', async () => (await readWords(page)) === 'biomanufacturing')
    await set('hiddenCategories', ['industrial-policy'])
    await until('the setting back', async () => (await readWords(page)) === '6G,biomanufacturing')
    await page.close()
  })

  it('opened where nobody looks is not painted before it is seen', async (context) => {
    const page = await testBrowser.session.openPage(`${origin}/other`)
    const front = await testBrowser.session.openPage(`${origin}/other`)
    await front.bringToFront()
    await page.goto(`${origin}${ARTICLE}`)
    const isHidden = await page.evaluate(() => document.visibilityState === 'hidden')
    if (!isHidden) context.skip('NOT RUN: this browser shows all its tabs at once')
    await stays('marks', () => readWords(page), '', MARKED_BY_MS)
    await page.bringToFront()
    await until('marks', async () => (await readWords(page)) === '6G,biomanufacturing')
    for (const one of [page, front]) await one.close()
  })

  it('is left clean by a copy of us whose extension is gone', async (context) => {
    context.skip(testBrowser.kind === 'firefox', 'NOT RUN: Firefox ends the scripts of an extension with it')
    const own = await launch({ kind: testBrowser.kind, extensionDir: extensionDirOf(testBrowser.kind), headless: true })
    const page = await own.openPage(`${origin}${ARTICLE}`)
    await until('marks', async () => (await readWords(page)) === '6G,biomanufacturing')
    await own.browser.uninstallExtension(new URL(own.extensionUrl('')).host)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await until('no marks', () => page.evaluate(() => CSS.highlights.size === 0))
    expect(await page.evaluate(() => document.documentElement.lastElementChild === document.body)).toBe(true)
    await own.close()
  })
})
