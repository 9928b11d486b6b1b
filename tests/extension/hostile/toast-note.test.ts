/** A page and the words of a note: no field of the extension is in its document to read from or to write into. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, readStore, selectWords, until } from '../../support/browsers.ts'
import { closePopups, pressNote, waitForToast } from '../../support/save-panel.ts'

interface Spy {
  heard: string[]
}

/** Listens for every event that reveals letters in a field, at the outermost place and first. */
function listenForLetters(page: Page): Promise<void> {
  return page.evaluate(() => {
    const spy: Spy = { heard: [] }
    Object.assign(window, { spy })
    for (const name of ['beforeinput', 'input', 'compositionupdate']) {
      window.addEventListener(
        name,
        (event) => {
          spy.heard.push(`${name} ${(event as InputEvent).data ?? ''}`)
        },
        true,
      )
    }
  })
}

const readHeard = (page: Page) => page.evaluate(() => (window as unknown as { spy: Spy }).spy.heard)

describeInBrowsers({ name: 'a page that waits for a note', often: 'firefox' }, (testBrowser) => {
  async function saveAndPress(words: string): Promise<Page> {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await listenForLetters(page)
    await selectWords(page, words)
    await testBrowser.session.runCommand('save-clipping')
    await waitForToast(page)
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await pressNote(page)
    return page
  }

  it('receives no letter of what is typed after the press', async () => {
    const page = await saveAndPress('Half a dozen fields')
    await page.keyboard.type('secret', { delay: 30 }).catch(() => {})
    expect(await readHeard(page)).toEqual([])
    await closePopups(testBrowser.session)
    await page.close()
  })

  it('writes no letter of its own into the note', async () => {
    const page = await saveAndPress('Money is half of the offer')
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement
      host.focus()
      document.execCommand('insertText', false, 'forged')
    })
    await page.keyboard.press('Enter').catch(() => {})
    await closePopups(testBrowser.session)
    // By now any such event would have arrived: another save is stored after it.
    await selectWords(page, 'integrated circuits')
    await testBrowser.session.runCommand('save-clipping')
    const rows = await until('the second save', async () => {
      const all = await readStore(testBrowser.session)
      return all.some(({ exact }) => exact === 'integrated circuits') ? all : null
    })
    expect(rows.map(({ note }) => note).join('')).toBe('')
    await page.close()
  })
})
