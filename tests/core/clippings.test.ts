/** What a clipping keeps and how it is read, as tables. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseClipping, toSameQuoteKey } from '../../src/core/clippings/clipping.ts'
import { createClippingId, toIsoWithOffset } from '../../src/core/clippings/create-clipping.ts'
import { parsePublishedDate } from '../../src/core/clippings/published-date.ts'
import { matchesFilter, parseClippingFilter } from '../../src/core/clippings/select-clippings.ts'
import { findSourceCredit } from '../../src/core/clippings/source-credit.ts'
import { toTextFragmentLink } from '../../src/core/clippings/text-fragment-link.ts'
import { toQuoteWithSource } from '../../src/core/export/copied-quote.ts'
import { toLanguage } from '../../src/core/text/language.ts'
import { clippingOf } from '../support/clippings.ts'

describe('the publication date', () => {
  it.each([
    [
      'an offset states the day',
      '2026-01-12T07:10:00+08:00',
      '',
      'a.example',
      '2026-01-12T07:10:00+08:00',
      '2026-01-12',
    ],
    ['an offset without colon', '2026-01-12T07:10:00+0800', '', 'a.example', '2026-01-12T07:10:00+08:00', '2026-01-12'],
    [
      'UTC becomes the day in Beijing',
      '2026-01-11T23:10:00Z',
      '',
      'news.cn',
      '2026-01-11T23:10:00+00:00',
      '2026-01-12',
    ],
    ['UTC with milliseconds', '2026-01-11T23:10:00.000Z', '', 'udn.com.tw', '2026-01-11T23:10:00+00:00', '2026-01-12'],
    [
      'UTC of an unknown place takes the printed day',
      '2026-01-11T23:10:00Z',
      'Jan, 2026-01-12 07:10',
      'a.example',
      '2026-01-11T23:10:00+00:00',
      '2026-01-12',
    ],
    ['UTC with nothing better', '2026-01-11T23:10:00Z', '', 'a.example', '2026-01-11T23:10:00+00:00', '2026-01-11'],
    ['no offset, a known place', '2026-01-12 09:30:00', '', 'xinhua.cn', '2026-01-12T09:30:00+08:00', '2026-01-12'],
    ['no offset, no known place', '2026-01-12 09:30', '', 'a.example', '', '2026-01-12'],
    ['a bare day', '2026-01-12', '', 'a.example', '', '2026-01-12'],
    ['a printed Chinese day', '', '发布时间：2026年1月12日 09:30', 'a.cn', '', '2026-01-12'],
    ['a day with slashes in the stamp', '2026/01/12 10:00', '', 'a.cn', '', '2026-01-12'],
    ['a day that does not exist', '2026-02-30', '', 'a.cn', '', ''],
    ['nothing', '', 'no date here', 'a.cn', '', ''],
    ['garbage', 'yesterday', '', 'a.cn', '', ''],
  ])('%s', (_, stamp, printed, host, publishedAt, publishedDate) => {
    expect(parsePublishedDate(stamp, printed, host)).toEqual({ publishedAt, publishedDate })
  })
})

describe('the source credit', () => {
  it.each([
    ['来源：新华社 责任编辑：某某', '新华社'],
    ['2026-01-12 來源: 中央社', '中央社'],
    ['BEIJING, Jan. 12 (Xinhua) -- The ministry', 'Xinhua'],
    ['稿源：人民网', '人民网'],
    ['no credit', ''],
  ])('in %j is %j', (text, credit) => {
    expect(findSourceCredit(text)).toBe(credit)
  })
})

describe('the language of a quote', () => {
  it.each([
    ['The ministry said so.', 'en', 'en'],
    ['The ministry said so.', 'zh-CN', 'en'],
    ['Le ministère a dit cela.', 'fr', 'fr'],
    ['工信部说，这项政策将继续。', 'en', 'zh-Hans'],
    ['工信部說，這項政策將繼續。', 'en', 'zh-Hant'],
    ['半导体 (semiconductor)', 'en', 'en'],
    ['中小企', 'zh-TW', 'zh-Hant'],
    ['中小企', 'zh-CN', 'zh-Hans'],
    ['12 345', 'en', ''],
  ])('%j on a page in %j is %j', (text, page, language) => {
    expect(toLanguage(text, page)).toBe(language)
  })
})

describe('the link to a quote', () => {
  it.each([
    [
      'names a short quote whole',
      'https://a.example/x',
      { start: 'six sectors' },
      'https://a.example/x#:~:text=six%20sectors',
    ],
    [
      'escapes what has a meaning in it',
      'https://a.example/x',
      { start: 'a-b, c & d' },
      'https://a.example/x#:~:text=a%2Db%2C%20c%20%26%20d',
    ],
    [
      'keeps the fragment of the page',
      'https://a.example/#/post/1',
      { start: 'six' },
      'https://a.example/#/post/1:~:text=six',
    ],
    [
      'replaces a directive that is there',
      'https://a.example/x#:~:text=old',
      { start: 'new' },
      'https://a.example/x#:~:text=new',
    ],
    [
      'names ends and surroundings',
      'https://a.example/x',
      { prefix: 'of', start: 'one two', end: 'three four', suffix: ', and' },
      'https://a.example/x#:~:text=of-,one%20two,three%20four,-%2C%20and',
    ],
    ['is empty for a file', 'file:///x.html', { start: 'six' }, ''],
    ['is empty where nothing leads to the quote', 'https://a.example/x', null, ''],
  ])('%s', (_, url, directive, link) => {
    expect(toTextFragmentLink(url, directive)).toBe(link)
  })
})

describe('ids and times', () => {
  it('sort by the time they were made', () => {
    const make = (epochMs: number) => createClippingId({ epochMs, random: () => 0.999999 })
    expect(make(1_700_000_000_000) < make(1_700_000_000_001)).toBe(true)
    expect(make(9_000_000_000_000) > make(1_700_000_000_001)).toBe(true)
  })

  it.each([
    [480, '2026-01-12T09:30:00+08:00'],
    [-210, '2026-01-11T22:00:00-03:30'],
    [0, '2026-01-12T01:30:00+00:00'],
  ])('are written with the offset of %i minutes', (offset, iso) => {
    expect(toIsoWithOffset(Date.UTC(2026, 0, 12, 1, 30), offset)).toBe(iso)
  })
})

describe('reading a clipping', () => {
  it('keeps a whole one as it is', () => {
    expect(parseClipping(clippingOf())).toEqual({ ok: true, clipping: clippingOf() })
  })

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['another version', { ...clippingOf(), v: 99 }],
    ['an id that is none', { ...clippingOf(), id: '=1' }],
    ['no quote', { ...clippingOf(), exact: '  ' }],
    ['a number for a title', { ...clippingOf(), title: 5 }],
    ['a list of numbers for tags', { ...clippingOf(), tags: [1] }],
    ['an unknown source type', { ...clippingOf(), sourceType: 'dream' }],
  ])('refuses %s with a reason', (_, value) => {
    const parsed = parseClipping(value)
    expect(parsed.ok).toBe(false)
    expect(parsed).toHaveProperty('reason', expect.stringMatching(/\w/))
  })

  it('carries nothing foreign along', () => {
    const foreign = { ...clippingOf(), extra: 1, categories: ['6g', 'constructor'] }
    expect(parseClipping(foreign)).toEqual({ ok: true, clipping: clippingOf({ categories: ['6g'] }) })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseClipping(value)))
  })

  it('knows the same sentence of the same article again', () => {
    const first = clippingOf({ exact: 'Six  sectors' })
    const again = clippingOf({ exact: 'six sectors', url: 'https://harbour-policy.example/amp' })
    expect(toSameQuoteKey(again)).toBe(toSameQuoteKey(first))
  })
})

describe('choosing clippings', () => {
  it.each([
    ['no condition', {}, true],
    ['a word in any case', { search: 'FISCAL' }, true],
    ['all words wanted', { search: 'fiscal moon' }, false],
    ['words of the note', { search: '专精' }, true],
    ['its category', { category: 'sme-policy' as const }, true],
    ['another category', { category: '6g' as const }, false],
    ['its page', { page: 'https://harbour-policy.example/2026/01/12/minister' }, true],
    ['another page', { page: 'https://harbour-policy.example/' }, false],
  ])('by %s', (_, filter, matches) => {
    expect(matchesFilter(filter)(clippingOf({ note: '专精特新' }))).toBe(matches)
  })

  it('reads a filter from anything', () => {
    expect(parseClippingFilter({ search: 1, category: '6g', page: '', more: 1 })).toEqual({ category: '6g' })
    expect(parseClippingFilter(null)).toEqual({})
  })
})

describe('a copied quote', () => {
  it('names its source in English', () => {
    expect(toQuoteWithSource(clippingOf({ exact: 'Six sectors.' }))).toBe(
      '“Six sectors.”\n— Harbour Policy Review, A. Writer, “Six sectors”, 2026-01-12\n' +
        'https://harbour-policy.example/2026/01/12/minister?utm_source=feed',
    )
  })

  it('uses corner brackets in Traditional Chinese', () => {
    expect(toQuoteWithSource(clippingOf({ exact: '六大產業', language: 'zh-Hant', author: '' }))).toContain(
      '「六大產業」\n— Harbour Policy Review，《Six sectors》，2026-01-12\n',
    )
  })
})
