/**
 * Texts of any length: cut with a mark or refused with a sentence, and stored ones can always be restored from a
 * backup.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { launch } from '../../../scripts/launch.mjs'
import { servePages } from '../../../scripts/serve-pages.mjs'
import { LIMITS } from '../../../src/core/clippings/limits.ts'
import {
  describeInBrowsers,
  extensionDirOf,
  press,
  readStore,
  readText,
  selectWords,
  until,
} from '../../support/browsers.ts'
import { clippingOf } from '../../support/clippings.ts'
import { takeDownload } from '../../support/downloads.ts'
import { chooseFile, sayMine, waitForText } from '../../support/import-file.ts'
import { saveClippings } from '../../support/list-page.ts'
import { readOverlayWords } from '../../support/overlays.ts'

/** Longer than a quote may be. */
const OVER = 'word '.repeat(60_000)

describeInBrowsers({ name: 'a page whose facts are longer than the limits', often: 'chrome' }, (testBrowser) => {
  it('has its title cut, visibly, when a quote is saved', async () => {
    const { session } = testBrowser
    const folder = mkdtempSync(join(tmpdir(), 'sectorlens-long-title-'))
    const long = 'title '.repeat(950_000)
    const sentence = '<p>Half a dozen fields of industry were named for the first time this week.</p>'
    writeFileSync(
      join(folder, 'long.html'),
      `<!doctype html><meta charset="utf-8"><meta property="og:title" content="${long}"><title>${long}</title>${sentence.repeat(20)}`,
    )
    const server = await servePages(folder)
    const page = await session.openPage(`${server.origin}/long.html`)
    await selectWords(page, 'Half a dozen fields')
    await session.runCommand('save-clipping')
    const [clipping] = await until('the clipping', async () => {
      const saved = await readStore(session)
      return saved.length === 1 ? saved : null
    })
    expect(clipping?.title.endsWith('…')).toBe(true)
    expect(clipping?.title.length).toBeLessThanOrEqual(LIMITS.title)
    await page.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has a selection refused that is longer than a quote, with a sentence and Copy', async () => {
    const { session, kind } = testBrowser
    const page = await session.openPage(`${testBrowser.origin}/minister-en.html`)
    const before = await page.evaluate((text) => {
      const paragraph = document.querySelector('p') as Element
      paragraph.textContent = text
      getSelection()?.selectAllChildren(paragraph)
      return document.documentElement.childElementCount
    }, OVER)
    await session.runCommand('save-clipping')
    await until('the toast', () => page.evaluate((count) => document.documentElement.childElementCount > count, before))
    if (kind === 'chrome') {
      const toast = await until('the sentence', async () => {
        const text = await readOverlayWords(page)
        return text.includes('longer than Sectorlens can keep') ? text : null
      })
      expect(toast).toContain('Copy')
      expect(toast).not.toContain('Retry')
    }
    expect((await readStore(session)).filter(({ exact }) => exact.length > LIMITS.exact)).toEqual([])
    await page.close()
  })
})

describeInBrowsers({ name: 'the own words of a user', often: 'chrome' }, (testBrowser) => {
  it('that are too long stay in their field, which says by how much, and are saved once they fit', async () => {
    const { session } = testBrowser
    const page = await session.openExtensionPage('src/library/index.html')
    await saveClippings(page, [clippingOf()])
    await page.waitForSelector('.clipping')
    await press(page, 'Add a note')
    const write = (length: number) =>
      page.evaluate((count) => {
        const field = document.querySelector<HTMLTextAreaElement>('.clipping textarea')
        if (!field) throw new Error('no field')
        field.value = 'n'.repeat(count)
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, length)
    await page.waitForSelector('.clipping textarea')
    await write(LIMITS.note + 12)
    await waitForText(page, 'Too long by 12 characters')
    expect(await readStore(session)).toMatchObject([{ note: '' }])
    await write(LIMITS.note)
    await until('the note', async () => (await readStore(session))[0]?.note.length === LIMITS.note)
    expect(await readText(page)).not.toContain('Too long')
    await page.close()
  })
})

describeInBrowsers(
  { name: 'a profile of the version before, with records of any length', often: 'chrome' },
  (testBrowser) => {
    it('makes a backup that comes back whole: words to the letter, facts of a page cut with a mark', async () => {
      const { session, kind } = testBrowser
      const page = await session.openExtensionPage('src/library/index.html')
      await saveClippings(page, [clippingOf(), clippingOf({ id: 'c0mk9a1b2cother000', exact: 'Other words.' })])
      await page.evaluate(async () => {
        const request = <T>(asked: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            asked.onsuccess = () => resolve(asked.result)
            asked.onerror = () => reject(asked.error)
          })
        const database = await request(indexedDB.open('sectorlens'))
        const rows = database.transaction('clippings', 'readwrite').objectStore('clippings')
        const row = await request(rows.get('c0mk9a1b2cabcdefgh'))
        await request(
          rows.put({
            ...row,
            title: 't'.repeat(5_700_000),
            exact: 'quote '.repeat(50_000),
            note: 'n'.repeat(1_500_000),
          }),
        )
        database.close()
      })
      await press(page, 'Save a backup')
      const backup = (await takeDownload(session)).toString('utf8')
      await page.close()
      const fresh = await launch({ kind, extensionDir: extensionDirOf(kind), headless: true })
      try {
        const empty = await fresh.openExtensionPage('src/library/index.html')
        await chooseFile(empty, 'backup.jsonl', backup)
        await sayMine(empty)
        await waitForText(empty, 'Refused: 0')
        await press(empty, 'Import 2')
        await waitForText(empty, 'Imported. New: 2.')
        const [long] = (await readStore(fresh)).filter(({ id }) => id === 'c0mk9a1b2cabcdefgh')
        expect(long?.title).toBe(`${'t'.repeat(LIMITS.title - 1)}…`)
        expect(long?.exact.length).toBe(300_000)
        expect(long?.note.length).toBe(1_500_000)
      } finally {
        await fresh.close()
      }
    })
  },
)
