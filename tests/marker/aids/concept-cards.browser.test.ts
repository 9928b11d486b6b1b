/** When a card opens, where it is placed, and when it closes. */
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { type ConceptCards, createConceptCards } from '../../../src/marker/aids/concept-cards.ts'
import { watchCardTriggers } from '../../../src/marker/session/card-triggers.ts'
import { readBlock } from '../../../src/page/scan/block-walk.ts'
import { readRects } from '../../../src/page/scan/mention-range.ts'
import { DEFAULT_READING } from '../../../src/page/scan/readable.ts'
import type { PlacedMention } from '../../../src/page/scan/scan-block.ts'
import type { TextBlock } from '../../../src/page/scan/text-blocks.ts'
import { readPlaced, showMarkup, wordsOf } from '../../support/placed-mentions.ts'
import {
  closeRoots,
  glidePointer,
  movePointer,
  openRoots,
  pressElement,
  pressKey,
  wordsIn,
} from '../../support/real-input.ts'
import { toCard } from '../../support/sample-card.ts'
import { rest, stays, until } from '../../support/waiting.ts'

/** A pointer has stopped by then, and is not yet at rest; in milliseconds. */
const STOP_MS = 200
/** A card opens 500 milliseconds after the pointer stopped, where it opens. */
const OPEN_BY_MS = 700
/** A card goes 300 milliseconds after the pointer has left it. */
const GONE_BY_MS = 500
/** Longer than a button must be seen before what lasts is done, in milliseconds. */
const READ_MS = 700

let cards: ConceptCards
let end: AbortController
let ran: string[]

const findRoot = () =>
  [...document.documentElement.children].findLast(({ shadowRoot }) => shadowRoot !== null)?.shadowRoot ?? null
const box = () => findRoot()?.querySelector<HTMLElement>('[role=dialog]') ?? null
const heading = () => (box() ? wordsIn(box()?.querySelector('h2')) : null)
const button = (label: string) => [...(box()?.querySelectorAll('button') ?? [])].find((one) => wordsIn(one) === label)
const staysClosed = () => stays('whether a card is open', () => box() !== null, false, OPEN_BY_MS)

function mention(words: string): PlacedMention {
  const found = readPlaced().find((placed) => wordsOf(placed) === words)
  if (!found) throw new Error(`no mention "${words}"`)
  return found
}

function middleOf(words: string): [x: number, y: number] {
  const [rect] = readRects(mention(words))
  if (!rect) throw new Error(`"${words}" is not laid out`)
  return [rect.left + rect.width / 2, rect.top + rect.height / 2]
}

/** Sends one pointer event as a page receives it; `buttons` is 1 during a drag. */
function send(name: string, [x, y]: [number, number], init: PointerEventInit = {}): void {
  const target = document.elementFromPoint(x, y) ?? document.documentElement
  const kind = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse', ...init }
  target.dispatchEvent(new PointerEvent(name, kind))
}

beforeEach(async () => {
  openRoots()
  ran = []
  end = new AbortController()
  showMarkup(
    '<p style="margin:300px 100px">Some photoresist here, a <a href="#there">lithography machine</a> there, and 6G</p>',
  )
  cards = createConceptCards(
    document,
    { readMentions: readPlaced, readContent: async (placed) => toCard(placed, ran), readTakenBelow: () => 0 },
    end.signal,
  )
  watchCardTriggers(document, { readMentions: readPlaced, holds: cards.holds, open: cards.open }, end.signal)
  await movePointer([3, 3])
})

afterEach(() => {
  end.abort()
  closeRoots()
  document.getSelection()?.removeAllRanges()
  document.body.replaceChildren()
})

