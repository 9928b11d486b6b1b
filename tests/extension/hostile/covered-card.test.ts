/**
 * A card that the page has covered, or that appeared under a press meant for something else: a lasting act needs the
 * button to have been visible for half a second. Firefox cannot prove that, and performs such acts only for the page.
 */
import type { Page } from 'puppeteer-core'
import { afterEach, expect, it } from 'vitest'
import { describeInBrowsers, readMarks, until } from '../../support/browsers.ts'
import { findOverlayControl, pressOverlay, readOverlayWords } from '../../support/overlays.ts'
import { READ_MS, restOn, untilMarked } from '../../support/rest-on-words.ts'
import { readLasting } from '../../support/stored-settings.ts'
import { rest, stays } from '../../support/waiting.ts'

/** How long before the press the page covers or uncovers the button, in milliseconds. */
const COVERED_MS = 300
const UNCOVERED_MS = 150
/** A lasting act has been done by then, in milliseconds. */
const DONE_BY_MS = 600
const MUTE = 'Mute this concept'
const AGAIN = `Press again: ${MUTE}`

/** Covers everything, above the card in the top layer; presses go through. */
const COVER = (inside: string) => `
  const cover = document.createElement('div')
  cover.id = 'cover'
  cover.popover = 'manual'
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;pointer-events:none;${inside}'
  document.body.append(cover)
  cover.showPopover()`

const COVERS: [string, string][] = [
  ['a popover of the page', COVER('background:#fff')],
  ['a popover that is all but clear', COVER('background:#fff;opacity:0.02')],
  [
    'a popover without a ground, with words over ours',
    `${COVER('background:none')}
    cover.textContent = 'Win a prize '.repeat(4000)`,
  ],
  [
    'a frame in a popover',
    `${COVER('background:none;padding:0')}
    const frame = document.createElement('iframe')
    frame.srcdoc = '<body style="background:#ffd">Press to go on'
    frame.style.cssText = 'width:100%;height:100%;border:0;pointer-events:none'
    cover.append(frame)`,
  ],
  [
    'a clipped popover over the button alone',
    `${COVER('background:#fff')}
    cover.style.clipPath = 'inset(0 0 0 0)'`,
  ],
  [
    'a turned popover',
    `${COVER('background:#fff')}
    cover.style.transform = 'rotate(0.5deg) scale(1.1)'`,
  ],
]

describeInBrowsers({ name: 'a lasting act', often: 'chrome' }, (testBrowser) => {
  let page: Page
  afterEach(() => page?.close())
  const open = async () => {
    page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await restOn(page, 'photoresist')
  }

  /** Presses the covered button in vain: Chromium says so at it, Firefox does nothing that could be waited for. */
  const pressInVain = async ({ x, y }: { x: number; y: number }, before: string) => {
    const readNow = () => readLasting(testBrowser.session)
    await page.mouse.click(x, y)
    if (testBrowser.kind === 'firefox') return stays('what lasts', readNow, before, DONE_BY_MS)
    await until('the refusal', async () => (await readOverlayWords(page)).includes(AGAIN))
    expect(await readNow()).toBe(before)
  }

  it.each(COVERS)('is not done through %s', async (_, cover) => {
    await open()
    const before = await readLasting(testBrowser.session)
    const { x, y } = await findOverlayControl(page, MUTE)
    await page.mouse.move(x, y)
    await rest(READ_MS)
    await page.evaluate(`(() => {${cover}})()`)
    await rest(COVERED_MS)
    await pressInVain({ x, y }, before)
  })

  it('is not done when the page uncovers the button just before the press', async () => {
    await open()
    const before = await readLasting(testBrowser.session)
    const { x, y } = await findOverlayControl(page, MUTE)
    await page.mouse.move(x, y)
    await page.evaluate(`(() => {${COVER('background:#fff')}})()`)
    await rest(READ_MS)
    await page.evaluate(() => document.querySelector('#cover')?.remove())
    await rest(UNCOVERED_MS)
    await pressInVain({ x, y }, before)
  })

  it('is not done when the page fades its root, which dims what we show', async () => {
    await open()
    const before = await readLasting(testBrowser.session)
    const { x, y } = await findOverlayControl(page, MUTE)
    await page.mouse.move(x, y)
    await page.evaluate(() => {
      document.documentElement.style.cssText = 'opacity:0.01;filter:blur(3px)'
    })
    await rest(READ_MS)
    const dims = await page.evaluate(() => getComputedStyle(document.documentElement).opacity)
    expect(dims).toBe('0.01')
    await page.mouse.click(x, y)
    if (testBrowser.kind === 'firefox') {
      await stays('what lasts', () => readLasting(testBrowser.session), before, DONE_BY_MS)
      return
    }
    // Chromium does not dim the top layer with the root: the button is in plain view, and a press counts.
    await until('the mute', async () => (await readLasting(testBrowser.session)) !== before)
    await pressOverlay(page, 'Undo')
    await until('what was', async () => (await readLasting(testBrowser.session)) === before)
  })

  it('pressed too early says so at the button, and is done at the next press', async (context) => {
    context.skip(testBrowser.kind === 'firefox', 'NOT RUN: there is no proof of being seen here, so nothing lasts')
    page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await untilMarked(page)
    const before = await readLasting(testBrowser.session)
    await testBrowser.session.runCommand('next-mention')
    await findOverlayControl(page, 'About this')
    await page.keyboard.press('Enter')
    await until('the card', async () => (await readOverlayWords(page)).includes('No marks on this site'))
    // The focus goes to the card; the lasting buttons come after three others.
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const words = await readOverlayWords(page)
    if (!words.includes(AGAIN)) context.skip('NOT RUN: this machine took more than half a second to get here')
    expect(words).toContain('Not done: the button had just appeared or was covered')
    expect(await readLasting(testBrowser.session)).toBe(before)
    await rest(READ_MS)
    await page.keyboard.press('Enter')
    await until('the mute', async () => (await readLasting(testBrowser.session)) !== before)
    await pressOverlay(page, 'Undo')
    await until('the undo', async () => (await readLasting(testBrowser.session)) === before)
  })

  it('holds for this page alone where nothing proves that the button was seen', async (context) => {
    context.skip(testBrowser.kind === 'chrome', 'NOT RUN: this browser proves it')
    await open()
    const before = await readLasting(testBrowser.session)
    const all = async () => Object.values(await readMarks(page)).flat()
    await pressOverlay(page, MUTE)
    await until('no mark', async () => !(await all()).includes('photoresist'))
    expect(await readOverlayWords(page)).toContain('on this page only')
    expect(await readLasting(testBrowser.session)).toBe(before)
    await pressOverlay(page, 'Undo')
    await until('the mark again', async () => (await all()).includes('photoresist'))
  })
})
