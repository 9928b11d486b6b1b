/** Articles read through another host: archives, caches, translation proxies, printed and mobile editions. */
import { describe, expect, it } from 'vitest'
import { toArticleKey } from '../../../src/core/sources/article-key.ts'
import { readSource } from '../../../src/page/source/page-source.ts'

const STORY = 'https://www.harbourcourier.example/2026/01/12/six-sectors.html'
const ARTICLE = `<article><h1>Six sectors named</h1><p class="byline">By <a rel="author" href="/a">Dana Field</a></p>${`<p>${'The ministry named integrated circuits among its six priorities for the year, and promised support. '.repeat(4)}</p>`.repeat(3)}</article>`
const WAYBACK_BAR =
  '<div id="wm-ipp-base" lang="en"><div id="wm-ipp-inside"><h1>Six sectors</h1><span>12 captures</span><time datetime="2026-01-13">13 Jan 2026 - 20 Jan 2026</time> By Wayback Machine</div></div>'
const TODAY_BAR =
  '<div id="HEADER"><table><tr><td>archive.today webpage capture</td><td>Saved from <input name="q" value="x"> 13 Jan 2026 02:15:00 UTC</td></tr></table><time itemprop="pubdate" datetime="2026-01-13T02:15:00Z">2026-01-13</time></div>'
const page = (
  bar: string,
  named: string,
  published = '<meta property="article:published_time" content="2026-01-12T09:00:00Z">',
) =>
  `<!doctype html><html lang="en"><head><title>Six sectors named | Harbour Courier</title><meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Courier"><meta property="og:title" content="Six sectors named">${named === '' ? '' : `<meta property="og:url" content="${named}"><link rel="canonical" href="${named}">`}${published}</head><body>${bar}${ARTICLE}</body></html>`

const read = (html: string, url: string) =>
  readSource(new DOMParser().parseFromString(html, 'text/html'), new URL(url), null)

const WAYBACK = `https://web.archive.org/web/20260113021500/${STORY}`
const TODAY = `http://archive.today/2026.01.13-021500/${STORY}`

describe('an article is its outlet’s, on its own day and at its own address,', () => {
  it.each([
    ['in the Internet Archive', page(WAYBACK_BAR, WAYBACK), WAYBACK],
    ['in the Internet Archive, where it prints no day in metadata', page(WAYBACK_BAR, WAYBACK, ''), WAYBACK],
    [
      'in the Internet Archive, as it was served',
      page('', STORY),
      `https://web.archive.org/web/20260113021500id_/${STORY}`,
    ],
    ['in archive.today', page(TODAY_BAR, TODAY, ''), `https://archive.ph/2026.01.13-021500/${STORY}`],
    ['in archive.today at a short address', page(TODAY_BAR, TODAY, ''), 'https://archive.ph/aBcDe'],
    [
      'in the UK Government Web Archive',
      page('', ''),
      `https://webarchive.nationalarchives.gov.uk/ukgwa/20260113021500/${STORY}`,
    ],
    ['in Sogou’s cache', page('', STORY), `https://snapshot.sogoucdn.com/websnapshot?url=${encodeURIComponent(STORY)}`],
    [
      'on translate.goog',
      page('', ''),
      'https://www-harbourcourier-example.translate.goog/2026/01/12/six-sectors.html?_x_tr_sl=en&_x_tr_tl=de',
    ],
    ['in print', page('', STORY), `${STORY}?print=1`],
    ['in print on a host of its own', page('', STORY), STORY.replace('www.', 'print.')],
    ['on a telephone', page('', STORY), STORY.replace('www.', 'm.')],
  ])('%s', (_, html, url) => {
    const source = read(html, url)
    expect(source).toMatchObject({
      url,
      canonicalUrl: STORY,
      title: 'Six sectors named',
      outlet: 'Harbour Courier',
      publishedDate: '2026-01-12',
      sourceType: 'article',
    })
    expect(toArticleKey(source.url, source.canonicalUrl)).toBe(toArticleKey(STORY, ''))
  })

  it('and has its author, except where a machine wrote the names', () => {
    expect(read(page(WAYBACK_BAR, WAYBACK), WAYBACK).author).toBe('Dana Field')
    expect(
      read(page('', ''), 'https://www-harbourcourier-example.translate.goog/2026/01/12/six-sectors.html')
        .machineTranslated,
    ).toBe(true)
  })
})
