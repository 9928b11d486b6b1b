/** Which of a page's titles is the article's. */
import { describe, expect, it } from 'vitest'
import { chooseTitle } from '../../../../src/core/sources/fields/choose-title.ts'
import { pageWith } from './page-with.ts'

const titleOf = (
  documentTitle: string,
  metas: Readonly<Record<string, string>> = {},
  headline = '',
  href = 'https://news.example/story/1',
) => chooseTitle(pageWith({ documentTitle, metas, headline, href })).value

describe('the title without a headline', () => {
  it.each([
    ['六大产业名单公布--财经--人民网', '六大产业名单公布', 'http://finance.people.com.cn/n1/2026/0112/c1.html'],
    ['六大产业名单公布_国务院部门文件_中国政府网', '六大产业名单公布', 'https://www.gov.cn/zhengce/content_1.htm'],
    ['六大产业名单公布_10%公司_澎湃新闻-The Paper', '六大产业名单公布', 'https://www.thepaper.cn/newsDetail_forward_1'],
    ['六大产业名单公布_网易财经', '六大产业名单公布', 'https://money.163.com/26/0112/09/A.html'],
    ['六大产业名单公布-新华网', '六大产业名单公布', 'https://www.news.cn/tech/20260112/c.html'],
    ['六大产业名单公布|六大产业_新浪财经_新浪网', '六大产业名单公布', 'https://finance.sina.com.cn/x.shtml'],
    ['六大产业名单公布 - 南岸日报', '六大产业名单公布'],
    ['六大产业名单公布 | 南岸網', '六大产业名单公布'],
    ['“十五五”规划：新-旧动能转换的路径', '“十五五”规划：新-旧动能转换的路径'],
    ['COVID-19之后的产业链', 'COVID-19之后的产业链'],
    ['Six sectors named | Harbour Courier', 'Six sectors named', undefined, { 'og:site_name': 'Harbour Courier' }],
    ['Six sectors named - Harbour Courier', 'Six sectors named', undefined, { 'og:site_name': 'The Harbour Courier' }],
    [
      'Six sectors named — Courier — News, views and more',
      'Six sectors named',
      undefined,
      { 'og:site_name': 'Courier' },
    ],
    [
      'Courier | Six sectors are named in a plan',
      'Six sectors are named in a plan',
      undefined,
      { 'og:site_name': 'Courier' },
    ],
    ['Chips - and what comes after them', 'Chips - and what comes after them'],
    ['Six &amp; seven', 'Six & seven'],
  ] as [string, string, string?, Record<string, string>?][])('%s', (documentTitle, title, href, metas) => {
    expect(titleOf(documentTitle.replace('&amp;', '&'), metas, '', href)).toBe(title)
  })

  it('is whole where an attribute was cut at a raw quotation mark', () => {
    expect(
      titleOf(
        '省里"新空间"打开？六大产业名单公布_网易财经',
        { 'og:title': '省里' },
        '',
        'https://money.163.com/1.html',
      ),
    ).toBe('省里"新空间"打开？六大产业名单公布')
  })
})

describe('the headline', () => {
  it('decides over what the head of the page says', () => {
    expect(titleOf('Six sectors named - Courier', { 'og:title': 'SIX SECTORS NAMED' }, 'Six sectors named')).toBe(
      'Six sectors named',
    )
  })

  it('decides in other words too, where it is of the same story', () => {
    const page = { documentTitle: 'Ministry names six key sectors', headline: 'Six sectors are key, the ministry says' }
    expect(chooseTitle(pageWith({ ...page, isHeadlineConfirmed: false })).value).toBe(page.headline)
  })

  it('needs no check where a stated title repeats it, and a title stated once without it does', () => {
    const documentTitle = 'Six sectors named'
    const isSure = (parts: object) => chooseTitle(pageWith({ documentTitle, headline: '', ...parts })).sure
    expect(isSure({ headline: 'Six sectors named' })).toBe(true)
    expect(isSure({ metas: { 'og:title': 'Six sectors named' } })).toBe(true)
    expect(isSure({})).toBe(false)
  })

  it('does not where it is a section’s name', () => {
    expect(titleOf('Technology stocks fall as chips get scarce', {}, 'Technology')).toBe(
      'Technology stocks fall as chips get scarce',
    )
  })
})
