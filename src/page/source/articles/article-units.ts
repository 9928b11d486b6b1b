/**
 * Tells apart the articles that one document shows: appended by infinite scroll, listed whole in a feed, opened in a
 * dialog over a list. Parts of one article (sections with headings, comments, teasers) are no articles of their own.
 */
import { isLikeTitle, toLetters } from '../../../core/sources/fields/title-likeness.ts'
import { bodyOf, parentElementOf } from '../../dom/clobber-safe-dom.ts'
import { BESIDE_ARTICLE } from '../beside-article.ts'

export interface ArticleUnit {
  readonly heading: Element
  readonly title: string
  /** The element that holds the article; others may stand in it too, then {@link until} is set. */
  readonly root: Element
  /** The heading of the next article in the same element; null where the element holds this one alone. */
  readonly until: Element | null
  /** Whether it is a dialog over the page. */
  readonly isDialog: boolean
}

const DIALOG = 'dialog[open],[role="dialog"],[aria-modal="true"]'
const BOX = `article,[role="article"],[itemtype*="Article"],[itemtype*="BlogPosting"],${DIALOG}`
const COMMENTS =
  '[itemtype$="Comment"],[id^="comment" i],[class~="comment" i],[class~="comments" i],[class*="comment-list" i],[class*="commentlist" i],[class*="comment-body" i],#disqus_thread'
const ELSEWHERE = `${BESIDE_ARTICLE},aside,${COMMENTS}`

const MOST_BOXES = 200
const MOST_HEADINGS = 200
const LONGEST_TITLE = 300

