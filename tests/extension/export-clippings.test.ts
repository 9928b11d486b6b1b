/** The exported file, read by a second parser, against the store. */
import { parse } from 'csv-parse/sync'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { launch } from '../../scripts/launch.mjs'
import { CSV_HEADER, toCsvRow } from '../../src/core/export/clippings-csv.ts'
import { unguardCell } from '../../src/core/export/formula-guard.ts'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { findAccessFaults } from '../support/access-faults.ts'
import {
  describeInBrowsers,
  extensionDirOf,
  press,
  readStore,
  readText,
  selectWords,
  until,
} from '../support/browsers.ts'
import { clippingOf } from '../support/clippings.ts'
import { takeDownload } from '../support/downloads.ts'
import { chooseFile, sayMine, waitForText } from '../support/import-file.ts'

const names = getShippedLexicon().concepts

/** Clippings with everything that a file can get wrong. */
const DIFFICULT = [
  clippingOf({
    id: 'c0mk9a1b2cdifficul1',
    exact: '=HYPERLINK("http://x.example")',
    note: "'-1\n+2",
    tags: ['@a', 'b; c'],
  }),
  clippingOf({
    id: 'c0mk9a1b2cdifficul2',
    exact: '工信部：“六大领域”，\r\n第二行\t完',
    title: '＝全形',
    categories: ['6g', 'aerospace'],
    language: 'zh-Hans',
  }),
  clippingOf({ id: 'c0mk9a1b2cdifficul3', exact: 'a "quoted", comma; and 😀', author: '   =x', sourceCredit: "''=y" }),
]

