/**
 * Chooses the day of publication. Times of modification, of comments, teasers and events are no candidates. What is
 * stated as the time of publication counts first, unless the page prints another day as that of publication.
 */
import { type PublishedDate, parsePublishedDate } from '../published-date.ts'
import { type CandidatePlace, type ChosenField, nothing } from './candidate.ts'
import type { PageFacts, PrintedLine } from './page-facts.ts'

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
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
] as const

/** Metas that some systems fill with the time of serving: a printed day of publication counts more. */
const VAGUE_METAS = ['date', 'og:release_date', 'dc.date', 'dcterms.date', 'article:date', 'displaydate'] as const

const CHANGE_METAS = [
  'article:modified_time',
  'og:updated_time',
  'lastmodifiedtime',
  'datemodified',
  'lastmod',
] as const

const REACH_ABOVE = 160
const REACH_BELOW = 500
const MOST_PARAGRAPHS = 2
const DAY_MS = 86_400_000
const EARLIEST = '1990'
const LATEST = '2099'

/** Lines that are no byline's: comments, teasers. */
const WRITTEN = /(?:written|posted|published|reported)\s+by\b.{2,80}?\bon\s+/iu
const UPDATED = /(?:更新|修改|updated|modified|edited)/iu

export interface ChosenDay extends ChosenField {
  readonly published: PublishedDate
}

interface DayCandidate {
  readonly published: PublishedDate
  readonly from: CandidatePlace
  readonly reason: string
  readonly isCertain: boolean
  /** As stated; empty for a printed one. */
  readonly stamp: string
}

export function chooseDay(facts: PageFacts): ChosenDay {
  const printed = toPrintedText(facts)
  const parse = (stamp: string) => parsePublishedDate([stamp], printed, facts.href)
  const read = (stamp: string, from: CandidatePlace, reason: string): DayCandidate[] => {
    if (parsePublishedDate([stamp], { above: '', below: '' }, '').publishedDate === '') return []
    const published = parse(stamp)
    const isPossible =
      published.publishedDate >= EARLIEST && published.publishedDate.slice(0, 4) <= (facts.currentYear || LATEST)
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
  const shown = readPrinted(facts, printed)
  const isChange = toChangeTest(facts)
  const published = stated.filter(({ stamp }) => !isChange(stamp))
  const credible = published.length > 0 ? published : stated
  const first = credible[0]
  if (first) return toChosenDay(preferShown(first, credible, shown))
  const doubt = (candidate: DayCandidate) => ({ ...candidate, isCertain: false })
  const candidates = [
    ...(shown?.isSure ? [shown] : []),
    ...ofMetas(VAGUE_METAS).map((one) => (shown && isNear(dayOf(one), dayOf(shown)) ? one : doubt(one))),
    ...ofTimes('', 'byline'),
    ...(shown ? [shown] : []),
    ...ofTimes('', 'article').slice(0, 1).map(doubt),
    ...readClosing(facts),
  ]
  const [best] = candidates
  if (best) return toChosenDay(best)
  const inAddress = parsePublishedDate([], { above: '', below: '' }, facts.href)
  if (inAddress.publishedDate !== '')
    return toChosenDay({
      published: inAddress,
      from: 'address',
      reason: 'the day in the address',
      isCertain: true,
      stamp: '',
    })
  return { ...nothing('no day'), published: { publishedAt: '', publishedDate: '' } }
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

interface ShownDay extends DayCandidate {
  /** Whether the day is labelled, in the address too, or has a time of day. */
  readonly isSure: boolean
}

/** The printed day of publication near the headline. */
function readPrinted(facts: PageFacts, printed: { above: string; below: string }): ShownDay | null {
  const year = facts.footerYear || facts.currentYear
  const published = parsePublishedDate([], printed, facts.href, year)
  const inAddress = parsePublishedDate([], { above: '', below: '' }, facts.href)
  if (published.publishedDate === '' || published.publishedDate === inAddress.publishedDate) {
    return inAddress.publishedDate !== '' && published.publishedDate !== ''
      ? { published, from: 'byline', reason: 'printed, and in the address', isCertain: true, stamp: '', isSure: true }
      : null
  }
  return {
    published,
    from: 'byline',
    reason: 'printed near the headline',
    isCertain: isYearKnown(published, parsePublishedDate([], printed, facts.href), facts),
    stamp: '',
    isSure: published.publishedAt !== '' || /\d{1,2}:\d\d/.test(printed.below),
  }
}

/** Whether a printed day has its year, or one that the page's foot and the calendar agree on. */
function isYearKnown(day: PublishedDate, withoutYear: PublishedDate, { footerYear, currentYear }: PageFacts): boolean {
  return day.publishedDate === withoutYear.publishedDate || (currentYear !== '' && footerYear === currentYear)
}

/** Written by … on November 14, 2019; or a day on a short last line. */
function readClosing(facts: PageFacts): DayCandidate[] {
  for (const { text } of facts.closing) {
    const match = WRITTEN.exec(text)
    const stamp = match ? text.slice(match.index + match[0].length, match.index + match[0].length + 40) : ''
    const published =
      stamp === '' ? null : parsePublishedDate([], { above: '', below: `Published ${stamp}` }, facts.href)
    if (published && published.publishedDate !== '')
      return [{ published, from: 'closing', reason: 'Written by … on', isCertain: true, stamp: '' }]
  }
  return []
}

/** Days in running text are the story's, and what stands below several paragraphs is another's. */
function toPrintedText({ above, below }: PageFacts): { above: string; below: string } {
  const paragraphs = below.flatMap(({ isRunning }, index) => (isRunning ? [index] : []))
  const toText = (lines: readonly PrintedLine[]) =>
    lines.map(({ text, isRunning }) => (isRunning ? '' : text)).join('\n')
  const near = below.slice(0, paragraphs[MOST_PARAGRAPHS] ?? below.length)
  return { above: toText(above).slice(-REACH_ABOVE), below: toText(near).slice(0, REACH_BELOW) }
}
