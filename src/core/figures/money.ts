/** Amounts of money: a currency before the number, behind it, or both. */
import { CURRENCY_PREFIX, CURRENCY_SUFFIX, readCurrency } from './currencies.ts'
import type { Money } from './figure.ts'
import type { FigureContext, FigureForm } from './figure-form.ts'
import { measurePatterns, readMeasure } from './measure-form.ts'

/** 三元 and 二元 mean kinds of materials and structures far more often than prices; 百元 and 千元 mean price ranges. */
const ONE_NUMERAL = /^[一二两三四五六七八九十百千]$/u
/** In "It will cost us $10 billion", `us` names no currency. */
const PRONOUN = /^us /

function readMoney(match: RegExpExecArray, context: FigureContext): Money | null {
  const { prefix = '', low = '' } = match.groups ?? {}
  if (PRONOUN.test(prefix)) return null
  const read = readMeasure(match)
  if (read === null || (prefix === '' && ONE_NUMERAL.test(low) && match.groups?.high === undefined)) return null
  const currency = readCurrency(read.prefix, read.unit, context)
  if (currency === '' || (read.lowUnit !== '' && readCurrency('', read.lowUnit, context) !== currency)) return null
  return { kind: 'money', value: read.value, to: read.to, qualifier: read.qualifier, currency }
}

// "Unit: 万亿元" heads a column of a table.
const NOT_A_HEADING = '(?<![(:](?=[十百千万亿]))(?<!单位[: ]{1,2})'

export const MONEY_FORMS: readonly FigureForm[] = [
  ...measurePatterns({ prefix: CURRENCY_PREFIX, unit: CURRENCY_SUFFIX, notBefore: '(?![\\d.,]\\d|[a-z\\d%])' }),
  ...measurePatterns({ unit: CURRENCY_SUFFIX, notAfter: NOT_A_HEADING }),
].map((found) => ({ ...found, read: readMoney }))
