/** Chooses the author among what metadata, marks and the printed byline name. */

import { cleanAuthors } from './author-names.ts'
import { type Candidate, type JudgedField, nothing, toJudged } from './candidate.ts'
import type { PageFacts } from './page-facts.ts'
import { findPrintedAuthors } from './printed-authors.ts'
import { listSiteLetters } from './site-names.ts'

const METAS = [
  'parsely-author',
  'byl',
  'sailthru.author',
  'dc.creator',
  'author',
  'article:author',
  'cxenseparse:author',
] as const

export function chooseAuthor(facts: PageFacts): JudgedField {
  const sites = listSiteLetters(facts)
  const printed = findPrintedAuthors(facts)
  const candidates: Candidate[] = [
    ...((facts.article?.authors ?? []).length > 0
      ? [{ value: (facts.article?.authors ?? []).join('; '), from: 'json-ld' as const, name: 'author' }]
      : []),
    ...facts.markedAuthors.filter(({ from }) => from !== 'byline'),
    ...printed,
    ...METAS.flatMap((name) =>
      (facts.metas.get(name) ?? []).slice(0, 1).map((value) => ({ value, from: 'meta' as const, name })),
    ),
    ...facts.markedAuthors.filter(({ from }) => from === 'byline'),
  ]
  for (const candidate of candidates) {
    const value = cleanAuthors(candidate.value, sites)
    if (value !== '') return toJudged({ ...candidate, value }, `${candidate.from} ${candidate.name}`.trim())
  }
  return nothing('no author that can be one')
}
