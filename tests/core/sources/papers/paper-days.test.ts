/** When a paper was signed, and from when it is in force. */
import { describe, expect, it } from 'vitest'
import { findInForceDay, findSignOff, toWholeDay } from '../../../../src/core/sources/papers/paper-days.ts'

describe('the day from which a paper is in force', () => {
  it.each([
    ['三、本通知自2026年2月1日起施行。', '2026-02-01'],
    ['本办法自 2026 年 3 月 1 日起正式实施，有效期五年。', '2026-03-01'],
    ['本公告自二〇二六年三月一日起执行。', '2026-03-01'],
    ['《示例法》自2024年1月1日起施行。本条例自2026年5月1日起施行。', '2026-05-01'],
    ['《示例法》自2024年1月1日起施行。', ''],
    ['本意见自印发之日起施行。', ''],
    ['2026年2月1日召开会议。', ''],
  ])('%j is %j', (line, day) => {
    expect(findInForceDay([line])).toBe(day)
  })
})

describe('the sign-off', () => {
  it.each([
    [
      ['正文。', '工业和信息化部', '2026年1月8日', '（此件公开发布）'],
      { bodies: ['工业和信息化部'], day: '2026-01-08' },
    ],
    [
      ['正文。', '财政部', '国家税务总局', '二〇二六年一月八日'],
      { bodies: ['财政部', '国家税务总局'], day: '2026-01-08' },
    ],
    [['正文。', '深圳市工业和信息化局 2026年3月4日'], { bodies: ['深圳市工业和信息化局'], day: '2026-03-04' }],
    [['正文。', '记者 某某', '2026年1月8日'], null],
    [['2026年1月8日'], null],
  ])('of %j is %j', (lines, found) => {
    expect(findSignOff(lines)).toEqual(found)
  })
})

describe('a text that is a day', () => {
  it.each([
    ['2026年01月08日', '2026-01-08'],
    ['2026年04月06日 16:40', '2026-04-06'],
    ['2026-01-08', '2026-01-08'],
    ['20260108', '2026-01-08'],
    ['2026年1月8日至2026年2月1日', ''],
    ['有效', ''],
  ])('%j is %j', (text, day) => {
    expect(toWholeDay(text)).toBe(day)
  })
})
