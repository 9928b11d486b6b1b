/** The lines around a headline: what is read of them, and where reading ends. */
import { describe, expect, it } from 'vitest'
import { readPrintedLines } from '../../../../src/page/source/facts/printed-lines.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const read = (html: string) => {
  const page = parse(html)
  return readPrintedLines(page, page.querySelector('h1'), page.querySelector('.end'))
}
const textsOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text)
const STORY = 'A sentence of the story that goes on for a while, with commas in it. '.repeat(3)

describe('the printed lines', () => {
  it('are those above and below the headline, without it, navigation and scripts', () => {
    const { above, below } = read(
      `<nav>Home</nav><p>Industry</p><h1>Six named</h1><p>Day</p><style>p { margin: 0 }</style><script>var a = 1</script><p>${STORY}</p>`,
    )
    expect(textsOf(above)).toEqual(['Industry'])
    expect(textsOf(below)).toEqual(['Day', STORY.trim()])
    expect(below.map(({ isRunning }) => isRunning)).toEqual([false, true])
  })

  it.each([
    ['elements of a line are parted by a space', '<p><span>来源：</span><a href="/">某报</a></p>', ['来源： 某报']],
    ['elements within a word are not', '<p>新华社北京1<b>月12日电</b></p>', ['新华社北京1月12日电']],
    ['a break parts lines', '<p>2026-01-12<br>来源：某报</p>', ['2026-01-12', '来源：某报']],
    [
      'an element with a class is no part of a word',
      '<p>来源：<a href="/">某报</a><em class="ip">四川</em></p>',
      ['来源： 某报 四川'],
    ],
    ['what other articles say of themselves is not read', '<p>Day</p><div class="reco"><p>文／某人</p></div>', ['Day']],
    ['an aside with a heading is not read', '<p>Day</p><aside><h3>More</h3><p>By Dana Field</p></aside>', ['Day']],
    ['a form around a whole page is read', '<form id="aspnetForm"><p>Day</p></form>', ['Day']],
    ['nothing behind the end is read', '<p class="end">Day</p><div><p>来源：别报</p></div>', ['Day']],
    ['boxes part lines', '<div><div>2026</div><div>01/12</div></div>', ['2026', '01/12']],
  ])('%s', (_, html, expected) => {
    expect(textsOf(read(`<h1>Six named</h1>${html}`).below)).toEqual(expected)
  })

  it('of a page without headline are its beginning, and of an empty one none', () => {
    expect(textsOf(read('<p>来源：某报</p>').below)).toEqual(['来源：某报'])
    expect(read('')).toEqual({ above: [], below: [], closing: [] })
  })
})
