/**
 * How much running text a page holds in one place, which is what an article is made of. Written anew instead of
 * Readability's `isProbablyReaderable`: that one adds up teasers from all over a page, does not know that Chinese says
 * the same in fewer characters, and reads on where a list has long been told. Never walks text nodes: in a content
 * script's world each costs a wrapper.
 */

/** Paragraphs that are looked at, at most: an article shows itself sooner, and a list costs no more than these. */
const MOST_PARAGRAPHS = 150
const MOST_IN_LIST = 60
const MOST_BOXES = 100

/** Units of a paragraph that counts: about fifteen words. */
const SHORTEST_PARAGRAPH = 80

/** A Chinese, Japanese or Korean character says about as much as this many Latin ones. */
const UNITS_PER_CHARACTER = 2.4

/** Share of a paragraph's text that stands in links, from which on it is a list of them. */
const MOST_LINKED = 0.4

/** Parts of a page that are not its own text, by element and by name. */
const ASIDE = new Set(['LI', 'ASIDE', 'FOOTER', 'NAV', 'FORM', 'BLOCKQUOTE', 'FIGURE', 'HEADER', 'BUTTON'])
const ASIDE_NAME = /comment|sidebar|footer|related|recommend|teaser|cookie|consent|disclaimer|copyright/i

/** Blocks cut by line breaks, and those of pages that are made of nothing but boxes. */
const BOXES = ':is(div,section,td):not(:has(> :is(div,p,section,ul,ol,table,h1,h2,h3,h4,article,form)))'

/** In units: a Latin character is one. */
export interface RunningText {
  /** The longest stretch of paragraphs side by side. */
  readonly longest: number
  /** All such text. */
  readonly total: number
}

const NO_TEXT: RunningText = { longest: 0, total: 0 }

/**
 * Measures the paragraphs of a page, or, where they are none worth the name, its boxes.
 *
 * @param enough units with which boxes need no looking at.
 * @param isList whether the page looks like a list of articles, so that little is to be expected.
 */
export function measureRunningText(document: Document, enough: number, isList: boolean): RunningText {
  if (!document.body) return NO_TEXT
  const most = isList ? MOST_IN_LIST : MOST_PARAGRAPHS
  const inParagraphs = measure(document.body.getElementsByTagName('p'), most)
  if (inParagraphs.longest >= enough || isList) return inParagraphs
  const inBoxes = measure(document.body.querySelectorAll(BOXES), MOST_BOXES)
  return inBoxes.longest > inParagraphs.longest ? inBoxes : inParagraphs
}

function measure(paragraphs: ArrayLike<Element>, most: number): RunningText {
  const places = new Map<Element, number>()
  const count = Math.min(paragraphs.length, most)
  for (let index = 0; index < count; index++) {
    const paragraph = paragraphs[index] as Element
    const text = paragraph.textContent ?? ''
    const units = toUnits(text)
    if (units < SHORTEST_PARAGRAPH || !/[.,:;!?，。；：！？、]/.test(text)) continue
    const place = placeOf(paragraph)
    if (!place || isLinked(paragraph, text.length)) continue
    places.set(place, (places.get(place) ?? 0) + units)
  }
  const lengths = [...places.values()]
  return { longest: Math.max(0, ...lengths), total: lengths.reduce((sum, one) => sum + one, 0) }
}

/** Indentation is no text; the letter in the middle stands for the script of the others. */
function toUnits(text: string): number {
  const { length } = text.trim()
  const middle = text.charCodeAt(text.length >> 1)
  return middle >= 0x2e80 && middle < 0xfff0 ? length * UNITS_PER_CHARACTER : length
}

/** The element whose paragraphs run on: past wrappers that hold just one. Null where the text is an aside. */
function placeOf(paragraph: Element): Element | null {
  let place = paragraph.parentElement
  for (let steps = 0; place && steps < 2 && place.childElementCount === 1; steps++) {
    if (isAside(place)) return null
    place = place.parentElement
  }
  return !place || isAside(place) ? null : place
}

function isAside(element: Element): boolean {
  return ASIDE.has(element.tagName) || ASIDE_NAME.test(`${element.className} ${element.id}`)
}

function isLinked(paragraph: Element, length: number): boolean {
  if (!paragraph.firstElementChild) return false
  let linked = 0
  for (const link of paragraph.querySelectorAll('a[href]')) linked += (link.textContent ?? '').length
  return linked > length * MOST_LINKED
}
