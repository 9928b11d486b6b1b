/** What a page's foot says of the site, and where its times stand. */
import { describe, expect, it } from 'vitest'
import { readPageFacts } from '../../../../src/page/source/facts/page-facts.ts'

const factsOf = (foot: string) =>
  readPageFacts(
    new DOMParser().parseFromString(`<h1>Six sectors named</h1><footer>${foot}</footer>`, 'text/html'),
    'https://www.harbour.example/a/1',
  )

describe('the copyright line', () => {
  it.each([
    ['© 2026 Harbour Review', 'Harbour Review', '2026'],
    ['© Copyright Harbour Review 2019–2026', 'Harbour Review 2019', '2026'],
    ['Copyright © 2026 Harbour Review. All rights reserved.', 'Harbour Review.', '2026'],
    ['COPYRIGHT HARBOUR REVIEW 2025', 'HARBOUR REVIEW 2025', '2025'],
    ['(c) 2026 by Harbour Review', 'Harbour Review', '2026'],
    ['Copyright (c) Coast Daily', 'Coast Daily', ''],
    ['版权所有 © 2026 南岸产业网', '南岸产业网', '2026'],
    ['Harbour Review © 2026. All rights reserved', '', '2026'],
    ['Letters to the editor', '', ''],
  ])('%s', (foot, footerName, footerYear) => {
    expect(factsOf(foot)).toMatchObject({ footerName, footerYear })
  })
})

describe('a time beside the headline', () => {
  it.each([
    ['in a line of its own', '<p>Published <time datetime="2026-01-12">12 January</time></p>', 'byline'],
    [
      'in a sentence of the story',
      `<p>The order was reported on <time datetime="2026-01-09">9 January</time>. ${'More was said of it. '.repeat(10)}</p>`,
      'article',
    ],
  ])('%s', (_, html, place) => {
    const page = new DOMParser().parseFromString(`<article><h1>Six sectors named</h1>${html}</article>`, 'text/html')
    expect(readPageFacts(page, 'https://www.harbour.example/a/1').times).toMatchObject([{ place }])
  })
})
