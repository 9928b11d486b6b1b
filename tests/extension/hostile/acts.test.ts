/**
 * A page that wants our buttons pressed, our card open or our list changed, without an act of the user. Where the browser
 * hands it our closed root (Firefox, at every real event in it), it has that root here.
 */
import type { Page } from 'puppeteer-core'
import { afterEach, expect, it } from 'vitest'
import { describeInBrowsers, readStore, until } from '../../support/browsers.ts'
import { findOverlayControl, pressOverlay, readOverlays, readOverlayWords } from '../../support/overlays.ts'
import { findWords, isOverlayShown, moveTo, restOn, untilMarked } from '../../support/rest-on-words.ts'
import { readLasting } from '../../support/stored-settings.ts'
import { frames, rest, stays } from '../../support/waiting.ts'

/** A pointer has stopped by then, and is not yet at rest, which takes 500; in milliseconds. */
const STOP_MS = 250
/** A card has opened by then where one opens; in milliseconds. */
const OPEN_BY_MS = 1100
/** What a press asks for has been done by then; in milliseconds. */
const DONE_BY_MS = 700

const NO_ROOT = 'NOT RUN: this browser gives no page our root, so there is nothing to try'

/** What the page got hold of. */
type Leaking = Window & { leaked?: ShadowRoot | null; heard?: number; isPressed?: boolean; hasChanged?: boolean }

/** Takes whatever real events tell of nodes inside closed roots. */
async function listenForRoots(page: Page): Promise<void> {
  await page.evaluate(() => {
    const view = window as Leaking
    view.leaked = null
    view.heard = 0
    const names = ['pointermove', 'mousemove', 'pointerdown', 'mousedown', 'pointerup', 'click', 'focusin', 'keydown']
    for (const name of [...names, 'pointerover', 'mouseover', 'mouseout', 'focusout', 'blur', 'selectionchange']) {
      addEventListener(
        name,
        (event) => {
          view.heard = (view.heard ?? 0) + 1
          const given = event as Event & Record<string, unknown>
          const nodes = ['originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget', 'target']
          for (const node of [...nodes.map((one) => given[one]), ...event.composedPath()]) {
            const root = node instanceof Node ? node.getRootNode() : null
            if (root instanceof ShadowRoot) view.leaked = root
          }
        },
        true,
      )
    }
  })
}

/** Opens a card and moves over it; whether the page has its root then. */
async function openCard(page: Page): Promise<boolean> {
  await restOn(page, 'photoresist')
  await listenForRoots(page)
  const { x, y } = await findOverlayControl(page, 'photoresist')
  await page.mouse.move(x, y)
  await page.mouse.move(x + 2, y)
  await until('the page to hear of it', () => page.evaluate(() => ((window as Leaking).heard ?? 0) > 2))
  return page.evaluate(() => Boolean((window as Leaking).leaked))
}

