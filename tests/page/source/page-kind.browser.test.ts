/** What is read from a page: source, evidence that it is news, and the user's quote. */
import { describe, expect, it } from 'vitest'
import { readQuote } from '../../../src/page/quotes/quote-selection.ts'
import { readEvidence } from '../../../src/page/source/page-kind.ts'
import { readCanonicalUrl, readSource } from '../../../src/page/source/page-source.ts'
import { readStructuredData } from '../../../src/page/source/structured-data.ts'

const ADDRESS = new URL('https://www.news.example/2026/01/12/story.html?id=5#top')

function documentOf(head: string, body = '<p>x</p>'): Document {
  return new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html')
}

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const prose = `<article>${'<p>'.concat('A long paragraph of a story that goes on and on, with commas, and more. '.repeat(6), '</p>').repeat(5)}</article>`

describe('the evidence that a page is news', () => {
  it.each([
    ['schema.org', jsonLd({ '@type': 'NewsArticle', headline: 'x' }), '', 'structured-data'],
    [
      'schema.org in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Thing', 'ReportageNewsArticle'] }] }),
      '',
      'structured-data',
    ],
    [
      'schema.org with a raw line break',
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a\nb"}</script>',
      '',
      'structured-data',
    ],
    ['Open Graph', '<meta property="og:type" content="article">', '', 'open-graph'],
    [
      'a live blog in schema.org',
      jsonLd([{ '@type': 'NewsArticle' }, { '@type': 'LiveBlogPosting' }]),
      '',
      'live-blog',
    ],
    [
      'an article that is the main entity',
      jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } }),
      '',
      'structured-data',
    ],
    [
      'the standard of government sites',
      '<meta name="ArticleTitle" content="x"><meta name="PubDate" content="2026-01-12">',
      '',
      'open-graph',
    ],
    ['its text and address', '', prose, 'address'],
    ['a list, of three articles side by side', jsonLd(Array(3).fill({ '@type': 'NewsArticle' })), '', 'list'],
    [
      'nothing on a page that says it is a website',
      '<meta property="og:type" content="website">',
      prose,
      'not-article',
    ],
    ['nothing on a short page', '', '<p>Hello.</p>', 'not-article'],
    ['nothing in broken data', '<script type="application/ld+json">{"@type": "NewsArt</script>', '', 'not-article'],
  ])('is %s', (_, head, body, evidence) => {
    expect(readEvidence(documentOf(head, body || undefined), ADDRESS)).toBe(evidence)
  })

  const body = (text: string, count: number) => `<div>${text.repeat(count)}</div>`
  const line = '<h1>Harbour pilots test six sectors</h1><p>2026-01-12 09:10 Source: Harbour News</p>'
  const linked = Array.from({ length: 12 }, (_, at) => `<h3><a href="/n${at}">Another story ${at}</a></h3>`).join('')
  const zh = '港务部门表示，将推动集成电路、生物制造等产业发展，并支持中小企业扩大研发投入。'
  const empty = '<div></div>'.repeat(300)
  const article = { '@type': 'Article' }

  it.each([
    ['text cut by breaks beside linked headlines', '', `${line}${body(`${zh}<br>`, 12)}${linked}`, 'dateline'],
    ['text in boxes behind hundreds of empty ones', '', `${line}${empty}${body(`<div>${zh}</div>`, 12)}`, 'dateline'],
    ['a flash of two sentences', '', `${line}<p>${zh}${zh}</p>`, 'dateline'],
    ['a website’s page with a byline', '<meta property="og:type" content="website">', `${line}${prose}`, 'dateline'],
    [
      'an article whose teasers are articles too',
      `<meta property="og:type" content="article">${jsonLd(Array(4).fill(article))}`,
      `${line}${prose}`,
      'open-graph',
    ],
    [
      'an article of a blog',
      '<meta property="og:type" content="article">',
      `<div itemscope itemtype="https://schema.org/Blog">${line}${prose}</div>`,
      'open-graph',
    ],
    ['an article with code in it', '', `${line}${prose}${'<pre>x = 1</pre>'.repeat(4)}`, 'dateline'],
    ['an article in three sections', '', `${line}${prose}${prose}${prose}`, 'dateline'],
  ])('is seen in %s', (_, head, text, evidence) => {
    expect(readEvidence(documentOf(head, text), ADDRESS)).toBe(evidence)
  })

  it.each([
    [
      'a recipe that says so',
      'https://a.example/2026/01/12/pears',
      jsonLd([article, { '@type': 'Recipe' }]),
      prose,
      'not-article',
    ],
    [
      'a recipe by its parts',
      'https://a.example/2026/01/12/pears',
      jsonLd(article),
      `<h3>Ingredients</h3><p>x</p><h3>Directions</h3>${prose}`,
      'not-article',
    ],
    [
      'a recipe by its title',
      'https://a.example/2026/01/12/pears',
      `<title>Pear jam recipe – A Kitchen</title>${jsonLd(article)}`,
      prose,
      'not-article',
    ],
    ['a product test', 'https://a.example/test/grill-9', jsonLd({ '@type': 'NewsArticle' }), prose, 'not-article'],
    ['an event', 'https://a.example/887', jsonLd({ '@type': 'ExhibitionEvent' }), prose, 'not-article'],
    [
      'what a firm says of itself',
      'https://a.example/about/',
      '<meta property="og:type" content="article">',
      prose,
      'not-article',
    ],
    [
      'what an institute says of itself',
      'https://a.example/x/1234.html',
      '<title>关于我们-某研究院</title>',
      prose,
      'not-article',
    ],
    ['a club’s page without a day', 'https://a.example/haus.html', '', prose, 'not-article'],
    [
      'a guide without a day',
      'https://a.example/in-the-hills',
      '<meta property="og:type" content="article">',
      prose,
      'not-article',
    ],
    ['a word list', 'https://a.example/glossary/wafer', jsonLd(article), prose, 'reference'],
    [
      'an encyclopaedia',
      'https://a.example/x/1234.html',
      `<title>Wafer - Wikipedia</title>${jsonLd(article)}`,
      prose,
      'reference',
    ],
    [
      'fiction',
      'https://a.example/fiction/63/one-hundred-and-two-things',
      '<meta property="og:type" content="article">',
      prose,
      'not-article',
    ],
    ['lyrics', 'https://a.example/x/1234.html', '<title>Harbour – Night Lyrics | Songs</title>', prose, 'not-article'],
  ])('is none in %s', (_, url, head, text, evidence) => {
    expect(readEvidence(documentOf(head, text), new URL(url))).toBe(evidence)
  })

  it('stays in news about an event, a test, a chapter of the law and a figurative recipe', () => {
    for (const title of ['A recipe for growth', 'Firm files for Chapter 11', 'Rocket engine test succeeds']) {
      const head = `<title>${title}</title>${jsonLd([article, { '@type': 'Event' }])}`
      expect(readEvidence(documentOf(head, prose), ADDRESS)).toBe('structured-data')
    }
  })

  it('is read from hostile data without an error', () => {
    let deep: unknown = { '@type': 'NewsArticle' }
    for (let depth = 0; depth < 2000; depth++) deep = { '@graph': [deep] }
    const hostile = [deep, Array(10_000).fill({ '@type': 5 }), { __proto__: null, '@type': { toString: 1 } }]
    for (const data of hostile) {
      expect(readStructuredData(documentOf(jsonLd(data)))).toEqual({ type: null, article: null })
    }
  })
})

