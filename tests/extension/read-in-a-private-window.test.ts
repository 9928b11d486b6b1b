/** Private windows: marks work; a clipping is saved where the user was informed it would be. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { launch } from '../../scripts/launch.mjs'
import {
  describeInBrowsers,
  extensionDirOf,
  readMarks,
  readStore,
  type Session,
  selectWords,
  until,
} from '../support/browsers.ts'
import { serveChangingPage } from '../support/changing-page.ts'
import { stays } from '../support/waiting.ts'

const WORDS = 'Half a dozen fields'
/** A visit to a page that has been quiet for three seconds is reported by then, in milliseconds. */
const REPORTED_BY_MS = 4500

/** The value in the extension's storage under a key. */
function readStorage(session: Awaited<ReturnType<typeof launch>>): Promise<Record<string, unknown>> {
  return session.evaluateInBackground(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
    return chrome.storage.local.get(null)
  }) as Promise<Record<string, unknown>>
}

/** Saves a quote of a page that refuses the next visit, and stays there until one would have been noted. */
async function visitRefused(session: Session, page: Page): Promise<void> {
  const served = await serveChangingPage('/2026/01/12/quiet-ferries-1002.html')
  served.show('<!doctype html><title>Ferries</title><p>Two members of the council abstained.</p>')
  await page.goto(served.address)
  await selectWords(page, 'members of the council')
  await session.runCommand('save-clipping')
  await until('the save', async () => (await readStore(session)).length === 2)
  served.show('<!doctype html><title>Denied</title><p>Access denied</p>', 403)
  await page.goto(served.address)
  const readVisits = async () => (await readStore(session)).map(({ visits }) => visits)
  await stays('visits', readVisits, [null, null], REPORTED_BY_MS)
  await served.close()
}

describeInBrowsers('in private browsing', (testBrowser) => {
  it('marks work, and a clipping goes to the ordinary list, and the user is told so once; visits are not noted', async (context) => {
    if (testBrowser.kind === 'firefox') {
      context.skip('NOT RUN: no driver can allow an extension in private windows of Firefox')
    }
    const session = await launch({
      kind: testBrowser.kind,
      extensionDir: extensionDirOf(testBrowser.kind),
      headless: true,
      privateBrowsing: true,
    })
    try {
      const page = await session.openPage(`${testBrowser.origin}/minister-en.html`)
      await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
      await selectWords(page, WORDS)
      await session.runCommand('save-clipping')
      await until('the toast', () => page.evaluate(() => document.documentElement.lastElementChild?.nodeName === 'DIV'))
      expect((await readStore(session)).map(({ exact }) => exact)).toEqual([WORDS])
      const { 'kept:changed': _, ...stored } = await readStorage(session)
      // One hashed site, and no name.
      const signs = { salt: expect.any(String), bits: 64, set: [expect.any(Number)] }
      expect(stored).toEqual({ 'settings:privateNoticeSeen': true, 'kept:sites': signs })
      await visitRefused(session, page)
    } finally {
      await session.close()
    }
  })

  it('leave no sentence on the disk that was only read, though their text is scanned by the background', async (context) => {
    if (testBrowser.kind === 'firefox') {
      context.skip('NOT RUN: no driver can allow an extension in private windows of Firefox')
    }
    const profile = mkdtempSync(join(tmpdir(), 'sectorlens-private-'))
    const session = await launch({
      kind: testBrowser.kind,
      extensionDir: extensionDirOf(testBrowser.kind),
      headless: true,
      privateBrowsing: true,
      profile,
    })
    const served = await serveChangingPage('/2026/01/12/quiet-ferries-1002.html')
    try {
      const line = (words: string) =>
        `<p>${words} about 6G, biomanufacturing and humanoid robots, as was said on Monday.</p>`
      const head =
        '<!doctype html><meta property="og:type" content="article"><title>Quiet ferries</title><h1>Quiet ferries</h1>'
      served.show(head + line('Marmalade lanterns were read').repeat(20) + line('Cobalt umbrellas were saved'))
      const page = await session.openPage(served.address)
      await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
      await selectWords(page, 'Cobalt umbrellas were saved')
      await session.runCommand('save-clipping')
      await until('the save', async () => (await readStore(session)).length === 1)
    } finally {
      await session.close()
      await served.close()
    }
    const found = findInFiles(profile, ['Cobalt umbrellas were saved', 'Marmalade lanterns'])
    rmSync(profile, { recursive: true, force: true })
    expect(found).toEqual(['Cobalt umbrellas were saved'])
  })
})

/** Which of some texts stand in any file under a folder, in one or two bytes a character. */
function findInFiles(folder: string, texts: readonly string[]): string[] {
  const found = new Set<string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue
    const content = readFileSync(path)
    for (const text of texts)
      if (content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))) found.add(text)
  }
  return [...found]
}
