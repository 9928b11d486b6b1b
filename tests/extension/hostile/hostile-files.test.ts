/** Malicious files, imported into the built extension: no saved clipping is changed unseen, purged or overruled. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../../support/access-faults.ts'
import { describeInBrowsers, press, readStore, readText } from '../../support/browsers.ts'
import { clippingOf } from '../../support/clippings.ts'
import { chooseFile, sayMine, sayTheirs, waitForText } from '../../support/import-file.ts'
import { saveClippings } from '../../support/list-page.ts'

const FUTURE = '2099-01-01T00:00:00+08:00'
const PAST = '2020-01-01T00:00:00+08:00'
const OTHER = 'b'.repeat(32)
const SAVED = Array.from({ length: 60 }, (_, index) => {
  const id = `c0mk9a1b2c${String(index).padStart(8, '0')}`
  return clippingOf({ id, exact: `Sentence number ${index}.`, note: `mine ${index}` })
})

function backupOf(records: readonly object[], library = ''): string {
  const head = { format: 'sectorlens-clippings', version: 1, ...(library ? { library } : {}) }
  const end = { end: 'sectorlens-clippings', clippings: records.length }
  return [head, ...records, end].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The text of the visible part of the list of changes. */
function readChanges(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.import-changes li')].map((one) => one.innerText),
  )
}

describeInBrowsers({ name: 'a file from elsewhere', often: 'firefox' }, (testBrowser) => {
  it('with dates in the future changes nothing that is kept without a tick, and shows all changes with the old words', async () => {
    const { session } = testBrowser
    const page = await session.openExtensionPage('src/library/index.html')
    await saveClippings(page, SAVED)
    const before = await readStore(session)
    const forged = SAVED.map((clipping) => ({ ...clipping, note: `forged ${clipping.id}`, updatedAt: FUTURE }))
    await chooseFile(page, 'forged.jsonl', backupOf(forged))
    await sayMine(page)
    await waitForText(page, 'Changed: 60')
    expect(await readText(page)).toContain('Dated in the future, and taken as of now: 60')
    // All are reached, part by part.
    const seen: string[] = []
    for (let part = 0; part < 3; part++) {
      seen.push(...(await readChanges(page)))
      if (part < 2) {
        await press(page, 'Next')
        await waitForText(page, part === 0 ? '26 to 50 of 60' : '51 to 60 of 60')
      }
    }
    expect(seen).toHaveLength(60)
    for (const { id, note, exact } of SAVED) {
      const change = seen.find((words) => words.includes(exact))
      expect(change).toContain(note)
      expect(change).toContain(`forged ${id}`)
    }
    expect(await findAccessFaults(page)).toEqual([])
    // Without a tick there is nothing to import.
    const isOff = () =>
      page.evaluate(() => document.querySelector<HTMLButtonElement>('.import-preview .primary')?.disabled)
    expect(await isOff()).toBe(true)
    // One tick is one change.
    await page.click('.import-changes li input')
    await press(page, 'Import 1')
    await waitForText(page, 'Imported. New: 0. Changed: 1. Not ticked, and left as they were: 59.')
    const after = await readStore(session)
    const changed = after.filter((clipping) => before.find(({ id }) => id === clipping.id)?.note !== clipping.note)
    expect(changed).toHaveLength(1)
    expect(Date.parse(changed[0]?.updatedAt ?? '')).toBeLessThan(Date.now() + 60_000)
    await press(page, 'Undo import')
    await waitForText(page, 'The import was undone')
    expect(await readStore(session)).toEqual(before)
    await page.close()
  })

  it('cannot have its trash purged, nor ours, by a date in the past', async () => {
    const { session } = testBrowser
    const page = await session.openExtensionPage('src/library/index.html')
    const trashed = clippingOf({ id: 'c0mk9a1b2ctrashed0', exact: 'Thrown away.', deletedAt: PAST })
    await chooseFile(page, 'trash.jsonl', backupOf([trashed]))
    await sayMine(page)
    await press(page, 'Import 1')
    await waitForText(page, 'Imported. New: 1.')
    const [stored] = (await readStore(session)).filter(({ id }) => id === trashed.id)
    expect(Date.now() - Date.parse(stored?.deletedAt ?? '')).toBeLessThan(300_000)
    await page.close()
  })

  it("that is someone else's is added beside what is saved, once; its owner is asked for once, and remembered", async () => {
    const { session } = testBrowser
    const page = await session.openExtensionPage('src/library/index.html')
    const before = await readStore(session)
    const theirs = SAVED.slice(0, 2).map((clipping, index) => ({
      ...clipping,
      exact: `Their sentence ${index}.`,
      note: 'theirs',
    }))
    await chooseFile(page, 'theirs.jsonl', backupOf(theirs, OTHER))
    await waitForText(page, 'Whose clippings are these?')
    expect(await findAccessFaults(page)).toEqual([])
    await sayTheirs(page)
    await press(page, 'Import 2')
    await waitForText(page, 'Imported. New: 2. Changed: 0.')
    const after = await readStore(session)
    expect(after).toHaveLength(before.length + 2)
    for (const clipping of before) expect(after).toContainEqual(clipping)
    const forged = theirs.map((clipping) => ({ ...clipping, note: 'forged', updatedAt: FUTURE }))
    await chooseFile(page, 'again.jsonl', backupOf(forged, OTHER))
    await waitForText(page, 'Unchanged: 2')
    expect(await readText(page)).not.toContain('Whose clippings')
    expect(await readText(page)).toContain('Someone else’s: added beside yours.')
    await press(page, 'Cancel')
    expect(await readStore(session)).toEqual(after)
    await page.close()
  })
})
