/** The user's own style of marks, from the settings page to open articles, and the key that switches marks. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findAccessFaults } from '../support/access-faults.ts'
import { describeInBrowsers, press, readMarks, readSettledMarks, until } from '../support/browsers.ts'

/** How a highlight of the page is drawn. */
const readLook = (page: Page, name: string) =>
  page.evaluate((highlight) => {
    const style = getComputedStyle(document.documentElement, `::highlight(${highlight})`)
    return `${style.textDecorationStyle} ${style.textDecorationColor} ${style.backgroundColor}`
  }, name)

describeInBrowsers({ name: 'the style of marks', often: 'firefox' }, (testBrowser) => {
  const openOptions = async () => {
    const page = await testBrowser.session.openExtensionPage('src/settings/index.html')
    await page.waitForSelector('.mark-look select')
    return page
  }
  const openArticle = async () => {
    const article = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await readSettledMarks(article)
    return article
  }
  const choose = async (page: Page, label: string, value: string) => {
    await page.bringToFront()
    await page.select(`select[aria-label="${label}"]`, value)
  }

  it('changes on an open article when the user chooses a colour, also in later ones, and goes back', async () => {
    const article = await openArticle()
    const before = await readLook(article, 'term-6')
    expect(before).toContain('dashed rgb(136, 84, 0)')
    const countSheets = () =>
      article.evaluate(() => document.querySelectorAll('style, link').length + document.adoptedStyleSheets.length)
    const sheetsBefore = await countSheets()
    const options = await openOptions()
    await choose(options, 'Colour of 6G', 'blue')
    await article.bringToFront()
    await until('blue', async () => (await readLook(article, 'term-6')).startsWith('dashed rgb(28, 80, 229)'))
    expect(await countSheets()).toBe(sheetsBefore)
    const later = await openArticle()
    await until('blue', async () => (await readLook(later, 'term-6')).startsWith('dashed rgb(28, 80, 229)'))
    await later.close()
    await options.bringToFront()
    await press(options, 'Use the colours that ship')
    await article.bringToFront()
    await until('ochre again', async () => (await readLook(article, 'term-6')) === before)
    await article.close()
    await options.close()
  })

  it('takes a stronger tint, and none', async () => {
    const article = await openArticle()
    const before = await readLook(article, 'term-6')
    const options = await openOptions()
    await press(options, 'Clear')
    await article.bringToFront()
    await until('a clear tint', async () => /0\.2[12]/.test(await readLook(article, 'term-6')))
    await options.bringToFront()
    await press(options, 'None, underline only')
    await article.bringToFront()
    await until('lines only', async () => {
      const names = Object.keys(await readMarks(article))
      return names.length > 0 && names.every((name) => /-line$/.test(name))
    })
    await options.bringToFront()
    await press(options, 'Quiet')
    await article.bringToFront()
    await until('the first look', async () => (await readLook(article, 'term-6')) === before)
    await article.close()
    await options.close()
  })

  it('marks the first mention of the article alone, and every one again', async () => {
    const article = await openArticle()
    const count = async () => Object.values(await readMarks(article)).flat().length
    const all = await count()
    const options = await openOptions()
    await press(options, 'The first mention of a concept in the article')
    await article.bringToFront()
    await until('fewer marks', async () => {
      const marks = await count()
      return marks > 0 && marks < all
    })
    await options.bringToFront()
    await press(options, 'Every mention')
    await article.bringToFront()
    await until('all marks', async () => (await count()) === all)
    await article.close()
    await options.close()
  })

  it('mutes a concept that is found by its name, and marks it again', async () => {
    const article = await openArticle()
    const options = await openOptions()
    await options.type('.concept-search input', '6g')
    await options.waitForSelector('.concept-switches input')
    const toggle = () =>
      options.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.concept-switches label')]
          .find(({ innerText }) => innerText.trim() === '6G')
          ?.click(),
      )
    const is6gMarked = async () => ((await readMarks(article))['term-6'] ?? []).some((words) => words === '6G')
    await toggle()
    await article.bringToFront()
    await until('no 6G', async () => !(await is6gMarked()))
    await options.bringToFront()
    await toggle()
    await article.bringToFront()
    await until('6G again', is6gMarked)
    await options.bringToFront()
    expect(await findAccessFaults(options)).toEqual([])
    await article.close()
    await options.close()
  })

  it('takes in code where the user wants it marked too', async () => {
    const article = await openArticle()
    await article.evaluate(() => {
      const code = document.createElement('pre')
      code.append('integrated circuits')
      document.body.prepend(code)
      scrollTo({ top: 0, behavior: 'instant' })
    })
    const inCode = () =>
      article.evaluate(() =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer }) => startContainer.parentElement?.localName === 'pre'),
        ),
      )
    const options = await openOptions()
    await press(options, 'Mark terms in code blocks too')
    await article.bringToFront()
    await until('a mark in the code', inCode)
    await options.bringToFront()
    await press(options, 'Mark terms in code blocks too')
    await article.bringToFront()
    await until('none', async () => !(await inCode()))
    await article.close()
    await options.close()
  })

  it('a key switches the marks of the site off and on, and the page says so', async () => {
    const article = await openArticle()
    const hosts = () => article.evaluate(() => document.documentElement.lastElementChild !== document.body)
    await article.bringToFront()
    await testBrowser.session.runCommand('toggle-marks')
    await until('no marks', async () => Object.values(await readMarks(article)).flat().length === 0)
    await until('a toast', hosts)
    await testBrowser.session.runCommand('toggle-marks')
    await until('marks', async () => Object.values(await readMarks(article)).flat().length > 0)
    await article.close()
  })
})
