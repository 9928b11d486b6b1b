/** Percentages, and differences in percentage points, which are a different measure. */
import type { FigureForm } from './figure-form.ts'
import { measurePatterns, readMeasure } from './measure-form.ts'

function readShare(match: RegExpExecArray, kind: 'percent' | 'points') {
  const read = readMeasure(match)
  if (read === null) return null
  const { value, to, qualifier } = read
  return { kind, value, to, qualifier }
}

const PERCENT = '(?:%|percent|per cent|pct)(?![a-z\\d]| ?-?points?)'
const POINTS = '(?:个百分点|(?:percentage|percent|per cent|%)[ -]points?|个百分比点)(?![a-z])'

export const SHARE_FORMS: readonly FigureForm[] = [
  ...measurePatterns({ unit: POINTS }).map(
    (found): FigureForm => ({ ...found, read: (match) => readShare(match, 'points') }),
  ),
  ...[...measurePatterns({ unit: PERCENT }), ...measurePatterns({ prefix: '百分之', unit: '(?!)' })].map(
    (found): FigureForm => ({ ...found, read: (match) => readShare(match, 'percent') }),
  ),
]
