/** Two windows write into one clipping at the same time: both texts are saved, and shown. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../../support/access-faults.ts'
import { describeInBrowsers, press, readStore, readText, until } from '../../support/browsers.ts'
import { clippingOf } from '../../support/clippings.ts'
import { saveClippings } from '../../support/list-page.ts'

const LIBRARY_PAGE = 'src/library/index.html'
const NOTE = '.inline-editor textarea'
const TAGS = '.inline-editor input'
const SAVED = clippingOf({ id: 'c0mk9a1b2ctwowin0', exact: 'A sentence that two windows write about.' })

describeInBrowsers({ name: 'two windows', often: 'chrome' }, (testBrowser) => {
  const stored = async () => (await readStore(testBrowser.session)).find(({ id }) => id === SAVED.id)
  const openField = async (page: Page, name: string, field: string) => {
    await press(page, name)
    await page.waitForSelector(field)
  }
  /** Puts a text into the open field as one key would, and does not wait for it to be saved. */
  const type = (page: Page, selector: string, text: string) =>
    page.evaluate(
      (place, words) => {
        const field = document.querySelector<HTMLTextAreaElement>(place) as HTMLTextAreaElement
        const prototype = field.matches('textarea') ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      selector,
      text,
    )
  let pages: [Page, Page]

  it('keep both notes, say so in both, and put them together at a press', async () => {
    const one = await testBrowser.session.openExtensionPage(LIBRARY_PAGE)
    await saveClippings(one, [SAVED])
    const two = await testBrowser.session.openExtensionPage(LIBRARY_PAGE)
    pages = [one, two]
    for (const page of pages) {
      await page.bringToFront()
      await page.waitForSelector('.clipping')
      await openField(page, 'Add a note', NOTE)
    }
    await Promise.all([type(one, NOTE, 'written in the first window'), type(two, NOTE, 'written in the second window')])
    const saved = await until('both notes', async () => {
      const clipping = await stored()
      const all = [clipping?.note, ...(clipping?.unmerged ?? []).map(({ text }) => text)].join('|')
      return all.includes('first window') && all.includes('second window') ? clipping : null
    })
    expect(saved.unmerged).toHaveLength(1)
    for (const page of pages) {
      await page.bringToFront()
      await until('the other text', async () => (await readText(page)).includes('also written in another window'))
    }
    expect(await findAccessFaults(two)).toEqual([])
    await press(two, 'Add to the note')
    await until('one note', async () => (await stored())?.unmerged.length === 0)
    const { note } = (await stored()) as typeof SAVED
    expect(note).toContain('first window')
    expect(note).toContain('second window')
  })

  it('keep the tags of both', async () => {
    const [one, two] = pages
    for (const page of pages) {
      await page.bringToFront()
      await openField(page, 'Add tags', TAGS)
    }
    await Promise.all([type(one, TAGS, 'plan, alpha'), type(two, TAGS, 'plan, beta')])
    await until('all tags', async () => String([...((await stored())?.tags ?? [])].sort()) === 'alpha,beta,plan')
  })
})
