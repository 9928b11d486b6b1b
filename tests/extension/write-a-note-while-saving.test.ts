/** The save panel: where a note to what was just saved is written, out of the page's reach. */
import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, press, readStore, readText, selectWords, until } from '../support/browsers.ts'
import { pressWithControl } from '../support/keyboard.ts'
import {
  closePopups,
  openPanel,
  PANEL_PATH,
  pressNote,
  readPanelPopups,
  takePanel,
  toIds,
  waitForNoPanel,
  waitForToast,
} from '../support/save-panel.ts'

interface ActionApi {
  tabs: { query(about: object): Promise<{ id: number }[]> }
  action: {
    getPopup(about: { tabId: number }): Promise<string>
    setPopup(about: { tabId: number; popup: string }): Promise<void>
  }
}

const WORDS = 'Half a dozen fields'

describeInBrowsers({ name: 'the save panel', often: 'chrome' }, (testBrowser) => {
  let article: Page

  beforeEach(async () => {
    article = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
  })
  afterEach(async () => {
    if (testBrowser.kind === 'firefox') await closePopups(testBrowser.session)
    await article.close()
  })

  const stored = () => readStore(testBrowser.session)
  const newest = async () => (await stored()).at(-1)
  /** Words that no test before has saved: the same sentence twice is one clipping. */
  async function save(words: string): Promise<string> {
    const before = (await stored()).length
    await selectWords(article, words)
    await testBrowser.session.runCommand('save-clipping')
    await until('the save', async () => (await stored()).length > before)
    await waitForToast(article)
    return (await newest())?.id ?? ''
  }
  /** The button's popup for the tab in front. */
  const readPopup = () =>
    testBrowser.session.evaluateInBackground(async () => {
      const api = ((globalThis as { browser?: ActionApi }).browser ??
        (globalThis as unknown as { chrome: ActionApi }).chrome) as ActionApi
      const [tab] = await api.tabs.query({ active: true, currentWindow: true })
      return new URL(await api.action.getPopup({ tabId: tab?.id ?? 0 })).pathname
    })
  const isGone = (panel: Page) => waitForNoPanel(testBrowser.session, panel)
  /** The panel may go before the driver hears of the key. */
  const pressEscape = (panel: Page) => panel.keyboard.press('Escape').catch(() => {})

  it('opens at a press of the toast’s button, as the toolbar’s popup, for what was saved', async () => {
    const id = await save(WORDS)
    await pressNote(article)
    const [url = ''] = await until('the panel', async () => {
      const open = await readPanelPopups(testBrowser.session)
      return open.length > 0 ? open : null
    })
    expect(toIds(url)).toEqual([id])
    await until('the ordinary popup again', async () => (await readPopup()) === '/src/popup/index.html')
    const panel = await takePanel(testBrowser)
    expect(await readText(panel)).toContain(WORDS)
    expect(await panel.evaluate(() => document.activeElement?.nodeName)).toBe('TEXTAREA')
    await panel.keyboard.type('for Friday')
    await until('the note', async () => (await newest())?.note === 'for Friday')
    expect(await findAccessFaults(panel)).toEqual([])
    await pressEscape(panel)
    await isGone(panel)
  })

  it('opens at the save key pressed again while the toast shows, and saves nothing twice', async () => {
    const id = await save('Money is half of the offer')
    const before = (await stored()).length
    await testBrowser.session.runCommand('save-clipping')
    const panel = await takePanel(testBrowser)
    expect(await panel.evaluate(() => new URLSearchParams(location.search).get('ids'))).toBe(id)
    expect((await stored()).length).toBe(before)
    await pressEscape(panel)
    await isGone(panel)
  })

  it.each([
    ['Escape', (panel: Page) => panel.keyboard.press('Escape'), 'small and medium'],
    ['Ctrl+Enter', (panel: Page) => pressWithControl(panel, 'Enter'), 'owners of small'],
    ['Done', (panel: Page) => press(panel, 'Done'), 'industry minister has named'],
    ['the browser', (panel: Page) => panel.close(), 'integrated circuits'],
  ] as const)('closed by %s right after the last letter keeps every word', async (_, close, words) => {
    await save(words)
    await pressNote(article)
    const panel = await takePanel(testBrowser)
    await panel.keyboard.type('call Li')
    await close(panel).catch(() => {})
    await isGone(panel)
    await until('the note', async () => (await newest())?.note === 'call Li')
  })

  it('keeps tags and report, offers what was used before, and corrects the source', async () => {
    const id = await save('new materials')
    const panel = await openPanel(testBrowser.session, [id])
    await panel.focus('.field-pair input')
    await panel.keyboard.type('chips, Q1')
    await panel.keyboard.press('Tab')
    await panel.keyboard.type('Week 3')
    await press(panel, 'Correct the source')
    const outlet = await panel.waitForSelector('.details .detail:nth-child(2) input')
    await outlet?.click({ count: 3 })
    await panel.keyboard.type('The Other Review')
    await pressWithControl(panel, 'Enter').catch(() => {})
    await isGone(panel)
    const clipping = await until('the edits', async () => {
      const one = await newest()
      return one?.outlet === 'The Other Review' ? one : null
    })
    expect(clipping).toMatchObject({
      tags: ['chips', 'Q1'],
      report: 'Week 3',
      stated: { outlet: 'Harbour Policy Review' },
    })
    const [first] = await stored()
    const other = await openPanel(testBrowser.session, [first?.id ?? ''])
    await other.focus('.field-pair input')
    await other.keyboard.type('ch')
    await other.waitForSelector('.completions')
    await other.keyboard.press('Escape')
    expect(await other.$('.completions'), 'Escape is the list’s').toBeNull()
    expect(await other.$('textarea')).not.toBeNull()
    await other.close()
  })

  it('takes the save back, with everything written, and gives it again', async () => {
    const id = await save('biomanufacturing')
    const panel = await openPanel(testBrowser.session, [id])
    await panel.keyboard.type('not this one')
    await press(panel, 'Undo save')
    await until('the trash', async () => (await newest())?.deletedAt !== '')
    await until('the words', async () => (await readText(panel)).includes('Save undone'))
    await press(panel, 'Restore')
    await panel.waitForSelector('textarea')
    expect(await newest()).toMatchObject({ id, deletedAt: '', note: 'not this one' })
    await panel.close()
  })

  it.each(['Enter', 'Escape'])('takes no %s of an input method for its own', async (key) => {
    const [first] = await stored()
    const panel = await openPanel(testBrowser.session, [first?.id ?? ''])
    await panel.focus('.field-pair input')
    const taken = await panel.evaluate((pressed) => {
      const field = document.activeElement as Element
      const init = { key: pressed, ctrlKey: pressed === 'Enter', bubbles: true, cancelable: true }
      const events = [
        new KeyboardEvent('keydown', { ...init, keyCode: 229 } as KeyboardEventInit),
        new KeyboardEvent('keydown', { ...init, isComposing: true }),
      ]
      return events.filter((event) => !field.dispatchEvent(event)).length
    }, key)
    expect(taken).toBe(0)
    expect(await panel.evaluate(() => document.activeElement?.nodeName)).toBe('INPUT')
    await panel.close()
  })

  it('lists several of one save, the first open, and lends tags and report to all of them', async () => {
    const ids = [await save('embodied AI'), await save('aerospace')]
    const panel = await openPanel(testBrowser.session, ids)
    expect(await readText(panel)).toContain('Saved: 2')
    expect(await panel.$$eval('[aria-expanded=true].saved-opener', (open) => open.length)).toBe(1)
    await panel.focus('.field-pair input')
    await panel.keyboard.type('fields')
    await press(panel, 'Same tags and report for all 2')
    await until('the tags', async () => (await stored()).slice(-2).every(({ tags }) => tags.join() === 'fields'))
    expect(await findAccessFaults(panel)).toEqual([])
    await panel.close()
  })

  it('gives the toolbar’s button its popup back, also when the background was ended before it could', async () => {
    const [first] = await stored()
    const path = `${PANEL_PATH}?ids=${first?.id}`
    await article.bringToFront()
    await testBrowser.session.evaluateInBackground(async (popup) => {
      const api = ((globalThis as { browser?: ActionApi }).browser ??
        (globalThis as unknown as { chrome: ActionApi }).chrome) as ActionApi
      const [tab] = await api.tabs.query({ active: true, currentWindow: true })
      await api.action.setPopup({ tabId: tab?.id ?? 0, popup })
    }, testBrowser.session.extensionUrl(path))
    expect(await readPopup()).toBe(`/${PANEL_PATH}`)
    const panel = await openPanel(testBrowser.session, [first?.id ?? ''])
    expect(await readPopup()).toBe('/src/popup/index.html')
    await panel.close()
  })
})
