/** A small version of `npm run test:durability`: nothing acknowledged is lost, nothing is doubled. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { launch } from '../../scripts/launch.mjs'
import { DATABASE_VERSION } from '../../src/stores/rows/database-schema.ts'
import { checkAnswers, openPageAndTabs, saveAtOnce } from '../durability/saves.mjs'
import { readSettled } from '../durability/stored-lists.mjs'
import { saveUntilKilled, saveWhileStopping } from '../durability/trials.mjs'
import { describeInBrowsers, extensionDirOf } from '../support/browsers.ts'

const BUILT_TO_LAST_MS = 50_000

describeInBrowsers({ name: 'what was acknowledged', often: 'chrome' }, (testBrowser) => {
  const profile = mkdtempSync(join(tmpdir(), 'sectorlens-durable-'))
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
  const where = () => ({
    kind: testBrowser.kind,
    extensionDir: extensionDirOf(testBrowser.kind),
    origin: testBrowser.origin,
    report: () => {},
  })
  const textsOf = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `Sentence number ${index} of ${name}, long enough to be told apart.`)

  it('is kept when two tabs save twenty times each at once', async () => {
    const urls = ['one', 'two'].map((name) => `${testBrowser.origin}/plain-note.html?${name}`)
    const { extensionPage, tabs } = await openPageAndTabs(testBrowser.session, urls)
    const answers = await saveAtOnce(extensionPage, tabs, textsOf('many', 40))
    const { rows } = await readSettled(extensionPage)
    expect(checkAnswers(answers, rows)).toMatchObject({ acknowledged: 40, lost: 0, duplicates: 0 })
  })

  it('is one clipping when the same sentence is saved in two tabs at once', async () => {
    const url = `${testBrowser.origin}/plain-note.html?same`
    const { extensionPage, tabs } = await openPageAndTabs(testBrowser.session, [url])
    const before = (await readSettled(extensionPage)).rows.length
    const [text] = textsOf('a double', 1)
    const answers = await saveAtOnce(extensionPage, tabs, [text as string, text as string, text as string])
    expect(new Set(answers.map(({ result }) => result?.id)).size).toBe(1)
    expect((await readSettled(extensionPage)).rows.length).toBe(before + 1)
  })

  it('and what was refused is kept once, when the background is stopped five times during saves', async () => {
    const until = performance.now() + BUILT_TO_LAST_MS
    const outcome = await saveWhileStopping(where(), { stops: 5, until }, Math.random)
    expect(outcome).toMatchObject({ stops: 5, lost: 0, refused_and_gone: 0, duplicates: 0, pending: 0 })
  })

  it('is there again when the browser is killed twice during saves', async () => {
    const until = performance.now() + BUILT_TO_LAST_MS
    const outcome = await saveUntilKilled({ ...where(), profile }, { kills: 2, until }, Math.random)
    expect(outcome).toMatchObject({ kills: 2, lost: 0, duplicates: 0, pending: 0 })
    expect(outcome.acknowledged).toBeGreaterThan(0)
  })

  it('is found by its article, from the page it was saved on', async () => {
    const url = `${testBrowser.origin}/plain-note.html?found`
    const { extensionPage, tabs } = await openPageAndTabs(testBrowser.session, [url])
    const [text] = textsOf('an article', 1)
    await saveAtOnce(extensionPage, tabs, [text as string])
    const found = await extensionPage.evaluate(
      (article) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: object): Promise<{ exact: string }[]> } }
          }
        ).chrome.runtime.sendMessage({ name: 'clipping.ofArticle', params: { article } }),
      url,
    )
    expect(found.map(({ exact }) => exact)).toContain(text)
  })
})

describeInBrowsers({ name: 'a browser that was killed in the middle of a write', often: 'chrome' }, (testBrowser) => {
  it('still has the list at the second start after it', async (context) => {
    context.skip(testBrowser.kind === 'firefox', 'NOT RUN: Firefox keeps no such log')
    const profile = mkdtempSync(join(tmpdir(), 'sectorlens-torn-'))
    const options = { kind: testBrowser.kind, extensionDir: extensionDirOf(testBrowser.kind), headless: true, profile }
    try {
      for (const start of [0, 1, 2]) {
        const session = await launch(options)
        const { extensionPage, tabs } = await openPageAndTabs(session, [`${testBrowser.origin}/plain-note.html?torn`])
        expect((await readSettled(extensionPage)).rows).toHaveLength(start)
        const [answer] = await saveAtOnce(extensionPage, tabs, [`What was saved at start ${start}.`])
        expect(answer?.result).toMatchObject({ ok: true })
        await session.kill()
        if (start === 0) tearLog(profile)
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    }
  })
})

/**
 * Writes what a process leaves that is killed after it wrote a record's head (checksum, length, kind), before the body.
 */
function tearLog(profile: string): void {
  const folder = join(profile, 'Default/IndexedDB')
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\d\.log$/.test(name))
  expect(logs).toHaveLength(1)
  appendFileSync(join(folder, logs[0] as string), Buffer.from([0x12, 0x34, 0x56, 0x78, 0x90, 0x01, 0x01]))
}

describeInBrowsers({ name: 'a list that cannot be opened', often: 'chrome' }, (testBrowser) => {
  it('is quarantined, the user is notified, and it is restored', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'sectorlens-aside-'))
    const session = await launch({
      kind: testBrowser.kind,
      extensionDir: extensionDirOf(testBrowser.kind),
      headless: true,
      profile,
    })
    try {
      const { extensionPage, tabs } = await openPageAndTabs(session, [`${testBrowser.origin}/plain-note.html?aside`])
      await saveAtOnce(extensionPage, tabs, textsOfOld)
      await extensionPage.evaluate(spoilDatabase, DATABASE_VERSION)
      const [answer] = await saveAtOnce(extensionPage, tabs, ['A sentence that is saved into the fresh list.'])
      expect(answer?.result).toMatchObject({ ok: true, already: false })
      const page = await session.openExtensionPage('src/library/index.html')
      await page.waitForSelector('.store-notice button:nth-of-type(2)')
      await page.click('.store-notice button:nth-of-type(2)')
      await page.waitForFunction((count) => document.querySelectorAll('.clipping').length === count, {}, 4)
    } finally {
      await session.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    }
  })
})

const textsOfOld = ['one', 'two', 'three'].map(
  (name) => `Sentence ${name}, which stands in the list that is set aside.`,
)

/** Runs in a page of the extension: removes an essential part of the database, as a half-done upgrade would. */
async function spoilDatabase(version: number): Promise<void> {
  const opening = indexedDB.open('sectorlens', version)
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result)
  })
  const rows = await new Promise<object[]>((resolve) => {
    const request = database.transaction('clippings').objectStore('clippings').getAll()
    request.onsuccess = () => resolve(request.result)
  })
  database.close()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('sectorlens').onsuccess = resolve
  })
  const anew = indexedDB.open('sectorlens', version)
  anew.onupgradeneeded = () => {
    const clippings = anew.result.createObjectStore('clippings', { keyPath: 'id' })
    for (const row of rows) clippings.put(row)
  }
  await new Promise((resolve) => {
    anew.onsuccess = resolve
  })
  anew.result.close()
}
