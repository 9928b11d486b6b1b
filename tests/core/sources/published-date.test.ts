/** The publisher's calendar day, from what pages state and print, as a table. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTES_EAST } from '../../../src/core/sources/outlets.ts'
import { parsePublishedDate } from '../../../src/core/sources/published-date.ts'

const below = (text: string) => ({ above: '', below: text })
const SOMEWHERE = 'https://a.example/story'
const BEIJING = 'https://www.stdaily.com/story.html'
const TAIPEI = 'https://money.udn.com/money/story'

describe('a stamp', () => {
  it.each([
    [
      'with an offset states the day',
      '2026-01-12T07:10:00+08:00',
      SOMEWHERE,
      '2026-01-12T07:10:00+08:00',
      '2026-01-12',
    ],
    ['with an offset without colon', '2026-01-12T07:10:00+0800', SOMEWHERE, '2026-01-12T07:10:00+08:00', '2026-01-12'],
    [
      'with an offset west of Greenwich',
      '2026-01-12T23:10:00-05:00',
      SOMEWHERE,
      '2026-01-12T23:10:00-05:00',
      '2026-01-12',
    ],
    [
      'with an offset of half an hour',
      '2026-01-12T07:10:00+05:30',
      SOMEWHERE,
      '2026-01-12T07:10:00+05:30',
      '2026-01-12',
    ],
    ['without seconds', '2026-01-12T07:10+08:00', SOMEWHERE, '2026-01-12T07:10:00+08:00', '2026-01-12'],
    [
      'in UTC becomes the day in Beijing, by the table',
      '2026-01-11T23:10:00Z',
      BEIJING,
      '2026-01-11T23:10:00+00:00',
      '2026-01-12',
    ],
    [
      'in UTC becomes the day in Beijing, by the end of the host',
      '2026-01-11T23:10:00Z',
      'https://x.cn/a',
      '2026-01-11T23:10:00+00:00',
      '2026-01-12',
    ],
    [
      'in UTC becomes the day in Hong Kong',
      '2026-01-11T16:00:00Z',
      'https://www.scmp.com/a',
      '2026-01-11T16:00:00+00:00',
      '2026-01-12',
    ],
    [
      'in UTC becomes the day in Taipei',
      '2026-01-11T23:10:00.000Z',
      'https://udn.com/a',
      '2026-01-11T23:10:00+00:00',
      '2026-01-12',
    ],
    [
      'in UTC becomes the day in Tokyo',
      '2026-01-11T15:30:00Z',
      'https://asia.nikkei.com/a',
      '2026-01-11T15:30:00+00:00',
      '2026-01-12',
    ],
    [
      'in UTC stays the day where the zone is not known',
      '2026-01-11T23:10:00Z',
      'https://www.reuters.com/a',
      '2026-01-11T23:10:00+00:00',
      '2026-01-11',
    ],
    [
      'in UTC from a cache takes the zone of the outlet itself',
      '2026-01-11T23:10:00Z',
      'https://www-scmp-com.cdn.ampproject.org/c/s/www.scmp.com/a',
      '2026-01-11T23:10:00+00:00',
      '2026-01-12',
    ],
    [
      'without offset takes the outlet’s zone',
      '2026-01-12 09:30:00',
      BEIJING,
      '2026-01-12T09:30:00+08:00',
      '2026-01-12',
    ],
    ['without offset elsewhere keeps the day alone', '2026-01-12 09:30', SOMEWHERE, '', '2026-01-12'],
    ['that is a bare day gets no time', '2026-01-12', BEIJING, '', '2026-01-12'],
    ['of digits alone', '20260112', BEIJING, '', '2026-01-12'],
    ['of digits with a time', '20260112093000', BEIJING, '2026-01-12T09:30:00+08:00', '2026-01-12'],
    ['in epoch seconds', '1768172400', BEIJING, '2026-01-11T23:00:00+00:00', '2026-01-12'],
    ['in epoch milliseconds', '1768172400000', SOMEWHERE, '2026-01-11T23:00:00+00:00', '2026-01-11'],
    ['after RFC 822', 'Mon, 12 Jan 2026 23:30:00 GMT', BEIJING, '2026-01-12T23:30:00+00:00', '2026-01-13'],
    [
      'after RFC 822 with an offset',
      'Mon, 12 Jan 2026 23:30:00 +0800',
      SOMEWHERE,
      '2026-01-12T23:30:00+08:00',
      '2026-01-12',
    ],
    [
      'as programs print it',
      'Mon Jan 12 2026 09:30:00 GMT+0800 (CST)',
      SOMEWHERE,
      '2026-01-12T09:30:00+08:00',
      '2026-01-12',
    ],
    ['with slashes', '2026/01/12 10:00', BEIJING, '2026-01-12T10:00:00+08:00', '2026-01-12'],
    ['in words', 'January 12, 2026', SOMEWHERE, '', '2026-01-12'],
    ['of the Minguo calendar', '115-01-12', TAIPEI, '', '2026-01-12'],
    ['of a day that does not exist', '2026-02-30', BEIJING, '', ''],
    ['of a month that does not exist', '2026-13-01', BEIJING, '', ''],
    ['that is no date', 'yesterday', BEIJING, '', ''],
    ['that is empty', '', BEIJING, '', ''],
  ])('%s', (_, stamp, href, publishedAt, publishedDate) => {
    expect(parsePublishedDate([stamp], below(''), href)).toEqual({ publishedAt, publishedDate })
  })

  it('that cannot be read is passed over for the next, and for what is printed', () => {
    expect(parsePublishedDate(['soon', '2026-01-12'], below(''), SOMEWHERE).publishedDate).toBe('2026-01-12')
    expect(parsePublishedDate(['soon'], below('2026年1月12日'), SOMEWHERE).publishedDate).toBe('2026-01-12')
  })

  it('in UTC is replaced by a printed day beside it where the zone is not known, and by no other day', () => {
    const stamp = ['2026-01-11T23:10:00Z']
    expect(parsePublishedDate(stamp, below('Jan. 12, 2026 7:10 a.m.'), SOMEWHERE).publishedDate).toBe('2026-01-12')
    expect(parsePublishedDate(stamp, below('Founded on 3 May 2019'), SOMEWHERE).publishedDate).toBe('2026-01-11')
  })

  it('that calls the local time UTC is found out by the same time in print', () => {
    expect(parsePublishedDate(['2026-01-12T20:30:00Z'], below('2026-01-12 20:30 来源：新华社'), BEIJING)).toEqual({
      publishedAt: '2026-01-12T20:30:00+08:00',
      publishedDate: '2026-01-12',
    })
  })
})

describe('a printed date', () => {
  it.each([
    ['2026年1月12日 09:30 来源：新华社', BEIJING, '2026-01-12T09:30:00+08:00', '2026-01-12'],
    ['2026年01月12日09时30分', BEIJING, '2026-01-12T09:30:00+08:00', '2026-01-12'],
    ['2026 年 1 月 12 日', BEIJING, '', '2026-01-12'],
    ['２０２６年１月１２日　０９：３０', BEIJING, '2026-01-12T09:30:00+08:00', '2026-01-12'],
    ['二〇二六年一月十二日', BEIJING, '', '2026-01-12'],
    ['二○二五年十二月三十一日', BEIJING, '', '2025-12-31'],
    ['2026-01-12 08:30', BEIJING, '2026-01-12T08:30:00+08:00', '2026-01-12'],
    ['2026-01-12 08:30', SOMEWHERE, '', '2026-01-12'],
    ['2026/1/12 下午 05:30', TAIPEI, '2026-01-12T17:30:00+08:00', '2026-01-12'],
    ['2026.01.12', SOMEWHERE, '', '2026-01-12'],
    ['2026/01/12(一) 14:05', TAIPEI, '2026-01-12T14:05:00+08:00', '2026-01-12'],
    ['2026年1月12日 星期一 08:05', BEIJING, '2026-01-12T08:05:00+08:00', '2026-01-12'],
    ['中華民國115年1月12日', TAIPEI, '', '2026-01-12'],
    ['民國115年1月12日', SOMEWHERE, '', '2026-01-12'],
    ['發布日期：115/01/12', 'https://www.moea.gov.tw/a', '', '2026-01-12'],
    ['115/01/12', SOMEWHERE, '', ''],
    ['令和8年1月12日', 'https://www.meti.go.jp/a', '', '2026-01-12'],
    ['Jan. 12, 2026', SOMEWHERE, '', '2026-01-12'],
    ['JAN 12, 2026', SOMEWHERE, '', '2026-01-12'],
    ['Monday, January 12, 2026', SOMEWHERE, '', '2026-01-12'],
    ['January 12th, 2026', SOMEWHERE, '', '2026-01-12'],
    ['12 January 2026', SOMEWHERE, '', '2026-01-12'],
    ['12th Jan 2026', SOMEWHERE, '', '2026-01-12'],
    ['12-Jan-2026', SOMEWHERE, '', '2026-01-12'],
    ['Sept. 3, 2025', SOMEWHERE, '', '2025-09-03'],
    ['Published: Mon, 12 Jan 2026 23:30 GMT', SOMEWHERE, '2026-01-12T23:30:00+00:00', '2026-01-12'],
    ['Published: Mon, 12 Jan 2026 23:30 GMT', BEIJING, '2026-01-12T23:30:00+00:00', '2026-01-13'],
    ['Published: 9:30am, 12 Jan 2026', 'https://www.scmp.com/a', '', '2026-01-12'],
    ['January 12, 2026 7:15 PM GMT+8', SOMEWHERE, '2026-01-12T19:15:00+08:00', '2026-01-12'],
    ['Jan 12, 2026 12:05 AM EST', SOMEWHERE, '2026-01-12T00:05:00-05:00', '2026-01-12'],
    ['2026-01-12 09:30-11:00', BEIJING, '2026-01-12T09:30:00+08:00', '2026-01-12'],
    ['2026-01-12 29:30', BEIJING, '', '2026-01-12'],
    ['1月12日', BEIJING, '', ''],
    ['1月12日', 'https://www.stdaily.com/2026/01/content_1.html', '', '2026-01-12'],
    ['更新时间：2026年1月15日 发布时间：2026年1月12日', BEIJING, '', '2026-01-12'],
    ['今天是2026年2月3日 2026-01-12 09:30', BEIJING, '2026-01-12T09:30:00+08:00', '2026-01-12'],
    ['Updated Jan. 15, 2026 Published Jan. 12, 2026', SOMEWHERE, '', '2026-01-12'],
    ['Updated Jan. 15, 2026', SOMEWHERE, '', ''],
    ['Jan 12, 20267:10 PM EST', SOMEWHERE, '2026-01-12T19:10:00-05:00', '2026-01-12'],
    ['12.01.2026', SOMEWHERE, '', '2026-01-12'],
    ['09-Apr-26', SOMEWHERE, '', '2026-04-09'],
    ['发布时间：26-01-12', SOMEWHERE, '', '2026-01-12'],
    ['出生日期：1975-01-28', BEIJING, '', ''],
    ['活动时间：2026-03-05 09:00', BEIJING, '', ''],
    ['根据2024年3月5日的报告', BEIJING, '', ''],
    ['The plan was published by the ministry on Jan. 12, 2026, and', SOMEWHERE, '', ''],
    ['2024年3月5日，工信部发布', 'https://www.stdaily.com/t20260112_1.html', '', '2026-01-12'],
    ['2024年3月5日', 'https://a.example/t20260112_1.html', '', '2026-01-12'],
    ['', 'https://a.example/2026/01/12/story', '', '2026-01-12'],
    ['', 'https://a.example/202601/t20260112_123.html', '', '2026-01-12'],
    ['', 'https://a.example/n1/2026/0112/c1004-40000001.html', '', '2026-01-12'],
    ['', 'https://a.example/a/202601123456789.html', '', ''],
    ['', 'https://a.example/news/2026/1/2/story', '', '2026-01-02'],
    ['', 'https://a.example/business/2026/jan/12/story', '', '2026-01-12'],
    ['', 'https://a.example/energy/2026/01/260112-story/', '', '2026-01-12'],
    ['', 'https://a.example/26/0112/09/ABC.html', '', '2026-01-12'],
    ['', 'https://a.example/2026/13/45/story', '', ''],
    ['电话 010-2026-01-1234', BEIJING, '', ''],
    ['no date here', BEIJING, '', ''],
    ['2026-01-12', 'no address', '', '2026-01-12'],
  ])('%j on %s is %j, %j', (printed, href, publishedAt, publishedDate) => {
    expect(parsePublishedDate([], below(printed), href)).toEqual({ publishedAt, publishedDate })
  })
})

describe('a stamp in UTC, where the outlet’s zone is not known, is of the day on which', () => {
  const STAMP = '2026-01-13T01:12:30Z'
  it.each([
    ['the page prints the same minute', below('Published Mon, Jan 12, 2026 8:12 PM EST'), '2026-01-12'],
    ['the page prints it without a zone', below('Jan 12, 2026 8:12 PM'), '2026-01-12'],
    ['another statement has it', { ...below(''), others: '2026-01-12 20:12:30' }, '2026-01-12'],
    ['it is, where the page prints another time', { ...below(''), others: '2026-01-11 20:05:00' }, '2026-01-13'],
    ['it is, where another statement is in UTC too', { ...below(''), others: '2026-01-12T23:12:30Z' }, '2026-01-13'],
  ])('%s', (_, printed, day) => {
    expect(parsePublishedDate([STAMP], printed, SOMEWHERE).publishedDate).toBe(day)
  })
})

describe('a date above the headline', () => {
  it.each([
    ['2026年2月3日 星期二', SOMEWHERE, ''],
    ['2026-02-03 10:20', SOMEWHERE, ''],
    ['发布日期：2026-01-12', SOMEWHERE, '2026-01-12'],
    ['2026年01月12日 星期一 第03版', 'https://a.example/html/2026-01/12/nw_1.htm', '2026-01-12'],
    ['2026年2月3日', 'https://a.example/html/2026-01/12/nw_1.htm', '2026-01-12'],
  ])('%j on %s makes the day %j', (above, href, day) => {
    expect(parsePublishedDate([], { above, below: 'Text' }, href).publishedDate).toBe(day)
  })
})

describe('any text', () => {
  const shape = {
    publishedAt: /^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/,
    publishedDate: /^$|^\d{4}-\d\d-\d\d$/,
  }

  it('gives a day, or nothing', () => {
    const pieces = fc.array(fc.constantFrom(...'0123456789年月日/-.: TZ+時分民國一二十〇Janpm,元'), { maxLength: 30 })
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      pieces.map((signs) => signs.join('')),
    )
    fc.assert(
      fc.property(text, text, fc.constantFrom(SOMEWHERE, BEIJING, TAIPEI, ''), (stamp, printed, href) => {
        const date = parsePublishedDate([stamp], { above: printed, below: printed }, href)
        expect(date.publishedAt).toMatch(shape.publishedAt)
        expect(date.publishedDate).toMatch(shape.publishedDate)
        if (date.publishedAt) expect(Number.isNaN(Date.parse(date.publishedAt))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the zones of the table', () => {
  it('have the offset of the zone database, in winter and in summer', () => {
    for (const [timeZone, minutes] of Object.entries(MINUTES_EAST)) {
      for (const month of [0, 6]) {
        const noon = new Date(Date.UTC(2026, month, 12, 0, 0))
        const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(noon)
        expect(`${timeZone} ${time}`).toBe(`${timeZone} ${String(minutes / 60).padStart(2, '0')}:00`)
      }
    }
  })
})
