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
    ['is another than the page’s foot has', '01-12 09:30', '2025', false, '2025-01-12'],
    ['stands nowhere', '01-12 09:30', '', false, '2026-01-12'],
  ])('whose year %s', (_, printed, footerYear, sure, value) => {
    expect(chooseDay(pageWith({ href: CN, below: [printed], footerYear }))).toMatchObject({ value, sure })
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
  ] as const)('%s', (_, times, day) => {
    expect(chooseDay(pageWith({ times })).value).toBe(day)
  })
})
