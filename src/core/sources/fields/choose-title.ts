/**
 * Chooses an article's title. The headline on the page decides among what metadata states; site names, sections and
 * numbers behind a title go; a value that was cut at a raw quotation mark loses to the whole one.
 */
import { type Candidate, type ChosenField, nothing, toChosen } from './candidate.ts'
import type { PageFacts } from './page-facts.ts'
import { isSiteName, listSiteLetters } from './site-names.ts'
import { isLikeTitle, shareWords, toLetters } from './title-likeness.ts'
import { TITLE_METAS } from './title-metas.ts'
import { cutTitle } from './title-tails.ts'

/** A headline that holds more than this many times the stated title's letters holds something else too. */
const MOST_MORE = 1.6
/** A headline that is less than this share of the stated title is only a part of it. */
const LEAST_SHARE = 0.5
/** Share of words by which an own headline is one of the stated title's story. */
const LEAST_SHARED = 0.3

export function chooseTitle(facts: PageFacts): ChosenField {
  const sites = listSiteLetters(facts)
  const stated = TITLE_METAS.flatMap((name) =>
    (facts.metas.get(name) ?? []).slice(0, 1).map((value) => ({ value, name })),
  )
  const inData = facts.article?.headlines[0] ?? ''
  const raw = [...stated.map(({ value }) => value), inData, facts.headline].filter((one) => one !== '')
  const clean = (title: string) =>
    cutTitle(
      title,
      sites,
      raw.filter((one) => one !== title),
    )
  const fromDocument = clean(facts.documentTitle)
  const candidates: Candidate[] = [
    ...(inData === '' ? [] : [{ value: clean(inData).head, from: 'json-ld' as const, name: 'headline' }]),
    ...stated.map(({ value, name }) => ({ value: clean(value).head, from: 'meta' as const, name })),
    { value: fromDocument.head, from: 'document-title' as const, name: '' },
  ].filter(({ value }) => toLetters(value) !== '')
  if (facts.headline !== '' && facts.isHeadlineConfirmed) {
    const own = clean(facts.headline).head
    const letters = toLetters(own).length
    const like = candidates.filter(({ value }) => isLikeTitle(value, own))
    const closest = like.find(({ value }) => toLetters(value) === toLetters(own))
    const isWhole = like.every(({ value }) => toLetters(value).length * LEAST_SHARE <= letters)
    const isOnly = like.some(({ value }) => toLetters(value).length * MOST_MORE >= letters)
    if (closest || (isWhole && isOnly))
      return toChosen({ value: own, from: 'headline', name: '' }, 'the headline, which a stated title repeats')
    const [best] = like
    if (best) return toChosen(best, 'the headline holds more or less than the stated title', like.length > 1)
  }
  // Search engines are often given another title than the one that is printed.
  if (facts.headline !== '' && !facts.isHeadlineConfirmed && !isSiteName(facts.headline, sites)) {
    const value = clean(facts.headline).head
    const isOfStory = candidates.some((one) => shareWords(one.value, value) >= LEAST_SHARED)
    if (isOfStory || facts.article === null)
      return toChosen({ value, from: 'headline', name: '' }, 'the headline, which says it in other words', isOfStory)
  }
  const [first] = candidates
  if (!first)
    return facts.headline === ''
      ? nothing('no title')
      : toChosen({ value: facts.headline, from: 'headline', name: '' }, 'nothing but a headline', false)
  const whole = candidates.find(({ value }) => isCutAtQuote(first.value, value)) ?? first
  const isShared = candidates.some((one) => one !== whole && toLetters(one.value) === toLetters(whole.value))
  return toChosen(whole, 'stated, without a headline that repeats it', isShared)
}

/** Whether a longer title goes on with a quotation mark where the shorter ends: an attribute ended there. */
function isCutAtQuote(short: string, long: string): boolean {
  return long.length > short.length && long.startsWith(short) && /^["“”]/.test(long.slice(short.length).trim())
}
