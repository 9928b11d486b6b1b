/** The navigator and the number on the toolbar button, in the built extension. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, type Session, until } from '../support/browsers.ts'
import { isOverlayShown, untilMarked } from '../support/rest-on-words.ts'

function readNow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = ['term-0', 'term-0-dark'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    return parts
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        const { top, bottom } = range.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight ? `${Math.round(top + scrollY)} ${range}` : 'out of sight'
      })
      .join()
  })
}

/** The text of the toolbar button for a page. */
async function readBadge(session: Session, page: Page): Promise<string> {
  const tabId = await session.tabId(page)
  return session.evaluateInBackground((id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(where: { tabId: number }): Promise<string> } }
    }
    return chrome.action.getBadgeText({ tabId: id })
  }, tabId)
}

function setBadge(session: Session, isOn: boolean): Promise<void> {
  return session.evaluateInBackground((value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } }
    }
    return chrome.storage.local.set({ 'settings:badge': value })
  }, isOn)
}

describeInBrowsers({ name: 'the navigator', often: 'chrome' }, (testBrowser) => {
  it('goes from mark to mark by its commands, and leaves the page as it was', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await untilMarked(page)
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    const seen: string[] = []
    for (const name of ['next-mention', 'next-mention', 'next-mention', 'previous-mention']) {
      await testBrowser.session.runCommand(name)
      seen.push(
        await until('the next mark', async () => {
          const now = await readNow(page)
          return now === seen.at(-1) ? null : now
        }),
      )
    }
    expect(seen).not.toContain('out of sight')
    expect(seen[3]).toBe(seen[1])
    expect(new Set(seen).size).toBe(3)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      before.replace('</html>', '<div></div><div></div></html>'),
    )
    await page.keyboard.press('Escape')
    await until('the bar to go', async () => (await readNow(page)) === '')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await page.close()
  })

  it('says so where nothing is marked', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/plain-note.html`)
    await testBrowser.session.runCommand('next-mention')
    await until('the toast', () => isOverlayShown(page))
    expect(await readNow(page)).toBe('')
    await page.close()
  })
})

describeInBrowsers({ name: 'the toolbar button', often: 'chrome' }, (testBrowser) => {
  it('shows the number of marks, none after navigation or when it is switched off', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await until('the number', async () => Number(await readBadge(testBrowser.session, page)) > 10)
    await page.goto(`${testBrowser.origin}/plain-note.html`)
    await until('no number', async () => (await readBadge(testBrowser.session, page)) === '')
    await page.goto(`${testBrowser.origin}/minister-en.html`)
    await until('the number again', async () => Number(await readBadge(testBrowser.session, page)) > 10)
    await setBadge(testBrowser.session, false)
    await until('no number by the setting', async () => (await readBadge(testBrowser.session, page)) === '')
    await setBadge(testBrowser.session, true)
    await until('the number back', async () => Number(await readBadge(testBrowser.session, page)) > 10)
    await page.close()
  })
})
