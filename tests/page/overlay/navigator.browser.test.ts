/**
 * From mention to mention on real pages: what is current, what is visible, what is announced, while the page changes.
 */
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createNavigator, type Navigator } from '../../../src/page/overlay/navigator.ts'
import { readRects } from '../../../src/page/scan/mention-range.ts'
import type { PlacedMention } from '../../../src/page/scan/scan-block.ts'
import { readPlaced, showMarkup, wordsOf } from '../../support/placed-mentions.ts'
import { closeRoots, openRoots, pressElement, pressKey, wordsIn } from '../../support/real-input.ts'

let navigator: Navigator
let end: AbortController
let opened: string[]
let readMentions: () => PlacedMention[]

/** The newest bar or scrollbar markers; their root is open here, so that the test can look inside. */
const find = (selector: string) =>
  [...document.documentElement.children]
    .map((host) => host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null)
    .findLast((found) => found !== null) ?? null
const count = () => wordsIn(find('.count'))
const said = () => wordsIn(find('[role=status]'))
const button = (label: string) =>
  [...(find('.bar')?.querySelectorAll('button') ?? [])].find((one) => one.ariaLabel === label)

function currentWords(): string {
  const parts = ['term-0', 'term-0-dark'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
  return parts
    .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))
    .join()
}

function currentRect(): DOMRect {
  const words = currentWords()
  const seen = readPlaced().filter((placed) => wordsOf(placed) === words)
  const [rect] = seen.flatMap(readRects)
  if (!rect) throw new Error('nothing is current')
  return rect
}

beforeEach(() => {
  openRoots()
  end = new AbortController()
  opened = []
  readMentions = readPlaced
  navigator = createNavigator(
    document,
    {
      readMentions: () => readMentions(),
      texts: (name, ...values) => (name === 'interface_language' ? 'en' : [name, ...values].join(' ')),
      openCard: (placed) => void opened.push(wordsOf(placed)),
      closeCard: () => {},
    },
    end.signal,
  )
})

afterEach(() => {
  end.abort()
  closeRoots()
  document.body.replaceChildren()
  scrollTo(0, 0)
})

const THREE = '<p>6G</p><p style="margin-top:2000px">photoresist</p><p style="margin-top:2000px">biomanufacturing</p>'

