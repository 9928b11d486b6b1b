/**
 * Chooses the author. What metadata names and what the page prints are compared: a name that both have is certain; a
 * printed byline overrules metadata that the page shows nowhere, since systems put editors and account names there.
 */
import { findSourceCredit } from '../source-credit.ts'
import { isAuthorName, isChineseName, toAuthorNames } from './author-names.ts'
import { type CandidatePlace, type ChosenField, nothing } from './candidate.ts'
import { isOwner } from './owner-name.ts'
import type { PageFacts } from './page-facts.ts'
import { findEditors, findPrintedAuthors, isPersonLike } from './printed-authors.ts'
import { listSiteLetters } from './site-names.ts'
import { toLetters } from './title-likeness.ts'

const METAS = [
  'parsely-author',
  'byl',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'author',
  'article:author',
  'og:article:author',
  'og:author',
  'article:author:name',
  'authors',
  'article.author',
  'cxenseparse:author',
] as const

/** Where a name stands as the author's, by the page's own mark. */
const STRONG: ReadonlySet<CandidatePlace> = new Set(['json-ld', 'microdata', 'rel-author'])

interface NamedAuthors {
  readonly names: readonly string[]
  readonly from: CandidatePlace
  readonly reason: string
}

export function chooseAuthor(facts: PageFacts): ChosenField {
  const sites = listSiteLetters(facts)
  const editors = findEditors(facts)
  const printed = findPrintedAuthors(facts, sites)
  const shown = toLetters([...facts.above, ...facts.below, ...facts.closing].map(({ text }) => text).join(' '))
  const isShown = (name: string) => shown.includes(toLetters(name))
  const isChinese = /\p{Script=Han}/u.test(facts.headline || facts.documentTitle)
  // Chinese systems put the medium that a text is from into the author's place, too.
  const credited = isChinese ? findSourceCredit(toText(facts), { onlyLabelled: true }) : ''
  const stated = listStated(facts, sites)
    .map((one) => ({ ...one, names: one.names.filter((name) => !editors.has(name) && name !== credited) }))
    .filter(({ names }) => names.length > 0)
    // A Chinese page's metadata names whoever entered the text, unless it is a person's name or printed.
    .filter(
      ({ names, from }) => !isChinese || from !== 'meta' || names.every((name) => isShown(name) || isChineseName(name)),
    )
  const best = stated[0]
  if (printed) {
    const letters = printed.names.map(toLetters)
    const fuller = stated.find(
      ({ names }) => names.length >= printed.names.length && names.some((name) => letters.includes(toLetters(name))),
    )
    if (fuller) return toAuthor(fuller.names, fuller.from, `${fuller.reason}, printed too`, true)
    const isStronger = best && STRONG.has(best.from) && best.names.every(isShown) && !isChinese
    if (!isStronger) return toAuthor(printed.names, printed.from, `printed: ${printed.label}`, true)
  }
  if (!best) {
    const [own] = (facts.article?.people ?? []).filter((name) => isOwner(name) && isInHost(name, facts.href))
    return own
      ? toAuthor([own], 'json-ld', 'a person, whose name the site has', true)
      : nothing('no author that can be one')
  }
  const isAgreed = stated.some((one) => one !== best && one.names.some((name) => best.names.includes(name)))
  const sure = isAgreed || best.names.every(isShown) || best.from === 'json-ld'
  return toAuthor(best.names, best.from, best.reason, sure)
}

function toText({ above, below }: PageFacts): string {
  return [...above.slice(-4), ...below.slice(0, 14)].map(({ text }) => text).join('\n')
}

function toAuthor(names: readonly string[], from: CandidatePlace, reason: string, sure: boolean): ChosenField {
  return { value: names.join(', '), from, reason, sure }
}

function listStated(facts: PageFacts, sites: readonly string[]): NamedAuthors[] {
  const byline = toLetters([...facts.above.slice(-6), ...facts.below.slice(0, 12)].map(({ text }) => text).join(' '))
  const marked = (from: CandidatePlace): NamedAuthors => {
    const all = facts.markedAuthors
      .filter((one) => one.from === from)
      .map(({ value }) => readMarked(value.split('\n'), sites))
      .map((names) => (from !== 'byline' || names.every(isPersonLike) ? names : []))
      .map((names) => names.filter((name) => from !== 'byline' || isWholeName(name)))
      .filter((names) => names.length > 0)
    const near = all.filter((names) => names.every((name) => byline.includes(toLetters(name))))
    return { names: withoutParts(near.length > 0 ? near.flat() : (all[0] ?? [])), from, reason: from }
  }
  const inData = (facts.article?.authors ?? []).flatMap((author) => toDataNames(author, sites))
  return [
    { names: [...new Set(inData)], from: 'json-ld' as const, reason: `author of the ${facts.article?.type ?? ''}` },
    marked('microdata'),
    marked('rel-author'),
    ...METAS.map((name) => ({
      names: [...new Set((facts.metas.get(name) ?? []).flatMap((value) => toAuthorNames(value, sites)))],
      from: 'meta' as const,
      reason: name,
    })),
    marked('byline'),
  ]
}

/** A class says little: a Latin name by it alone has a first and a last name, and seldom more. */
function isWholeName(name: string): boolean {
  if (!isPersonLike(name)) return false
  const words = name.split(' ')
  return /\p{Script=Han}/u.test(name) || (words.length > 1 && (words.length < 4 || words.some(isShortWord)))
}

/** An initial, or a particle of a name. */
function isShortWord(word: string): boolean {
  return word.length <= 2 || /^(?:\p{Ll}|\p{Lu}\.)/u.test(word)
}

function isInHost(name: string, href: string): boolean {
  return URL.canParse(href) && toLetters(new URL(href).hostname).includes(toLetters(name))
}

/** Names of an element's texts: the first with names, and those that a comma or a word joins to it. */
function readMarked(texts: readonly string[], sites: readonly string[]): string[] {
  const names: string[] = []
  let isJoined = true
  for (const text of texts) {
    const found = toAuthorNames(text, sites)
    if (names.length > 0 && found.length > 0 && !isJoined && !JOINED_BEFORE.test(text)) break
    names.push(...found)
    if (names.length > 0) isJoined = JOINED_BEHIND.test(text)
  }
  return names
}

const JOINED_BEHIND = /(?:[,，、;&]|\b(?:and|y|und|with))\s*$/i
const JOINED_BEFORE = /^\s*(?:[,，、;&]|(?:and|y|und|with)\b)/i

/** Of names that begin alike, the one that is a first and a last name: not Tom, and not Tom Field Staff Writer. */
function withoutParts(names: readonly string[]): string[] {
  const unique = [...new Set(names)]
  const isPart = (name: string, other: string) =>
    (other.startsWith(`${name} `) && !name.includes(' ')) || (name.startsWith(`${other} `) && other.includes(' '))
  return unique.filter((name) => !unique.some((other) => isPart(name, other)))
}

/** A name in structured data is one name, commas included, unless it holds several that could be names. */
function toDataNames(author: string, sites: readonly string[]): string[] {
  return toAuthorNames(author, sites).filter((name) => isAuthorName(name, sites))
}
