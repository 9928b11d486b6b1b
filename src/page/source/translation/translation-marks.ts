/** Finds the marks that translators leave in a page, by the reviewed table `translators.json`. */
import { translators } from './translators.json'

export interface Translator {
  /** Empty for marks that several use. */
  readonly name: string
  /** Selector of what it puts on a page as a whole. */
  readonly page?: string
  /** Selector of the elements that hold its words. */
  readonly words: string
  /** Whether the original stays in the same element, before its words. */
  readonly beside?: boolean
  /** Selector of the element that holds the original, within one of its own. */
  readonly original?: string
  /** Attributes that hold the original, with blanks between. */
  readonly attribute?: string
  readonly why: string
}

const TRANSLATORS = translators as readonly Translator[]
const PAGE_MARKS = TRANSLATORS.flatMap(({ page }) => page ?? []).join(',')
const WORD_MARKS = TRANSLATORS.map(({ words }) => words).join(',')

/** Share of a page's text that must be in marked elements for the page as a whole to be a translation. */
const MOST_OF_PAGE = 0.4
const MOST_PARAGRAPHS = 60

/** A place whose words a translator wrote. */
export interface MarkedPlace {
  readonly translator: Translator
  /** The marked elements that the place is in or holds, in the order of the page. */
  readonly elements: readonly Element[]
}

export function hasPageMark(document: Document): boolean {
  return document.querySelector(PAGE_MARKS) !== null
}

export function hasWordMarks(document: Document): boolean {
  return document.querySelector(WORD_MARKS) !== null
}

/** The translator's elements around or within a place; null where it has none. */
export function findMarkedPlace(document: Document, place: Node | Range | null): MarkedPlace | null {
  if (!place) {
    const first = document.querySelector(WORD_MARKS)
    return first && isMostlyMarked(document) ? toMarkedPlace(first) : null
  }
  if (!(place instanceof Range)) return toMarkedPlace(toElement(place)?.closest(WORD_MARKS) ?? null)
  const { commonAncestorContainer: common } = place
  const around = toElement(common)?.closest(WORD_MARKS)
  if (around) return toMarkedPlace(around)
  const within = common instanceof Element ? [...common.querySelectorAll(WORD_MARKS)] : []
  const met = within.filter((element) => place.intersectsNode(element) && holdsWords(place, element))
  const [first] = met
  const marked = toMarkedPlace(first ?? null)
  return marked && { ...marked, elements: met }
}

/** Whether a range has words of an element, and does not only touch its edge. */
function holdsWords(place: Range, element: Element): boolean {
  const own = element.ownerDocument.createRange()
  own.selectNodeContents(element)
  if (place.compareBoundaryPoints(Range.START_TO_START, own) > 0) own.setStart(place.startContainer, place.startOffset)
  if (place.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(place.endContainer, place.endOffset)
  return own.toString().trim() !== ''
}

function toMarkedPlace(element: Element | null): MarkedPlace | null {
  if (!element) return null
  const translator = TRANSLATORS.find(({ words }) => element.matches(words))
  return translator ? { translator, elements: [element] } : null
}

/** Whether most of a page's paragraphs are a translator's words; one beside the original does not count. */
function isMostlyMarked(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p')
  let all = 0
  let marked = 0
  for (let index = 0; index < Math.min(paragraphs.length, MOST_PARAGRAPHS); index++) {
    const paragraph = paragraphs[index] as Element
    const { length } = (paragraph.textContent ?? '').trim()
    all += length
    const first = paragraph.matches(WORD_MARKS) ? paragraph : paragraph.querySelector(WORD_MARKS)
    if (first && !TRANSLATORS.some(({ beside, words }) => beside && first.matches(words))) marked += length
  }
  return all > 0 && marked > all * MOST_OF_PAGE
}

function toElement(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
