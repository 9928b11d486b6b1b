/** What an address or a title says of a page's kind, before the page is read. */
import { describe, expect, it } from 'vitest'
import { isNewsAddress, toNamedKind, toTitledKind } from '../../../src/core/settings/other-pages.ts'

describe('an address of news', () => {
  it.each([
    ['news.example', '/a', true],
    ['www.news.cn', '/a', true],
    ['www.harbour.example', '/news/a', true],
    ['www.harbour.example', '/a', false],
    ['harbour.news.example', '/a', false],
    ['www.harbour.example', '/newsletter/a', false],
  ])('%s%s: %s', (hostname, pathname, isNews) => {
    expect(isNewsAddress({ hostname, pathname, search: '' })).toBe(isNews)
  })
})

describe('an address that says what stands there', () => {
  it.each([
    ['www.harbour.example', '/recipes/bread', 'never'],
    ['www.harbour.example', '/test/dishwashers', 'never'],
    ['www.harbour.example', '/sport/test/cricket', null],
    ['www.harbour.example', '/about-us', 'seldom'],
    ['www.harbour.example', '/privacy-policy.html', 'seldom'],
    ['www.harbour.example', '/industrial-policy.html', null],
    ['www.harbour.example', '/glossary/fab', 'word-list'],
    ['wiki.harbour.example', '/fab', 'word-list'],
    ['www.dictionary.example', '/fab', 'word-list'],
    ['www.harbour.example', '/2026/01/a.html', null],
  ])('%s%s: %s', (hostname, pathname, kind) => {
    expect(toNamedKind({ hostname, pathname, search: '' })).toBe(kind)
  })
})

describe('a title that says that it is no news', () => {
  it.each([
    ['About us', 'not-article'],
    ['About us: what the ministry thinks', 'not-article'],
    ['About usury', null],
    ['Fab - Wikipedia', 'reference'],
    ['集成电路_百度百科', 'reference'],
    ['Chapter 11 for a chip maker', null],
    ['Chapter 12: The Fab', null],
    ['第三章 启程', 'not-article'],
    ['红烧肉的做法', 'not-article'],
    ['六大产业首次点名', null],
  ])('%s: %s', (title, kind) => {
    expect(toTitledKind(title)).toBe(kind)
  })
})
