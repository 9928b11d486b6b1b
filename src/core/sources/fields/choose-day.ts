/** Chooses the day of publication from all stated and printed times. */
import { type PublishedDate, parsePublishedDate } from '../published-date.ts'
import { type CandidatePlace, type JudgedField, nothing } from './candidate.ts'
import type { PageFacts } from './page-facts.ts'

/** Metas of the publication time, the most trusted first. */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'firstpublishedtime',
  'pubdate',
  'publishdate',
  'publish_time',
  'parsely-pub-date',
  'datepublished',
  'date',
  'og:release_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'sailthru.date',
] as const

export interface JudgedDay extends JudgedField {
  readonly published: PublishedDate
}

export function chooseDay(facts: PageFacts): JudgedDay {
  const stamps: { stamp: string; from: CandidatePlace; reason: string }[] = [
    ...(facts.article?.published ?? []).map((stamp) => ({ stamp, from: 'json-ld' as const, reason: 'datePublished' })),
    ...METAS.flatMap((name) =>
      (facts.metas.get(name) ?? []).slice(0, 1).map((stamp) => ({ stamp, from: 'meta' as const, reason: name })),
    ),
    ...facts.times
      .filter(({ property, place }) => property === 'datepublished' && place !== 'elsewhere')
      .map(({ datetime, text }) => ({ stamp: datetime || text, from: 'time' as const, reason: 'datePublished' })),
    ...facts.times
      .filter(({ property, place }) => property === '' && place === 'byline')
      .map(({ datetime, text }) => ({ stamp: datetime || text, from: 'time' as const, reason: 'beside the headline' })),
  ]
  const printed = { above: toText(facts.above).slice(-160), below: toText(facts.below).slice(0, 400) }
  for (const { stamp, from, reason } of stamps) {
    const published = parsePublishedDate([stamp], { above: '', below: '' }, '')
    if (published.publishedDate === '') continue
    const inPlace = parsePublishedDate([stamp], printed, facts.href)
    return { value: inPlace.publishedDate, from, reason, sure: true, published: inPlace }
  }
  const published = parsePublishedDate([], printed, facts.href)
  if (published.publishedDate !== '')
    return {
      value: published.publishedDate,
      from: 'byline',
      reason: 'printed near the headline',
      sure: true,
      published,
    }
  return { ...nothing('no day'), published }
}

function toText(lines: readonly { text: string }[]): string {
  return lines.map(({ text }) => text).join('\n')
}
