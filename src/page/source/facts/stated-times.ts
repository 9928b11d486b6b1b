/** The times that a page states in elements, and where each stands: near the headline, in the article, or elsewhere. */
import type { StatedTime } from '../../../core/sources/fields/page-facts.ts'
import { parentElementOf } from '../../dom/clobber-safe-dom.ts'
import { BESIDE_ARTICLE } from '../beside-article.ts'
import { isRunningText } from './printed-lines.ts'

const TIMES = 'time,[itemprop="datePublished"],[itemprop="dateModified"],[itemprop="dateCreated"],abbr.published[title]'
const ELSEWHERE = `${BESIDE_ARTICLE},aside,[class*="comment" i],[id*="comment" i],[class*="teaser" i],[class*="latest" i],[class*="popular" i],[class*="event" i]`
const MOST = 60

/** Levels around the headline within which a time is its byline's. */
const NEAR = 4

export function readStatedTimes(document: Document, heading: Element | null): StatedTime[] {
  const times: StatedTime[] = []
  const elements = document.querySelectorAll(TIMES)
  const near = heading && around(heading, NEAR)
  for (let index = 0; index < Math.min(elements.length, MOST); index++) {
    const element = elements[index] as Element
    const datetime =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? ''
    const text = (element.textContent ?? '').slice(0, 80).replace(/\s+/g, ' ').trim()
    if (datetime === '' && text === '') continue
    times.push({ datetime, text, property: toProperty(element), place: toPlace(element, near) })
  }
  return times
}

function toProperty(element: Element): string {
  const property = element.getAttribute('itemprop')?.toLowerCase() ?? ''
  if (property !== '') return property
  if (element.hasAttribute('pubdate') || /\bpublished\b/.test(element.className)) return 'datepublished'
  if (CHANGED_BEFORE.test(textBefore(element))) return 'datemodified'
  return /updated|modified/i.test(`${element.className} ${parentElementOf(element)?.className ?? ''}`)
    ? 'datemodified'
    : ''
}

/** Levels above a time within which its label stands. */
const MOST_LEVELS = 3

const CHANGED_BEFORE = /(?:updated?|modified|edited|更新|修改|修訂)(?: on)?[\s:：]*$/i

/** What is printed right before a time: "last updated". */
function textBefore(element: Element): string {
  let around: Element | null = element
  for (let level = 0; around && level < MOST_LEVELS; level++, around = parentElementOf(around)) {
    for (let before = around.previousSibling; before; before = before.previousSibling) {
      const text = (before.textContent ?? '').slice(-40).replace(/\s+/g, ' ').trim()
      if (text !== '') return text
    }
  }
  return ''
}

function toPlace(element: Element, near: Element | null): StatedTime['place'] {
  if (element.closest(ELSEWHERE)) return 'elsewhere'
  // A link to another article around a time, or a list of such, is not this article's.
  if (element.closest('li')?.querySelector('a[href]') && !near?.contains(element)) return 'elsewhere'
  if (near?.contains(element) && !isInText(element)) return 'byline'
  return element.closest('article,main,[itemtype*="Article"]') ? 'article' : 'elsewhere'
}

/** A time in running text is the story's. */
function isInText(element: Element): boolean {
  return isRunningText((element.closest('p')?.textContent ?? '').replace(/\s+/g, ' ').trim())
}

function around(heading: Element, levels: number): Element {
  let element = heading
  for (let level = 0; level < levels; level++) {
    const next = parentElementOf(element)
    if (!next || next.matches('body,main,html')) break
    element = next
  }
  return element
}
