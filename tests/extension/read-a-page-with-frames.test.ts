/** Frames inside a page, in the built extension: same-site ones follow the page, others are articles or not scanned. */
import type { Frame, Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, MARKED_BY_MS, press, until } from '../support/browsers.ts'
import { stays } from '../support/waiting.ts'

/** Names of highlights in a frame that are not empty. */
function readNames(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name))
}

describeInBrowsers({ name: 'frames inside a page', often: 'chrome' }, (testBrowser) => {
  const frameOf = (page: Page, part: string) => page.frames().find((frame) => frame.url().includes(part)) as Frame
  const openPopup = async (page: Page) => {
    const popup = await testBrowser.session.openPopup(page)
    await popup.waitForSelector('.reason')
    return popup
  }
  const untilMarked = (page: Page, part: string) =>
    until(`marks in ${part}`, async () => (await readNames(frameOf(page, part))).length > 0)

  const add = async (page: Page, source: string, rules: string) => {
    await page.evaluate(
      (address, allowed) => {
        const frame = document.createElement('iframe')
        if (allowed) frame.setAttribute('sandbox', allowed)
        frame.src = address
        frame.style.blockSize = '400px'
        document.querySelector('h1')?.before(frame)
      },
      source,
      rules,
    )
    await until(source, () => frameOf(page, source))
  }
  /** Two later frames that are marked: by then all earlier messages have been handled. */
  const addLaterOnes = async (page: Page) => {
    for (const name of ['?later', '?last']) {
      await add(page, `${testBrowser.origin}/framed-part.html${name}`, '')
      await untilMarked(page, name)
    }
  }

  it('are marked when it is an article: those of its own host, of another of its site, and without an address', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/framed.html`)
    for (const part of ['?same', '?other', 'about:srcdoc']) await untilMarked(page, part)
    expect(await readNames(frameOf(page, '?same'))).toEqual(['term-4'])
    await page.close()
  })

  it('are left alone where they are tiny, of a size that is sold, or made to write in', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/framed.html`)
    await untilMarked(page, '?same')
    await addLaterOnes(page)
    for (const part of ['?small', '?sold', 'framed-mail'])
      expect(await readNames(frameOf(page, part)), part).toEqual([])
    await page.close()
  })

  it('follow the page when its marks are switched off and on, and when they load late', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/framed.html`)
    await untilMarked(page, '?same')
    await press(await openPopup(page), 'Never here')
    await page.bringToFront()
    await until('no marks', async () => (await readNames(frameOf(page, '?same'))).length === 0)
    await press(await openPopup(page), 'Automatic')
    await page.bringToFront()
    await untilMarked(page, '?same')
    await page.evaluate(() => {
      const late = document.createElement('iframe')
      late.src = 'framed-part.html?late'
      document.querySelector('h1')?.before(late)
    })
    await untilMarked(page, '?late')
    await page.close()
  })

  it.each([
    ['of another host of its site are marked with an article', 'docs.news.example', 'framed-part.html', '', true],
    [
      'of another site are marked where they are articles in themselves',
      'daily.example',
      'article-open-graph.html',
      '',
      true,
    ],
    ['of another site are not where they are none', 'notnews.example', 'framed-part.html', '', false],
    [
      'of its own site are not where they are sandboxed',
      'www.news.example',
      'framed-part.html',
      'allow-scripts',
      false,
    ],
  ])('%s', async (_, host, path, sandbox, isMarked) => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/framed.html`)
    await untilMarked(page, '?same')
    await add(page, `${testBrowser.origin.replace('www.news.example', host)}/${path}?tried`, sandbox)
    if (isMarked) await untilMarked(page, '?tried')
    else {
      await addLaterOnes(page)
      expect(await readNames(frameOf(page, '?tried'))).toEqual([])
    }
    await page.close()
  })

  it('are not marked in a page that is none of ours, whatever they hold', async () => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/plain-note.html`)
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'minister-en.html'
      frame.style.cssText = 'width:600px;height:400px'
      document.body.prepend(frame)
    })
    await until('the frame', () => frameOf(page, 'minister-en') !== undefined)
    await stays('marks', () => readNames(frameOf(page, 'minister-en')), [], MARKED_BY_MS)
    await page.close()
  })
})
