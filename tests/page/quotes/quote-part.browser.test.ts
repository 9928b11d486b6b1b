/** The words of the sentence and of the paragraph around a place of a page. */
import { describe, expect, it } from 'vitest'
import { createParagraphReader } from '../../../src/page/quotes/paragraphs.ts'
import { findPart } from '../../../src/page/quotes/quote-part.ts'
import { showMarkup } from '../../support/placed-mentions.ts'

/** The range from `[` to `]` in the page's text; the brackets are removed, and adjacent ones make a caret. */
function takeRange(): Range {
  const find = (mark: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(mark)
      if (at < 0) continue
      node.deleteData(at, 1)
      return { node, at }
    }
    throw new Error(`No ${mark}`)
  }
  const [start, end] = [find('['), find(']')]
  const range = new Range()
  range.setStart(start.node, start.at)
  range.setEnd(end.node, end.at)
  return range
}

const CASES: [name: string, html: string, sentence: string | null, paragraph: string | null][] = [
  ['a caret in a sentence', '<p>One. Two []chips. Three.</p>', 'Two chips.', 'One. Two chips. Three.'],
  ['a caret at the end', '<p>One. Two chips.[]</p>', 'Two chips.', 'One. Two chips.'],
  ['a selection over two sentences', '<p>One. T[wo. Th]ree. Four.</p>', 'Two. Three.', 'One. Two. Three. Four.'],
  [
    'links and emphasis',
    '<p>One. <a href="#">Tw[]o</a> <b>chips</b>. Three.</p>',
    'Two chips.',
    'One. Two chips. Three.',
  ],
  [
    'line ends of the markup',
    '<p>One.\n   Two\n   ch[]ips\n   here. Three.</p>',
    'Two chips here.',
    'One. Two chips here. Three.',
  ],
  ['a broken line', '<p>One here<br>tw[]o there<br>three</p>', 'two there', 'One here\ntwo there\nthree'],
  [
    'lines broken twice',
    '<p>　　先说。<br><br>　　芯[]片要紧。其次。<br><br>　　后说。</p>',
    '芯片要紧。',
    '芯片要紧。其次。',
  ],
  ['indented lines', '<p>先说。<br>　　芯[]片要紧。其次。<br>　　后说。</p>', '芯片要紧。', '芯片要紧。其次。'],
  ['a picture in the line', '<p>Two <img alt=""> ch[]ips. Three.</p>', 'Two chips.', 'Two chips. Three.'],
  ['a block inside', '<div>Be[]fore. More.<p>Inside.</p>After.</div>', 'Before.', 'Before. More.'],
  ['text behind a block inside', '<div>Before.<p>Inside.</p>Af[]ter. More.</div>', 'After.', 'After. More.'],
  [
    'kept line ends',
    '<p style="white-space: pre-wrap">One\n\nTwo ch[]ips. Three.\n\nFour</p>',
    'Two chips.',
    'Two chips. Three.',
  ],
  ['a field', '<p>Text</p><div contenteditable>Two ch[]ips.</div>', null, null],
  ['blank ground', '<p>Text</p><p> [] </p>', null, null],
]

describe('around', () => {
  it.each(CASES)('%s', (_, html, sentence, paragraph) => {
    showMarkup(html)
    const range = takeRange()
    expect(findPart(range, 'sentence', createParagraphReader())?.exact ?? null).toBe(sentence)
    const whole = findPart(range, 'paragraph', createParagraphReader())
    expect(whole?.exact ?? null).toBe(paragraph)
    const bare = (text: string) => text.replace(/\s/g, '')
    if (paragraph) expect(bare(whole?.range.toString() ?? '')).toBe(bare(paragraph))
  })

  it('a selection over two paragraphs is all that it touches', () => {
    showMarkup('<p>One. T[wo.</p><p>Three. Fo]ur. Five.</p>')
    const range = takeRange()
    expect(findPart(range, 'sentence', createParagraphReader())?.range.toString()).toBe('Two.Three. Four.')
    expect(findPart(range, 'paragraph', createParagraphReader())?.range.toString()).toBe('One. Two.Three. Four. Five.')
  })

  it('a paragraph selected by three clicks, which ends before the next one, does not take that along', () => {
    showMarkup('<p>One. Two.</p><p>Three.</p>')
    const range = new Range()
    range.setStart(document.querySelector('p')?.firstChild as Text, 0)
    range.setEnd(document.querySelectorAll('p')[1] as Element, 0)
    expect(findPart(range, 'paragraph', createParagraphReader())?.exact).toBe('One. Two.')
  })
})
