/**
 * Chooses the day of publication. Times of modification, of comments, teasers and events are no candidates. What is
 * stated as the time of publication counts first, unless the page prints another day as that of publication.
 */
import { type PublishedDate, parsePublishedDate } from '../published-date.ts'
import { type CandidatePlace, type ChosenField, nothing } from './candidate.ts'
import type { PageFacts } from './page-facts.ts'
import {
  type DayCandidate,
  readAbove,
  readClosing,
  readPrinted,
  readUpdated,
  type ShownDay,
  toKnownYear,
  toPrintedText,
} from './printed-day.ts'

/** Metas of the publication time, the most trusted first. */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'firstpublishedtime',
  'pubdate',
  'og:pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publish_time',
  'publication_date',
  'article_date_original',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'datepublished',
  'apub:time',
  'weibo: article:create_at',
  'weibo:article:create_at',
  'article.published',
  'article:published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
] as const

/** Metas that some systems fill with the time of serving: a printed day of publication counts more. */
const VAGUE_METAS = [
  'sailthru.date',
  'date',
  'og:release_date',
  'dc.date',
  'dcterms.date',
  'article:date',
  'displaydate',
] as const

const CHANGE_METAS = [
  'article:modified_time',
  'og:updated_time',
  'lastmodifiedtime',
  'datemodified',
  'lastmod',
] as const

const DAY_MS = 86_400_000
const EARLIEST = '1990'
const LATEST = '2099-12-31'

const UPDATED = /(?:更新|修改|updated|modified|edited)/i

export interface ChosenDay extends ChosenField {
  readonly published: PublishedDate
}

export function chooseDay(facts: PageFacts): ChosenDay {
  const printed = toPrintedText(facts)
  const known = toKnownYear(facts)
  const parse = (stamp: string) =>
    parsePublishedDate([stamp], printed, facts.href, { dayFirst: known.dayFirst ?? false })
  const latest = facts.savedOn === '' ? LATEST : dayAfter(facts.savedOn)
  const read = (stamp: string, from: CandidatePlace, reason: string): DayCandidate[] => {
    if (parsePublishedDate([stamp], { above: '', below: '' }, '').publishedDate === '') return []
    const published = parse(stamp)
    const isPossible = published.publishedDate >= EARLIEST && published.publishedDate <= latest
    return isPossible ? [{ published, from, reason, stamp, isCertain: true }] : []
  }
  const ofMetas = (names: readonly string[]) =>
    names.flatMap((name) => (facts.metas.get(name) ?? []).slice(0, 1).flatMap((stamp) => read(stamp, 'meta', name)))
  const ofTimes = (property: string, place: string) =>
    facts.times
      .filter((time) => time.property === property && time.place === place && !UPDATED.test(time.text))
      .flatMap(({ datetime, text }) =>
        [...read(datetime, 'time', `time, ${place}`), ...read(text, 'time', `time, ${place}`)].slice(0, 1),
      )
  const stated = [
    ...(facts.article?.published ?? []).flatMap((stamp) => read(stamp, 'json-ld', 'datePublished')),
    ...ofMetas(METAS),
    ...ofTimes('datepublished', 'byline'),
    ...ofTimes('datepublished', 'article'),
  ]
  const shown = readPrinted(facts, printed, known)
  const inAddress = readAddress(facts)
  const isChange = toChangeTest(facts)
  const published = stated.filter(({ stamp }) => !isChange(stamp))
  const credible = published.length > 0 ? published : stated
  const first = credible[0]
  if (first) return toChosenDay(preferAddress(preferShown(first, credible, shown), inAddress))
  const doubt = (candidate: DayCandidate) => ({ ...candidate, isCertain: false })
  const candidates = [
    ...(shown?.isSure ? [shown] : []),
    ...ofMetas(VAGUE_METAS).map((one) => (shown && isNear(dayOf(one), dayOf(shown)) ? one : doubt(one))),
    ...ofTimes('', 'byline'),
    ...(shown ? [shown] : []),
    ...readAbove(facts, known),
    ...ofTimes('', 'article').slice(0, 1).map(doubt),
    ...toLabelled(facts, (text) => read(text, 'time', 'time, labelled')).map(doubt),
    ...readClosing(facts),
    ...(inAddress ? [inAddress] : readUpdated(facts, printed, known)),
  ]
  const [best] = candidates
  if (best) return toChosenDay(best)
  return { ...nothing('no day'), published: { publishedAt: '', publishedDate: '' } }
}

/** The day in the address; null where there is none. */
function readAddress({ href }: PageFacts): DayCandidate | null {
  const published = parsePublishedDate([], { above: '', below: '' }, href)
  return published.publishedDate === ''
    ? null
    : { published, from: 'address', reason: 'the day in the address', isCertain: true, stamp: '' }
}

/** A text that is put out again keeps its address, and is stamped with the later day. */
const MOST_DAYS_BEHIND = 60

function preferAddress(chosen: DayCandidate, inAddress: DayCandidate | null): DayCandidate {
  if (!inAddress) return chosen
  const behind = Date.parse(dayOf(chosen)) - Date.parse(dayOf(inAddress))
  return behind > MOST_DAYS_BEHIND * DAY_MS ? { ...inAddress, isCertain: false } : chosen
}

const LABELLED = /^(?:first |originally )?(?:published|posted)\b|^(?:发布|發布|發佈|刊登|出版)/i

/** Times that say themselves that they are of publication, wherever they stand, where they agree. */
function toLabelled(facts: PageFacts, read: (text: string) => DayCandidate[]): DayCandidate[] {
  const found = facts.times
    .filter(({ property, text }) => property !== 'datemodified' && LABELLED.test(text))
    .flatMap(({ datetime, text }) => [...read(datetime), ...read(text)].slice(0, 1))
  return new Set(found.map(dayOf)).size === 1 ? found.slice(0, 1) : []
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
}

/** Of stated days that contradict each other, the one that the page prints too, else the earliest, which is uncertain. */
function preferShown(first: DayCandidate, stated: readonly DayCandidate[], shown: ShownDay | null): DayCandidate {
  if (stated.every((one) => isNear(dayOf(one), dayOf(first)))) return first
  const agreed = shown && stated.find((one) => isNear(dayOf(one), dayOf(shown)))
  if (agreed) return agreed
  const votes = (one: DayCandidate) => stated.filter((other) => isNear(dayOf(one), dayOf(other))).length
  const [best = first] = [...stated].sort((a, b) => votes(b) - votes(a) || dayOf(a).localeCompare(dayOf(b)))
  return { ...best, reason: `${best.reason}, against others`, isCertain: false }
}

function dayOf({ published }: DayCandidate): string {
  return published.publishedDate
}

/** Whether a stamp is that of a change: some systems give it in the place of the publication. */
function toChangeTest({ metas, article }: PageFacts): (stamp: string) => boolean {
  const changes = new Set([...CHANGE_METAS.flatMap((name) => metas.get(name) ?? []), ...(article?.modified ?? [])])
  return (stamp) => changes.has(stamp)
}

function isNear(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= DAY_MS
}

function toChosenDay({ published, from, reason, isCertain }: DayCandidate): ChosenDay {
  return { value: published.publishedDate, from, reason, sure: isCertain, published }
}