describe('the source of a page', () => {
  it('comes from structured data first', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Six sectors named',
      datePublished: '2026-01-12T07:10:00+08:00',
      author: [{ name: 'A. Writer' }, { name: 'B. Reporter' }],
      publisher: { name: 'Harbour Policy Review' },
    }
    const head = `${jsonLd(data)}<link rel="canonical" href="/2026/01/12/story.html?id=5"><meta property="og:title" content="Other">`
    expect(readSource(documentOf(head), ADDRESS, null)).toEqual({
      url: 'https://www.news.example/2026/01/12/story.html?id=5#top',
      canonicalUrl: 'https://www.news.example/2026/01/12/story.html?id=5',
      title: 'Six sectors named',
      outlet: 'Harbour Policy Review',
      sourceCredit: '',
      author: 'A. Writer, B. Reporter',
      publishedAt: '2026-01-12T07:10:00+08:00',
      publishedDate: '2026-01-12',
      sourceType: 'article',
      documentNumber: '',
      about: '',
      datedOn: '',
      inForceOn: '',
      machineTranslated: false,
    })
  })

  it('comes from what is printed where nothing else is there', () => {
    const body = `<div><h1>题目</h1><p>2026年1月12日 09:30 来源：南岸产业周报 文/沈见山</p>${prose}</div>`
    expect(readSource(documentOf('<title> 题目 </title>', body), ADDRESS, null)).toMatchObject({
      title: '题目',
      outlet: 'news.example',
      sourceCredit: '南岸产业周报',
      publishedAt: '',
      publishedDate: '2026-01-12',
    })
  })

  it.each([
    ['a canonical link', '<link rel="canonical" href="https://news.example/2026/a">', 'https://news.example/2026/a'],
    [
      'og:url where there is no link',
      '<meta property="og:url" content="https://news.example/2026/b">',
      'https://news.example/2026/b',
    ],
    [
      'its address, when the link leads to the front page',
      '<link rel="canonical" href="https://news.example/">',
      'https://www.news.example/2026/01/12/story.html?id=5',
    ],
    [
      'its address, when the link names no article and loses the id',
      '<link rel="canonical" href="https://news.example/a">',
      'https://www.news.example/2026/01/12/story.html?id=5',
    ],
    [
      'its address, when the link is no web address',
      '<link rel="canonical" href="javascript:alert(1)">',
      'https://www.news.example/2026/01/12/story.html?id=5',
    ],
    ['its address, when there is nothing', '', 'https://www.news.example/2026/01/12/story.html?id=5'],
  ])('has as canonical address %s', (_, head, url) => {
    expect(readCanonicalUrl(documentOf(head), ADDRESS)).toBe(url)
  })
})

describe('the user’s quote', () => {
  function select(html: string, from: [string, number], to: [string, number]): void {
    document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
    const at = ([selector, offset]: [string, number]) =>
      [document.querySelector(selector)?.firstChild as Node, offset] as const
    document.getSelection()?.setBaseAndExtent(...at(from), ...at(to))
  }

  it('comes with the text on either side', () => {
    select('<p id="a">The minister spoke. Six sectors count. More later.</p>', ['#a', 20], ['#a', 38])
    expect(readQuote(document)).toEqual({
      exact: 'Six sectors count.',
      prefix: 'The minister spoke. ',
      suffix: ' More later.',
    })
  })

  it('takes at most 64 characters of context, over several nodes, and none of forms', () => {
    const long = 'word '.repeat(40)
    select(`<p>${long}</p><textarea>secret</textarea><p id="a">quote</p><p>${long}</p>`, ['#a', 0], ['#a', 5])
    const quote = readQuote(document)
    expect(quote?.prefix).toHaveLength(64)
    expect(quote?.suffix).toHaveLength(64)
    expect(quote?.prefix).not.toContain('secret')
  })

  it('is nothing where nothing is selected', () => {
    document.getSelection()?.removeAllRanges()
    expect(readQuote(document)).toBeNull()
  })
})