describe('a card', () => {
  it('opens where the pointer rests, and not before', async () => {
    await glidePointer(middleOf('photoresist'))
    expect(box()).toBeNull()
    await expect.poll(heading).toBe('photoresist')
    expect(document.activeElement).toBe(document.body)
  })

  it.each<[string, () => unknown]>([
    ['the pointer goes on', () => movePointer([5, 5])],
    ['the page scrolls', () => void window.dispatchEvent(new Event('scroll'))],
    ['a key is pressed', () => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))],
    ['a button goes down', () => send('pointerdown', middleOf('photoresist'))],
    [
      'the words are selected',
      () => document.getSelection()?.selectAllChildren(document.querySelector('p') as Element),
    ],
    ['the word goes', () => document.querySelector('p')?.remove()],
  ])('does not open when %s meanwhile', async (_, interrupt) => {
    await glidePointer(middleOf('photoresist'))
    await interrupt()
    await staysClosed()
  })

  it('does not open beside the letters', async () => {
    const [rect] = readRects(mention('6G'))
    await glidePointer([(rect?.right ?? 0) + 40, (rect?.top ?? 0) + 5])
    await staysClosed()
  })

  it('stays while the pointer is on words or card, and closes when it has left both', async () => {
    await glidePointer(middleOf('photoresist'))
    await expect.poll(heading).toBe('photoresist')
    const rect = (box() as HTMLElement).getBoundingClientRect()
    await movePointer([rect.left + 30, rect.top + 30])
    await stays('card', heading, 'photoresist', GONE_BY_MS)
    await movePointer([5, 5])
    await expect.poll(box).toBeNull()
  })

  it.each<[string, () => unknown]>([
    ['a pointer that no hand moves', () => send('pointermove', middleOf('photoresist'))],
    ['a click with the mouse', () => pressElement(document.querySelector('p'))],
    ['a finger that is none', () => send('click', middleOf('photoresist'), { pointerType: 'touch' })],
  ])('does not open for %s', async (_, act) => {
    await act()
    await staysClosed()
  })

  it('does not open on words that come under a pointer at rest', async () => {
    await glidePointer([600, 100])
    await rest(STOP_MS)
    const line = document.querySelector('p') as HTMLElement
    const [x, y] = middleOf('photoresist')
    line.style.translate = `${600 - x}px ${100 - y}px`
    await staysClosed()
  })

  it('finds marks inside open shadow roots', async () => {
    const host = document.createElement('div')
    const text = document.createElement('p')
    text.textContent = 'quiet photoresist inside'
    host.attachShadow({ mode: 'open' }).append(text)
    document.body.prepend(host)
    const [placed] = readPlaced()
    const block = readBlock(text, DEFAULT_READING) as TextBlock
    const mention = { ...(placed as PlacedMention).mention, start: 6, end: 17 }
    const at: PlacedMention = { mention, text: block.text, block }
    const [rect] = readRects(at)
    const { findMentionAt } = await import('../../../src/page/overlay/mention-at-point.ts')
    expect(findMentionAt(document, (rect?.left ?? 0) + 9, (rect?.top ?? 0) + 5, [at])).toBe(at)
  })

  it('closes with Escape, and the page does not receive the key', async () => {
    const heard: string[] = []
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: end.signal })
    cards.openByKeyboard(mention('6G'), () => {})
    await expect.poll(heading).toBe('6G')
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    expect(heading()).toBe('6G')
    heard.length = 0
    await pressKey('{Escape}')
    expect(box()).toBeNull()
    expect(heard).toEqual([])
  })

  it('takes the focus when the keyboard opened it, and gives it back', async () => {
    let isBack = false
    cards.openByKeyboard(mention('6G'), () => {
      isBack = true
    })
    await expect.poll(() => findRoot()?.activeElement?.getAttribute('role')).toBe('dialog')
    await pressElement(box()?.querySelector('.close'))
    expect(box()).toBeNull()
    expect(isBack).toBe(true)
  })

  it('closes and does what its button says', async () => {
    cards.openByKeyboard(mention('6G'), () => {})
    await expect.poll(heading).toBe('6G')
    expect(button('Never here')?.checkVisibility()).toBe(false)
    button('Wrong')?.click()
    expect(button('Wrong')?.ariaExpanded).toBe('false')
    await pressElement(button('Wrong'))
    expect(button('Wrong')?.ariaExpanded).toBe('true')
    expect(button('Never here')?.checkVisibility()).toBe(true)
    await pressElement(button('Never here'))
    expect(box()).toBeNull()
    expect(ran).toEqual(['wrong'])
  })

  it('does not do what lasts while its button is covered, and says so', async () => {
    cards.openByKeyboard(mention('6G'), () => {})
    await expect.poll(heading).toBe('6G')
    const cover = document.createElement('div')
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff8'
    cover.popover = 'manual'
    document.body.append(cover)
    cover.showPopover()
    await rest(READ_MS)
    await pressElement(button('Mute'))
    expect(wordsIn(box()?.querySelector('[role=status]'))).toBe('Not done')
    expect(ran).toEqual([])
    expect(button('Press again: Mute')?.checkVisibility()).toBe(true)
    cover.remove()
  })

  it.each<[string, (root: ShadowRoot) => void]>([
    ['its words', (root) => root.querySelector('h2')?.setAttribute('data-words', 'prize')],
    ['its style', (root) => root.querySelector('.card')?.setAttribute('style', '')],
    ['its host', ({ host }) => host.setAttribute('class', 'x')],
    ['its place', ({ host }) => document.body.append(host)],
    ['its popover', (root) => root.querySelector<HTMLElement>('.card')?.hidePopover()],
  ])('goes when somebody else changes %s', async (_, change) => {
    cards.openByKeyboard(mention('6G'), () => {})
    await expect.poll(heading).toBe('6G')
    change(findRoot() as ShadowRoot)
    await expect.poll(box).toBeNull()
    expect(document.documentElement.lastElementChild).toBe(document.body)
  })

  it('closes with its mention, and stays open when its block is scanned again', async () => {
    cards.openByKeyboard(mention('6G'), () => {})
    await expect.poll(heading).toBe('6G')
    document.querySelector('p')?.append(' more')
    cards.update()
    expect(heading()).toBe('6G')
    document.querySelector('p')?.replaceChildren('nothing')
    cards.update()
    expect(box()).toBeNull()
  })

  it('is gone with the one who made it, and opens nothing afterwards', async () => {
    cards.openByKeyboard(mention('6G'), () => {})
    await expect.poll(heading).toBe('6G')
    end.abort()
    expect(document.documentElement.lastElementChild).toBe(document.body)
    await glidePointer(middleOf('photoresist'))
    await staysClosed()
  })

  it.each([
    ['wide', 1000, 800, ''],
    ['low', 900, 260, ''],
    ['narrow', 320, 480, ''],
    ['as at 400 %', 320, 256, ''],
    ['magnified by the page', 800, 600, 'zoom: 1.5'],
    ['on a page turned by a transform', 800, 600, 'transform: translateX(10px)'],
  ])('keeps off its words and inside a viewport that is %s', async (_, width, height, rootStyle) => {
    await page.viewport(width, height)
    document.documentElement.setAttribute('style', rootStyle)
    try {
      for (const top of [0, 60, 130, 200, height - 60]) {
        showMarkup(`<p style="margin:${top}px 0 900px 40%">humanoid robots</p>`)
        cards.openByKeyboard(mention('humanoid robots'), () => {})
        const words = readRects(mention('humanoid robots'))
        if (words.some((rect) => rect.top >= height)) continue
        const card = await until(`a card at ${top}`, () => box()?.getBoundingClientRect())
        expect(Math.min(card.left, card.top), `at ${top}`).toBeGreaterThanOrEqual(0)
        expect(card.right).toBeLessThanOrEqual(document.documentElement.clientWidth * 1.5 + 1)
        expect(card.bottom, `at ${top}`).toBeLessThanOrEqual(height)
        for (const rect of words) {
          const isApart =
            card.bottom <= rect.top || card.top >= rect.bottom || card.right <= rect.left || card.left >= rect.right
          expect(isApart, `at ${top}`).toBe(true)
        }
        cards.close()
      }
    } finally {
      document.documentElement.removeAttribute('style')
      await page.viewport(1000, 800)
    }
  })

  it('gives axe nothing to find', async () => {
    cards.openByKeyboard(mention('6G'), () => {})
    await expect.poll(() => document.documentElement.lastElementChild?.shadowRoot).toBeTruthy()
    const host = document.documentElement.lastElementChild as Element
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  })
})
