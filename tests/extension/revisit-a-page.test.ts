/** The presence of a quote when its page is visited again, in the built extension. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { QuoteVisits } from '../../src/core/clippings/quote-presence.ts'
import { describeInBrowsers, press, readMarks, readStore, selectWords, until } from '../support/browsers.ts'
import { type ChangingPage, serveChangingPage } from '../support/changing-page.ts'

const QUOTE = 'every power module on board comes from a plant forty kilometres away'
const PARAGRAPH = `<p>The yard says that ${QUOTE}, and that a 6G link will steer the boats.</p>`
const REST = `<p>The old boats keep running until the autumn. Two members of the council abstained, one of them because
  her brother mends batteries, the other because he had asked for a bridge. Tickets cost what they cost before.</p>`
const pageOf = (
  body: string,
  data: object = {},
) => `<!doctype html><html lang="en"><head><title>Four quiet ferries</title>
  <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Four quiet ferries', ...data })}</script>
  </head><body><h1>Four quiet ferries</h1>${body}</body></html>`
const WHOLE = pageOf(PARAGRAPH + REST)
const CHANGED = pageOf(`<p>The yard builds the vessels and says nothing more of their parts.</p>${REST}`)
const IN_SHADOW = pageOf(`<x-text><template shadowrootmode="open">${PARAGRAPH}</template></x-text>${REST}`)
const STUB = pageOf('<p>Read on with a subscription.</p>', { isAccessibleForFree: false })
const DENIED = '<!doctype html><title>Denied</title><h1>Access denied</h1>'
const DOOR = '<!doctype html><title>Welcome back</title><form><input name="user"><input type="password"></form>'

describeInBrowsers({ name: 'the page of a saved quote', often: 'firefox' }, (testBrowser) => {
  let served: ChangingPage
  let page: Page

  beforeAll(async () => {
    served = await serveChangingPage('/2026/01/12/quiet-ferries-1001.html')
    served.show(WHOLE)
    page = await testBrowser.session.openPage(served.address)
    await selectWords(page, QUOTE)
    await testBrowser.session.runCommand('save-clipping')
    await until('the save', async () => (await readStore(testBrowser.session)).some(({ exact }) => exact === QUOTE))
  })
  afterAll(() => served?.close())

  const readVisits = async () => (await readStore(testBrowser.session))[0]?.visits ?? null

  async function visit(html: string, status?: number): Promise<void> {
    served.show(html, status)
    await page.bringToFront()
    await page.goto(served.address)
  }
  const untilVisits = (what: string, isSo: (visits: QuoteVisits) => boolean) =>
    until(what, async () => {
      const visits = await readVisits()
      return visits && isSo(visits) ? visits : null
    })

  /** What the list shows of the clipping. */
  async function readRow(): Promise<string> {
    const list = await testBrowser.session.openExtensionPage('src/library/index.html')
    await list.waitForSelector('.presence')
    const text = await list.$eval('.presence', (line) => line.textContent ?? '')
    await list.close()
    return text
  }

  it.each<[string, string, number, string]>([
    ['refuses it', DENIED, 403, 'the site refused the page'],
    ['is a sign-in form', DOOR, 200, 'a sign-in'],
    ['ends at a paywall', STUB, 200, 'paywall'],
  ])('could not be checked where it %s', async (_, html, status, reason) => {
    const before = (await readVisits())?.unchecked?.reason
    await visit(html, status)
    const { missedVisits } = await untilVisits(
      'another reason',
      ({ unchecked }) => (unchecked?.reason ?? before) !== before,
    )
    expect(missedVisits).toBe(0)
    expect(await readRow()).toMatch(new RegExp(`^Could not be checked on .*: ${reason}`))
  })

  it('could not be checked where the user goes offline', async () => {
    await visit(CHANGED)
    await page.setOfflineMode(true)
    await untilVisits('another reason', ({ unchecked }) => unchecked?.reason === 'offline')
    await page.setOfflineMode(false)
    expect(await readRow()).toMatch(/^Could not be checked on .*: offline/)
  })

  it('has lost it only at a second visit, an hour or more after the first, and has it again when it comes back', async () => {
    await visit(CHANGED)
    await untilVisits('a miss', ({ missedVisits }) => missedVisits === 1)
    expect(await readRow()).toMatch(/^Not found on /)
    await testBrowser.session.evaluateInBackground(moveVisits, 3_700_000)
    await visit(CHANGED)
    await untilVisits('a second miss', ({ missedVisits }) => missedVisits === 2)
    expect(await readRow()).toMatch(/^Changed or gone since .+; last seen /)
    await visit(WHOLE)
    await untilVisits('the quote again', ({ missedVisits, unchecked }) => missedVisits === 0 && unchecked === null)
    expect(await readRow()).toMatch(/^Still on its page on /)
  })

  it('shows it in an open shadow root too, which gets one style sheet at most, and its own back', async () => {
    await visit(IN_SHADOW)
    const readShadow = () =>
      page.evaluate(() => {
        const root = document.querySelector('x-text')?.shadowRoot as ShadowRoot
        const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('term-'))
        const colourOf = (name: string) =>
          getComputedStyle(root.querySelector('p') as Element, `::highlight(${name})`).backgroundColor
        const seen = names.filter((name) => !/^(?:transparent|rgba\(0, 0, 0, 0\)|)$/.test(colourOf(name)))
        return { seen: seen.sort(), sheets: root.adoptedStyleSheets.length }
      })
    await until('mark and quote', async () => Object.keys(await readMarks(page)).length === 2)
    const sheets = testBrowser.kind === 'firefox' ? 1 : 0
    expect(await readShadow()).toEqual({ seen: ['term-13', 'term-6'], sheets })
    const list = await testBrowser.session.openExtensionPage('src/library/index.html')
    await press(list, 'Delete')
    await until('the trash', async () => (await readStore(testBrowser.session))[0]?.deletedAt)
    await list.close()
    await page.bringToFront()
    await until('the mark alone', async () => Object.keys(await readMarks(page)).join() === 'term-6')
    expect((await readShadow()).sheets).toBe(sheets)
    await page.evaluate(() =>
      document.querySelector('x-text')?.shadowRoot?.querySelector('p')?.replaceChildren('Boats.'),
    )
    await until('no mark', async () => Object.keys(await readMarks(page)).length === 0)
    expect((await readShadow()).sheets).toBe(0)
  })
})

/** Runs in the background: moves earlier visits back by so much time. */
async function moveVisits(milliseconds: number): Promise<void> {
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await ask(indexedDB.open('sectorlens'))
  const store = database.transaction('clippings', 'readwrite').objectStore('clippings')
  for (const row of await ask(store.getAll())) {
    const move = (time: string) => new Date(Date.parse(time) - milliseconds).toISOString()
    const { missedSince, missedLast } = row.visits
    row.visits = { ...row.visits, missedSince: move(missedSince), missedLast: move(missedLast) }
    await ask(store.put(row))
  }
  database.close()
}
