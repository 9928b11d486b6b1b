/** How much of a page's text names each category. */
import { afterEach, describe, expect, it } from 'vitest'
import { readTextShares } from '../../../src/page/scan/article-map.ts'
import { readPlaced } from '../../support/placed-mentions.ts'

function sharesOf(...paragraphs: string[]) {
  const page = document.createElement('main')
  for (const text of paragraphs) {
    const paragraph = document.createElement('p')
    paragraph.append(text)
    page.append(paragraph)
  }
  document.body.replaceChildren(page)
  const all = readTextShares(page, readPlaced(page))
  return Object.fromEntries(Object.entries(all).filter(([, share]) => share > 0))
}

/** A sentence with some words in it, 100 characters long. */
const line = (words: string) => `${words} and so on`.padEnd(100, '.')

afterEach(() => document.body.replaceChildren())

describe('the share of the text', () => {
  it.each<[string, string[], Record<string, number>]>([
    ['is nothing on a page that names nothing', [line('Nothing')], {}],
    ['is that of the blocks which name a category', [line('6G'), line('No'), line('No'), line('No')], { '6g': 0.25 }],
    ['counts a block once for a category', [line('6G, 6G and 6G'), line('No')], { '6g': 0.5 }],
    [
      'counts a block for each category in it',
      [line('6G for integrated circuits'), line('No')],
      { '6g': 0.5, 'integrated-circuits': 0.5 },
    ],
    ['leaves labels and links out', [line('6G'), line('No'), 'Home', 'More on 6G'], { '6g': 0.5 }],
    ['is never more than all', [line('6G')], { '6g': 1 }],
  ])('%s', (_, paragraphs, shares) => {
    expect(sharesOf(...paragraphs)).toEqual(shares)
  })
})
