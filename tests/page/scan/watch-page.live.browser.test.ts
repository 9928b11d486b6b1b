/** Pages that change: text that is added, removed, moved, hidden or revealed, and pages that are never idle. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countRanges, paintedWords, show, startMarks } from '../../support/marked-page.ts'
import { frames, stays } from '../../support/waiting.ts'

let end: AbortController

const find = (selector: string) => document.querySelector(selector) as HTMLElement

beforeEach(() => {
  end = new AbortController()
})

afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

describe('marks follow', () => {
  it.each<[string, string, () => void, string[]]>([
    ['an article added at the end', '<main><p>x</p></main>', () => find('main').append(paragraph('6G')), ['6G']],
    [
      'a post added before others',
      '<main><p>biomanufacturing</p></main>',
      () => find('main').prepend(paragraph('6G')),
      ['6G', 'biomanufacturing'],
    ],
    [
      'text replaced in place',
      '<p id="a">6G</p>',
      () => find('#a').replaceChildren('biomanufacturing'),
      ['biomanufacturing'],
    ],
    ['text cut in two nodes', '<p id="a">about 6G</p>', () => (find('#a').firstChild as Text).splitText(7), ['6G']],
    ['a subtree taken away', '<main><div id="a"><p>6G</p></div><p>6G</p></main>', () => find('#a').remove(), ['6G']],
    [
      'a subtree moved',
      '<main><div id="a"><p>6G</p></div></main><aside></aside>',
      () => find('aside').append(find('#a')),
      ['6G'],
    ],
    [
      'text moved into an editor',
      '<p id="a">6G</p><div id="e" contenteditable></div>',
      () => find('#e').append(find('#a')),
      [],
    ],
    ['text made an editor', '<div id="a"><p>6G</p></div>', () => find('#a').setAttribute('contenteditable', ''), []],
    [
      'text shown by `hidden`',
      '<div id="a" hidden><p>6G</p></div>',
      () => find('#a').removeAttribute('hidden'),
      ['6G'],
    ],
    [
      'text shown by aria-hidden',
      '<div id="a" aria-hidden="true">6G</div>',
      () => find('#a').removeAttribute('aria-hidden'),
      ['6G'],
    ],
    ['text hidden by `hidden`', '<div id="a"><p>6G</p></div>', () => find('#a').setAttribute('hidden', ''), []],
    [
      'text shown by its style',
      '<div id="a" style="visibility:hidden"><p>6G</p></div>',
      () => find('#a').style.removeProperty('visibility'),
      ['6G'],
    ],
    [
      'text shown by a class',
      '<style>.c p{display:none}</style><div id="a" class="c"><p>6G</p></div>',
      () => find('#a').classList.remove('c'),
      ['6G'],
    ],
    [
      'a part of a line shown by a class',
      '<style>.c b{display:none}</style><p id="a" class="c">x <b>6G</b></p>',
      () => find('#a').classList.remove('c'),
      ['6G'],
    ],
    [
      'an opened section',
      '<details id="a"><summary>x</summary><p>6G</p></details>',
      () => find('#a').setAttribute('open', ''),
      ['6G'],
    ],
    ['an inline element with a block in it', '<main></main>', () => find('main').append(card()), ['6G', '6G']],
    ['a new body', '<p>x</p>', renewBody, ['6G']],
    ['a shadow root that comes with its host', '<main></main>', () => find('main').append(hostOf('6G')), ['6G']],
    ['text directly in a shadow root', '<main></main>', () => find('main').append(hostOf('', '6G')), ['6G']],
  ])('%s', async (_, html, change, words) => {
    show(html)
    await startMarks(end.signal)
    await frames()
    change()
    await expect.poll(paintedWords, { timeout: 3000 }).toEqual(words)
    await frames()
    expect(paintedWords()).toEqual(words)
  })

  it('a shadow root attached later, and text that comes into it', async () => {
    show('<x-late></x-late>')
    await startMarks(end.signal)
    const root = find('x-late').attachShadow({ mode: 'open' })
    root.append(paragraph('6G'))
    await expect.poll(paintedWords, { timeout: 3000 }).toEqual(['6G'])
    root.append(paragraph('biomanufacturing'))
    await expect.poll(paintedWords, { timeout: 3000 }).toEqual(['6G', 'biomanufacturing'])
  })

  it('text in an element that changes all the time, once it rests', async () => {
    show('<p id="a">x</p><p>6G</p>')
    await startMarks(end.signal)
    for (let turn = 0; turn < 20; turn++) {
      find('#a').replaceChildren(`${turn} biomanufacturing`)
      await frames()
      expect(paintedWords()).toContain('6G')
    }
    await expect.poll(paintedWords, { timeout: 3000 }).toEqual(['6G', 'biomanufacturing'])
  })
})

describe('a page', () => {
  it('has a bounded number of marks, in one block or in many', async () => {
    show(
      `<div style="font-size:2px">${'6G and '.repeat(4000)}</div><div style="font-size:2px">${'<p>6G 6G 6G</p>'.repeat(2000)}</div>`,
    )
    await startMarks(end.signal)
    await frames()
    for (const top of [0, 300, 1000, 5000]) {
      scrollTo(0, top)
      await frames()
      expect(countRanges()).toBeGreaterThan(50)
      expect(countRanges()).toBeLessThanOrEqual(500)
    }
    scrollTo(0, 0)
  })

  it('is marked in every column, though columns end where others begin', async () => {
    const column = (word: string) =>
      `<div style="width:40%;float:left">${`<p style="height:40px">${word}</p>`.repeat(600)}</div>`
    show(column('6G') + column('biomanufacturing'))
    await startMarks(end.signal)
    for (const top of [0, 12_000, 20_000]) {
      scrollTo(0, top)
      await frames()
      expect(new Set(paintedWords())).toEqual(new Set(['6G', 'biomanufacturing']))
    }
    scrollTo(0, 0)
  })

  it('that removes our highlights or adds its own gets no error, and keeps its own', async () => {
    const errors: unknown[] = []
    const note = (event: Event) => errors.push(event)
    addEventListener('error', note)
    addEventListener('unhandledrejection', note)
    show('<p id="a">6G</p>')
    await startMarks(end.signal)
    await frames()
    const theirs = new Highlight()
    CSS.highlights.clear()
    CSS.highlights.set('theirs', theirs)
    find('#a').after(paragraph('biomanufacturing'))
    await expect.poll(paintedWords).toContain('biomanufacturing')
    end.abort()
    expect([...CSS.highlights.keys()]).toEqual(['theirs'])
    CSS.highlights.clear()
    expect(errors).toEqual([])
  })

  it('gets its listeners, observers and timers back at the end', async () => {
    show('<p>6G</p><p style="display:none">6G</p>')
    const adds: string[] = []
    const add = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      const options = args[2]
      const isBound = typeof options === 'object' && (options.signal !== undefined || options.once === true)
      if (!isBound && !(this instanceof AbortSignal)) adds.push(args[0])
      return add.apply(this, args)
    }
    await startMarks(end.signal)
    await frames()
    EventTarget.prototype.addEventListener = add
    expect(adds).toEqual([])
    end.abort()
    find('p').replaceChildren('biomanufacturing')
    await stays('marks', () => CSS.highlights.size, 0, 300)
  })
})

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p')
  element.append(text)
  return element
}

function card(): HTMLElement {
  const link = document.createElement('a')
  link.append('6G', paragraph('6G'))
  return link
}

function renewBody(): void {
  const body = document.createElement('body')
  body.append(paragraph('6G'))
  document.body.replaceWith(body)
}

function hostOf(inParagraph: string, direct = ''): HTMLElement {
  const host = document.createElement('section')
  host.attachShadow({ mode: 'open' }).append(paragraph(inParagraph), direct)
  return host
}