describeInBrowsers({ name: 'a page without an act of the user', often: 'firefox' }, (testBrowser) => {
  let page: Page
  afterEach(() => page?.close())
  const open = async () => {
    page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await untilMarked(page)
  }

  const countClippings = async () => (await readStore(testBrowser.session)).length

  it.each<[string, (page: Page) => Promise<void>]>([
    [
      'moves a pointer of its own over a mark and rests there',
      async (page) => {
        const place = await findWords(page, 'photoresist')
        await page.evaluate(({ x, y }) => {
          const target = document.elementFromPoint(x, y) ?? document.body
          for (const dx of [30, 20, 10, 0]) {
            const init = { clientX: x - dx, clientY: y, pointerType: 'mouse', bubbles: true, composed: true }
            target.dispatchEvent(new PointerEvent('pointermove', init))
          }
        }, place)
      },
    ],
    [
      'taps with a finger of its own',
      async (page) => {
        const place = await findWords(page, 'photoresist')
        await page.evaluate(({ x, y }) => {
          const target = document.elementFromPoint(x, y) ?? document.body
          for (const name of ['pointerdown', 'pointerup', 'click']) {
            const init = {
              clientX: x,
              clientY: y,
              pointerType: 'touch',
              isPrimary: true,
              bubbles: true,
              composed: true,
            }
            target.dispatchEvent(new PointerEvent(name, init))
          }
        }, place)
      },
    ],
    [
      'moves a mark under a pointer that has stopped',
      async (page) => {
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
        await page.evaluate(frames)
        await moveTo(page, { x: 900, y: 200 })
        await rest(STOP_MS)
        await page.evaluate(() => {
          const line = [...document.querySelectorAll<HTMLElement>('article p')].find(({ textContent }) =>
            textContent?.includes('photoresist'),
          ) as HTMLElement
          const text = [...line.childNodes].find((one) => one.textContent?.includes('photoresist')) as Text
          const range = document.createRange()
          const at = text.data.indexOf('photoresist')
          range.setStart(text, at)
          range.setEnd(text, at + 11)
          line.style.position = 'fixed'
          const { left, top, width, height } = range.getBoundingClientRect()
          const now = line.getBoundingClientRect()
          line.style.left = `${now.left + 900 - left - width / 2}px`
          line.style.top = `${now.top + 200 - top - height / 2}px`
          line.style.margin = '0'
          const after = range.getBoundingClientRect()
          line.style.left = `${Number.parseFloat(line.style.left) + 900 - after.left - after.width / 2}px`
          line.style.top = `${Number.parseFloat(line.style.top) + 200 - after.top - after.height / 2}px`
        })
      },
    ],
    [
      'scrolls a mark under a pointer that has stopped',
      async (page) => {
        const { x, y } = await findWords(page, 'photoresist')
        await page.evaluate(() => scrollBy({ top: -120, behavior: 'instant' }))
        await page.evaluate(frames)
        await moveTo(page, { x, y })
        await rest(STOP_MS)
        await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }))
      },
    ],
  ])('opens no card when it %s', async (_, attack) => {
    await open()
    await attack(page)
    await stays('a card', () => isOverlayShown(page), false, OPEN_BY_MS)
  })

  it('presses no button of ours, however it does it', async () => {
    await open()
    const hasRoot = await openCard(page)
    expect(hasRoot, 'Chromium gives no page our root').toBe(testBrowser.kind === 'firefox')
    const before = await readLasting(testBrowser.session)
    const clippings = await countClippings()
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement
      const root = (window as Leaking).leaked
      const targets: HTMLElement[] = [host, ...(root?.querySelectorAll<HTMLElement>('button') ?? [])]
      for (const target of targets) {
        target.click()
        target.focus()
        const { left, top } = target.getBoundingClientRect()
        const init = { clientX: left + 5, clientY: top + 5, button: 0, detail: 1, isPrimary: true, bubbles: true }
        const all = { ...init, composed: true, cancelable: true, pointerType: 'mouse' }
        for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target.dispatchEvent(new PointerEvent(name, all))
        }
        for (const name of ['keydown', 'keyup']) {
          target.dispatchEvent(new KeyboardEvent(name, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }))
        }
        target.dispatchEvent(new MouseEvent('click', { detail: 0, bubbles: true, composed: true }))
      }
      document.execCommand('selectAll')
      document.execCommand('insertText', false, 'mine')
    })
    const readDone = async () => [await readLasting(testBrowser.session), await countClippings()]
    await stays('what was done', readDone, [before, clippings], DONE_BY_MS)
  })

  it.for<[string, string]>([
    ['writes other words on a button', `root.querySelectorAll('button')[2].setAttribute('data-words', 'Continue')`],
    ['puts an element into it', `root.querySelector('.card').append(document.createElement('p'))`],
    ['moves a button', `root.querySelector('.card').prepend(root.querySelectorAll('button')[3])`],
    ['takes a class away', `root.querySelector('.card').className = ''`],
    ['closes its popover', `root.querySelector('.card').hidePopover()`],
    ['moves the host', `document.body.append(document.documentElement.lastElementChild)`],
    [
      'moves the host to and fro',
      `const host = document.documentElement.lastElementChild
      document.body.append(host); document.documentElement.append(host)`,
    ],
    ['gives the host a style', `document.documentElement.lastElementChild.style.opacity = '0'`],
  ])('loses the card when it %s', async ([, change], context) => {
    await open()
    const hasRoot = await openCard(page)
    // The host is within reach everywhere.
    context.skip(!hasRoot && change.includes('root.'), NO_ROOT)
    await page.evaluate(`(() => { const root = window.leaked; ${change} })()`)
    await until('the card to go', async () => (await readOverlays(page)).length === 0)
  })

  it.for<[string, string]>([
    ['changed the words of another button', `root.querySelectorAll('button')[2].setAttribute('data-words', 'Next')`],
    [
      'adopted a style sheet',
      `const sheet = new CSSStyleSheet(); sheet.replaceSync('.card { opacity: 0.9 }')
      root.adoptedStyleSheets = [sheet]`,
    ],
    ['wrote a style rule', `root.styleSheets[0].insertRule('.card { opacity: 0.9 }')`],
    ['animated the card', `root.querySelector('.card').animate({ opacity: [1, 0.9] }, 9999)`],
  ])('that %s at the very press gets nothing done', async ([, change], context) => {
    await open()
    const hasRoot = await openCard(page)
    context.skip(!hasRoot, NO_ROOT)
    const clippings = await countClippings()
    const { x, y } = await findOverlayControl(page, 'Clip this sentence')
    await page.evaluate(
      `addEventListener('click', () => {
        const root = window.leaked; window.isPressed = true; ${change}; window.hasChanged = true
      }, true)`,
    )
    await page.mouse.move(x, y)
    await page.mouse.click(x, y)
    await until('the press', () => page.evaluate(() => (window as Leaking).isPressed))
    // Firefox lets no page write into a sheet that an extension made.
    const hasChanged = await page.evaluate(() => (window as Leaking).hasChanged === true)
    if (hasChanged) await stays('clippings', countClippings, clippings, DONE_BY_MS)
    else expect(change).toContain('insertRule')
  })

  it('that puts the focus on a button waits for Enter in vain', async (context) => {
    await open()
    const hasRoot = await openCard(page)
    context.skip(!hasRoot, NO_ROOT)
    const clippings = await countClippings()
    await page.evaluate(() => {
      const button = [...((window as Leaking).leaked?.querySelectorAll('button') ?? [])]
      button.find((one) => one.getAttribute('data-words') === 'Clip this sentence')?.focus()
    })
    await page.keyboard.press('Enter')
    await page.keyboard.press(' ')
    await stays('clippings', countClippings, clippings, DONE_BY_MS)
  })

  it('does not keep a real press from working', async () => {
    await open()
    await openCard(page)
    await pressOverlay(page, 'Clip this sentence')
    await until('the toast', async () => /Saved|Already kept/.test(await readOverlayWords(page)))
    expect((await readStore(testBrowser.session)).some(({ exact }) => exact.includes('photoresist'))).toBe(true)
  })

  it('does not keep Tab and Enter from working', async () => {
    await open()
    await testBrowser.session.runCommand('next-mention')
    await findOverlayControl(page, 'About this')
    await page.keyboard.press('Enter')
    await findOverlayControl(page, 'Clip this sentence')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('the toast', async () => /Saved|Already kept/.test(await readOverlayWords(page)))
  })
})
