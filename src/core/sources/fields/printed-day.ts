/** The printed day of publication near the headline, and in which year it is where it is printed without one. */

import type { PrintedText } from '../choose-printed-date.ts'
import type { PublishedDate } from '../published-date.ts'
import { type KnownOfDates, parsePublishedDate } from '../published-date.ts'
import type { CandidatePlace } from './candidate.ts'
import type { PageFacts, PrintedLine } from './page-facts.ts'

export interface DayCandidate {
  readonly published: PublishedDate
  readonly from: CandidatePlace
  readonly reason: string
  readonly isCertain: boolean
  /** As stated; empty for a printed one. */
  readonly stamp: string
}

export interface ShownDay extends DayCandidate {
  /** Whether the day is labelled, in the address too, or has a time of day. */
  readonly isSure: boolean
}

const REACH_ABOVE = 160
const REACH_BELOW = 500
const MOST_PARAGRAPHS = 2
const NOTHING: PrintedText = { above: '', below: '' }

/** Languages of countries in which 12/01/2026 is the twelfth of January. */
const DAY_FIRST = /^(?:en-(?:gb|ie|au|nz|in|za|sg|hk|my|ng|ke|pk)|de|fr|es|it|nl|pt)\b/

/** Metas of a change: where a printed day has no year, it is not long after it. */
const CHANGE_METAS = ['dateupdate', 'article:modified_time', 'og:updated_time', 'lastmodifiedtime', 'datemodified']

/** The year of printed days without one, and whether nothing speaks against it. */
export interface KnownYear extends KnownOfDates {
  readonly isCertain: boolean
}

/**
 * What is known of the dates of a page. The year of a day without one is that of a stated change, else that of the
 * save; a copyright line may be older than the text, and stands only for saved pages, where no linked address is newer.
 */
export function toKnownYear(facts: PageFacts): KnownYear {
  const { savedOn, footerYear, newestYear, language } = facts
  const dayFirst = DAY_FIRST.test(language)
  const stamps = [...CHANGE_METAS.flatMap((name) => facts.metas.get(name) ?? []), ...(facts.article?.modified ?? [])]
  const changed = stamps
    .map((stamp) => parsePublishedDate([stamp], NOTHING, '').publishedDate)
    .find((day) => day !== '')
  if (changed && (savedOn === '' || changed <= savedOn))
    return { dayFirst, year: changed.slice(0, 4), latest: changed, isCertain: true }
  const year = savedOn.slice(0, 4)
  if (savedOn !== '') return { dayFirst, year, latest: savedOn, isCertain: footerYear === year }
  return { dayFirst, year: newestYear > footerYear ? newestYear : footerYear, isCertain: false }
}

/** The printed day of publication near the headline. */
export function readPrinted(facts: PageFacts, printed: PrintedText, known: KnownYear): ShownDay | null {
  const published = parsePublishedDate([], printed, facts.href, known)
  const inAddress = parsePublishedDate([], NOTHING, facts.href)
  if (published.publishedDate === '' || published.publishedDate === inAddress.publishedDate) {
    return inAddress.publishedDate !== '' && published.publishedDate !== ''
      ? { published, from: 'byline', reason: 'printed, and in the address', isCertain: true, stamp: '', isSure: true }
      : null
  }
  const { dayFirst = false } = known
  const isWhole = parsePublishedDate([], printed, facts.href, { dayFirst }).publishedDate === published.publishedDate
  return {
    published,
    from: 'byline',
    reason: 'printed near the headline',
    isCertain: isWhole || known.isCertain,
    stamp: '',
    isSure: published.publishedAt !== '' || /\d{1,2}:\d\d/.test(printed.below),
  }
}

/** A printed day of an update: some outlets print no other. */
export function readUpdated(facts: PageFacts, printed: PrintedText, known: KnownYear): DayCandidate[] {
  const published = parsePublishedDate([], printed, facts.href, { ...known, isUpdateEnough: true })
  return published.publishedDate === ''
    ? []
    : [{ published, from: 'byline', reason: 'printed as that of an update', isCertain: false, stamp: '' }]
}

/** Lines right above the headline, and the names of the elements in which a day stands there as the article's. */
const NEAREST_ABOVE = 3
const OF_ARTICLE = /date|time|publi|meta|info|eyebrow|kicker|label|post/
const OF_PAGE = /top|head(?!line)|nav|today|weather|now|bar|clock|lunar/

/** A day alone on a line right above the headline, in an element that is named so: elsewhere today's date stands there. */
export function readAbove(facts: PageFacts, known: KnownYear): DayCandidate[] {
  for (const { text, pieces } of facts.above.slice(-NEAREST_ABOVE).reverse()) {
    const names = pieces.map((piece) => piece.names).join(' ')
    if (text.length > 40 || !OF_ARTICLE.test(names) || OF_PAGE.test(names)) continue
    const published = parsePublishedDate([], { above: '', below: text }, facts.href, {
      dayFirst: known.dayFirst ?? false,
    })
    const isAlone = text.replace(/[\d\s,./:年月日-]|\p{L}+day\b|\b\p{Lu}\p{L}{2,8}\b|\bon\b/gu, '') === ''
    if (published.publishedDate !== '' && isAlone && published.publishedDate !== facts.savedOn)
      return [{ published, from: 'byline', reason: 'printed above the headline', isCertain: false, stamp: '' }]
  }
  return []
}

const WRITTEN = /(?:written|posted|published|reported)\s+by\b.{2,80}?\bon\s+/i
/** （2026年2月3日） on a line of its own. */
const BRACKETED = /^[(（]\s*((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*[)）]$/u

/** Written by … on November 14, 2019; First published 12 January 2026; a day in brackets on the last line. */
export function readClosing(facts: PageFacts): DayCandidate[] {
  for (const { text } of facts.closing) {
    const match = WRITTEN.exec(text) ?? /(?:first|originally) published:?\s+(?:on\s+)?/i.exec(text)
    const stamp =
      BRACKETED.exec(text)?.[1] ?? (match ? text.slice(match.index + match[0].length).slice(0, LONGEST_CLOSING) : '')
    const published =
      stamp === '' ? null : parsePublishedDate([], { above: '', below: `Published ${stamp}` }, facts.href)
    if (published && published.publishedDate !== '')
      return [{ published, from: 'closing', reason: 'printed at the end', isCertain: true, stamp: '' }]
  }
  return []
}

const LONGEST_CLOSING = 40

/**
 * The text in which a day is looked for: days in running text are the story's, and what stands below several paragraphs
 * is another's.
 */
export function toPrintedText({ above, below, metas, times }: PageFacts): PrintedText {
  const paragraphs = below.flatMap(({ isRunning }, index) => (isRunning ? [index] : []))
  const toText = (lines: readonly PrintedLine[]) =>
    lines.map(({ text, isRunning }) => (isRunning ? '' : text)).join('\n')
  const near = below.slice(0, paragraphs[MOST_PARAGRAPHS] ?? below.length)
  const unchanged = times.filter(({ property, place }) => property !== 'datemodified' && place !== 'elsewhere')
  const others = [...(metas.get('sailthru.date') ?? []), ...unchanged.flatMap(({ datetime, text }) => [datetime, text])]
  return {
    above: toText(above).slice(-REACH_ABOVE),
    below: toText(near).slice(0, REACH_BELOW),
    others: others.join('\n'),
  }
}
