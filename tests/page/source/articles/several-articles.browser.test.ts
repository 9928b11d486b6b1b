/** The source of a quote in a document that shows another article than it was loaded with, or several. */
import { describe, expect, it } from 'vitest'
import { findLoadedArticle } from '../../../../src/page/source/articles/loaded-article.ts'
import type { PageHistory } from '../../../../src/page/source/articles/page-history.ts'
import { readCanonicalUrl, readSource } from '../../../../src/page/source/page-source.ts'
import { BETA_HEAD, BETA_SOURCE, BETA_TITLE, SEVERAL_ARTICLES } from '../../../cases/several-articles.ts'
import {
  ALPHA,
  ALPHA_HEAD,
  ALPHA_URL,
  BETA,
  BETA_URL,
  HOST,
  historyOf,
  parse,
  placeOf,
  text,
} from '../../../support/story-pages.ts'

describe('the source of a quote', () => {
  it.each(Object.entries(SEVERAL_ARTICLES))('%s', (_, { now: [head, body, url], passed = [], words, expected }) => {
    const page = parse(head, body)
    const history = historyOf(url.includes('#/') ? `${HOST}/app` : ALPHA_URL, ALPHA_HEAD, ALPHA, passed)
    expect(readSource(page, new URL(url), placeOf(page, words), { history })).toMatchObject(expected)
  })

  it('in a feed of whole articles is that of the article, by its link', () => {
    const entry = (title: string, url: string, author: string, day: string, name: string) =>
      `<article><h2><a href="${url}">${title}</a></h2><p>By ${author}, <time datetime="${day}">${day}</time></p>${text(name)}</article>`
    const feed = parse(
      '<title>Quarterly</title><meta property="og:site_name" content="Quarterly">',
      `<main>${entry('Article Alpha on chips', ALPHA_URL, 'Alma Writer', '2026-01-12', 'alpha')}${entry('Article Beta on rockets', BETA_URL, 'Bert Scribe', '2026-01-15', 'beta')}</main>`,
    )
    const front = new URL(`${HOST}/`)
    expect(readSource(feed, front, placeOf(feed, 'beta sentence'))).toMatchObject({
      ...BETA_SOURCE,
      sourceType: 'article',
    })
    expect(readSource(feed, front, null)).toMatchObject({ url: front.href })
  })

  it('that the extension came too late for is what stands around it', () => {
    const page = parse(ALPHA_HEAD, BETA)
    const history: PageHistory = {
      loaded: ALPHA_URL,
      atLoad: null,
      stops: [{ address: BETA_URL, onScreen: [], namedBefore: [] }],
    }
    expect(readSource(page, new URL(BETA_URL), placeOf(page, 'beta sentence'), { history })).toMatchObject(BETA_SOURCE)
  })
})

describe('the canonical address of a page that became another', () => {
  it.each([
    ['is its own where the link stayed', ALPHA_HEAD, `${BETA_URL}?utm_source=x`, BETA_URL],
    ['is what the link says that followed', BETA_HEAD, `${HOST}/a/1002`, BETA_URL],
    ['is its own where only the title followed', BETA_TITLE, `${HOST}/a/1002`, `${HOST}/a/1002`],
  ])('%s', (_, head, url, canonical) => {
    const page = parse(head, BETA)
    const history = historyOf(ALPHA_URL, ALPHA_HEAD, ALPHA, [url])
    expect(readCanonicalUrl(page, new URL(url), { history })).toBe(canonical)
  })
})

describe('the article that a document was loaded with', () => {
  const history = historyOf(ALPHA_URL, ALPHA_HEAD, ALPHA, [BETA_URL])
  it.each([
    ['stands above the next', ALPHA + BETA, BETA_URL, ALPHA_URL.replace('www.', '')],
    ['is gone where another took its place', BETA, BETA_URL, null],
    ['is the only one while its address is in the bar', ALPHA, `${ALPHA_URL}#part`, null],
  ])('%s', (_, body, url, expected) => {
    expect(findLoadedArticle(parse(ALPHA_HEAD, body), new URL(url), history)).toBe(expected)
  })
})
