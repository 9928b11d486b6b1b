/** Clippings out of live blogs: the post's own time, heading and permalink, and the page's canonical address. */
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/page/source/page-source.ts'
import article from '../../pages/amp-article.html?raw'
import tagged from '../../pages/live-blog.html?raw'
import untagged from '../../pages/live-blog-untagged.html?raw'

const LIVE = 'https://www.harbour.example/live/2026/ferries'
const UNTAGGED = 'https://www.harbour.example/ferries-live'

/** The source of a quote that begins with some words of a page. */
function sourceOf(html: string, url: string, words: string) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT, (node) =>
    (node.nodeValue ?? '').includes(words) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  const place = walker.nextNode()
  if (!place) throw new Error(`The page does not say "${words}"`)
  return readSource(page, new URL(url), place)
}

describe('the source of a quote in a live blog', () => {
  it.each([
    [
      'is its post, by the link around its time',
      tagged,
      LIVE,
      'an option on two more',
      {
        url: `${LIVE}#post-1040`,
        canonicalUrl: LIVE,
        title: 'Yard confirms four vessels',
        publishedAt: '2026-01-12T10:40:00+08:00',
        outlet: 'Harbour Review',
      },
    ],
    [
      'is its post, by its id',
      tagged,
      LIVE,
      'a third of the cost',
      { url: `${LIVE}#post-1015`, title: 'Fund to pay a third', publishedAt: '2026-01-12T10:15:00+08:00' },
    ],
    [
      'takes from the structured data what the post does not print',
      tagged,
      LIVE,
      'also on the carpet',
      { url: `${LIVE}#post-0950`, title: 'Model found undamaged', publishedAt: '2026-01-12T09:50:00+08:00' },
    ],
    [
      'is the page where the quote stands in no post',
      tagged,
      LIVE,
      'Council votes on the ferries',
      { url: LIVE, title: 'Council votes on the ferries: live', publishedAt: '2026-01-12T09:00:00+08:00' },
    ],
    [
      'is its post in a live blog without structured data',
      untagged,
      UNTAGGED,
      'Integrated circuits will be',
      {
        url: `${UNTAGGED}#post-0930`,
        canonicalUrl: UNTAGGED,
        title: 'Good morning from the quay',
        publishedDate: '2026-01-12',
      },
    ],
    [
      'is the page in an ordinary article',
      article,
      'https://www.harbour.example/amp/ferries',
      'ferry',
      { url: 'https://www.harbour.example/amp/ferries' },
    ],
  ])('%s', (_, html, url, words, expected) => {
    expect(sourceOf(html, url, words)).toMatchObject(expected)
  })

  it.each([
    ['its own byline', '<p>By Dora Desk</p>', 'Dora Desk'],
    ['nobody, where several write and it names none', '', ''],
  ])('is by %s', (_, byline, author) => {
    const data =
      '{"@type":"LiveBlogPosting","headline":"Day: live","author":[{"name":"Emil Wire"},{"name":"Dora Desk"}]}'
    const post = (id: string, by: string, words: string) =>
      `<article id="${id}"><time datetime="2026-01-20T10:40:00+08:00">10:40</time><h2>Fund doubled</h2>${by}<p>${words}</p></article>`
    const html = `<head><script type="application/ld+json">${data}</script></head><body><h1>Day: live</h1>${post('a', '<p>By Emil Wire</p>', 'Doors open.')}${post('b', byline, 'The fund is doubled.')}</body>`
    expect(sourceOf(html, LIVE, 'The fund is').author).toBe(author)
  })

  it('never leads to another site', () => {
    const foreign = tagged.replace('href="#post-1040"', 'href="https://elsewhere.example/#post-1040"')
    expect(sourceOf(foreign, LIVE, 'an option on two more').url).toBe(`${LIVE}#post-1040`)
  })
})
