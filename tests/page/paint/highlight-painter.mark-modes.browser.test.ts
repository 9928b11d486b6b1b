/** Marks under the user's modes and on pages that change their colours, painted in a real page. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts'
import type { PaintSettings } from '../../../src/page/paint/highlight-painter.ts'
import type { PageWatch } from '../../../src/page/scan/watch-page.ts'
import { show, startMarks } from '../../support/marked-page.ts'
import { frames } from '../../support/waiting.ts'

let end: AbortController
let settings: PaintSettings

async function start(html: string): Promise<PageWatch> {
  show(html)
  const watch = await startMarks(end.signal, { getSettings: () => settings })
  await frames()
  return watch
}

/** Blocks with a mark, by highlight name: the ids of their elements, in order. */
function paintedIn(): Record<string, string> {
  const places = [...CSS.highlights].map(([name, highlight]) => {
    const ids = [...highlight].map(({ startContainer }) => startContainer.parentElement?.closest('[id]')?.id ?? '?')
    return [name, ids.sort().join(' ')] as const
  })
  return Object.fromEntries(places.filter(([, ids]) => ids !== ''))
}

beforeEach(() => {
  end = new AbortController()
  settings = DEFAULT_SETTINGS
})

afterEach(() => {
  end.abort()
  document.body.replaceChildren()
  document.body.removeAttribute('style')
})

describe('marks', () => {
  it('keep their underlines only where they stand close, and where the user wants no tint', async () => {
    const watch = await start(`<p id="a">${'6G and biomanufacturing, '.repeat(7)}</p><p id="b">6G</p>`)
    expect(paintedIn()).toEqual({
      'term-6-line': Array(7).fill('a').join(' '),
      'term-4-line': Array(7).fill('a').join(' '),
      'term-6': 'b',
    })
    settings = { ...settings, tintStrength: 'none' }
    watch.repaint()
    await expect.poll(() => Object.keys(paintedIn()).sort()).toEqual(['term-4-line', 'term-6-line'])
  })

  it('are switched between modes without reading the page again', async () => {
    const watch = await start('<p id="a">6G, 6G, biomanufacturing</p><p id="b">6G, 6G</p>')
    expect(paintedIn()).toEqual({ 'term-6': 'a a b b', 'term-4': 'a' })
    settings = { ...settings, showMentions: 'first-in-block' }
    watch.repaint()
    await expect.poll(paintedIn).toEqual({ 'term-6': 'a b', 'term-4': 'a' })
    settings = { ...settings, showMentions: 'first-in-article' }
    watch.repaint()
    await expect.poll(paintedIn).toEqual({ 'term-6': 'a', 'term-4': 'a' })
  })

  it('stay at the first of the article while blocks come and go before it', async () => {
    settings = { ...settings, showMentions: 'first-in-article' }
    await start('<main><p id="b">6G</p><p id="c">6G</p></main>')
    expect(paintedIn()).toEqual({ 'term-6': 'b' })
    const early = document.createElement('p')
    early.id = 'a'
    early.append('About 6G')
    document.querySelector('main')?.prepend(early)
    await expect.poll(paintedIn).toEqual({ 'term-6': 'a' })
    early.remove()
    document.querySelector('#b')?.remove()
    await expect.poll(paintedIn).toEqual({ 'term-6': 'c' })
  })

  it.each([
    ['a class around the text', () => document.querySelector('#b')?.classList.add('night')],
    ['a sheet in the head', () => addSheet('#b { background: #111; color: #eee }')],
    ['a colour of the body', () => document.body.setAttribute('style', 'background:#000;color:#eee')],
  ])('follow a page that turns dark by %s', async (_, turn) => {
    const sheet = addSheet('.night { background: #111; color: #eee; transition: background 0.3s }')
    await start('<div id="b"><p id="a">6G</p></div>')
    expect(paintedIn()).toEqual({ 'term-6': 'a' })
    const added = turn()
    await expect.poll(paintedIn, { timeout: 5000 }).toEqual({ 'term-6-dark': 'a' })
    sheet.remove()
    if (added instanceof Element) added.remove()
  })
})

function addSheet(text: string): HTMLStyleElement {
  const sheet = document.createElement('style')
  sheet.textContent = text
  document.head.append(sheet)
  return sheet
}
