/** A page's scripts can neither find nor select overlay words; Firefox would expose the closed root with them. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, until } from '../../support/browsers.ts'
import { findOverlayControl, pressOverlay, readOverlays } from '../../support/overlays.ts'
import { restOn } from '../../support/rest-on-words.ts'

/** All that a script can select or find on a page: the nodes it meets in shadow roots, and the letters it gets. */
function search(page: Page, words: string[]): Promise<{ roots: string[]; letters: string[] }> {
  return page.evaluate((wanted) => {
    const roots: string[] = []
    const letters: string[] = []
    const said = document.body.innerText
    const own = wanted.filter((word) => !said.includes(word))
    const selection = getSelection() as Selection
    const find = (window as unknown as { find(...parts: unknown[]): boolean }).find.bind(window)
    const look = (how: string) => {
      for (const node of [selection.anchorNode, selection.focusNode]) {
        if (node?.getRootNode() instanceof ShadowRoot) roots.push(how)
      }
      const text = selection.toString()
      for (const word of own) if (text.includes(word)) letters.push(`${how}: ${word}`)
    }
    for (const word of wanted) {
      for (const isBackwards of [false, true]) {
        selection.removeAllRanges()
        if (find(word, true, isBackwards, true) && own.includes(word)) letters.push(`found ${word}`)
        look(`find ${word}`)
      }
    }
    document.execCommand('selectAll')
    look('selectAll')
    const host = document.documentElement.lastElementChild as Element
    const starts: [Node, number][] = [
      [document.body, document.body.childNodes.length],
      [document.documentElement, document.documentElement.childNodes.length],
      [host, 0],
    ]
    for (const [node, offset] of starts) {
      for (const kind of ['move', 'extend']) {
        for (const way of ['forward', 'backward']) {
          for (const unit of ['character', 'word', 'line', 'lineboundary', 'documentboundary']) {
            selection.setBaseAndExtent(node, offset, node, offset)
            for (let step = 0; step < 12; step++) selection.modify(kind, way, unit)
            look(`${kind} ${way} ${unit}`)
          }
        }
      }
      selection.selectAllChildren(node)
      look('selectAllChildren')
    }
    selection.setBaseAndExtent(document.documentElement, 0, document.documentElement, 3)
    look('setBaseAndExtent')
    const finder = document as unknown as {
      caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null
      caretRangeFromPoint?(x: number, y: number): Range | null
    }
    for (let y = 2; y < innerHeight; y += 9) {
      for (let x = 2; x < innerWidth; x += 17) {
        const nodes = [
          finder.caretPositionFromPoint?.(x, y)?.offsetNode,
          finder.caretRangeFromPoint?.(x, y)?.startContainer,
          document.elementFromPoint(x, y),
        ]
        if (nodes.some((node) => node?.getRootNode() instanceof ShadowRoot)) roots.push(`caret ${x} ${y}`)
      }
    }
    selection.removeAllRanges()
    return { roots, letters }
  }, words)
}

async function readWords(page: Page): Promise<string[]> {
  const parts = await readOverlays(page)
  return [...new Set(parts.flatMap(({ words, label }) => [words, label]).filter((words) => words.length > 1))]
}

describeInBrowsers({ name: 'words of ours', often: 'firefox' }, (testBrowser) => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['in a card', (page) => restOn(page, 'photoresist')],
    [
      'in a toast',
      async (page) => {
        await restOn(page, 'photoresist')
        await pressOverlay(page, 'Clip this sentence')
        await findOverlayControl(page, 'Undo').catch(() => {})
      },
    ],
    [
      'in the navigator',
      async (page) => {
        await until('marks', () => page.evaluate(() => CSS.highlights.size > 0))
        await testBrowser.session.runCommand('next-mention')
        await findOverlayControl(page, 'About this')
      },
    ],
  ])('%s are out of a page’s reach', async (_, show) => {
    const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await page.bringToFront()
    await show(page)
    const words = await readWords(page)
    expect(words.length).toBeGreaterThan(0)
    expect(await search(page, words)).toEqual({ roots: [], letters: [] })
    await page.close()
  })
})
