/** Chooses whom the page credits for its text: a labelled source, one in metadata, an agency's byline, a closing line. */
import { findSourceCredit, toSourceCredit } from '../source-credit.ts'
import { type JudgedField, nothing, toJudged } from './candidate.ts'
import type { PageFacts, PrintedLine } from './page-facts.ts'

/** Metas that state the source. */
const METAS = ['source', 'contentsource', 'og:source', 'article:source', 'copyright_source'] as const

export function chooseCredit(facts: PageFacts): JudgedField {
  for (const name of METAS) {
    const value = toSourceCredit(facts.metas.get(name)?.[0] ?? '')
    if (value !== '') return toJudged({ value, from: 'meta', name }, 'stated as the source')
  }
  const printed = findSourceCredit(toText([...facts.above, ...facts.below]))
  if (printed !== '') return toJudged({ value: printed, from: 'byline', name: '' }, 'printed near the headline')
  const closing = findSourceCredit(toText(facts.closing))
  return closing === ''
    ? nothing('nobody is credited')
    : toJudged({ value: closing, from: 'closing', name: '' }, 'printed at the end', false)
}

function toText(lines: readonly PrintedLine[]): string {
  return lines.map(({ text }) => text).join('\n')
}
