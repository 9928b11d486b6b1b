/**
 * Finds the headline of an article in its page: by likeness to the titles that the page states, wherever it stands and
 * whatever its element; only without such titles by its element alone. Navigation never counts against it.
 */
import { isLikeTitle, shareWords, toLetters } from '../../../core/sources/fields/title-likeness.ts'
import { bodyOf } from '../../dom/clobber-safe-dom.ts'
import { BESIDE_ARTICLE } from '../beside-article.ts'
import { findAboveByline } from './headline-above-byline.ts'

export interface FoundHeadline {
  readonly element: Element
  readonly text: string
  /** Whether a title that the page states repeats it. */
  readonly isConfirmed: boolean
}

/** From the most to the least telling; later ones are looked through only where the earlier ones gave none. */
const KINDS = [
  'h1',
  'h2,h3,[itemprop~="headline"]',
  '[class*="title" i],[id*="title" i],[class*="headline" i],[class*="heading" i],[class*="biaoti" i],[class*="bt" i],h4,h5',
  'strong,b,font,p,td,div,span',
] as const

/** Most elements of the last kind: on a page with so many others, its title stands in a better place. */
const MOST_OF_LAST = 4000

/** Characters: longer elements are no headline, and short ones no more than a section's name. */
const LONGEST = 300
const LEAST_UNCONFIRMED = 8
const LEAST_SHARED = 0.3
const LEAST_INNER = 12
/** A headline in navigation or a teaser scores less. */
const LEAST_SCORE = -900

/** What a place beside the article takes from a score: an `h1` that repeats the title is the headline even there. */
const H1_ELSEWHERE = 60
const OTHER_ELSEWHERE = 1000

const ELSEWHERE = `${BESIDE_ARTICLE},aside,[class*="crumb" i]`

/** @param titles what the page states as its title, in any form. */
export function findHeadline(document: Document, titles: readonly string[]): FoundHeadline | null {
  const body = bodyOf(document)
  if (!body) return null
  const letters = titles.map(toLetters).filter((title) => title !== '')
  for (const [index, kind] of KINDS.entries()) {
    const elements = body.querySelectorAll(kind)
    const isLast = index === KINDS.length - 1
    const found = pickLike(elements, letters, titles, isLast)
    if (found && index === 0 && isPart(found.text, letters)) {
      const whole = pickLike(body.querySelectorAll(KINDS[1]), letters, titles, false)
      if (whole && toLetters(whole.text).length > toLetters(found.text).length) return whole
    }
    if (found) return found
  }
  const unconfirmed = findUnconfirmed(body, titles)
  if (unconfirmed) return unconfirmed
  const element = findAboveByline(document)
  return element && { element, text: readText(element), isConfirmed: false }
}

/** Whether a headline is less than half of each title that holds it: many sites put their own name into the `h1`. */
function isPart(text: string, letters: readonly string[]): boolean {
  const own = toLetters(text)
  return letters.every((title) => !title.includes(own) || own.length * 2 < title.length)
}

function pickLike(
  elements: ArrayLike<Element>,
  letters: readonly string[],
  titles: readonly string[],
  isLast: boolean,
): FoundHeadline | null {
  let best: { element: Element; text: string; score: number } | null = null
  const count = isLast ? Math.min(elements.length, MOST_OF_LAST) : elements.length
  for (let index = 0; index < count; index++) {
    const element = elements[index] as Element
    if (isLast && element.childElementCount > 2) continue
    const text = readText(element)
    if (text === '') continue
    const own = toLetters(text)
    if (own === '' || !letters.some((title) => title.includes(own) || own.includes(title))) continue
    if (!titles.some((title) => isLikeTitle(text, title))) continue
    const elsewhere = element.tagName === 'H1' ? H1_ELSEWHERE : OTHER_ELSEWHERE
    const score = own.length - (element.closest(ELSEWHERE) ? elsewhere : 0) - (element.closest('a') ? 20 : 0)
    // Of equal ones the first, and of nested ones the inner.
    if (!best || score > best.score || (score === best.score && best.element.contains(element)))
      best = { element, text, score }
  }
  if (!best || best.score < LEAST_SCORE) return null
  const { element } = best
  return { element, text: readInner(element, letters) || best.text, isConfirmed: true }
}

/**
 * Where no title is repeated: the `h1` that shares most words with one, or the only one of some length. Outlets print
 * one headline and give search engines another.
 */
function findUnconfirmed(body: Element, titles: readonly string[]): FoundHeadline | null {
  const found: { element: Element; text: string; shared: number }[] = []
  for (const element of body.querySelectorAll('h1,[itemprop~="headline"]')) {
    const text = readText(element)
    if (toLetters(text).length < LEAST_UNCONFIRMED || element.closest(ELSEWHERE)) continue
    const shared = Math.max(0, ...titles.map((title) => shareWords(text, title)))
    if (!found.some((one) => one.text === text)) found.push({ element, text, shared })
  }
  const best = found.sort((a, b) => b.shared - a.shared)[0]
  return best && (found.length === 1 || best.shared >= LEAST_SHARED) ? { ...best, isConfirmed: false } : null
}

/** The part of a headline's element that is a stated title as it is: beside it stand a section or a subtitle. */
function readInner(element: Element, letters: readonly string[]): string {
  if (element.childElementCount < 2) return ''
  for (const child of element.children) {
    const text = readText(child)
    if (toLetters(text).length >= LEAST_INNER && letters.includes(toLetters(text))) return text
  }
  return ''
}

const UNSEEN = 'rt,rp,script,style,noscript,template,svg,button,select'

/** The words of a headline on one line; empty where an element has too many of them. */
function readText(element: Element): string {
  const whole = element.textContent ?? ''
  if (whole.length > LONGEST * 4) return ''
  let text = whole
  if (element.firstElementChild && element.querySelector(UNSEEN)) {
    const copy = element.cloneNode(true) as Element
    for (const unseen of copy.querySelectorAll(UNSEEN)) unseen.remove()
    text = copy.textContent ?? ''
  }
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : ''
}
