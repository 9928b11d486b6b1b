/** Decides whether a page is an article by vague metadata together with its text, the text alone, or a printed day. */
import type { AddressShape } from '../../core/settings/address-shape.ts'
import type { ArticleKind, OtherKind } from '../../core/settings/page-evidence.ts'
import { type Dateline, findDateline } from './dateline.ts'
import { isRecipe, isShop } from './other-signs.ts'
import { measureRunningText } from './running-text.ts'

/** Units of running text that make an article by themselves, and with a dateline or an article's address. */
const ENOUGH_ALONE = 900
const ENOUGH_WITH_SIGN = 350
/** With a printed day, which pages about clubs and firms lack. */
const ENOUGH_WITH_DAY = 700
/** In a list of headlines, where the text of a teaser may be as long as an article's first paragraphs. */
const ENOUGH_IN_LIST = 1500
/** A flash: one or two sentences under an article's address, with a printed line of day and source, and without. */
const ENOUGH_IN_FLASH = 90
const ENOUGH_IN_UNDATED_FLASH = 200

/** Share of a page's running text that is in one place, from which on that text is what the page is about. */
const MAIN_SHARE = 0.4
const MAIN_SHARE_OF_FLASH = 0.6

/** Headlines in links, or links at all, from which on a page without an article's text is a list of them. */
const HEADLINES_OF_LIST = 8
const LINKS_OF_LIST = 30
const MOST_HEADINGS = 40

/** With more links than this, a page is taken for a list unless its first paragraphs show otherwise. */
const LINKS_OF_PORTAL = 400

/** Code elements from which on a text is a manual. */
const CODE_OF_REFERENCE = 3

/** What is known of a page before its text is read. */
export interface KnownPageFacts {
  readonly shape: AddressShape
  /** `article` or `several` as in `structured-data`. */
  readonly declared: 'article' | 'several' | null
  /** Whether it calls itself an article for sharing: guides and pages about a firm do so as well. */
  readonly isShared: boolean
  /** Whether its metadata has a time of publication, or the title of an article. */
  readonly isLabelled: boolean
  /** Whether it calls itself a website. */
  readonly isWebsite: boolean
}

export function readKindByText(document: Document, known: KnownPageFacts): ArticleKind | OtherKind {
  const { shape, declared, isShared, isLabelled } = known
  if (isRecipe(document)) return 'not-article'
  const isPrecise = shape === 'article' || shape === 'plain'
  if (declared === 'article' && shape !== 'list') return 'structured-data'
  // Templates put such metadata on every page: a section's path, a list's or several articles require running text too.
  if (isLabelled && isPrecise && declared === null) return 'open-graph'
  const isList = hasHeadlines(document)
  const text = measureRunningText(document, ENOUGH_ALONE, isList || document.links.length > LINKS_OF_PORTAL)
  const dateline = findDateline(document)
  if (isShared && isPrecise && dateline && declared === null) return 'open-graph'
  return toArticleKind(document, known, { ...text, isList, dateline }) ?? toOtherKind(document, isList)
}

interface MeasuredText {
  readonly longest: number
  readonly total: number
  readonly isList: boolean
  readonly dateline: Dateline | null
}

function toArticleKind(
  document: Document,
  { shape, isShared, isLabelled, isWebsite }: KnownPageFacts,
  { longest, total, isList, dateline }: MeasuredText,
): ArticleKind | OtherKind | null {
  const isAddressed = shape === 'article'
  const isMain = longest >= total * MAIN_SHARE
  const isEnough = longest >= ENOUGH_WITH_SIGN && (isMain || (isAddressed && longest >= ENOUGH_ALONE))
  if (!isEnough) return isAddressed && !isWebsite && isFlash(longest, total, dateline, isList) ? 'dateline' : null
  if (!isAddressed && dateline !== 'credited' && isManual(document)) return 'reference'
  if (isLabelled || (isShared && dateline)) return 'open-graph'
  if (dateline === 'credited') return 'dateline'
  if (shape === 'list' || isShop(document)) return null
  // A page that calls itself a website needs more evidence than its text.
  if (isWebsite && !dateline) return null
  // What calls itself an article and has no day is a guide or a page about a firm.
  if (isAddressed && !isShared) return 'address'
  const enough = isList ? ENOUGH_IN_LIST : ENOUGH_WITH_DAY
  return dateline && longest >= enough ? 'readable' : null
}

function isFlash(longest: number, total: number, dateline: Dateline | null, isList: boolean): boolean {
  if (longest < total * MAIN_SHARE_OF_FLASH) return false
  return dateline === 'credited' ? longest >= ENOUGH_IN_FLASH : !isList && longest >= ENOUGH_IN_UNDATED_FLASH
}

function isManual(document: Document): boolean {
  return document.querySelectorAll('pre').length >= CODE_OF_REFERENCE
}

function toOtherKind(document: Document, isList: boolean): OtherKind {
  return isList || document.links.length >= LINKS_OF_LIST ? 'list' : 'not-article'
}

/** Whether a page shows many headlines that link elsewhere. */
function hasHeadlines(document: Document): boolean {
  let found = 0
  for (const name of ['h2', 'h3', 'h4']) {
    const headings = document.getElementsByTagName(name)
    for (let index = 0; index < Math.min(headings.length, MOST_HEADINGS); index++) {
      const heading = headings[index] as Element
      if (heading.querySelector('a[href]') || heading.closest('a[href]')) found++
      if (found >= HEADLINES_OF_LIST) return true
    }
  }
  return false
}