/** Parts below a heading, and characters of one, in which a date or byline shows that it begins an article. */
const BYLINE_LINES = 4
const LONGEST_BYLINE = 160
const INLINE = /^(?:A|ABBR|B|EM|I|LABEL|SMALL|SPAN|STRONG|TIME|U|FONT)$/
const BYLINE =
  /(?:19|20)\d{2}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+(?:19|20)\d{2}|\b\d{1,2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+(?:19|20)\d{2}|(?:来源|來源|作者|记者|記者)\s*[:：]|^\s*by\s+\p{Lu}/iu

/** Units of text from which on a box holds an article and no teaser; a Chinese character counts as several. */
const ENOUGH_TEXT = 180
const UNITS_PER_CHARACTER = 2.4

/**
 * @param titles what is known of titles of articles here: a heading that repeats one begins an article.
 * @param isMoved whether the document's address changed: then a lower heading with a byline may begin an article too.
 */
export function listArticleUnits(document: Document, titles: readonly string[], isMoved = false): ArticleUnit[] {
  const body = bodyOf(document)
  if (!body) return []
  const inBoxes = listBoxes(body)
  const isLoose = (heading: Element) =>
    !inBoxes.some((unit) => unit.heading === heading) && !heading.closest(ELSEWHERE) && readTitle(heading) !== ''
  const first = take(body.getElementsByTagName('h1'), MOST_HEADINGS).filter(isLoose)
  const begins = first.filter(
    (heading, index) => (index === 0 && inBoxes.length === 0) || isNamed(heading, titles) || hasByline(heading),
  )
  const lower = isMoved ? listLower(body, inBoxes).filter(isLoose) : []
  for (const heading of lower) if (isNamed(heading, titles) || hasByline(heading)) begins.push(heading)
  const all = [...inBoxes.map(({ heading }) => heading), ...begins]
  const ofHeadings = begins.map((heading) => toUnit(heading, all, body))
  return cutAtNext([...inBoxes, ...ofHeadings]).sort((one, other) => compare(one.heading, other.heading))
}

/** Headings below the first rank that stand in no box of their own and lead nowhere else. */
function listLower(body: Element, boxes: readonly ArticleUnit[]): Element[] {
  return take(body.querySelectorAll('h2,h3,[itemprop~="headline"]'), MOST_HEADINGS).filter(
    (heading) => !heading.closest('a[href]') && !boxes.some(({ root }) => root.contains(heading)),
  )
}

/** The article around a place; null where it stands in none of them. */
export function findArticleUnit(units: readonly ArticleUnit[], place: Node): ArticleUnit | null {
  let best: ArticleUnit | null = null
  for (const unit of units) {
    if (!unit.root.contains(place) || (unit.until && !isBefore(place, unit.until))) continue
    const isShared = unit.until !== null || units.some((other) => other !== unit && unit.root.contains(other.heading))
    if (isShared && !unit.heading.contains(place) && !isBefore(unit.heading, place)) continue
    // The innermost, and in one element the last that begins above.
    if (!best || best.root.contains(unit.root)) best = unit
  }
  return best
}

/** Whether a place stands in the comments on an article, which are others' words. */
export function isInComments(document: Document, place: Node): boolean {
  const area = toElement(place)?.closest(COMMENTS)
  const heading = document.getElementsByTagName('h1')[0]
  return !!area && !!heading && !area.contains(heading) && isBefore(heading, area)
}

function listBoxes(body: Element): ArticleUnit[] {
  const units: ArticleUnit[] = []
  for (const root of take(body.querySelectorAll(BOX), MOST_BOXES)) {
    if ((root.textContent ?? '').length * UNITS_PER_CHARACTER < ENOUGH_TEXT) continue
    const isDialog = root.matches(DIALOG)
    if (root.closest(COMMENTS) || (!isDialog && root.closest(ELSEWHERE))) continue
    const heading = findOwnHeading(root)
    // A box within an article is a part of it, unless it has a headline of the same rank.
    const outer = units.find((unit) => unit.root.contains(root) && !unit.isDialog)
    if (!heading || (outer && !isDialog && heading.tagName !== 'H1')) continue
    if (countUnits(root) < ENOUGH_TEXT) continue
    if (heading.tagName !== 'H1' && !isDialog && !heading.querySelector('a[href]') && !heading.closest('a[href]')) {
      if (!hasByline(heading) && !root.querySelector('time,a[rel~="bookmark"]')) continue
    }
    units.push({ heading, title: readTitle(heading), root, until: null, isDialog })
  }
  return units
}

/** A box's first heading, unless it belongs to a box within. */
function findOwnHeading(root: Element): Element | null {
  for (const rank of ['h1', 'h2', 'h3']) {
    const heading = take(root.getElementsByTagName(rank), MOST_HEADINGS).find(
      (one) => one.closest(BOX) === root && readTitle(one) !== '' && !one.closest(ELSEWHERE),
    )
    if (heading) return heading
  }
  return null
}

/** The largest element around a heading that holds no other article's; where that is the heading alone, its parent. */
function toUnit(heading: Element, all: readonly Element[], body: Element): ArticleUnit {
  const holdsOther = (element: Element) => all.some((other) => other !== heading && element.contains(other))
  let root = heading
  for (let around = parentElementOf(root); around && around !== body; around = parentElementOf(root)) {
    if (holdsOther(around)) break
    root = around
  }
  const parent = parentElementOf(root)
  const isTooSmall = countUnits(root) < ENOUGH_TEXT
  if (parent && (isTooSmall || (parent === body && !holdsOther(body)))) root = parent
  return { heading, title: readTitle(heading), root, until: null, isDialog: false }
}

/** Where several articles follow each other in one element, each ends where the next begins. */
function cutAtNext(units: readonly ArticleUnit[]): ArticleUnit[] {
  return units.map((unit) => {
    const next = units
      .filter((other) => other !== unit && unit.root.contains(other.heading) && isBefore(unit.heading, other.heading))
      .filter((other) => other.root === unit.root || other.root.contains(unit.root))
      .sort((one, other) => compare(one.heading, other.heading))[0]
    return next ? { ...unit, until: next.heading } : unit
  })
}

function isNamed(heading: Element, titles: readonly string[]): boolean {
  const text = readTitle(heading)
  return toLetters(text).length >= 4 && titles.some((title) => isLikeTitle(text, title))
}

/** Whether a date or a byline is printed directly below a heading, in a line that is no running text. */
function hasByline(heading: Element): boolean {
  let last = heading
  for (let around = parentElementOf(last); around && !last.nextElementSibling; around = parentElementOf(last)) {
    if (around.matches('body,main,article')) break
    last = around
  }
  let line = ''
  let lines = 0
  for (let next = last.nextSibling; next && lines < BYLINE_LINES; next = next.nextSibling) {
    const element = next instanceof Element ? next : null
    if (element?.matches('script,style,h1')) break
    const text = (next.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (text === '') continue
    // Text between inline elements is one line with them.
    line = element && !INLINE.test(element.tagName) ? text : `${line} ${text}`.trim()
    if (line.length <= LONGEST_BYLINE && BYLINE.test(line)) return true
    lines++
  }
  return false
}

function countUnits(root: Element): number {
  const text = (root.textContent ?? '').replace(/\s+/g, ' ')
  const middle = text.charCodeAt(text.length >> 1)
  return middle >= 0x2e80 && middle < 0xfff0 ? text.length * UNITS_PER_CHARACTER : text.length
}

export function readTitle(heading: Element): string {
  const text = (heading.textContent ?? '')
    .slice(0, LONGEST_TITLE * 2)
    .replace(/\s+/g, ' ')
    .trim()
  return text.length <= LONGEST_TITLE ? text : ''
}

function toElement(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}

function take(elements: ArrayLike<Element>, most: number): Element[] {
  return Array.from({ length: Math.min(elements.length, most) }, (_, index) => elements[index] as Element)
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function compare(one: Node, other: Node): number {
  return one === other ? 0 : isBefore(one, other) ? -1 : 1
}
