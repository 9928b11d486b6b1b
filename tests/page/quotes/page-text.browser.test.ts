/** The place of a range in a page's text, whatever nodes the range begins and ends in. */
import { afterEach, describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/quotes/page-text.ts'
import { DEFAULT_READING } from '../../../src/page/scan/readable.ts'
import { show } from '../../support/marked-page.ts'

const PAGE = `<form id="sheet"><input name="parentNode"><p id="a">One <b>two</b> three</p></form>
  <p id="b">four <button>Press</button> five</p><div id="c"></div><p id="d">nine</p>`

const byId = (id: string) => document.getElementById(id) as HTMLElement
const textIn = (node: Node) => node.firstChild as Node
const inShadow = () => byId('c').shadowRoot?.firstElementChild as HTMLElement

type Point = () => [node: Node, offset: number]

afterEach(() => document.body.replaceChildren())

describe('a range', () => {
  it.each<[string, Point, Point, string | null]>([
    ['in one text', () => [textIn(byId('d')), 1], () => [textIn(byId('d')), 3], 'in'],
    ['from text to text', () => [textIn(byId('a')), 1], () => [textIn(byId('b')), 4], 'ne two three four'],
    [
      'in the middle of an inline element',
      () => [textIn(byId('a').querySelector('b') as Node), 1],
      () => [byId('a').lastChild as Node, 4],
      'wo thr',
    ],
    ['of whole elements', () => [byId('a'), 1], () => [byId('a'), 2], 'two'],
    ['of the body', () => [document.body, 0], () => [byId('b'), 1], 'One two three four'],
    [
      'that ends in what is not read',
      () => [textIn(byId('b')), 0],
      () => [textIn(byId('b').querySelector('button') as Node), 3],
      'four',
    ],
    ['in a shadow root', () => [textIn(inShadow()), 1], () => [textIn(inShadow()), 5], 'ix s'],
    [
      'that passes over a shadow root',
      () => [textIn(byId('b')), 0],
      () => [textIn(byId('d')), 2],
      'four five six seven ni',
    ],
    [
      'of a button alone',
      () => [byId('b').querySelector('button') as Node, 0],
      () => [byId('b').querySelector('button') as Node, 1],
      null,
    ],
  ])('%s', (_, start, end, words) => {
    show(PAGE)
    byId('c').attachShadow({ mode: 'open' }).append(document.createElement('p'))
    inShadow().append('six seven')
    const range = document.createRange()
    range.setStart(...start())
    range.setEnd(...end())
    const { raw, toSpan } = readPage(document.body, DEFAULT_READING, false)
    const span = toSpan(range)
    expect(span && raw.slice(span.start, span.end).replace(/[\s\uFFFC]+/g, ' ')).toBe(words)
  })
})
