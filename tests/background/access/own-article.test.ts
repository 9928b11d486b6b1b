/** Which article a page may request. */
import { describe, expect, it } from 'vitest'
import { isOwnArticle } from '../../../src/background/access/own-article.ts'
import { toArticleKey } from '../../../src/core/sources/article-key.ts'
import type { Sender } from '../../../src/protocol/messages.ts'

const STORY = 'https://news.example/2026/01/12/minister-speaks'

const senderAt = (url: string, pageUrl = url, isTopFrame = true): Sender => ({
  tabId: 1,
  isTopFrame,
  frameId: isTopFrame ? 0 : 4,
  isOwnPage: false,
  documentId: 'D',
  url,
  pageUrl,
})

describe('a page may request the clippings of the article it shows', () => {
  it.each([
    ['by its address', STORY, ''],
    ['with tracking parameters in its address', `${STORY}?utm_source=x&fbclid=1`, ''],
    ['by the canonical address it names', 'https://news.example/?p=5', STORY],
    ['on its edition for phones', STORY.replace('news.', 'm.news.'), STORY],
    ['in AMP', `${STORY}/amp`, STORY],
    [
      'in a cache of AMP pages',
      'https://news-example.cdn.ampproject.org/c/s/news.example/2026/01/12/minister-speaks',
      '',
    ],
    ['by a route of an application', 'https://app.example/#/news/5', ''],
    ['with a fragment', `${STORY}#part-2`, ''],
  ])('%s', (_, url, canonical) => {
    expect(isOwnArticle(toArticleKey(url, canonical), senderAt(url))).toBe(true)
  })

  it('after it became that page without a load, by the address of the tab', () => {
    expect(isOwnArticle(toArticleKey(STORY, ''), senderAt('https://news.example/', STORY))).toBe(true)
  })
})

describe('a page may not request the clippings of', () => {
  it.each([
    ['another site', 'https://evil.example/a-long-story-here', toArticleKey(STORY, '')],
    ['a site it names as its canonical one', 'https://evil.other/x', toArticleKey(STORY, '')],
    ['another article of its site by parameter', 'https://news.example/show?id=1', 'https://news.example/show?id=2'],
    ['a paper without an address', STORY, 'paper:harbour|six sectors|2026'],
    ['what lies under no web address', 'about:srcdoc', 'about:srcdoc'],
    ['a blob', 'blob:https://news.example/5d0c', 'blob:https://news.example/5d0c'],
    ['a data address', 'data:text/html,x', 'data:text/html,x'],
    ['an address that is none', STORY, 'minister'],
  ])('%s', (_, url, article) => {
    expect(isOwnArticle(article, senderAt(url))).toBe(false)
  })

  it('the article around it, from a frame', () => {
    expect(isOwnArticle(toArticleKey(STORY, ''), senderAt('https://ads.example/', STORY, false))).toBe(false)
  })
})
