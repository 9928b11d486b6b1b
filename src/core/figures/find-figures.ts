/** Finds the figures of a quote: forms know what a figure looks like, this file only which match counts. */
import { toLanguage } from '../text/language.ts'
import { BATCH_FORMS } from './batches.ts'
import { DATE_FORMS } from './dates.ts'
import { DOCUMENT_FORMS } from './documents.ts'
import { type Figure, type Reading, toCanonical } from './figure.ts'
import type { FigureContext, FigureForm } from './figure-form.ts'
import { FIRMS_FORMS } from './firms.ts'
import { MONEY_FORMS } from './money.ts'
import { toPlainText } from './plain-text.ts'
import { PLAN_FORMS } from './plan-periods.ts'
import { SHARE_FORMS } from './shares.ts'

/** All forms; of two that match the same text the earlier counts. */
export const FIGURE_FORMS: readonly FigureForm[] = [
  ...DOCUMENT_FORMS,
  ...PLAN_FORMS,
  ...DATE_FORMS,
  ...BATCH_FORMS,
  ...MONEY_FORMS,
  ...SHARE_FORMS,
  ...FIRMS_FORMS,
]

interface Candidate {
  readonly start: number
  readonly end: number
  readonly reading: Reading
}

function findCandidates({ pattern, needs, read, lead }: FigureForm, context: FigureContext): Candidate[] {
  if (needs && !needs.test(context.text)) return []
  const candidates: Candidate[] = []
  // Patterns are shared, since making one costs as much as a search; so each search resets `lastIndex`.
  pattern.lastIndex = 0
  for (let match = pattern.exec(context.text); match !== null; match = pattern.exec(context.text)) {
    const reading = read(match, context)
    const end = match.index + match[0].length
    if (reading !== null) candidates.push({ start: match.index + (lead?.(match) ?? 0), end, reading })
    // A rejected match may still contain a figure.
    else pattern.lastIndex = match.index + 1
  }
  return candidates
}

/**
 * Finds figures, leftmost first, of those that start at one place the longest; none overlaps another. Total, and linear
 * in the length of the text.
 *
 * @param language BCP 47, of the quote or its page; decides what the text itself leaves open (see docs/FIGURES.md).
 */
export function findFigures(text: string, language: string): Figure[] {
  const plain = toPlainText(text)
  const context = { text: plain.text, language: toLanguage(text, language) }
  const candidates = FIGURE_FORMS.flatMap((form) => findCandidates(form, context))
  candidates.sort((a, b) => a.start - b.start || b.end - a.end)
  const figures: Figure[] = []
  let lastEnd = 0
  for (const { start, end, reading } of candidates) {
    if (start < lastEnd) continue
    lastEnd = end
    const span = { start: plain.starts[start] as number, end: (plain.starts[end - 1] as number) + 1 }
    figures.push({ ...reading, span, raw: text.slice(span.start, span.end), canonical: toCanonical(reading) })
  }
  return figures
}
