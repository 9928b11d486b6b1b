/** Small decisions of lists and fields. */
import { describe, expect, it } from 'vitest'
import { toConceptName } from '../../src/i18n/concept-names.ts'
import { createFormats } from '../../src/i18n/locale-formats.ts'
import { toSilentKind } from '../../src/popup/page-state.ts'
import { parseTags, toTagLine } from '../../src/ui/controls/tags.ts'
import { toWebLink } from '../../src/ui/controls/web-link.ts'
import { isFiltering, parseFilterQuery, parseOrderQuery, toFilterQuery } from '../../src/ui/data/filter-address.ts'
import { withPinnedRows } from '../../src/ui/data/pinned-rows.ts'
import { clippingOf } from '../support/clippings.ts'

describe('a filter in an address', () => {
  it.each([
    [{}, ''],
    [{ search: '' }, ''],
    [
      { search: '专精特新 & 6G', category: '6g' as const },
      '?search=%E4%B8%93%E7%B2%BE%E7%89%B9%E6%96%B0+%26+6G&category=6g',
    ],
    [{ page: 'https://a.example/?b=c#d' }, '?page=https%3A%2F%2Fa.example%2F%3Fb%3Dc%23d'],
  ])('%o becomes "%s" and comes back', (filter, query) => {
    expect(toFilterQuery(filter)).toBe(query)
    expect(toFilterQuery(parseFilterQuery(query))).toBe(query)
    expect(isFiltering(filter)).toBe(query !== '')
  })

  it.each([
    ['saved-newest', ''],
    ['saved-oldest', '?order=saved-oldest'],
    ['published-newest', '?order=published-newest'],
    ['published-oldest', '?order=published-oldest'],
  ] as const)('goes along with the order %s', (order, query) => {
    expect(toFilterQuery({}, order)).toBe(query)
    expect(parseOrderQuery(query)).toBe(order)
    expect(parseFilterQuery(query)).toEqual({})
  })

  it('has an order, whatever the address says', () => {
    expect(parseOrderQuery('?order=random&search=x')).toBe('saved-newest')
  })

  it('brings every condition back', () => {
    const filter = {
      search: '第七批',
      category: '6g',
      concept: 'sme.newround',
      outlet: '财新网',
      tag: 'a&b=c',
      from: '2026-01-01',
      to: '2026-01-31',
      language: 'zh-Hans',
      page: 'https://a.example/?b=c',
      site: 'a.example',
      status: 'unused',
      report: 'Week 3',
      savedAfter: '2026-01-13T00:30:00+08:00',
      inTrash: true,
    } as const
    expect(parseFilterQuery(toFilterQuery(filter))).toEqual(filter)
  })

  it('leaves out what is no filter', () => {
    expect(parseFilterQuery('?category=sport&tab=7&search=x')).toEqual({ search: 'x' })
  })
})

describe('tags', () => {
  it.each([
    ['', []],
    [' , ，', []],
    ['fiscal, SME', ['fiscal', 'SME']],
    ['补贴，专项、第七批；北京', ['补贴', '专项', '第七批', '北京']],
    ['#6g, 6g ,# 6g', ['6g']],
    ['two words', ['two words']],
  ])('of "%s" are %o', (line, tags) => {
    expect(parseTags(line)).toEqual(tags)
    expect(parseTags(toTagLine(tags))).toEqual(tags)
  })
})

describe('a link', () => {
  it.each([
    ['https://a.example/x#:~:text=a', 'https://a.example/x#:~:text=a'],
    ['HTTP://A.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['blob:https://a.example/1', null],
    ['file:///etc/passwd', null],
    ['chrome-extension://abc/x', null],
    ['//a.example', null],
    ['', null],
  ])('for "%s" is %s', (address, link) => {
    expect(toWebLink(address)).toBe(link)
  })
})

describe('a list that is read anew', () => {
  const [a, b, c] = ['c3', 'c2', 'c1'].map((id) => clippingOf({ id })) as [Clip, Clip, Clip]
  type Clip = ReturnType<typeof clippingOf>

  it('is the fresh one where nothing is held', () => {
    expect(withPinnedRows([a, c], [a, b, c], new Set())).toEqual([a, c])
  })

  it('keeps a held row in its place', () => {
    expect(withPinnedRows([a, c], [a, b, c], new Set(['c2']))).toEqual([a, b, c])
  })

  it('keeps a held row where it is when its order would move it', () => {
    expect(withPinnedRows([b, a, c], [a, b, c], new Set(['c2']))).toEqual([a, b, c])
  })

  it('keeps several held rows, new ones before them', () => {
    const fresh = clippingOf({ id: 'c4' })
    expect(withPinnedRows([fresh, a], [a, b, c], new Set(['c2', 'c1']))).toEqual([fresh, a, b, c])
  })

  it('keeps the first row first where nothing before it is left', () => {
    expect(withPinnedRows([c], [a, b, c], new Set(['c3']))).toEqual([a, c])
  })

  it('shows the fresh copy of a held row that is still there', () => {
    const fresh = { ...b, note: 'new' }
    expect(withPinnedRows([a, fresh], [a, b], new Set(['c2']))).toEqual([a, fresh])
  })
})

describe('dates, numbers and outlets', () => {
  it.each([
    ['en', '2026-01-12', 'Jan 12, 2026'],
    ['zh-CN', '2026-01-12', '2026年1月12日'],
    ['zh-TW', '2026-01-12T23:30:00-11:00', '2026年1月12日'],
    ['en', 'soon', 'soon'],
    ['en', '', ''],
  ])('in %s, %s is "%s"', (language, date, expected) => {
    expect(createFormats(language).day(date)).toBe(expected)
  })

  it('calls an outlet by its name in the language, and what it does not know as it is stored', () => {
    expect(createFormats('en').outlet('财新网')).toBe('Caixin')
    expect(createFormats('zh-TW').outlet('财新网')).toBe('財新網')
    expect(createFormats('zh-CN').outlet('Caixin, as I call it')).toBe('Caixin, as I call it')
  })

  it('groups digits', () => {
    expect(createFormats('en').count(12345)).toBe('12,345')
  })
})

describe('a concept', () => {
  const names = { en: 'humanoid robot', 'zh-Hans': '人形机器人', 'zh-Hant': '' }
  it.each([
    ['en', 'humanoid robot'],
    ['zh-CN', '人形机器人'],
    ['zh-TW', 'humanoid robot'],
  ])('is named in %s, or else in English', (language, expected) => {
    expect(toConceptName(names, language)).toBe(expected)
  })
})

describe('a page that gives no report', () => {
  it.each([
    ['an ordinary page opened before us', 'https://a.example/x', true, 'silent'],
    ['a page the browser keeps from us', 'https://a.example/x', false, 'withheld'],
    ['an unknown address, with access to the web', '', true, 'foreign'],
    ['an unknown address, access withheld', '', false, 'withheld'],
    ['a page of the browser', 'chrome://settings', true, 'foreign'],
    ['the same in Firefox', 'about:addons', false, 'foreign'],
    ['a PDF', 'https://a.example/paper.PDF?x=1', true, 'pdf'],
    ['a PDF on disk', 'file:///home/paper.pdf', false, 'pdf'],
    ['an extension shop', 'https://addons.mozilla.org/firefox/', true, 'foreign'],
    ['another extension shop', 'https://chromewebstore.google.com/', true, 'foreign'],
  ])('%s', (_, url, hasAccess, kind) => {
    expect(toSilentKind(url, hasAccess)).toBe(kind)
  })
})
