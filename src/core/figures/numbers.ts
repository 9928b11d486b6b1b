/**
 * Numbers as quotes write them: digits with a magnitude (1.46万, 2.3 billion, 3兆5,000億), Chinese numerals, number words.
 * Every pattern here is bounded: the work at one place of a text never depends on the length of the text.
 */
import { NUMERALS, powerOf, readChineseNumeral } from './chinese-numerals.ts'
import { add, type Decimal, parseDecimal, timesPowerOfTen, ZERO } from './decimal.ts'
import { NUMBER_WORDS, readNumberWords } from './english-numerals.ts'

export interface ReadNumber {
  readonly value: Decimal
  /** The power of ten of the magnitude written; 0 for none. */
  readonly power: number
  /** 30多亿: more than the value. */
  readonly isMore: boolean
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(?:\\.\\d{1,8})?'
const HAN_MAGNITUDE = '(?:[十百千]?(?:万亿|[万亿兆])|[百千])'
const ENGLISH_POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  mln: 6,
  mn: 6,
  m: 6,
  bln: 9,
  bn: 9,
  b: 9,
  trn: 12,
  tn: 12,
  t: 12,
  k: 3,
}
const ENGLISH_MAGNITUDE = '(?:thousand|million|billion|trillion|mln|bln|mn|bn|trn|tn)(?![a-z])'
const CHINESE = `[${NUMERALS}]{1,16}(?:点[${NUMERALS}]{1,8})?(?:[多余][万亿]{1,2})?(?![${NUMERALS}点])`

const ARABIC =
  `${DIGITS}(?![\\d]|[.,]\\d)` +
  `(?: ?[多余]?${HAN_MAGNITUDE}(?:${DIGITS} ?${HAN_MAGNITUDE}){0,3}(?![\\d${NUMERALS}])|[ -]?${ENGLISH_MAGNITUDE})?`

/**
 * Characters before a number that make it another one: more digits, a letter or a sign (A100, 7-11), 第, a vague 几 or
 * 数, a hundred or a half.
 */
const NOT_INSIDE =
  `(?<![\\d${NUMERALS}第几数点]|[a-z]-?|\\d[.,/:+-]|[${NUMERALS}\\d][多余]|上(?=[十百千万])|` +
  '(?:hundred|thousand|million|billion|trillion|dozen)(?: and)? |(?:half|quarters?|thirds?|many|of) (?=an? ))'

/** `NUMBER` is not anchored: a pattern that starts with one puts {@link NUMBER_START} before it. */
export const NUMBER = `(?:${ARABIC}|${CHINESE}|(?:an?(?=[ -](?:thousand|million|billion|trillion))|${NUMBER_WORDS})(?:[ -]${ENGLISH_MAGNITUDE})?(?![a-z]))`
export const NUMBER_START = NOT_INSIDE
/** Magnitudes of one letter, which count only behind a currency symbol. */
export const LETTER_MAGNITUDE = '(?: ?[mbtk](?![a-z]))?'

const PARTS = new RegExp(`^(${DIGITS}|[a-z -]{1,60}?) ?-?([多余]?)((?:${HAN_MAGNITUDE})?)[ -]?([a-z]{0,9})$`, 'iu')

const STARTS_CHINESE = new RegExp(`^[${NUMERALS}]`, 'u')
const COMPOUND_PARTS = new RegExp(`(${DIGITS}) ?(${HAN_MAGNITUDE})`, 'gu')

/** Reads what {@link NUMBER} found, a letter magnitude included. Null where it turns out to be no number. */
export function readNumber(text: string): ReadNumber | null {
  if (STARTS_CHINESE.test(text)) return readChinese(text)
  if (/^[a-z]/i.test(text)) return readWords(text)
  const compound = [...text.matchAll(COMPOUND_PARTS)]
  if (compound.length > 1) return readCompound(compound)
  const match = PARTS.exec(text)
  if (match === null) return null
  const [, digits = '', more, han = '', english = ''] = match
  const power = powerOf(han) + (ENGLISH_POWERS[english.toLowerCase()] ?? 0)
  return { value: timesPowerOfTen(parseDecimal(digits), power), power, isMore: more !== '' }
}

/** 3兆5,000億: each magnitude smaller than the one before it. */
function readCompound(parts: readonly RegExpMatchArray[]): ReadNumber | null {
  let total = ZERO
  let lastPower = Number.POSITIVE_INFINITY
  for (const [, digits = '', magnitude = ''] of parts) {
    const power = powerOf(magnitude)
    if (power >= lastPower) return null
    total = add(total, timesPowerOfTen(parseDecimal(digits), power))
    lastPower = power
  }
  return { value: total, power: lastPower, isMore: false }
}

function readChinese(text: string): ReadNumber | null {
  const [, numeral = '', more = '', rest = ''] = /^([^多余]*)([多余]?)(.*)$/u.exec(text) ?? []
  const value = readChineseNumeral(numeral)
  if (value === null) return null
  const magnitude = more === '' ? (/[^\d零〇一二两三四五六七八九十百千]*$/u.exec(numeral)?.[0] ?? '') : rest
  const power = powerOf(magnitude)
  return { value: more === '' ? value : timesPowerOfTen(value, power), power, isMore: more !== '' }
}

function readWords(text: string): ReadNumber {
  const words = text.toLowerCase().split(/[ -]/)
  const last = words.at(-1) ?? ''
  const power = words.length > 1 ? (ENGLISH_POWERS[last] ?? 0) : 0
  const count = power === 0 ? words : words.slice(0, -1)
  const units = /^an?$/.test(count[0] ?? '') ? 1 : readNumberWords(count.join(' '))
  return { value: timesPowerOfTen({ units: BigInt(units), scale: 0 }, power), power, isMore: false }
}