describe('the navigator', () => {
  it('goes through the mentions round the ends, in view, and says where it is', () => {
    showMarkup(THREE)
    const seen = [1, 1, 1, 1, -1].map((by) => {
      navigator.step(by as 1 | -1)
      const { top, bottom } = currentRect()
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(innerHeight - navigator.height)
      return `${currentWords()} ${count()}`
    })
    expect(seen).toEqual([
      '6G navigator_count 1 3',
      'photoresist navigator_count 2 3',
      'biomanufacturing navigator_count 3 3',
      '6G navigator_count 1 3',
      'biomanufacturing navigator_count 3 3',
    ])
    expect(said()).toContain('navigator_said 3 3 biomanufacturing')
  })

  it('does not scroll to what is seen already', () => {
    showMarkup('<p>6G and photoresist</p><div style="height:3000px"></div>')
    scrollTo({ top: 3, behavior: 'instant' })
    navigator.step(1)
    navigator.step(1)
    expect(scrollY).toBe(3)
  })

  it('begins where the user is', () => {
    showMarkup(THREE)
    scrollTo({ top: 1500, behavior: 'instant' })
    navigator.step(1)
    expect(currentWords()).toBe('photoresist')
  })

  it.each([
    ['a header that sticks', 'top:0;height:120px'],
    ['a header that takes more than half', 'top:0;height:480px'],
    ['a notice at the foot', 'bottom:0;height:480px'],
  ])('shows the words clear of %s', (_, style) => {
    showMarkup(`<div id="cover" style="position:fixed;left:0;right:0;background:#eee;${style}"></div>
      <p style="margin:2000px 0 3000px">6G</p>`)
    navigator.step(1)
    const rect = currentRect()
    const cover = (document.querySelector('#cover') as Element).getBoundingClientRect()
    expect(rect.bottom <= cover.top || rect.top >= cover.bottom).toBe(true)
    expect(rect.top >= 0 && rect.bottom <= innerHeight).toBe(true)
  })

  it('scrolls boxes that scroll by themselves, and finds words far down a tall block', () => {
    showMarkup(
      `<div id="inner" style="height:300px;overflow:auto"><p>${'so on <br>'.repeat(400)} photoresist ${'<br>and on'.repeat(400)}</p></div>`,
    )
    navigator.step(1)
    const { top, bottom } = currentRect()
    expect(top >= 0 && bottom <= 320).toBe(true)
  })

  it('passes over what is folded away', () => {
    showMarkup('<p>6G</p><details><summary>More</summary><p>photoresist</p></details><p>biomanufacturing</p>')
    const all = (document.querySelector('details') as HTMLDetailsElement).open
    ;(document.querySelector('details') as HTMLDetailsElement).open = true
    const mentions = readPlaced()
    ;(document.querySelector('details') as HTMLDetailsElement).open = all
    readMentions = () => mentions
    navigator.step(1)
    navigator.step(1)
    expect(currentWords()).toBe('biomanufacturing')
  })

  it('keeps scroll and current mark while a live page grows above it', () => {
    showMarkup(THREE)
    navigator.step(1)
    navigator.step(1)
    const before = currentRect().top
    const post = document.createElement('p')
    post.textContent = 'aerospace'
    document.body.prepend(post)
    navigator.update()
    expect(`${currentWords()} ${count()}`).toBe('photoresist navigator_count 3 4')
    // Browsers keep the scroll position by scroll anchoring; the navigator must not add to it.
    expect(Math.abs(currentRect().top - before)).toBeLessThan(60)
  })

  it('goes on from the place of a mark that went', () => {
    showMarkup(THREE)
    navigator.step(1)
    navigator.step(1)
    const gone = readPlaced()[1] as PlacedMention
    gone.block.element.remove()
    navigator.drop(gone.block)
    expect(currentWords()).toBe('')
    navigator.update()
    expect(count()).toBe('navigator_count – 2')
    navigator.step(1)
    expect(`${currentWords()} ${count()}`).toBe('biomanufacturing navigator_count 2 2')
  })

  it('keeps to the chosen category, whichever way it is chosen', async () => {
    showMarkup('<p>6G, photoresist, 6G, biomanufacturing, 6G</p>')
    navigator.step(1)
    const offered = () => [...(find('.choices')?.querySelectorAll('button') ?? [])].map(wordsIn)
    expect(offered()).toEqual([
      'navigator_all 5',
      'navigator_one category_integrated_circuits 1',
      'navigator_one category_biomanufacturing 1',
      'navigator_one category_6g 3',
    ])
    expect(find('.choices')?.checkVisibility()).toBe(false)
    await pressElement(button('navigator_category: navigator_all 5'))
    await pressElement(button('navigator_one category_6g 3'))
    expect(find('.choices')?.checkVisibility()).toBe(false)
    navigator.step(1)
    expect(`${currentWords()} ${count()}`).toBe('6G navigator_count 2 3')
    await pressElement(button('navigator_category: navigator_one category_6g 3'))
    await pressKey('{ArrowUp}{ArrowUp}{Enter}')
    expect(currentWords()).toBe('photoresist')
    await pressElement(button('navigator_category: navigator_one category_integrated_circuits 1'))
    await pressKey('{Escape}')
    expect([find('.choices')?.checkVisibility(), find('.bar') !== null]).toEqual([false, true])
  })

  it('opens the card of the current mark from its focused button, and closes with Escape, the focus back', async () => {
    showMarkup('<p>6G <input id="field"></p>')
    const field = document.querySelector<HTMLInputElement>('#field') as HTMLInputElement
    field.focus()
    navigator.step(1)
    const root = find('.bar')?.getRootNode() as ShadowRoot
    expect(wordsIn(root.activeElement)).toBe('navigator_card')
    await pressKey('{Enter}')
    expect(opened).toEqual(['6G'])
    await pressKey('{Escape}')
    expect(find('.bar')).toBeNull()
    expect(document.activeElement).toBe(field)
    expect(currentWords()).toBe('')
  })

  it('marks the edge in groups, and goes where a mark is pressed', async () => {
    showMarkup(`${'<p>6G and photoresist</p>'.repeat(3000)}<p>biomanufacturing</p>`)
    navigator.step(1)
    await expect.poll(() => find('.edge')?.childElementCount ?? 0, { timeout: 5000 }).toBeGreaterThan(10)
    const ticks = [...(find('.edge')?.children ?? [])] as HTMLElement[]
    expect(ticks.length).toBeLessThanOrEqual(innerHeight / 4)
    expect(ticks.filter(({ className }) => className === 'tick now')).toHaveLength(1)
    await pressElement(ticks.at(-1))
    expect(scrollY).toBeGreaterThan(1000)
  })

  it('says nothing and shows nothing where nothing is marked', () => {
    showMarkup('<p>plain</p>')
    expect(navigator.step(1)).toBe(false)
    expect(document.documentElement.lastElementChild).toBe(document.body)
  })

  it('leaves the page as it was when it ends', async () => {
    showMarkup(THREE)
    const before = document.documentElement.outerHTML
    navigator.step(1)
    await expect.poll(() => find('.tick')).not.toBeNull()
    end.abort()
    expect(document.documentElement.outerHTML).toBe(before)
    expect([...CSS.highlights.keys()]).toEqual([])
  })

  it('gives axe nothing to find', async () => {
    showMarkup('<p>6G</p>')
    navigator.step(1)
    const { host } = (find('.bar') as HTMLElement).getRootNode() as ShadowRoot
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  })
})
