/** Which of a page's days is that of publication. */
import { describe, expect, it } from 'vitest'
import { chooseDay } from '../../../../src/core/sources/fields/choose-day.ts'
import { pageWith } from './page-with.ts'

const CN = 'https://news.example.cn/story'

describe('the printed day', () => {
  it.each([
    ['2026年1月12日 09:30 来源：某报', '2026-01-12'],
    ['2026-01-12 09:30', '2026-01-12'],
    ['2026|01/12|19:02', '2026-01-12'],
    ['26-01-12 09:30', '2026-01-12'],
    ['01-12 09:30', '2026-01-12'],
    ['1月12日 09:30', '2026-01-12'],
    ['发布时间：2026-01-12 更新时间：2026-02-27', '2026-01-12'],
    ['更新时间：2026-02-27 发布时间：2026-01-12', '2026-01-12'],
    ['Published 12 January 2026, updated 27 February 2026', '2026-01-12'],
    ['Updated: Mar 6, 2026 Original: Jan 12, 2026', '2026-01-12'],
    ['By Dana Field on January 12, 2026', '2026-01-12'],
    ['13/01/2026', '2026-01-13'],
  ])('%s', (printed, day) => {
    expect(chooseDay(pageWith({ href: CN, below: printed.includes('|') ? printed.split('|') : [printed] })).value).toBe(
      day,
    )
  })

  it('stands at the end of an article too', () => {
    const closing = ['Written by Dana Field on November 14, 2025']
    expect(chooseDay(pageWith({ closing })).value).toBe('2025-11-14')
  })

  it.each<[string, string, string, boolean, string]>([
    ['is printed', '2026-01-12 09:30', '', true, '2026-01-12'],
    ['is this year’s, as the page’s foot has it', '01-12 09:30', '2026', true, '2026-01-12'],
    ['is another than the page’s foot has', '01-12 09:30', '2025', false, '2026-01-12'],
    ['would make it a day to come', '12-30 09:30', '2026', true, '2025-12-30'],
    ['stands nowhere', '01-12 09:30', '', false, '2026-01-12'],
  ])('whose year %s', (_, printed, footerYear, sure, value) => {
    expect(chooseDay(pageWith({ href: CN, below: [printed], footerYear }))).toMatchObject({ value, sure })
  })
})

describe('the year of a printed day without one, on a saved page,', () => {
  const saved = { href: 'https://news.example.cn/story', savedOn: '', below: ['03-28 10:21'] }

  it.each([
    ['is that of a stated change', { metas: { dateupdate: '2026-03-28 10:21:05' }, footerYear: '2019' }, '2026-03-28'],
    [
      'is the one before, where the change is earlier in the year',
      { metas: { dateupdate: '2026-01-02' } },
      '2025-03-28',
    ],
    [
      'is that of the newest linked address, where the foot is older',
      { newestYear: '2026', footerYear: '2018' },
      '2026-03-28',
    ],
    ['is that of the foot, where nothing else tells', { footerYear: '2018' }, '2018-03-28'],
    ['is not known, where nothing tells', {}, ''],
  ])('%s', (_, facts, day) => {
    const page = pageWith({ ...saved, ...(facts as Parameters<typeof pageWith>[0]) })
    expect(chooseDay(page)).toMatchObject({ value: day, sure: day === '' || 'metas' in facts })
  })
})

describe('a day above the headline', () => {
  const above = (text: string, names: string) => ({
    ...pageWith({ href: 'https://harbour.example/story', headline: 'Six sectors named' }),
    above: [{ text, pieces: [{ text, names, isLink: false }], isRunning: false }],
  })

  it.each([
    ['Monday, January 12, 2026', 'date', '2026-01-12'],
    ['12 January 2026', 'article-meta', '2026-01-12'],
    ['January 12, 2026', 'top-bar date', ''],
    ['January 12, 2026', 'col', ''],
    ['Conference on January 12, 2026 in Harbour', 'date', ''],
    ['June 15, 2026', 'date', ''],
  ])('%s in %j is %j', (text, names, day) => {
    expect(chooseDay(above(text, names))).toMatchObject({ value: day, sure: day === '' })
  })
})

