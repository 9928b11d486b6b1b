/**
 * Five-year plans of China as the years they cover: the sixth began in 1981, and each since then five years later.
 * 九五 and 十五 are numbers too, so in Chinese short names count from the eleventh on.
 */
import { readChineseNumeral } from './chinese-numerals.ts'
import { ORDINAL, readOrdinal } from './english-numerals.ts'
import type { CalendarDate } from './figure.ts'
import type { FigureForm } from './figure-form.ts'

function toPlanPeriod(plan: number): CalendarDate | null {
  if (!(plan >= 6 && plan <= 25)) return null
  const from = 1981 + 5 * (plan - 6)
  return { kind: 'period', value: String(from), to: String(from + 4) }
}

export const PLAN_FORMS: readonly FigureForm[] = [
  {
    pattern:
      /"?(?<![零〇一二三四五六七八九十百千万第])(十[一二三四五六七八九])五(?![岁年个天人家名位零〇一二三四五六七八九十百千万亿元分])"?(?:时期|期间|规划)?/gu,
    read: ([, plan = '']) => toPlanPeriod(Number(readChineseNumeral(plan)?.units ?? 0)),
  },
  {
    pattern: /第 ?([一二三四五六七八九十]{1,3}|\d{1,2}) ?个五年(?:规划|计划)/gu,
    read: ([, plan = '']) => toPlanPeriod(Number(/\d/.test(plan) ? plan : (readChineseNumeral(plan)?.units ?? 0))),
  },
  {
    pattern: new RegExp(
      `(?<![a-z\\d-])(${ORDINAL}) (?:five|5)[- ]year plan(?![a-z])(?: period)?|(?<![a-z\\d-])(${ORDINAL}) fyp(?![a-z])(?: period)?`,
      'giu',
    ),
    read: ([, long, short]) => toPlanPeriod(readOrdinal(long ?? short ?? '')),
  },
]
