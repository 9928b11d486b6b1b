/**
 * Chinese numerals as numbers. Strict: numerals that can be read in two ways (三万五, 三四百) or are malformed (百三千)
 * are rejected. Financial numerals (壹貳參) are left out, since news writes names with them.
 */
import { add, type Decimal, parseDecimal, timesPowerOfTen, ZERO } from './decimal.ts'

/** Characters of a numeral, Traditional ones folded. */
export const NUMERALS = '零〇一二两三四五六七八九十百千万亿兆廿卅'
const DIGITS = '零一二三四五六七八九'
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 }

const GROUP =
  /^(?:([一二两三四五六七八九])?千)?零?(?:([一二两三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?(零?[一二两三四五六七八九])?$/u

const toDigits = (text: string) =>
  [...text.replaceAll('〇', '零').replaceAll('两', '二')].map((digit) => DIGITS.indexOf(digit)).join('')

/** 一百二十 and 两千零五: below 10000. Null where it is none, or short for another (一百二 is 120). */
function readGroup(text: string): number | null {
  if (text === '零') return 0
  const match = GROUP.exec(text)
  if (match === null || text === '') return null
  const [, thousands, hundreds, tens, last = ''] = match
  if (/[千百][一二两三四五六七八九]$/u.test(text)) return null
  const count = (unit: string, digit: string | undefined) => (text.includes(unit) ? Number(toDigits(digit ?? '一')) : 0)
  return count('千', thousands) * 1000 + count('百', hundreds) * 100 + count('十', tens) * 10 + Number(toDigits(last))
}

/** The value of a numeral of one or more characters; null where it is none or ambiguous. */
export function readChineseNumeral(text: string): Decimal | null {
  if (text.includes('点')) return readPointed(text)
  if (text === '万亿') return { units: 10n ** 12n, scale: 0 }
  let total = ZERO
  let lastPower = 16
  for (const [part, group = '', magnitude = ''] of text
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .replaceAll('〇', '零')
    .matchAll(/([^万亿兆]*)(万亿|[万亿兆]|$)/gu)) {
    if (part === '') continue
    const power = powerOf(magnitude)
    const value = readGroup(group)
    if (value === null || power >= lastPower) return null
    // 三万五 and 一亿五千 are short for 35000 and 150000000; 三万零五 and 三万五千 are literal.
    const isWhole = group.startsWith('零') || (lastPower === 4 && value >= 1000)
    if (lastPower < 16 && power === 0 && !isWhole) return null
    total = add(total, timesPowerOfTen({ units: BigInt(value), scale: 0 }, power))
    lastPower = power
  }
  return lastPower === 16 ? null : total
}

/** 一点五亿 */
function readPointed(text: string): Decimal | null {
  const match = /^([零〇一二两三四五六七八九十百千廿卅]+)点([零〇一二两三四五六七八九]+)([百千]?[万亿兆]*)$/u.exec(text)
  const whole = match === null ? null : readChineseNumeral(match[1] as string)
  if (match === null || whole === null) return null
  return timesPowerOfTen(parseDecimal(`${whole.units}.${toDigits(match[2] as string)}`), powerOf(match[3] as string))
}

/** 二〇二六: digit by digit; empty where other characters stand between. */
export function readDigitwise(text: string): string {
  return /^[零〇一二三四五六七八九]+$/u.test(text) ? toDigits(text) : ''
}

/** The power of ten of 万, 百万, 千亿, 万亿 and the like. */
export function powerOf(magnitude: string): number {
  return [...magnitude].reduce((sum, unit) => sum + (POWERS[unit] ?? 0), 0)
}
