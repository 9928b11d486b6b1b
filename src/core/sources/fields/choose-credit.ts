/**
 * Chooses whom the page credits for its text: a labelled source, one in metadata, a medium printed beside the date, an
 * agency in the byline or in the place of the author, a closing line.
 */

import { isOutletName } from '../outlet-names.ts'
import { findSourceCredit, toSourceCredit } from '../source-credit.ts'
import { isAgency, isMediumName } from './author-names.ts'
import { type ChosenField, nothing, toChosen } from './candidate.ts'
import type { PageFacts, PrintedLine } from './page-facts.ts'
import { isSiteName, listSiteLetters } from './site-names.ts'

/** Metas that state the source. */
const METAS = [
  'source',
  'contentsource',
  'og:source',
  'article:source',
  'copyright_source',
  'apub:from',
  'mediaid',
] as const

/** Lines around the headline that belong to it. */
const LINES_BELOW = 14
const LINES_ABOVE = 4

const DATE =
  /(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}|\d{1,2}[-月/]\d{1,2}日?\s+\d{1,2}:\d\d|\d{1,2}:\d\d/u
const LONGEST_LINE = 120
const OTHER_LABEL = /(?:作者|记者|編輯|编辑|责编|責編|字号|分享|评论|阅读|点击|浏览|校对)/u

export function chooseCredit(facts: PageFacts): ChosenField {
  const near = [...facts.above.slice(-LINES_ABOVE), ...facts.below]
  const byline = near.filter(({ isRunning }) => !isRunning)
  const labelled = findSourceCredit(toText(byline), { onlyLabelled: true })
  if (labelled !== '') return toChosen({ value: labelled, from: 'byline', name: '' }, 'labelled near the headline')
  for (const name of METAS) {
    const value = toSourceCredit(facts.metas.get(name)?.[0] ?? '')
    if (value !== '') return toChosen({ value, from: 'meta', name }, `stated as ${name}`)
  }
  const beside = findBesideDate(facts)
  if (beside !== '') return toChosen({ value: beside, from: 'byline', name: '' }, 'printed beside the date', false)
  const printed = findSourceCredit(toText([...facts.above, ...facts.below]))
  if (printed !== '') return toChosen({ value: printed, from: 'byline', name: '' }, 'printed near the headline')
  const sites = listSiteLetters(facts)
  const medium = [...(facts.article?.authors ?? []), ...(facts.metas.get('author') ?? [])].find(
    (name) => isAgency(name) || (isMedium(name) && !isSiteName(name, sites)),
  )
  if (medium) return toChosen({ value: medium.trim(), from: 'json-ld', name: 'author' }, 'a medium as author')
  const closing = findSourceCredit(toText(facts.closing))
  return closing === ''
    ? nothing('nobody is credited')
    : toChosen({ value: closing, from: 'closing', name: '' }, 'printed at the end', false)
}

/** Names of elements in which pages print the medium that a text is from. */
const OF_SOURCE = /(?:^|[\s_-])(?:source|media-?name|origin|laiyuan|(?:article|news|post)-?from)(?:$|[\s_-])/

function isMedium(name: string): boolean {
  return isMediumName(name) || (isOutletName(name) && /\p{Script=Han}|\s|^[A-Z]{2,}$/u.test(name))
}

/** A medium's name in an element of its own on the line of the date, or on one beside it. */
function findBesideDate(facts: PageFacts): string {
  const { above, below } = facts
  const sites = listSiteLetters(facts)
  // The head of a page bears the site's own name too.
  const isOwn = (name: string) => isSiteName(name, sites) || facts.documentTitle.includes(name)
  const lines = [...above.slice(-2), ...below.slice(0, LINES_BELOW)].filter(
    ({ text, isRunning }) => !isRunning && text.length < LONGEST_LINE,
  )
  const isNearDate = (index: number) => [index - 1, index, index + 1].some((at) => DATE.test(lines[at]?.text ?? ''))
  const named = lines
    .flatMap(({ pieces }, index) => (isNearDate(index) ? pieces : []))
    .find(({ text, names }) => OF_SOURCE.test(names) && isSourceName(text) && !isSiteName(text, sites))
  if (named) return toSourceCredit(named.text)
  for (const [index, line] of lines.entries()) {
    if (!DATE.test(line.text)) continue
    for (const one of [line, lines[index + 1], lines[index - 1]]) {
      for (const text of one ? [...one.pieces.map((piece) => piece.text), ...one.text.split(/\s+|\s*[|｜]\s*/)] : []) {
        const name = text.replace(DATE, '').trim()
        if (!OTHER_LABEL.test(name) && (isMedium(name) || isAgency(name)) && !isOwn(name)) return toSourceCredit(name)
      }
    }
  }
  return ''
}

/** A short text without a date or a label of another kind. */
function isSourceName(text: string): boolean {
  return (
    /^(?=.*\p{Script=Han}).{3,30}$/u.test(text) &&
    !DATE.test(text) &&
    !OTHER_LABEL.test(text) &&
    !/[:：。!?]|\d{3}/u.test(text)
  )
}

function toText(lines: readonly PrintedLine[]): string {
  return lines.map(({ text }) => text).join('\n')
}
