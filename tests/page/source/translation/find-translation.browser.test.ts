/** Quotes that a machine put into another language, by each translator's marks, and originals beside them. */
import { describe, expect, it } from 'vitest'
import { createSourceReader } from '../../../../src/page/source/page-source.ts'

const URL_CN = 'https://news.example.cn/2026/0112/c1.html'
const HEAD_ZH =
  '<meta property="og:title" content="六大产业名单公布"><meta property="og:type" content="article"><meta name="PubDate" content="2026-01-12 08:18">'
const ZH = '有关负责人表示，将推动集成电路和具身智能发展。'
const ZH_SECOND = '中央预算今年将支持中小企业。'
const EN = 'The official in charge said that integrated circuits and embodied intelligence would be promoted.'
const EN_SECOND = 'Small and medium-sized enterprises would receive support this year.'
const font = (text: string) =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`

interface Case {
  readonly html?: string
  readonly head?: string
  readonly body: string
  readonly url?: string
  /** Words of the quote; all must stand in one text. */
  readonly words: string
  readonly translated: boolean
  readonly original?: string
}

const CASES: Readonly<Record<string, Case>> = {
  'by Chrome': {
    html: 'lang="en" class="translated-ltr"',
    body: `<h1>${font('Six industries named')}</h1><p>${font(EN)}</p>`,
    words: 'official in charge',
    translated: true,
  },
  'by Chrome into a language written from the right': {
    html: 'class="translated-rtl"',
    body: `<h1>${font('أعلنت ست صناعات')}</h1><p>${font('قال المسؤول إن الدوائر المتكاملة ستحظى بالدعم')}</p>`,
    words: 'قال',
    translated: true,
  },
  'by an extension that wraps texts once': {
    body: `<h1>Six</h1><p><font style="vertical-align: inherit;">${EN}</font></p>`,
    words: 'official in charge',
    translated: true,
  },
  'by Edge': {
    body: `<h1 _msttexthash="1" _msthash="1">Six industries named</h1><p _msttexthash="54379351" _msthash="2">${EN}</p>`,
    words: 'official in charge',
    translated: true,
  },
  'by Edge in a part of a text': {
    body: `<h1>Six</h1><p><code>x</code><font _mstmutation="1" _msttexthash="5" _msthash="2">${EN}</font></p>`,
    words: 'official in charge',
    translated: true,
  },
  'by Yandex, with the original in an attribute': {
    body: `<h1>Six</h1><p><ya-tr-span data-translated="true" data-value="${ZH}" data-translation="x">${EN}</ya-tr-span></p>`,
    words: 'official in charge',
    translated: true,
    original: ZH,
  },
  'by DeepL': {
    body: `<h1>Six</h1><p data-dl-uid="14" data-dl-original="true" data-dl-translated="true">${EN}</p>`,
    words: 'official in charge',
    translated: true,
  },
  'by Immersive Translate, with the original beside it': {
    body: `<h1>六大产业名单公布</h1><p data-immersive-translate-paragraph="1">${ZH}<font class="notranslate immersive-translate-target-wrapper" data-immersive-translate-translation-element-mark="1" lang="en"><br><font class="notranslate immersive-translate-target-inner">${EN}</font></font></p>`,
    words: 'official in charge',
    translated: true,
    original: ZH,
  },
  'not where the original beside Immersive Translate’s words is quoted': {
    body: `<h1>六大产业名单公布</h1><p>${ZH}<font class="notranslate immersive-translate-target-wrapper" lang="en"><br>${EN}</font></p>`,
    words: '有关负责人',
    translated: false,
  },
  'by FluentRead, with the original beside it': {
    body: `<h1>六大产业名单公布</h1><p class="fluent-read-bilingual">${ZH}<span class="fluent-read-bilingual-content" data-fr-translation-owned="true">${EN}</span></p>`,
    words: 'official in charge',
    translated: true,
    original: ZH,
  },
  'by Read Frog, with the original beside it': {
    body: `<h1>六大产业名单公布</h1><p>${ZH}<span class="read-frog-translated-content-wrapper"><span class="read-frog-translated-block-content">${EN}</span></span></p>`,
    words: 'official in charge',
    translated: true,
    original: ZH,
  },
  'by Google’s older proxy, with the original hidden in it': {
    body: `<h1>Six</h1><p><span class="notranslate"><span class="google-src-text">${ZH}</span>${EN}</span> <span class="notranslate"><span class="google-src-text">${ZH_SECOND}</span>${EN_SECOND}</span></p>`,
    words: 'Small and medium',
    translated: true,
    original: ZH_SECOND,
  },
  'by the site with Weglot': {
    html: 'lang="en" data-wg-translated="en"',
    head: '',
    body: `<h1>Six industries named</h1><p>${EN}</p>`,
    words: 'official in charge',
    translated: true,
  },
  'by the site with Transposh, with the original in an attribute': {
    body: `<h1>Six</h1><p><span class="tr_" data-source="1" data-orig="${ZH}">${EN}</span></p>`,
    words: 'official in charge',
    translated: true,
    original: ZH,
  },
  'on translate.goog': {
    url: 'https://news-example-cn.translate.goog/2026/0112/c1.html?_x_tr_sl=zh-CN&_x_tr_tl=en',
    body: `<h1>Six industries named</h1><p>${EN}</p>`,
    words: 'official in charge',
    translated: true,
  },
  'without a mark, in a saved page that states itself in Chinese alone': {
    head: `<title>Six industries named</title>${HEAD_ZH}<meta name="description" content="有关负责人介绍了六大产业。">`,
    body: `<h1>Six industries named</h1><p>${EN}</p>`,
    words: 'official in charge',
    translated: true,
  },
  'not where the page converts Simplified into Traditional': {
    html: 'lang="zh-Hant"',
    head: '<meta property="og:title" content="六大产业名单公布"><meta property="og:type" content="article">',
    body: '<h1>六大產業名單公布</h1><p>有關負責人表示，將推動集成電路和具身智能發展。</p>',
    words: '有關負責人',
    translated: false,
  },
  'not where a translator converts Simplified into Traditional': {
    html: 'class="translated-ltr"',
    body: `<h1>${font('六大產業名單公布')}</h1><p>${font('有關負責人表示，將推動集成電路和具身智能發展。')}</p>`,
    words: '有關負責人',
    translated: false,
  },
  'not where a Chinese page quotes English': {
    body: `<h1>六大产业名单公布</h1><p>${ZH}</p><p>${EN}</p>`,
    words: 'official in charge',
    translated: false,
  },
  'not in an English page': {
    head: '<title>Six industries named</title><meta property="og:title" content="Six industries named">',
    body: `<h1>Six industries named</h1><p>${EN}</p>`,
    words: 'official in charge',
    translated: false,
  },
  'not in a part that a translator left': {
    html: 'class="translated-ltr"',
    body: `<h1>${font('Six industries named')}</h1><p>${font(EN)}</p><p class="notranslate">${ZH}</p>`,
    words: '有关负责人',
    translated: false,
  },
  'not where only a term beside it was translated': {
    body: `<h1>六大产业名单公布</h1><p>${ZH}</p><p><font style="vertical-align: inherit;">Search</font></p>`,
    words: '有关负责人',
    translated: false,
  },
  'not where the site shows whole pages in English by its template': {
    head: '<title>Six industries named</title><meta property="og:title" content="Six industries named - 示例网"><meta name="description" content="示例网是中国的新闻网站，提供各类新闻。">',
    body: `<h1>Six industries named</h1><p>${EN}</p>`,
    words: 'official in charge',
    translated: false,
  },
}

function rangeOf(page: Document, words: string): Range {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT, (node) =>
    (node.nodeValue ?? '').includes(words) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  const node = walker.nextNode() as Text
  const range = page.createRange()
  range.setStart(node, node.data.indexOf(words))
  range.setEnd(node, node.length)
  return range
}

describe('a quote is called a machine’s translation', () => {
  it.each(Object.entries(CASES))(
    '%s',
    (_, { html = '', head = HEAD_ZH, body, url = URL_CN, words, translated, original = '' }) => {
      const page = new DOMParser().parseFromString(
        `<html ${html}><head>${head}</head><body>${body}</body></html>`,
        'text/html',
      )
      const read = createSourceReader(page, new URL(url), { history: null })(rangeOf(page, words))
      expect({ translated: read.source.machineTranslated, original: read.original }).toEqual({ translated, original })
    },
  )

  it('under the page’s own title and day, without names that the machine wrote', () => {
    const page = new DOMParser().parseFromString(
      `<html class="translated-ltr"><head><title>Six industries named</title>${HEAD_ZH}</head><body><h1>${font('Six industries named')}</h1><div>${font('2026-01-12 08:18 Source: Example Daily Author: Wang')}</div><p>${font(EN)}</p></body></html>`,
      'text/html',
    )
    const { source } = createSourceReader(page, new URL(URL_CN), { history: null })(rangeOf(page, 'official in charge'))
    expect(source).toMatchObject({
      title: '六大产业名单公布',
      publishedDate: '2026-01-12',
      sourceCredit: '',
      author: '',
      machineTranslated: true,
    })
  })

  it('as a page where most of its paragraphs are', () => {
    const read = (body: string) =>
      createSourceReader(
        new DOMParser().parseFromString(`<html><head>${HEAD_ZH}</head><body>${body}</body></html>`, 'text/html'),
        new URL(URL_CN),
        { history: null },
      )(null).source.machineTranslated
    expect(read(`<h1>Six</h1><p>${font(EN)}</p><p>${font(EN_SECOND)}</p>`)).toBe(true)
    expect(
      read(`<h1>六大产业名单公布</h1><p>${ZH}<font class="immersive-translate-target-wrapper">${EN}</font></p>`),
    ).toBe(false)
  })

  it('after its words were replaced while it was open, and not where it was served with them', () => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><head><title>Six industries named</title>${HEAD_ZH}</head><body><h1>Six industries named</h1><p>${EN}</p></body></html>`,
      'text/html',
    )
    const read = (headline: string) => {
      const atLoad = {
        title: headline,
        language: 'zh',
        headlines: [headline],
        metas: new Map([['og:title', '六大产业名单公布']]),
        named: [],
      }
      return createSourceReader(page, new URL(URL_CN), { history: { loaded: URL_CN, atLoad, stops: [] } })(
        rangeOf(page, 'official in charge'),
      ).source
    }
    expect(read('六大产业名单公布')).toMatchObject({ machineTranslated: true, title: '六大产业名单公布', url: URL_CN })
    expect(read('Six industries named')).toMatchObject({ machineTranslated: false })
  })
})
