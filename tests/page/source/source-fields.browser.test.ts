/** What is known of a source beside its values: where each was read, and which are not certain. */
import { describe, expect, it } from 'vitest'
import type { SourceReading } from '../../../src/core/clippings/chosen-fields.ts'
import { createSourceReader } from '../../../src/page/source/page-source.ts'

const STORY = `<p>${'A sentence of the story that goes on for a while, with commas in it. '.repeat(30)}</p>`
const post = (id: string, parts: string) =>
  `<article id="${id}"><header>${parts}</header><p>The words of ${id}, and as many more as a post has.</p></article>`
const LIVE = (author: string) =>
  `<head><title>Council votes: live</title><meta name="author" content="${author}"><script type="application/ld+json">
  {"@type":"LiveBlogPosting","headline":"Council votes: live","datePublished":"2026-01-12T09:00:00+08:00"}</script></head>
  <body><main><h1>Council votes: live</h1><p>By ${author}</p><div>
  ${post('p3', '<time datetime="2026-01-13T08:40:00+08:00">8:40</time><h2>Four vessels</h2><p>By Bert Scribe</p>')}
  ${post('p2', '<time datetime="2026-01-13T08:20:00+08:00">8:20</time><h2>A third of it</h2>')}
  ${post('p1', '<time datetime="dawn">dawn</time><h2>Good morning</h2>')}
  </div></main></body>`

/** The reading of a quote that begins with some words of a page; of the page itself without words. */
function readingOf(html: string, words = '', url = 'https://www.harbour.example/live/2026/ferries'): SourceReading {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT, (node) =>
    words !== '' && (node.nodeValue ?? '').includes(words) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  return createSourceReader(page, new URL(url), { history: null })(walker.nextNode()).reading
}

describe('the reading of a source', () => {
  it('names where each value was read, and nothing to check where all is certain', () => {
    const html = `<head><title>Six sectors named - Harbour Review</title><meta property="og:site_name" content="Harbour Review">
      <meta name="source" content="Strait News">
      <meta property="article:published_time" content="2026-01-12T09:00:00+08:00"></head><body><main>
      <h1>Six sectors named</h1><p>By Dana Field</p><p>January 12, 2026</p>${STORY}</main></body>`
    expect(readingOf(html, '', 'https://www.harbour.example/a/1')).toEqual({
      readFrom: {
        title: 'headline',
        outlet: 'meta',
        sourceCredit: 'meta',
        author: 'byline',
        publishedDate: 'meta',
      },
      toCheck: [],
    })
  })

  it('has an author to check whom the page shows nowhere', () => {
    const html = `<head><title>Six sectors named</title><meta name="author" content="Dana Field"></head><body><main>
      <h1>Six sectors named</h1>${STORY}</main></body>`
    const { readFrom, toCheck } = readingOf(html, '', 'https://www.harbour.example/a/1')
    expect(readFrom).toEqual({ title: 'headline', outlet: 'host', author: 'meta' })
    expect(toCheck).toEqual(['author'])
  })

  it('of a post of a live blog is its own', () => {
    const { readFrom, toCheck } = readingOf(LIVE('Dana Field'), 'The words of p3')
    expect(readFrom).toMatchObject({ title: 'post', author: 'byline', publishedDate: 'post' })
    expect(toCheck).toEqual([])
  })

  it('has the author of a post to check where only the page names one', () => {
    const { readFrom, toCheck } = readingOf(LIVE('Dana Field'), 'The words of p2')
    expect(readFrom).toMatchObject({ title: 'post', publishedDate: 'post' })
    expect(toCheck).toEqual(['author'])
  })

  it('has the day of a post to check where its own time cannot be read', () => {
    const { readFrom, toCheck } = readingOf(LIVE(''), 'The words of p1')
    expect(readFrom).toMatchObject({ title: 'post', publishedDate: 'json-ld' })
    expect(toCheck).toContain('publishedDate')
  })

  it('says nothing of author and day where the quote is a comment', () => {
    const html = `<head><title>Six sectors named</title><meta name="author" content="Dana Field">
      <meta property="article:published_time" content="2026-01-12T09:00:00+08:00"></head><body><main>
      <h1>Six sectors named</h1>${STORY}</main><section id="comments"><p>A reader said this.</p></section></body>`
    expect(readingOf(html, 'A reader said this', 'https://www.harbour.example/a/1')).toEqual({
      readFrom: { title: 'headline', outlet: 'host' },
      toCheck: [],
    })
  })
})
