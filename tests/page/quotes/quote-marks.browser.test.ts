/** Saved quotes are marked in their page, follow its changes, and leave it as it was. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createQuoteSelector } from '../../../src/core/quotes/quote-selector.ts'
import { readBare } from '../../../src/core/text/bare-text.ts'
import type { QuotesPass, SavedQuote } from '../../../src/page/quotes/locate-quotes.ts'
import { readPage } from '../../../src/page/quotes/page-text.ts'
import { createQuoteMarks } from '../../../src/page/quotes/quote-marks.ts'
import { DEFAULT_READING } from '../../../src/page/scan/readable.ts'
import { paintedWords, show } from '../../support/marked-page.ts'
import { stays } from '../../support/waiting.ts'

/** A page that has changed has been read again by then, in milliseconds. */
const READ_BY_MS = 400
/** A quote that was found has been painted by then, if it is near the screen; in milliseconds. */
const PAINTED_BY_MS = 100

const ARTICLE = `<main>
  <h1>Four quiet ferries</h1>
  <p id="a">The yard has ordered <b>four electric</b> vessels, and says that every power module comes from the region.</p>
  <p id="b">The first of them <button>Share</button> is due in autumn; the old boats keep running until then.</p>
  <p id="c">Two members of the council abstained, one of them because her brother mends batteries.</p>
</main>`

let end: AbortController
let passes: QuotesPass[]

const find = (selector: string) => document.querySelector(selector) as HTMLElement

beforeEach(() => {
  end = new AbortController()
  passes = []
})

afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

/** Saves the words from one text of the page to another. */
function keep(id: string, from: string, to: string): SavedQuote {
  const { raw } = readPage(document.body, DEFAULT_READING, false)
  const span = { start: raw.indexOf(from), end: raw.indexOf(to) + to.length }
  return { id, ...createQuoteSelector({ raw, bare: readBare(raw) }, span) }
}

function start(quotes: () => readonly SavedQuote[]) {
  return createQuoteMarks(document, { getQuotes: quotes, onPass: (pass) => passes.push(pass) }, end.signal)
}

describe('a saved quote', () => {
  it('is marked over several blocks, without what is no text', async () => {
    show(ARTICLE)
    const before = document.documentElement.outerHTML
    const quote = keep('c1', 'four electric', 'is due in autumn')
    start(() => [quote])
    await expect
      .poll(paintedWords)
      .toEqual([
        'The first of them',
        'four electric vessels, and says that every power module comes from the region.',
        'is due in autumn',
      ])
    expect(passes.at(-1)).toMatchObject({ isWholeRead: true, found: [{ id: 'c1', form: 'exact' }] })
    expect([...CSS.highlights.keys()]).toEqual(['term-13'])
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('loses its mark before the browser paints when its text changes, and is found where it stands then', async () => {
    show(ARTICLE)
    const quote = keep('c1', 'Two members', 'mends batteries.')
    start(() => [quote])
    await expect.poll(paintedWords).toHaveLength(1)
    find('#c').prepend('After two evenings of talk: ')
    find('#c').lastChild?.replaceWith('Two members of the council abstained, one because her brother mends batteries.')
    await Promise.resolve()
    expect(paintedWords()).toEqual([])
    await expect
      .poll(paintedWords)
      .toEqual(['Two members of the council abstained, one because her brother mends batteries.'])
    expect(passes.at(-1)?.found[0]?.form).toBe('changed')
  })

  it('keeps its mark, and the page is not read again, when something else changes', async () => {
    show(ARTICLE)
    const quote = keep('c1', 'Two members', 'mends batteries.')
    start(() => [quote])
    await expect.poll(paintedWords).toHaveLength(1)
    for (let i = 0; i < 20; i++) find('main').prepend(document.createElement('p'))
    find('#a').textContent = 'Another text altogether.'
    await stays('marks and passes', () => [paintedWords().length, passes.length], [1, 1], READ_BY_MS)
  })

  it('is found when its text arrives later', async () => {
    show(ARTICLE)
    const quote = keep('c1', 'Two members', 'mends batteries.')
    const paragraph = find('#c')
    paragraph.remove()
    start(() => [quote])
    await expect.poll(() => passes.at(-1)?.missing.get('c1')).toBe('absent')
    find('main').append(paragraph)
    await expect.poll(paintedWords).toHaveLength(1)
  })

  it('is marked only near the screen, and in open shadow roots too', async () => {
    show(`${ARTICLE}<div style="height:5000px"></div><x-far></x-far>`)
    find('x-far').attachShadow({ mode: 'open' }).append('What stands in the shadow is text for readers as well as any.')
    const quote = keep('c1', 'What stands', 'as any.')
    start(() => [quote])
    await expect.poll(() => passes.at(-1)?.found).toHaveLength(1)
    await stays('marks', paintedWords, [], PAINTED_BY_MS)
    find('x-far').scrollIntoView()
    await expect.poll(paintedWords).toEqual(['What stands in the shadow is text for readers as well as any.'])
    scrollTo(0, 0)
    await expect.poll(paintedWords).toEqual([])
  })

  it('is chosen among copies by what readers see', async () => {
    const text = 'The council votes on the ferries this evening, with an option on two more of them.'
    show(`<div id="narrow"><p>${text}</p></div><div id="wide"><p>${text}</p></div>`)
    find('#narrow').style.display = 'none'
    const quote = { ...keep('c1', 'The council', 'of them.'), prefix: '', suffix: '' }
    const marks = start(() => [quote])
    await expect.poll(() => marks.find('c1')[0]?.startContainer.parentElement?.parentElement?.id).toBe('wide')
  })

  it('is removed with its clipping, and added with a new one', async () => {
    show(ARTICLE)
    const quotes = [keep('c1', 'Two members', 'mends batteries.'), keep('c2', 'The yard', 'the region.')]
    let current = quotes
    const marks = start(() => current)
    await expect.poll(paintedWords).toHaveLength(2)
    current = quotes.slice(1)
    marks.update()
    expect(paintedWords().map((words) => words.slice(0, 8))).toEqual(['The yard'])
    current = quotes
    marks.update()
    await expect.poll(paintedWords).toHaveLength(2)
  })

  it('leaves nothing behind', async () => {
    show(ARTICLE)
    const quote = keep('c1', 'Two members', 'mends batteries.')
    start(() => [quote])
    await expect.poll(paintedWords).toHaveLength(1)
    end.abort()
    expect([...CSS.highlights.keys()]).toEqual([])
  })
})
