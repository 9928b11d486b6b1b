/** The shared form of money, shares and counts: qualifier, number or range, unit, qualifier. */
import { isLess, timesPowerOfTen, toDecimalText } from './decimal.ts'
import type { Qualifier } from './figure.ts'
import type { FigureForm } from './figure-form.ts'
import { LETTER_MAGNITUDE, NUMBER, NUMBER_START, type ReadNumber, readNumber } from './numbers.ts'
import { QUALIFIER_BEFORE, QUALIFIER_BEHIND, readQualifier } from './qualifiers.ts'

/** Sources of patterns. */
export interface MeasureParts {
  /** Must precede the number. */
  readonly prefix?: string
  /** Must follow it; may be missing where there is a prefix. */
  readonly unit: string
  /** Look-behind and look-ahead. */
  readonly notAfter?: string
  readonly notBefore?: string
}

/** A pattern, and the part of it that every match contains: the prefix where there is one, else the unit. */
export type MeasurePattern = Required<Pick<FigureForm, 'pattern' | 'needs'>>

/** A parsed number or range. */
export interface MeasureReading {
  readonly value: string
  readonly to: string | null
  readonly qualifier: Qualifier | null
  /** As written; empty where there is none. */
  readonly prefix: string
  readonly unit: string
  readonly lowUnit: string
}

/**
 * Two patterns with the groups that {@link readMeasure} reads: a range, and a single number, for the case that the two
 * ends turn out to be no range.
 */
export function measurePatterns({ prefix, unit, notAfter = '', notBefore = '' }: MeasureParts): MeasurePattern[] {
  // A minus only where it cannot be a dash.
  const lead =
    prefix === undefined
      ? `(?<sign>(?<=^|[\\s(\\p{Script=Han}])-(?=\\d))?${NUMBER_START}`
      : `(?<prefix>${prefix})(?: (?<sign>-(?=\\d))?)?`
  const number = NUMBER + (prefix === undefined ? '' : LETTER_MAGNITUDE)
  const start = `${notAfter}(?:(?<before>${QUALIFIER_BEFORE}) ?)?${lead}`
  const again = prefix === undefined ? '' : `(?:(?:${prefix}) ?)?`
  const end = `(?:(?<more>多|余|\\+|-plus)?[ -]?(?<unit>${unit}))${prefix === undefined ? '' : '?'}(?<behind>${QUALIFIER_BEHIND})?${notBefore}`
  const range = `(?<low>${number})(?:[ -]?(?<lowUnit>${unit}))?(?<link> ?(?:-{1,2}|~|至|到) ?| to | and )${again}(?<high>${number})`
  const needs = new RegExp(prefix ?? unit, 'iu')
  return [start + range + end, `${start}(?<low>${number})${end}`].map((source) => ({
    pattern: new RegExp(source, 'giu'),
    needs,
  }))
}

const FROM = /(?:from|从|由|自) ?$/i
const BETWEEN = /between $/i

/** Both ends in the magnitude they share (3至5亿); null where they are no range. */
function readRange(low: ReadNumber, high: ReadNumber, isUnitShared: boolean): MeasureReading['to'][] | null {
  const from = low.power === 0 && isUnitShared ? timesPowerOfTen(low.value, high.power) : low.value
  return isLess(from, high.value) ? [toDecimalText(from), toDecimalText(high.value)] : null
}

/** Reads a match; null where it is no number, or two that form no range. */
export function readMeasure(match: RegExpExecArray): MeasureReading | null {
  const {
    before = '',
    sign = '',
    prefix = '',
    low = '',
    lowUnit = '',
    link = '',
    high,
    more,
    unit = '',
    behind = '',
  } = match.groups ?? {}
  const first = readNumber(low)
  const last = high === undefined ? first : readNumber(high)
  if (first === null || last === null) return null
  const byMore = more === '+' || more === '-plus' ? 'at-least' : more !== undefined || last.isMore ? 'over' : null
  const said = { qualifier: readQualifier(before, behind) ?? byMore, prefix, unit, lowUnit }
  if (high === undefined) return { ...said, value: sign + toDecimalText(first.value), to: null }
  if (sign !== '') return null
  const lead = match.input.slice(Math.max(0, match.index - 10), match.index)
  // "Revenue of 3 and 5 billion" are two numbers; "from 3% to 5%" is a change.
  if (/and/i.test(link) && !BETWEEN.test(lead)) return null
  if (/to|到|至/i.test(link) && FROM.test(lead)) return null
  const ends = readRange(first, last, lowUnit === '')
  return ends === null ? null : { ...said, value: ends[0] as string, to: ends[1] as string }
}
