/** A source of which something is not certain: its row says so until the user has looked at it, and never after. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, it } from 'vitest'
import { launch } from '../../scripts/launch.mjs'
import { findAccessFaults } from '../support/access-faults.ts'
import {
  describeInBrowsers,
  extensionDirOf,
  press,
  readStore,
  readText,
  type Session,
  selectWords,
  until,
} from '../support/browsers.ts'
import { takeDownload } from '../support/downloads.ts'
import { waitForText } from '../support/import-file.ts'

const LIBRARY = 'src/library/index.html'
const WORDS = 'advanced packaging would bring work'

describeInBrowsers({ name: 'a source to check', often: 'firefox' }, (testBrowser) => {
  const profile = mkdtempSync(join(tmpdir(), 'sectorlens-check-'))
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
  const start = () =>
    launch({ kind: testBrowser.kind, extensionDir: extensionDirOf(testBrowser.kind), headless: true, profile })

  /** The last cell of the only clipping's row in an exported table. */
  async function exportCell(session: Session): Promise<string | undefined> {
    const exporting = await session.openExtensionPage(`${LIBRARY}#export`)
    const rows: string[][] = parse((await takeDownload(session)).toString('utf8').slice(1))
    await exporting.close()
    expect(rows).toHaveLength(2)
    return rows[1]?.[rows[0]?.indexOf('source_to_check') ?? -1]
  }

  it('is flagged in its row and counted beside the export until it is confirmed, and stays confirmed', async () => {
    const first = await start()
    const stored = async () => (await readStore(first)).find(({ exact }) => exact === WORDS)
    const article = await first.openPage(`${testBrowser.origin}/article-unsure.html`)
    await selectWords(article, WORDS)
    await first.runCommand('save-clipping')
    expect(await until('the clipping', stored)).toMatchObject({
      title: 'Two more yards ask for power modules',
      author: 'Dana Field',
      publishedDate: '2026-01-09',
      readFrom: { title: 'headline', author: 'meta', publishedDate: 'time' },
      toCheck: ['author', 'publishedDate'],
    })
    expect(await exportCell(first)).toBe('author; published_date')

    const list = await first.openExtensionPage(LIBRARY)
    const readFocused = () => list.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)
    await waitForText(list, '1 of 1 clippings has a source to check')
    await press(list, 'Check source')
    await until('the first field to check', async () => (await readFocused()) === 'Dana Field')
    expect(await readText(list)).toContain('From the headline on the page')
    expect(await findAccessFaults(list)).toEqual([])
    await press(list, 'It is right')
    await waitForText(list, 'Confirmed: Author')
    await until('one field left', async () => (await stored())?.toCheck.join() === 'publishedDate')
    expect(await readFocused()).toBe('Dana Field')
    await press(list, 'Check source')
    await until('the other field', async () => (await readFocused()) === '2026-01-09')
    await press(list, 'It is right')
    await until('nothing left', async () => (await stored())?.toCheck.length === 0)
    await until('no flag', async () => !/Check (?:this|source)|source to check/.test(await readText(list)))
    await first.close()

    const second = await start()
    const again = await second.openExtensionPage(LIBRARY)
    await waitForText(again, WORDS)
    expect(await readText(again)).not.toMatch(/Check (?:this|source)|source to check/)
    expect(await exportCell(second)).toBe('')
    await second.close()
  })
})
