/**
 * Words beside a number that state how exact it is, in the text's folded script. 以上 and 以下 include the number, as laws
 * do.
 */
import type { Qualifier } from './figure.ts'

const BEFORE: readonly (readonly [Qualifier, string])[] = [
  ['at-least', '不少于|不低于|不小于|至少|最少|最低|at least|no less than|no fewer than|not less than|a minimum of'],
  [
    'at-most',
    '不超过|不高于|不多于|至多|最多|up to|at most|no more than|not more than|as much as|as many as|a maximum of',
  ],
  ['over', '超过|超出|突破|高于|大于|多于|超逾|just over|over|more than|above|exceeding|in excess of|upwards of|逾|超'],
  ['under', '低于|少于|小于|不到|不足|below|under|less than|fewer than'],
  ['nearly', '将近|接近|逼近|nearly|almost|close to|just under|(?<![附最临靠邻远相])近'],
  [
    'about',
    '大约|大概|约为|约合|about|around|some|roughly|approximately|approx\\.|an estimated|(?<![预节合公契纽签违制])约|~',
  ],
]
const BEHIND: readonly (readonly [Qualifier, string])[] = [
  ['at-least', '(?:或)?以上|及以上|起| or more(?![a-z])|\\+'],
  ['at-most', '(?:或)?以下|及以下| or less(?![a-z])| or fewer(?![a-z])'],
  ['about', '左右|上下|前后| or so(?![a-z])'],
]

const sourceOf = (words: readonly (readonly [Qualifier, string])[]) => words.map(([, source]) => source).join('|')

/** Sources of patterns; a word in letters is followed by a space. */
export const QUALIFIER_BEFORE = `(?<![a-z])(?:${sourceOf(BEFORE)})`
export const QUALIFIER_BEHIND = `(?:${sourceOf(BEHIND)})`

const toTests = (words: readonly (readonly [Qualifier, string])[]) =>
  words.map(([qualifier, source]) => [qualifier, new RegExp(`^(?:${source})$`, 'iu')] as const)
const BEFORE_TESTS = toTests(BEFORE)
const BEHIND_TESTS = toTests(BEHIND)

/** The meaning of the words before and behind a number; those before it count first. */
export function readQualifier(before: string, behind: string): Qualifier | null {
  const said = BEFORE_TESTS.find(([, test]) => test.test(before)) ?? BEHIND_TESTS.find(([, test]) => test.test(behind))
  return said?.[0] ?? null
}