describeInBrowsers({ name: 'the exported file', often: 'chrome' }, (testBrowser) => {
  it('equals the store, row by row, once the guard is taken off', async () => {
    const { session } = testBrowser
    const article = await session.openPage(`${testBrowser.origin}/minister-zh-hans.html`)
    await selectWords(article, '光刻胶')
    await session.runCommand('save-clipping')
    await until('the clipping', async () => (await readStore(session)).length === 1)
    const page = await session.openExtensionPage('src/library/index.html')
    for (const clipping of DIFFICULT) {
      await page.evaluate(
        async (params) => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(request: object): Promise<unknown> } }
          }
          return chrome.runtime.sendMessage({ name: 'clipping.save', params })
        },
        { clipping },
      )
    }
    const exporting = await session.openExtensionPage('src/library/index.html#export')
    const bytes = await takeDownload(session)

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString('utf8').slice(1)
    expect(text.endsWith('\r\n')).toBe(true)
    const [header, ...rows]: string[][] = parse(text)
    expect(header).toEqual(CSV_HEADER)
    const stored = (await readStore(session)).filter(({ deletedAt }) => deletedAt === '').reverse()
    expect(stored).toHaveLength(4)
    const at = (name: string) => CSV_HEADER.indexOf(name)
    const library = rows[0]?.[at('library_id')] ?? ''
    expect(library).toMatch(/^[0-9a-f]{32}$/)
    expect(rows).toEqual(stored.map((clipping) => toCsvRow(clipping, names, library)))
    rows.forEach((row, index) => {
      const clipping = stored[index]
      expect(unguardCell(row[at('quote')] ?? '')).toBe(clipping?.exact)
      expect(unguardCell(row[at('note')] ?? '')).toBe(clipping?.note)
      expect(unguardCell(row[at('author')] ?? '')).toBe(clipping?.author)
      expect(row[at('id')]).toBe(clipping?.id)
    })
    await Promise.all([page.close(), exporting.close(), article.close()])
  })

  it('holds only what the filter shows when the filtered ones are wanted', async () => {
    const page = await testBrowser.session.openExtensionPage('src/library/index.html')
    await page.waitForSelector('.clipping')
    await page.type('input[type=search]', '第二行')
    await until('one row', () => page.evaluate(() => document.querySelectorAll('.clipping').length === 1))
    await press(page, 'Export 1 of 4')
    const rows: string[][] = parse((await takeDownload(testBrowser.session)).toString('utf8').slice(1))
    expect(rows).toHaveLength(2)
    expect(rows[1]?.[CSV_HEADER.indexOf('id')]).toBe('c0mk9a1b2cdifficul2')
    await press(page, 'Mark these as used')
    await waitForText(page, 'Marked as used: 1')
    const used = (await readStore(testBrowser.session)).filter(({ status }) => status === 'used')
    expect(used.map(({ id }) => id)).toEqual(['c0mk9a1b2cdifficul2'])
    await page.close()
  })

  it('comes back with what was edited in it, after a look, and the import can be undone', async () => {
    const { session } = testBrowser
    const before = await readStore(session)
    const rows: Record<string, string>[] = parse(
      Papa.unparse([[...CSV_HEADER], ...before.map((clipping) => toCsvRow(clipping, names))]),
      { columns: true },
    )
    const edited = rows.map((row) => {
      if (row.id === 'c0mk9a1b2cdifficul2') return { ...row, note: '=checked', tags: 'chips; 周五', status: 'ignore' }
      if (row.id === 'c0mk9a1b2cdifficul3') return { ...row, quote: 'other words' }
      return row
    })
    const page = await session.openExtensionPage('src/library/index.html')
    await chooseFile(page, 'gb.csv', '{"rows":[')
    await waitForText(page, 'gb.csv was not imported; nothing was changed.')
    await chooseFile(page, 'edited.csv', Papa.unparse(edited, { delimiter: ';' }))
    await sayMine(page)
    await waitForText(page, 'Import from edited.csv')
    const preview = await readText(page)
    for (const words of [
      'New: 0',
      'Changed: 1',
      'Unchanged: 2',
      'Refused: 1',
      '=checked',
      'chips; 周五',
      'Quotes cannot be changed',
    ]) {
      expect(preview).toContain(words)
    }
    expect(await findAccessFaults(page)).toEqual([])
    expect(await readStore(session)).toEqual(before)
    await press(page, 'Tick all changes')
    await press(page, 'Import 1')
    await waitForText(page, 'Imported. New: 0. Changed: 1.')
    const after = await readStore(session)
    const byId = (clippings: typeof after, id: string) => clippings.find((clipping) => clipping.id === id)
    expect(byId(after, 'c0mk9a1b2cdifficul2')).toMatchObject({
      note: '=checked',
      tags: ['chips', '周五'],
      status: 'ignore',
    })
    expect(byId(after, 'c0mk9a1b2cdifficul3')).toEqual(byId(before, 'c0mk9a1b2cdifficul3'))
    await press(page, 'Undo import')
    await waitForText(page, 'The import was undone')
    expect(await readStore(session)).toEqual(before)
    await page.close()
  })

  it('as a backup restores the same list in another profile', async () => {
    const { session, kind } = testBrowser
    const page = await session.openExtensionPage('src/library/index.html')
    await page.waitForSelector('.clipping')
    await page.select('.export select', 'json-lines')
    await press(page, 'Export all (4)')
    const backup = (await takeDownload(session)).toString('utf8')
    await page.close()
    const fresh = await launch({ kind, extensionDir: extensionDirOf(kind), headless: true })
    try {
      const empty = await fresh.openExtensionPage('src/library/index.html')
      await chooseFile(empty, 'backup.jsonl', backup)
      await sayMine(empty)
      await press(empty, 'Import 4')
      await waitForText(empty, 'Imported. New: 4. Changed: 0.')
      expect(await readStore(fresh)).toEqual(await readStore(session))
    } finally {
      await fresh.close()
    }
  })

  it('goes to a chosen folder every week, where the browser has such folders, and else to the downloads', async () => {
    const { session, kind } = testBrowser
    const page = await session.openExtensionPage('src/library/index.html')
    await page.waitForSelector('.backup')
    if (kind === 'firefox') {
      expect(await readText(page)).not.toContain('Choose a folder')
      await press(page, 'Save a backup')
      await waitForText(page, 'Last backup: today.')
      expect((await takeDownload(session)).toString('utf8').split('\n')).toHaveLength(7)
      await page.close()
      return
    }
    // A folder of the extension's own replaces one that a user picks: no test can press the browser's dialog.
    await page.evaluate(() => {
      Object.assign(globalThis, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true }),
      })
    })
    await press(page, 'Choose a folder for weekly backups')
    await waitForText(page, 'in “chosen”')
    await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen')
      for await (const name of folder.keys()) await folder.removeEntry(name)
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sectorlens')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('state', 'readwrite')
          writing.objectStore('state').put('2020-01-01T00:00:00Z', 'backup:last')
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      })
    })
    await page.close()
    const later = await session.openExtensionPage('src/library/index.html')
    await waitForText(later, 'in “chosen”')
    const lines = await later.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen')
      const texts: string[] = []
      for await (const name of folder.keys())
        texts.push(await (await (await folder.getFileHandle(name)).getFile()).text())
      return texts.map((text) => text.split('\n').length)
    })
    expect(lines).toEqual([7])
    await waitForText(later, 'Last backup: today.')
    await press(later, 'Stop using this folder')
    await waitForText(later, 'Choose a folder for weekly backups')
    await later.close()
  })
})
