/** Marks on a real page: what is marked, what is left alone, and that nothing of the page is touched. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/core/recognizer/mention.ts'
import { yieldToPage } from '../../../src/page/dom/time-slice.ts'
import type { PageWatch } from '../../../src/page/scan/watch-page.ts'
import { startMarks } from '../../support/marked-page.ts'
import { frames } from '../../support/waiting.ts'

let end: AbortController
let watch: PageWatch
let shown: (mention: Mention) => boolean

async function start(): Promise<void> {
  watch = await startMarks(end.signal, { isShown: (mention) => shown(mention) })
}

/** Painted words by highlight name. */
function paintedWords(): Record<string, string[]> {
  const words: Record<string, string[]> = {}
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      words[name] = [...(words[name] ?? []), range.toString()]
    }
  }
  return words
}

function show(html: string): void {
  const content = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...content.body.childNodes)
}

function addText(html: string): void {
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
}

beforeEach(() => {
  end = new AbortController()
  shown = () => true
})

afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

describe('marks', () => {
  it.each([
    ['across inline tags', '<p>integrated <em>cir</em><b>cuits</b></p>', { 'term-1': ['integrated circuits'] }],
    ['in Chinese across tags', '<p>集成<strong>电路</strong>产业</p>', { 'term-1': ['集成电路产业'] }],
    ['never across blocks', '<div>集成<div>电路</div></div>', {}],
    [
      'in text of a block beside other blocks',
      '<div>6G<p>x</p>biomanufacturing</div>',
      { 'term-6': ['6G'], 'term-4': ['biomanufacturing'] },
    ],
    [
      'in lists, tables and captions',
      '<ul><li>6G</li></ul><table><tr><td>6G</td></tr></table><figure><figcaption>6G</figcaption></figure>',
      { 'term-6': ['6G', '6G', '6G'] },
    ],
    [
      'on a dark backdrop in the variant for it',
      '<div style="background:#111;color:#eee"><p>6G</p></div>',
      { 'term-6-dark': ['6G'] },
    ],
    [
      'not in code, forms and editors',
      '<pre>6G</pre><code>6G</code><textarea>6G</textarea><input value="6G"><div contenteditable>6G</div><button>6G</button><select><option>6G</option></select>',
      {},
    ],
    [
      'not in hidden text',
      '<p hidden>6G</p><p style="display:none">6G</p><p style="visibility:hidden">6G</p><p aria-hidden="true">6G</p>',
      {},
    ],
    [
      'not in scripts and templates',
      '<p>x</p><script type="text/plain">6G</script><template><p>6G</p></template><noscript>6G</noscript>',
      {},
    ],
    ['not across an unreadable element', '<p>integrated <code>x</code>circuits</p>', {}],
  ])('are made %s', async (_, html, words) => {
    show(html)
    await start()
    await frames()
    expect(paintedWords()).toEqual(words)
  })

  it('follow text that arrives, changes and goes', async () => {
    show('<main><p id="a">nothing</p></main>')
    await start()
    await frames()
    expect(paintedWords()).toEqual({})

    const late = document.createElement('p')
    late.append('Then came 6G')
    document.querySelector('main')?.append(late)
    await expect.poll(paintedWords).toEqual({ 'term-6': ['6G'] })

    const text = document.querySelector('#a')?.firstChild as Text
    text.data = 'now biomanufacturing'
    await expect.poll(paintedWords).toEqual({ 'term-6': ['6G'], 'term-4': ['biomanufacturing'] })

    late.remove()
    await expect.poll(() => paintedWords()['term-6'] ?? []).toEqual([])
  })

  it('never stand at a stale place, not even until the next frame', async () => {
    show('<p id="a">About 6G</p>')
    await start()
    await frames()
    const text = document.querySelector('#a')?.firstChild as Text
    text.insertData(0, 'Now ')
    await Promise.resolve()
    expect(paintedWords()['term-6'] ?? []).toEqual([])
    await expect.poll(paintedWords).toEqual({ 'term-6': ['6G'] })
  })

  it('are made near the screen only, and follow scrolling', async () => {
    show(`<p>6G</p>${'<p style="height:500px">x</p>'.repeat(20)}<p>biomanufacturing</p>`)
    await start()
    await frames()
    expect(paintedWords()).toEqual({ 'term-6': ['6G'] })
    window.scrollTo(0, document.documentElement.scrollHeight)
    await expect.poll(() => paintedWords()['term-4']).toEqual(['biomanufacturing'])
    expect(paintedWords()['term-6'] ?? []).toEqual([])
    window.scrollTo(0, 0)
  })

  it('go and come with what the user wants to see', async () => {
    show('<p>6G and biomanufacturing</p>')
    await start()
    await frames()
    shown = ({ surface }) => surface.concept.category !== '6g'
    watch.repaint()
    await expect.poll(() => paintedWords()['term-6'] ?? []).toEqual([])
    expect(paintedWords()['term-4']).toEqual(['biomanufacturing'])
  })

  it.each([
    ['chooses anew', () => watch.repaint()],
    [
      'reads a new paragraph that changes what the document says',
      () => addText('<p>Policy for SMEs and small firms</p>'),
    ],
  ])('are seen in every frame while the page rests after a long look and the user %s', async (_, change) => {
    // Long passes require long pauses, in which removed marks would be missing.
    show(`<p>6G</p>${'<p>About biomanufacturing and aerospace</p>'.repeat(400)}`)
    await start()
    await frames()
    const seen: number[] = []
    change()
    for (let frame = 0; frame < 20; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      // What was scheduled for this frame is done.
      await yieldToPage()
      seen.push(paintedWords()['term-6']?.length ?? 0)
    }
    expect(seen).toEqual(Array(20).fill(1))
  })

  it('leave the document as it was, before and after the end', async () => {
    show('<p class="x">About <em>6G</em> and <a href="#">biomanufacturing</a></p>')
    const before = document.documentElement.outerHTML
    const records: MutationRecord[] = []
    const observer = new MutationObserver((list) => records.push(...list))
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    await start()
    await frames()
    expect(Object.keys(paintedWords())).toHaveLength(2)
    expect(document.documentElement.outerHTML).toBe(before)
    end.abort()
    await frames()
    expect(document.documentElement.outerHTML).toBe(before)
    expect([...observer.takeRecords(), ...records]).toEqual([])
    expect(CSS.highlights.size).toBe(0)
    observer.disconnect()
  })
})
