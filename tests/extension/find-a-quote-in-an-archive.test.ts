/** A quote saved on an article is marked on an archive's copy of it, and the other way, in the built extension. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ARCHIVE_HOST, PAGE_HOST } from '../../scripts/harness/page-hosts.mjs'
import { describeInBrowsers, readMarks, readStore, selectWords, until } from '../support/browsers.ts'

const STORY = '/2026/01/12/six-sectors.html'
const OTHER_STORY = '/2026/01/12/ferries.html'

/** One text under two addresses: the address alone tells whose quote is whose. */
const PAGE = `<!doctype html><html lang="en"><head><title>Six sectors named</title></head><body><article><h1>Six sectors named</h1>
<p>By Dana Field, January 12, 2026</p><p>The ministry named integrated circuits and low-altitude aircraft, and promised support to smaller firms.</p>
<p>Half a dozen fields come first this year, officials said on the quay, and the money follows them.</p>
<p>A second round of the fund opens in spring, with a third of it kept for specialist firms of the interior.</p></article></body></html>`

describeInBrowsers({ name: 'a quote in an archive', often: 'chrome' }, (testBrowser) => {
  let server: Server
  let port = 0
  const toOrigin = (path: string) => `http://${PAGE_HOST}:${port}${path}`
  const toCopy = (path: string) => `http://${ARCHIVE_HOST}:${port}/wayback/20260113021500/${toOrigin(path)}`

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  async function save(page: Page, words: string): Promise<void> {
    await selectWords(page, words)
    await testBrowser.session.runCommand('save-clipping')
    await until('the save', async () => (await readStore(testBrowser.session)).some(({ exact }) => exact === words))
  }

  const untilMarked = (page: Page, words: string[]) =>
    until(`kept marks on ${words}`, async () => {
      const marks = Object.entries(await readMarks(page))
      const saved = marks.flatMap(([name, found]) => (name.startsWith('term-13') ? found : []))
      return saved.join() === words.join()
    })

  it.each([
    ['saved on the page is marked in the archive', toOrigin, toCopy, STORY, 'Half a dozen fields'],
    ['saved in the archive is marked on the page', toCopy, toOrigin, OTHER_STORY, 'A second round of the fund'],
  ])('%s', async (_, readAt, openAt, path, words) => {
    const page = await testBrowser.session.openPage(readAt(path))
    await until('the marks of the page', async () => Object.keys(await readMarks(page)).length > 0)
    await save(page, words)
    await untilMarked(page, [words])
    await page.goto(openAt(path))
    await untilMarked(page, [words])
    const saved = (await readStore(testBrowser.session)).find(({ exact }) => exact === words)
    expect(saved).toMatchObject({ url: readAt(path), publishedDate: '2026-01-12', author: 'Dana Field' })
    await page.close()
  })
})
