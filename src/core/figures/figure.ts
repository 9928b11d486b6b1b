/**
 * What a figure is, and its canonical form in files (docs/FIGURES.md): one text that a table can sort, filter, compare.
 */
import type { Span } from '../text/span.ts'

/** How exactly a text states a number. `nearly` is a little below it, `at-least` and `at-most` include it. */
export type Qualifier = 'about' | 'nearly' | 'over' | 'under' | 'at-least' | 'at-most'

/** A measured number: decimal digits, `-` before a negative one, never an exponent or a trailing zero. */
interface Measured {
  readonly value: string
  /** The upper end of a range, else null. */
  readonly to: string | null
  readonly qualifier: Qualifier | null
}

export interface Money extends Measured {
  readonly kind: 'money'
  /** ISO 4217, or `元?`, `$?`, `¥?` as written where the text does not show which currency is meant. */
  readonly currency: string
}

/** A number of firms, a share, or a difference of two shares in percentage points. */
export interface Measure extends Measured {
  readonly kind: 'firms' | 'percent' | 'points'
}

/** The number of a batch of a list, programme or fund. */
export interface Batch {
  readonly kind: 'batch'
  readonly value: string
}

/** A year, month or day of the calendar (ISO 8601, as precise as written); `to` is the last one of a period. */
export interface CalendarDate {
  readonly kind: 'date' | 'period'
  readonly value: string
  readonly to: string | null
}

/** The number of an official document, brackets and width normalised. */
export interface DocumentNumber {
  readonly kind: 'document'
  readonly value: string
}

/** A figure without its place. */
export type Reading = Money | Measure | Batch | CalendarDate | DocumentNumber

export type Figure = Reading & {
  /** In the text that was searched. */
  readonly span: Span
  /** Exactly as written, including the qualifying words. */
  readonly raw: string
  /** See {@link toCanonical}. */
  readonly canonical: string
}

const WORDS: Readonly<Record<Qualifier, string>> = {
  about: 'about ',
  nearly: 'nearly ',
  over: 'over ',
  under: 'under ',
  'at-least': 'at least ',
  'at-most': 'at most ',
}

function toUnitForm(reading: Money | Measure, amount: string): string {
  if (reading.kind === 'money') return `${reading.currency} ${amount}`
  if (reading.kind === 'firms') return `firms ${amount}`
  return reading.kind === 'percent' ? `${amount}%` : `${amount} points`
}

/**
 * The canonical form of a figure: `CNY 230000000000`, `over CNY 300000000-500000000`, `firms 14600`, `10-15%`,
 * `1.5 points`, `batch 7`, `2026-01`, `2026/2030`, `工信部企业〔2023〕193号`.
 */
export function toCanonical(reading: Reading): string {
  if (reading.kind === 'batch') return `batch ${reading.value}`
  if (reading.kind === 'document') return reading.value
  if (!('qualifier' in reading)) {
    return reading.to === null ? reading.value : `${reading.value}/${reading.to}`
  }
  const amount = reading.to === null ? reading.value : `${reading.value}-${reading.to}`
  return (reading.qualifier === null ? '' : WORDS[reading.qualifier]) + toUnitForm(reading, amount)
}

/** For a table: canonical forms in the text's order, each once. */
export function toFigureList(figures: readonly Figure[]): string[] {
  return [...new Set(figures.map(({ canonical }) => canonical))]
}
