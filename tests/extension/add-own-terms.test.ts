/** The user's own terms and rules, from the settings page and the popup to an open article. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, press, readMarks, readText, until } from '../support/browsers.ts'

describeInBrowsers({ name: 'own terms', often: 'firefox' }, (testBrowser) => {
  const openOptions = async () => {
    const page = await testBrowser.session.openExtensionPage('src/settings/index.html')
    await page.waitForSelector('main')
    return page
  }
  const openArticle = async () => {
    const article = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await until('the first marks', async () => Object.keys(await readMarks(article)).length > 0)
    return article
  }
  const marksOf = async (page: Page, name: string) => {
    await page.bringToFront()
    const marks = await readMarks(page)
    return [...(marks[name] ?? []), ...(marks[`${name}-dark`] ?? [])]
  }

  it('are marked on an open article as soon as they are typed, in a category of their own', async () => {
    const article = await openArticle()
    const options = await openOptions()
    await press(options, 'Add a list')
    await options.waitForSelector('textarea')
    await options.type('textarea', 'Minist*\nna*\n\nMINIST*')
    const faults = await until('two faults', async () => {
      const lines = await options.evaluate(() =>
        [...document.querySelectorAll('.faults li')].map((line) => line.textContent ?? ''),
      )
      return lines.length === 2 ? lines : null
    })
    expect(faults[0]).toMatch(/^Line 2: at least three letters/)
    expect(faults[1]).toMatch(/^Line 4: listed above/)
    expect(await readText(options)).toContain('Terms in use: 1')
    const words = await until('own marks', async () => {
      const found = await marksOf(article, 'term-9')
      return found.length > 0 ? found : null
    })
    for (const word of words) expect(word).toMatch(/^minist/i)
    await article.close()
    await options.close()
  })

  it('are there when the page is opened again, and are removed with their list, which can be restored', async () => {
    const article = await openArticle()
    await until('own marks', async () => (await marksOf(article, 'term-9')).length > 0)
    const options = await openOptions()
    expect(await options.$eval('textarea', (field) => field.value)).toContain('Minist*')
    await press(options, 'Remove this list')
    await until('no own marks', async () => (await marksOf(article, 'term-9')).length === 0)
    await options.bringToFront()
    await press(options, 'Undo')
    await until('own marks again', async () => (await marksOf(article, 'term-9')).length > 0)
    await article.close()
    await options.close()
  })

  it('are kept when the page is closed in the middle of typing', async () => {
    const options = await openOptions()
    await options.waitForSelector('textarea')
    await options.type('textarea', '\nto the last key')
    await options.close()
    const again = await openOptions()
    await until('the last line', () =>
      again.$eval('textarea', (field) => field.value.endsWith('to the last key')).catch(() => false),
    )
    await again.close()
  })

  it('are the same on two open pages of settings, so that neither saves over the other', async () => {
    const first = await openOptions()
    const second = await openOptions()
    await first.bringToFront()
    await first.type('textarea', '\nfrom the first')
    await until('the line on the other page', () =>
      second.$eval('textarea', (field) => field.value.endsWith('from the first')),
    )
    await second.bringToFront()
    await second.type('textarea', '\nfrom the second')
    await until('both lines on the first page', () =>
      first.$eval('textarea', (field) => field.value.endsWith('from the first\nfrom the second')),
    )
    await first.close()
    await second.close()
  })

  it('stand in the legend of the popup, which calls a concept wrong on this site', async () => {
    const article = await openArticle()
    await until('marks', async () => (await marksOf(article, 'term-6')).length > 0)
    const popup = await testBrowser.session.openPopup(article)
    await until('the own category', async () => (await readText(popup)).includes('My list 1'))
    await press(popup, 'Wrong here: stop marking “6G”')
    await until('no marks of it', async () => (await marksOf(article, 'term-6')).length === 0)

    const options = await openOptions()
    await until('the rule', async () => (await readText(options)).includes('“6G” on news.example'))
    await press(options, 'Mark again: “6G”')
    await until('its marks', async () => (await marksOf(article, 'term-6')).length > 0)
    await article.close()
    await options.close()
  })

  it('come with rules for neighbouring words, which are set by name', async () => {
    const options = await openOptions()
    await options.waitForSelector('.rule-form')
    await press(options, 'Add this rule')
    await until('the fault in words', async () => (await readText(options)).includes('Choose a concept from the list'))
    await options.type('.rule-form input[list]', 'aerospace')
    await options.type('.rule-form label:nth-of-type(2) input', 'Museum')
    await press(options, 'Add this rule')
    await until('the rule', async () => (await readText(options)).includes('“museum”'))
    await press(options, 'Mark again: “aerospace”')
    await until('the rule to go', async () => !(await readText(options)).includes('“museum”'))
    await options.close()
  })

  it('are set on a page without a fault that axe-core can find', async () => {
    const options = await openOptions()
    await options.waitForSelector('textarea')
    expect(await findAccessFaults(options)).toEqual([])
    await options.close()
  })
})
