/**
 * Pages that remove foreign changes: no loop, no error of the extension, no leak; and marks where the page is honest.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { servePages } from '../../../scripts/serve-pages.mjs'
import { describeInBrowsers, isolatedWorld, MARKED_BY_MS, type Session, until } from '../../support/browsers.ts'
import { fileOf, QUIET_PAGES, writePages } from '../../support/hostile-pages.ts'
import { RESTLESS_PAGES } from '../../support/restless-pages.ts'
import { stays } from '../../support/waiting.ts'

/** How long a restless page is observed, in milliseconds. */
const RESTLESS_MS = 2000

interface Fighter {
  count(): number
  calm(): void
}

/** Words marked near the viewport, read where scripts of the page have redefined nothing. */
function readWords(page: Page): Promise<string[]> {
  return isolatedWorld(page).evaluate(() => {
    const words: string[] = []
    // Firefox provides no iterators across worlds.
    CSS.highlights.forEach((highlight) => {
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        words.push(range.toString())
      })
    })
    return words.sort()
  })
}

/** All that the extension's scripts log or throw in a page; Chromium reports it for every world. */
async function listenForErrors(page: Page, session: Session): Promise<string[]> {
  const heard: string[] = []
  if (session.kind === 'firefox') return heard
  const client = await page.createCDPSession()
  const ours = session.extensionUrl('')
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception, stackTrace } }) => {
    const places = [url, ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)]
    if (places.some((place) => place?.startsWith(ours))) heard.push(exception?.description ?? text)
  })
  client.on('Runtime.consoleAPICalled', ({ args, stackTrace }) => {
    if (stackTrace?.callFrames.some(({ url }) => url.startsWith(ours))) {
      heard.push(args.map(({ value, description }) => value ?? description).join(' '))
    }
  })
  await client.send('Runtime.enable')
  return heard
}

describeInBrowsers({ name: 'a hostile page', often: 'chrome' }, (testBrowser) => {
  let server: Awaited<ReturnType<typeof servePages>>
  const folder = mkdtempSync(join(tmpdir(), 'sectorlens-hostile-'))
  writePages(folder, QUIET_PAGES)
  writePages(folder, RESTLESS_PAGES)

  beforeAll(async () => {
    server = await servePages(folder)
  })
  afterAll(async () => {
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(name: string): Promise<{ page: Page; errors: string[] }> {
    const page = await testBrowser.session.browser.newPage()
    const errors = await listenForErrors(page, testBrowser.session)
    await page.goto(`${server.origin}/${fileOf(name)}`)
    return { page, errors }
  }

  it.each(QUIET_PAGES)(
    'that $name is read as far as it can be',
    async ({ name, words: usual, wordsInFirefox = usual }) => {
      const words = testBrowser.kind === 'firefox' ? wordsInFirefox : usual
      const { page, errors } = await open(name)
      if (words.length > 0)
        await until('marks', async () => (await readWords(page)).join() === words.join()).catch(() => {})
      else await stays('words', () => readWords(page), [], MARKED_BY_MS)
      const seen = await readWords(page)
      expect(errors).toEqual([])
      expect(seen).toEqual(words)
      await page.close()
    },
  )

  it.each(RESTLESS_PAGES)('that $name meets no loop of ours, and is marked when it is calm', async ({ name, most }) => {
    const { page, errors } = await open(name)
    const count = () => page.evaluate(() => (window as unknown as Fighter).count())
    await until('marks, or their end', async () => (await readWords(page)).length > 0 || (await count()) > 0)
    await testBrowser.session.runCommand('next-mention')
    await stays(`whether at most ${most}`, async () => (await count()) <= most, true, RESTLESS_MS)
    await page.evaluate(() => {
      ;(window as unknown as Fighter).calm()
      const line = document.createElement('p')
      line.append('And integrated circuits.')
      document.body.append(line)
    })
    await until('marks', async () => {
      const words = await readWords(page)
      return ['6G', 'biomanufacturing', 'integrated circuits'].every((word) => words.includes(word))
    })
    await page.keyboard.press('Escape')
    expect(errors).toEqual([])
    await page.close()
  })

  it('would report an error that a script of ours throws', async (context) => {
    context.skip(testBrowser.kind === 'firefox', 'NOT RUN: only Chromium’s driver hears scripts of other worlds')
    const { page, errors } = await open(QUIET_PAGES[0]?.name ?? '')
    const client = await page.createCDPSession()
    const worlds: number[] = []
    const ours = testBrowser.session.extensionUrl('')
    client.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (ours.startsWith(origin)) worlds.push(id)
    })
    await client.send('Runtime.enable')
    const expression = `setTimeout(() => { throw new Error('ours') })\n//# sourceURL=${ours}thrown.js`
    await client.send('Runtime.evaluate', { expression, contextId: await until('our world', () => worlds[0]) })
    await until('the error', () => errors.some((error) => error.includes('ours')))
    await page.close()
  })
})
