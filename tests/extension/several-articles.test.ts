/** Quotes from pages that become other articles without being loaded: each row of the table says whose words they are. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'csv-parse/sync'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PAGE_HOST } from '../../scripts/harness/page-hosts.mjs'
import { describeInBrowsers, readMarks, readStore, selectWords, until } from '../support/browsers.ts'
import { takeDownload } from '../support/downloads.ts'
import { LIVE_PATH, LIVE_POST, STORIES, type Story, toFlowingPage } from '../support/flowing-pages.ts'

const [ALPHA, BETA, GAMMA] = STORIES as [Story, Story, Story]

/** Words marked as saved. */
async function readSaved(page: Page): Promise<string[]> {
  const marks = Object.entries(await readMarks(page))
  return marks.flatMap(([name, words]) => (name.startsWith('term-13') ? words : []))
}

describeInBrowsers({ name: 'a quote from a page of several articles', often: 'firefox' }, (testBrowser) => {
  let server: Server
  let origin = ''
  /** What each saved quote's row must say. */
  const expected = new Map<string, Record<string, string>>()

  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = toFlowingPage(request.url ?? '', origin)
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(page ?? '')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://${PAGE_HOST}:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  async function save(page: Page, words: string, row: Record<string, string>): Promise<void> {
    await selectWords(page, words)
    await testBrowser.session.runCommand('save-clipping')
    await until(`the save of "${words}"`, async () =>
      (await readStore(testBrowser.session)).some(({ exact }) => exact === words),
    )
    expected.set(words, row)
  }

  const rowOf = ({ path, title, author, day }: Story, before = '') => ({
    url: `${origin}${before}${path}`,
    title,
    author,
    published_date: day,
    outlet: 'Quarterly',
  })

  const scrollTo = (page: Page, selector: string) =>
    page.evaluate((wanted) => document.querySelectorAll(wanted)[0]?.scrollIntoView({ block: 'start' }), selector)
  const untilAt = (page: Page, { path }: Story) =>
    until(`the address of ${path}`, () => page.evaluate((wanted) => location.pathname.endsWith(wanted), path))
  const untilMarked = (page: Page) => until('marks', async () => Object.keys(await readMarks(page)).length > 0)

  it('with infinite scroll is its own article’s, also while the bar shows another', async () => {
    const page = await testBrowser.session.openPage(`${origin}${ALPHA.path}`)
    await untilMarked(page)
    await save(page, ALPHA.sentence, rowOf(ALPHA))
    await scrollTo(page, 'article:nth-of-type(1) > p:last-child')
    await until('the next article', () => page.evaluate(() => document.querySelectorAll('article').length > 1))
    await scrollTo(page, 'article:nth-of-type(2)')
    await untilAt(page, BETA)
    // Without scrolling back: the bar shows the second article's address.
    await page.evaluate((words) => {
      const text = [...document.querySelectorAll('article p')].find((one) => one.textContent?.startsWith(words))
      getSelection()?.setBaseAndExtent(text?.firstChild as Node, 4, text?.firstChild as Node, 15)
    }, ALPHA.sentence)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('alpha plant')
    await testBrowser.session.runCommand('save-clipping')
    await until('the save', async () =>
      (await readStore(testBrowser.session)).some(({ exact }) => exact === 'alpha plant'),
    )
    expected.set('alpha plant', rowOf(ALPHA))
    await save(page, BETA.sentence, rowOf(BETA))
    await scrollTo(page, 'article:nth-of-type(2) > p:last-child')
    await until('the last article', () => page.evaluate(() => document.querySelectorAll('article').length > 2))
    await scrollTo(page, 'article:nth-of-type(3)')
    await untilAt(page, GAMMA)
    await save(page, GAMMA.sentence, rowOf(GAMMA))
    await scrollTo(page, 'article:nth-of-type(1)')
    await untilAt(page, ALPHA)
    await save(page, 'integrated circuits', rowOf(ALPHA))
    await page.close()
  })

  it('put in place of another is its own article’s, after going back too', async () => {
    const page = await testBrowser.session.openPage(`${origin}/app${ALPHA.path}`)
    await untilMarked(page)
    await page.click('nav a:nth-of-type(2)')
    await until('the text', () => page.evaluate((words) => document.body.innerText.includes(words), BETA.sentence))
    await save(page, 'The beta yard', rowOf(BETA, '/app'))
    await page.evaluate(() => history.back())
    await until('the text', () => page.evaluate((words) => document.body.innerText.includes(words), ALPHA.sentence))
    await save(page, 'The alpha plant', rowOf(ALPHA, '/app'))
    await page.close()
  })

  it('in a live blog is its post’s', async () => {
    const page = await testBrowser.session.openPage(`${origin}${LIVE_PATH}`)
    await save(page, LIVE_POST.sentence, {
      url: `${origin}${LIVE_PATH}#${LIVE_POST.id}`,
      title: LIVE_POST.title,
      author: LIVE_POST.author,
      published_date: '2026-01-20',
      outlet: 'Quarterly',
    })
    await page.close()
  })

  it('has a row in the table that says so', async () => {
    const exporting = await testBrowser.session.openExtensionPage('src/library/index.html#export')
    const rows: Record<string, string>[] = parse((await takeDownload(testBrowser.session)).toString('utf8').slice(1), {
      columns: true,
    })
    const columns = ['url', 'title', 'author', 'published_date', 'outlet']
    const read = new Map(rows.map((row) => [row.quote, Object.fromEntries(columns.map((name) => [name, row[name]]))]))
    expect(read).toEqual(expected)
    await exporting.close()
  })

  it('is found again where it was read', async () => {
    const page = await testBrowser.session.openPage(`${origin}${BETA.path}`)
    await until('the saved quote', async () => (await readSaved(page)).includes(BETA.sentence))
    await page.close()
  })
})
