/** Determines the currency of an amount: symbols and words of currencies, and what a bare 元, $ or ¥ stands for. */
import type { FigureContext } from './figure-form.ts'

const CODES = 'CNY|USD|HKD|TWD|EUR|GBP|JPY|KRW|SGD|AUD|CAD|CHF|INR|RUB'

/** Written before the amount; the longest first. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['CNY', '人民币|rmb ?¥|rmb|cn¥|cny ?¥'],
  ['USD', 'us ?\\$|u\\.s\\. ?\\$|usd ?\\$|美元|美金'],
  ['HKD', 'hk ?\\$|港元|港币'],
  ['TWD', 'nt ?\\$|ntd|新台币|台币'],
  ['SGD', 's\\$|sg\\$|新加坡元'],
  ['AUD', 'a\\$|au\\$|澳元'],
  ['CAD', 'c\\$|ca\\$|加元'],
  ['JPY', 'jp¥|jpy ?¥'],
  ['EUR', '€|欧元'],
  ['GBP', '£|英镑'],
  ['KRW', '₩'],
  ['INR', '₹'],
  ['$?', '\\$\\?'],
  ['元?', '元\\?'],
  ['¥?', '¥\\?'],
  ['$', '\\$'],
  ['¥', '¥'],
]

/** Written behind it. "Pounds" and "won" without a magnitude are weights and verbs: they are left out. */
const SUFFIXES: readonly (readonly [string, string])[] = [
  ['CNY', '元(?:的)?人民币|元rmb|人民币|chinese yuan|yuan(?: renminbi)?|renminbi|rmb'],
  ['HKD', '元港币|港元|港币|港纸|hong kong dollars?|hk dollars?'],
  ['TWD', '元(?:新)?台币|元(?=\\(新台币)|新台币|台币|new taiwan dollars?|taiwan dollars?|nt dollars?|ntd'],
  ['SGD', '新加坡元|新元|坡币|singapore dollars?'],
  ['AUD', '澳元|澳币|australian dollars?'],
  ['CAD', '加元|加币|canadian dollars?'],
  ['USD', '美元|美金|u\\.?s\\.? dollars?|american dollars?'],
  ['JPY', '日元|日圆|日币|japanese yen|yen'],
  ['EUR', '欧元|euros?'],
  ['GBP', '英镑|pounds? sterling|british pounds?'],
  ['KRW', '韩元|韩圆|韩币|(?:korean|south korean) won'],
  ['CHF', '瑞士法郎|瑞郎|swiss francs?'],
  ['INR', '(?:印度)?卢比|rupees?'],
  ['RUB', '卢布|roubles?|rubles?'],
  // 元 begins many words: 元件, 元素, 元旦, 元宇宙, 元月, 元老.
  ['元', '(?:元|圆)(?!器件|件|素|旦|宇宙|月|老|首|年|帅|勋|气|组|数|音|认知|模型|典|智)'],
  ['$', 'dollars|(?<=-)dollar'],
]

const sourceOf = (rows: readonly (readonly [string, string])[]) => rows.map(([, source]) => source).join('|')

/** Sources of patterns. */
export const CURRENCY_PREFIX = `(?<![a-z\\d])(?:${sourceOf(PREFIXES)}|${CODES})`
export const CURRENCY_SUFFIX = `(?:${sourceOf(SUFFIXES)}|${CODES})(?![a-z]|-denominated)`

const toTests = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([currency, source]) => [currency, new RegExp(`^(?:${source})`, 'iu')] as const)
const PREFIX_TESTS = toTests(PREFIXES)
const SUFFIX_TESTS = toTests(SUFFIXES)
const IS_CODE = new RegExp(`^(?:${CODES})$`)

function readName(name: string, tests: readonly (readonly [string, RegExp])[]): string {
  const code = name.toUpperCase()
  if (IS_CODE.test(code)) return code
  // 元人民币 is no bare 元: the row that matches the whole name counts.
  return tests.find(([, test]) => test.exec(name)?.[0].length === name.length)?.[0] ?? ''
}

const OTHER_DOLLAR =
  /(?<![a-z])(?:(?:nt|hk) ?|sg?|au?|ca?|nz|r)\$|\b(?:hkd|ntd|twd|sgd|aud|cad|nzd)\b|(?:hong kong|taiwan|hk|nt) dollar|singapore|austral|canad|new zealand|\p{Script=Han}/iu
const JAPAN = /japan|tokyo|\byen\b|\bjpy\b|日本|日元|日圆|东京/iu
const CHINA = /\byuan\b|\brmb\b|renminbi|\bcny\b|\bchin(?:a|ese)\b|beijing|人民币|中国/iu

/**
 * 元 is CNY where the text is in Simplified Chinese (in Traditional it may be any of three); $ is USD where the text is
 * in Latin letters and names no other dollar, nor a country that writes its own dollar so; ¥ is CNY where the text is
 * Simplified or mentions China, and not Japan. Otherwise the symbol is kept, with a question mark.
 */
function settle(sign: string, { text, language }: FigureContext): string {
  if (sign === '元') return language === 'zh-Hans' ? 'CNY' : '元?'
  if (sign === '$') return OTHER_DOLLAR.test(text) ? '$?' : 'USD'
  if (sign === '¥') return !JAPAN.test(text) && (language === 'zh-Hans' || CHINA.test(text)) ? 'CNY' : '¥?'
  return sign
}

/**
 * The currency of an amount; empty where the two names contradict each other. 元, $ and ¥ agree with what they may be.
 */
export function readCurrency(prefix: string, suffix: string, context: FigureContext): string {
  const before = readName(prefix, PREFIX_TESTS)
  const behind = readName(suffix, SUFFIX_TESTS)
  if (before === '' || behind === '' || before === behind) return settle(before || behind, context)
  const isVague = (name: string) => /^[元$¥]/u.test(name)
  if (isVague(behind)) return isVague(before) ? '' : before
  return isVague(before) ? behind : ''
}
