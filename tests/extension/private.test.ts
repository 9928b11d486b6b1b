/** Private windows: marks work; a clipping goes where the reader is told it goes. */
import { expect, it } from 'vitest'
import { launch } from '../../scripts/launch.mjs'
import { describeInBrowsers, extensionDirOf, readMarks, readStore, selectWords, until } from '../support/browsers.ts'

const WORDS = 'Half a dozen fields'

/** What lies in the extension's storage under a key. */
function readStorage(session: Awaited<ReturnType<typeof launch>>): Promise<Record<string, unknown>> {
  return session.evaluateInBackground(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
    return chrome.storage.local.get(null)
  }) as Promise<Record<string, unknown>>
}

describeInBrowsers('in private browsing', (reader) => {
  it('marks work, and a clipping goes to the ordinary list, as the reader is told once', async (context) => {
    if (reader.kind === 'firefox') {
      context.skip('NOT RUN: no driver can allow an extension in private windows of Firefox')
    }
    const session = await launch({
      kind: reader.kind,
      extensionDir: extensionDirOf(reader.kind),
      headless: true,
      privateBrowsing: true,
    })
    try {
      const page = await session.openPage(`${reader.origin}/minister-en.html`)
      await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
      await selectWords(page, WORDS)
      await session.runCommand('save-clipping')
      await until('the toast', () => page.evaluate(() => document.documentElement.lastElementChild?.nodeName === 'DIV'))
      expect((await readStore(session)).map(({ exact }) => exact)).toEqual([WORDS])
      const { 'kept:changed': _, ...stored } = await readStorage(session)
      expect(stored).toEqual({ 'settings:privateNoticeSeen': true, 'kept:sites': ['news.example'] })
    } finally {
      await session.close()
    }
  })
})
