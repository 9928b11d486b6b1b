/** The names by which a page's site calls itself: they are tails of titles, and never authors. */

import { toOutletNames } from '../outlet-names.ts'
import { findOutlet } from '../outlets.ts'
import { parseWebAddress } from '../web-address.ts'
import { isOwner } from './owner-name.ts'
import type { PageFacts } from './page-facts.ts'
import { toLetters } from './title-likeness.ts'

/** Metas in which a page names its site, the most trusted first. */
export const SITE_NAME_METAS = [
  'og:site_name',
  'sitename',
  'application-name',
  'apple-mobile-web-app-title',
  'cre',
] as const

/** Labels of a host that name no site. */
const NO_SITE = new Set('www com net org gov edu co cn hk tw uk us jp news m wap mobile blog en zh info io'.split(' '))

/** Names as letters, for comparison; the table's in all languages. */
export function listSiteLetters(facts: PageFacts): readonly string[] {
  const known = lettersOf.get(facts) ?? readSiteLetters(facts)
  lettersOf.set(facts, known)
  return known
}

/** Every field asks for the same names. */
const lettersOf = new WeakMap<PageFacts, readonly string[]>()

function readSiteLetters(facts: PageFacts): string[] {
  const url = parseWebAddress(facts.href)
  const outlet = url && findOutlet(url)
  const stated = [
    ...SITE_NAME_METAS.flatMap((name) => facts.metas.get(name) ?? []),
    ...(facts.article?.publishers ?? []),
  ]
  const names = [
    ...stated,
    ...(outlet ? toOutletNames(outlet.name) : []),
    ...(facts.account === '' ? [] : [facts.account]),
    // On a page of one author the footer names the author.
    ...(facts.footerName === '' || stated.length > 0 || isMarkedOwner(facts) ? [] : [facts.footerName]),
    ...(facts.metas.get('twitter:site') ?? []),
  ]
  const labels = (url?.hostname ?? '').split('.').filter((label) => label.length > 2 && !NO_SITE.has(label))
  const hosts = url ? [url.hostname, url.hostname.replace(/^www\./, '')] : []
  const letters = [...names, ...labels, ...hosts].map((name) => toLetters(name).replace(/^the(?=.{3})/, ''))
  return [...new Set(letters)].filter((name) => name.length >= 2)
}

/** Whether the foot names the page's author: a person's name that stands in its byline or is marked as the author's. */
function isMarkedOwner({ footerName, markedAuthors, below }: PageFacts): boolean {
  if (!isOwner(footerName)) return false
  const isPrinted = below.slice(0, 6).some(({ text, isRunning }) => !isRunning && text.startsWith(footerName))
  return isPrinted || markedAuthors.some(({ value, from }) => from !== 'byline' && value.includes(footerName))
}

/** Whether a text is a name of the site, with nothing but common additions beside it. */
export function isSiteName(text: string, sites: readonly string[]): boolean {
  const letters = toLetters(text).replace(/^the(?=.{3})/, '')
  if (letters.length < 2) return false
  return sites.some(
    (site) =>
      site === letters ||
      (letters.length <= site.length * 2 &&
        letters.length >= 3 &&
        site.length >= 3 &&
        (letters.includes(site) || site.includes(letters))),
  )
}
