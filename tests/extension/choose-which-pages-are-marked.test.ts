/** Which pages the built extension marks by itself, how the popup explains it, and the user's rules and modes. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, MARKED_BY_MS, press, readMarks, readText, until } from '../support/browsers.ts'
import { stays } from '../support/waiting.ts'

/** Marks are painted by then where the popup calls the page marked, in milliseconds. */
const PAINTED_BY_MS = 300

describeInBrowsers({ name: 'which pages are marked', often: 'chrome' }, (testBrowser) => {
  let popup: Page | null = null
  /** The address of a sample page under another name of this machine. */
  const addressOf = (host: string, file: string) => `http://${host}:${new URL(testBrowser.origin).port}/${file}`
  const openPopup = async (page: Page) => {
    await popup?.close().catch(() => {})
    popup = await testBrowser.session.openPopup(page)
    await popup.waitForSelector('.reason')
    return popup
  }
  const hasMarks = async (page: Page) => Object.keys(await readMarks(page)).length > 0
  const open = async (host: string, file: string) => {
    const page = await testBrowser.session.openPage(addressOf(host, file))
    await page.bringToFront()
    return page
  }
  const staysUnmarked = (page: Page, why: string, milliseconds = MARKED_BY_MS) =>
    stays(`marks ${why}`, () => hasMarks(page), false, milliseconds)
  /** The popup's explanation for a page, once there is one. */
  const readReason = (shown: Page) =>
    until('a reason', () => shown.evaluate(() => document.querySelector('.reason')?.textContent ?? ''))

  it.each([
    ['news.example', 'article-cn-outlet.html', true, 'prints its date and source'],
    ['news.example', 'article-tw-outlet.html', true, 'prints its date and source'],
    ['news.example', 'live-blog.html', true, 'live blog'],
    ['news.example', 'section-list.html', false, 'lists articles'],
    ['news.example', 'forum-thread.html', false, 'discussion'],
    ['news.example', 'sign-in.html', false, 'ask for a password'],
    ['news.example', 'editor.html', false, 'Pages to write in'],
    ['mail.news.example', 'web-mail.html', false, 'Mail is never'],
    ['127.0.0.1', 'minister-en.html', false, 'your own network'],
  ])('%s/%s: %s, because "%s"', async (host, file, marked, reason) => {
    const page = await open(host, file)
    expect(await readReason(await openPopup(page))).toContain(reason)
    // The page has decided by now.
    await page.bringToFront()
    if (marked) await until('marks', () => hasMarks(page))
    else await staysUnmarked(page, 'on a page of this kind', PAINTED_BY_MS)
    await page.close()
  })

  it('follows the mode that the user chose in the settings', async () => {
    const options = await testBrowser.session.openExtensionPage('src/settings/index.html')
    await options.waitForSelector('.marking-modes')
    await press(options, 'All pages')
    const list = await open('news.example', 'section-list.html')
    await until('marks on a list', () => hasMarks(list))
    const mail = await open('mail.news.example', 'web-mail.html')
    await staysUnmarked(mail, 'on mail, which stays private')
    await options.bringToFront()
    await press(options, 'Only my sites')
    await list.bringToFront()
    await until('no marks on a list', async () => !(await hasMarks(list)))
    await list.goto(`${testBrowser.origin}/minister-en.html`)
    await staysUnmarked(list, 'on an article of no site of mine')
    await options.bringToFront()
    await press(options, 'News articles')
    await list.bringToFront()
    await until('marks on an article', () => hasMarks(list))
    for (const page of [list, mail, options]) await page.close()
  })

  it('takes a rule for a whole domain, which does not hold for a name that only ends in the same letters', async () => {
    const list = await open('www.news.example', 'section-list.html')
    const shown = await openPopup(list)
    await shown.waitForSelector('.site-reach')
    await shown.select('.site-reach', '*.news.example')
    await press(shown, 'Always here')
    await list.bringToFront()
    await until('marks', () => hasMarks(list))
    await list.goto(addressOf('bbs.news.example', 'forum-thread.html'))
    await until('marks below the domain', () => hasMarks(list))
    await list.goto(addressOf('notnews.example', 'section-list.html'))
    await staysUnmarked(list, 'below a longer name')

    await list.goto(addressOf('bbs.news.example', 'forum-thread.html'))
    const again = await openPopup(list)
    await again.waitForSelector('.site-reach')
    await again.evaluate(() => document.querySelector<HTMLSelectElement>('.site-reach')?.focus())
    expect(await again.$eval('.site-reach', (select) => (select as HTMLSelectElement).value)).toBe('*.news.example')

    const options = await testBrowser.session.openExtensionPage('src/settings/index.html')
    await until('the rule', async () => (await readText(options)).includes('Always: all of news.example'))
    expect(await findAccessFaults(options)).toEqual([])
    await press(options, 'Remove the rule for all of news.example')
    await until('no rule', async () => !(await readText(options)).includes('all of news.example'))
    await list.bringToFront()
    await until('no marks', async () => !(await hasMarks(list)))
    for (const page of [list, options]) await page.close()
  })

  it('marks a private page once when asked, and always only after a confirmation', async () => {
    const mail = await open('mail.news.example', 'web-mail.html')
    await press(await openPopup(mail), 'Mark this page')
    await mail.bringToFront()
    await until('marks', () => hasMarks(mail))
    await mail.reload()
    await staysUnmarked(mail, 'after a reload')

    const shown = await openPopup(mail)
    await press(shown, 'Always here')
    await shown.waitForSelector('.site-private')
    expect(await findAccessFaults(shown)).toEqual([])
    await mail.bringToFront()
    await staysUnmarked(mail, 'before the word')
    const again = await openPopup(mail)
    await press(again, 'Always here')
    await press(again, 'Mark them too')
    await mail.bringToFront()
    await until('marks', () => hasMarks(mail))
    await press(await openPopup(mail), 'Automatic')
    await mail.bringToFront()
    await until('no marks', async () => !(await hasMarks(mail)))
    await mail.close()
  })

  it.each(['note.txt', 'note.json', 'note.xml', 'note.svg'])(
    '%s is no page: left alone, without an error',
    async (file) => {
      const page = await open('news.example', 'minister-en.html')
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && message.text().includes('Sectorlens')) faults.push(message.text())
      })
      await page.goto(addressOf('news.example', file))
      await staysUnmarked(page, 'on a file')
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it('gives sample pages what pages of the web have over TLS', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/plain-note.html`)
    expect(await page.evaluate(() => isSecureContext)).toBe(true)
    await page.close()
  })
})
