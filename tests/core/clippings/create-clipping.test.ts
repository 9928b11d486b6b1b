/** The contents of a clipping and how it is parsed, as tables. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSameQuoteKey } from '../../../src/core/clippings/clipping.ts'
import { createClippingId, toIsoWithOffset } from '../../../src/core/clippings/create-clipping.ts'
import { parseClipping } from '../../../src/core/clippings/parse-clipping.ts'
import { matchesFilter, parseClippingFilter } from '../../../src/core/clippings/select-clippings.ts'
import { toQuoteWithSource } from '../../../src/core/export/copied-quote.ts'
import { toTextFragmentLink } from '../../../src/core/quotes/text-fragment-link.ts'
import { toLanguage } from '../../../src/core/text/language.ts'
import { clippingOf } from '../../support/clippings.ts'

describe('the language of a quote', () => {
  it.each([
    ['The ministry said so.', 'en', 'en'],
    ['The ministry said so.', 'zh-CN', 'en'],
    ['Le ministère a dit cela.', 'fr', 'fr'],
    ['工信部说，这项政策将继续。', 'en', 'zh-Hans'],
    ['工信部說，這項政策將繼續。', 'en', 'zh-Hant'],
    ['半导体 (semiconductor)', 'en', 'en'],
    ['中小企', 'zh-TW', 'zh-Hant'],
    ['搜尋', 'zh-TW', 'zh-Hant'],
    ['中小企', 'zh-CN', 'zh-Hans'],
    ['12 345', 'en', ''],
    ['政府は半導体産業への追加支援を決定した。', 'ja', 'ja'],
    ['政府は半導体産業への追加支援を決定した。', 'zh-CN', 'ja'],
    ['米政府、半導体規制を強化', '', 'ja'],
    ['経済産業省', 'ja', 'ja'],
    ['ロボット新戦略 (Robot Strategy)', 'en', 'ja'],
    ['「優の良品」在香港開設新店，並將於年內進軍內地市場，帶動零售業復甦。', 'zh-HK', 'zh-Hant'],
    ['日本无印良品（无印の良品）宣布，将在中国大陆开设更多门店，并扩大本地采购。', '', 'zh-Hans'],
    ['工信部说，这项政策将继续支持中小企业发展，并将加大对重点领域的资金投入力度。', 'ja', 'zh-Hans'],
    ['정부는 반도체 산업에 대한 추가 지원을 결정했다.', 'ko', 'ko'],
    ['정부, 美 반도체 규제에 대응', 'zh-CN', 'ko'],
    ['The ministry said so.', 'ja', 'en'],
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
    ['its concept', { concept: 'sme.newround' }, true],
    ['another concept', { concept: 'sme.newroun' }, false],
    ['its outlet', { outlet: 'Harbour Policy Review' }, true],
    ['another outlet', { outlet: 'Harbour' }, false],
    ['a tag', { tag: 'Q1' }, true],
    ['another tag', { tag: 'Q' }, false],
    ['days around it', { from: '2026-01-12', to: '2026-01-12' }, true],
    ['days after it', { from: '2026-01-13' }, false],
    ['days before it', { to: '2026-01-11' }, false],
    ['its language', { language: 'en' }, true],
    ['another language', { language: 'zh' }, false],
    ['its site', { site: 'harbour-policy.example' }, true],
    ['the site of a copy', { site: 'copies.example' }, true],
    ['another site', { site: 'policy.example' }, false],
    ['its status', { status: 'unused' as const }, true],
    ['another status', { status: 'used' as const }, false],
    ['a time before it was kept, in another zone', { savedAfter: '2026-01-12T16:29:59Z' }, true],
    ['the time it was kept', { savedAfter: '2026-01-12T16:30:00Z' }, false],
    ['the trash', { inTrash: true as const }, false],
  ])('by %s', (_, filter, matches) => {
    const copies = [{ url: 'https://www.copies.example/a', outlet: 'Copies', date: '' }]
    expect(matchesFilter(filter)(clippingOf({ note: '专精特新', tags: ['Q1'], copies }))).toBe(matches)
  })

  it('reads a filter from anything', () => {
    expect(parseClippingFilter({ search: 1, category: '6g', page: '', more: 1 })).toEqual({ category: '6g' })
    expect(parseClippingFilter({ from: '2026-02-30', to: '2026-02-28', status: 'x' })).toEqual({ to: '2026-02-28' })
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