describe('a day in an address', () => {
  it('counts more than a stamp of months later: the text was put out again', () => {
    const page = pageWith({
      href: 'https://harbour.example/2025/03/04/story',
      metas: { 'article:published_time': '2026-02-27' },
    })
    expect(chooseDay(page)).toMatchObject({ value: '2025-03-04', sure: false })
  })

  it('counts less than a stamp of days later', () => {
    const page = pageWith({
      href: 'https://harbour.example/2026/02/24/story',
      metas: { 'article:published_time': '2026-02-27' },
    })
    expect(chooseDay(page).value).toBe('2026-02-27')
  })
})

describe('a day of an update', () => {
  it('is to be checked where the page prints no other', () => {
    expect(chooseDay(pageWith({ below: ['Updated Jan. 15, 2026'] }))).toMatchObject({
      value: '2026-01-15',
      sure: false,
    })
  })

  it('that a line prints does not speak for a stamp of the same day', () => {
    const metas = {
      'article:published_time': '2025-12-15',
      'sailthru.date': '2026-02-27',
      'article:modified_time': '2026-02-27',
    }
    expect(chooseDay(pageWith({ metas, below: ['Updated Feb 27, 2026'] })).value).toBe('2025-12-15')
  })
})

describe('12/01/2026', () => {
  it.each([
    ['en-gb', '2026-01-12'],
    ['en-us', ''],
    ['', ''],
  ])('in %j is %j', (language, day) => {
    expect(chooseDay(pageWith({ language, below: ['12/01/2026'] })).value).toBe(day)
  })
})

describe('the stated day', () => {
  it.each([
    [
      'is not the time of a change in its place',
      { 'article:published_time': '2026-01-12', datepublished: '2026-02-27', 'article:modified_time': '2026-02-27' },
      '2026-01-12',
    ],
    ['of two is the earlier', { 'article:published_time': '2026-02-27', pubdate: '2026-01-12' }, '2026-01-12'],
    ['is none in the future', { 'article:published_time': '2096-01-12' }, ''],
    ['is none of the epoch', { 'article:published_time': '1970-01-01' }, ''],
  ])('%s', (_, metas, day) => {
    expect(chooseDay(pageWith({ metas: metas as unknown as Record<string, string> })).value).toBe(day)
  })

  it.each<[string, Record<string, string>, string[], boolean]>([
    ['agrees with others', { 'article:published_time': '2026-01-12', pubdate: '2026-01-13' }, [], true],
    ['contradicts another', { 'article:published_time': '2026-02-27', pubdate: '2026-01-12' }, [], false],
    [
      'contradicts another, and is printed',
      { 'article:published_time': '2026-02-27', pubdate: '2026-01-12' },
      ['Published January 12, 2026'],
      true,
    ],
    ['may be the time of serving', { date: '2026-01-12' }, [], false],
  ])('that %s', (_, metas, below, sure) => {
    expect(chooseDay(pageWith({ metas, below }))).toMatchObject({ value: '2026-01-12', sure })
  })

  it('that some systems fill with the time of serving is passed over for a printed one', () => {
    expect(chooseDay(pageWith({ metas: { date: '2026-03-01' }, below: ['2026-01-12 09:30'] })).value).toBe('2026-01-12')
  })
})

describe('the time of an element', () => {
  const time = (property: string, place: 'byline' | 'article' | 'elsewhere', datetime: string) => ({
    property,
    place,
    datetime,
    text: '',
  })

  it.each([
    ['of a change is none', [time('datemodified', 'byline', '2026-02-27')], ''],
    ['of a teaser is none', [time('', 'elsewhere', '2025-11-02')], ''],
    ['beside the headline counts', [time('', 'byline', '2026-01-12')], '2026-01-12'],
    [
      'anywhere counts where it says that it is of publication',
      [{ ...time('', 'elsewhere', '2026-01-12'), text: 'Posted: Jan 12' }],
      '2026-01-12',
    ],
  ] as const)('%s', (_, times, day) => {
    expect(chooseDay(pageWith({ times })).value).toBe(day)
  })
})
