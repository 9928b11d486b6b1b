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
    ['Copyright © 2026 Harbour Review. All rights reserved.', 'Harbour Review', '2026'],
    ['COPYRIGHT HARBOUR REVIEW 2025', 'HARBOUR REVIEW 2025', '2025'],
    ['(c) 2026 by Harbour Review', 'Harbour Review', '2026'],
    ['Copyright (c) Coast Daily', 'Coast Daily', ''],
    ['版权所有 © 2026 南岸产业网', '南岸产业网', '2026'],
    ['Harbour Review © 2026. All rights reserved', '', '2026'],
    ['南岸日报社版权所有 未经授权 请勿转载 Copyright © 2012-2018', '南岸日报社', '2018'],
    ['<table><tr><td>关于我们</td><td>版权所有 2004-2026</td><td>备案号：123</td></tr></table>', '', '2026'],
    ['© 2026 Harbour Review<br>Privacy policy', 'Harbour Review', '2026'],
    ['<p>© 2026</p><p>Terms of use</p>', '', '2026'],
    ['Copyright © 2026<p>Policy of privacy</p>', '', '2026'],
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

const STORY = `<p>${'A sentence of the story that goes on, with commas in it. '.repeat(4)}</p>`.repeat(4)
const pageFacts = (head: string, body: string) =>
  readPageFacts(
    new DOMParser().parseFromString(
      `<head><title>Six sectors named</title>${head}</head><body>${body}</body>`,
      'text/html',
    ),
    'https://www.harbour.example/a/1',
  )

describe('the time of a change', () => {
  it.each([
    ['behind its label', '<p>By Dana Field last updated <time datetime="2026-02-27">27 Feb</time></p>', 'datemodified'],
    [
      'in a box behind its label',
      '<div>Updated:</div><div><b><time datetime="2026-02-27">27 Feb</time></b></div>',
      'datemodified',
    ],
    [
      'behind the label of publication is none',
      '<div>Original:</div><div><time datetime="2026-01-12">12 Jan</time></div>',
      '',
    ],
  ])('%s', (_, html, property) => {
    expect(pageFacts('', `<article><h1>Six sectors named</h1>${html}${STORY}</article>`).times).toMatchObject([
      { property },
    ])
  })
})

describe('a marked author', () => {
  it.each([
    ['of a picture is none', '<figure><span itemprop="author">Alma Reed</span></figure>', 0],
    ['of a caption is none', '<div class="caption"><span itemprop="creator">Alma Reed</span></div>', 0],
    ['in a list that a layout names so is one', '<ul class="caption meta"><li class="author">Dana Field</li></ul>', 1],
  ])('%s', (_, html, count) => {
    const { markedAuthors } = pageFacts('', `<article><h1>Six sectors named</h1>${html}${STORY}</article>`)
    expect(markedAuthors.filter(({ from }) => from !== 'byline' || count > 0)).toHaveLength(count)
  })
})

describe('the headline', () => {
  it.each([
    [
      'is found in a layout that is named after its sidebar',
      'Six sectors named - Harbour',
      '<div class="content-sidebar-wrap related"><h1>Six sectors named</h1></div>',
      'Six sectors named',
    ],
    [
      'is not the site’s name in the h1, where a smaller heading has the title',
      'Harbour » Six sectors are named in a plan',
      '<h1>Harbour</h1><h2>Six sectors are named in a plan</h2>',
      'Six sectors are named in a plan',
    ],
    [
      'has no readings of its characters',
      '名前を決める会議が開かれた',
      '<h1>名前<ruby>を<rt>o</rt></ruby>決める会議が開かれた</h1>',
      '名前を決める会議が開かれた',
    ],
    [
      'stands above author and day, where every title is the site’s',
      '柳岸新闻网 -- 欢迎您!',
      '<table><tr><td><b>豆腐坊里磨出的年味</b></td></tr><tr><td>作 者：沈见山 更新时间：26-02-03</td></tr></table>',
      '豆腐坊里磨出的年味',
    ],
  ])('%s', (_, title, html, headline) => {
    const page = new DOMParser().parseFromString(`<title>${title}</title>${html}${STORY}`, 'text/html')
    expect(readPageFacts(page, 'https://www.harbour.example/a/1').headline).toBe(headline)
  })
})

it('an article in the form of Baidu’s platform is read', () => {
  const data = `<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld",
    "title":"Six sectors named","pubDate":"2026-03-28T10:21:05","upDate":"2026-03-29T10:21:05"}</script>`
  expect(pageFacts(data, `<h1>Six sectors named</h1>${STORY}`).article).toMatchObject({
    published: ['2026-03-28T10:21:05'],
    modified: ['2026-03-29T10:21:05'],
  })
})

it('the newest year of a saved page is that of what it links to', () => {
  const links = '<a href="/2019/0112/c1.html">a</a><a href="/n/2026-05-10/x">b</a><a href="/2099">c</a>'
  expect(pageFacts('', links).newestYear).toBe('2026')
})
