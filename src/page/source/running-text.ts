/**
 * Measures how much running text a page holds in one place, which is what makes an article. Used instead of
 * Readability's `isProbablyReaderable`, which adds up teasers from all over a page, does not know that Chinese says the
 * same in fewer characters, and reads on where a page is long known to be a list. Never walks text nodes: in a content
 * script's world each costs a wrapper.
 */

/** Most paragraphs that are measured: an article is recognized sooner, and a list costs no more than these. */
const MOST_PARAGRAPHS = 150
const MOST_IN_LIST = 60
const MOST_BOXES = 100
/** Boxes looked at before so many with text are found: pages hold hundreds of empty ones. */
const MOST_EMPTY_BOXES = 1500
/** Line breaks looked at, and how many an element needs to be a text cut by them. */
const MOST_BREAKS = 400
const BREAKS_OF_TEXT = 2

/** Least units of a paragraph that counts: about fifteen words. */
const SHORTEST_PARAGRAPH = 80
/** Letters of a box that can hold as much: fewer in Chinese. */
const SHORTEST_BOX = 30

/** A Chinese, Japanese or Korean character says about as much as this many Latin ones. */
const UNITS_PER_CHARACTER = 2.4

/** Share of linked text from which on a paragraph is a list of links. */
const MOST_LINKED = 0.4

/** Parts of a page that are not its main text, by element and by name. */
const ASIDE = new Set(['LI', 'ASIDE', 'FOOTER', 'NAV', 'FORM', 'BLOCKQUOTE', 'FIGURE', 'HEADER', 'BUTTON'])
const ASIDE_NAME = /comment|sidebar|footer|related|recommend|teaser|cookie|consent|disclaimer|copyright/i

/** Blocks separated by line breaks, and those of pages that consist of boxes only. */
const BOXES = ':is(div,section,td):not(:has(> :is(div,p,section,ul,ol,table,h1,h2,h3,h4,article,form)))'

/** In units: a Latin character is one. */
export interface RunningText {
  /** The longest sequence of sibling paragraphs. */
  readonly longest: number
  /** All such text. */
  readonly total: number
}

const NO_TEXT: RunningText = { longest: 0, total: 0 }

/**
 * Measures the paragraphs of a page or, where there are too few, its boxes.
 *
 * @param enough units with which boxes need not be checked.
 * @param isList whether the page looks like a list of articles, so that little is to be expected.
 */
export function measureRunningText(document: Document, enough: number, isList: boolean): RunningText {
  if (!document.body) return NO_TEXT
  const most = isList ? MOST_IN_LIST : MOST_PARAGRAPHS
  const inParagraphs = measure(document.body.getElementsByTagName('p'), most)
  if (inParagraphs.longest >= enough) return inParagraphs
  const broken = measure(listBrokenTexts(document), MOST_PARAGRAPHS)
  const better = broken.longest > inParagraphs.longest ? broken : inParagraphs
  if (better.longest >= enough || isList) return better
  const inBoxes = measure(listFilledBoxes(document), MOST_BOXES)
  return inBoxes.longest > better.longest ? inBoxes : better
}

/** Elements whose text is cut by line breaks, other than paragraphs: found by the breaks, which most pages lack. */
function listBrokenTexts(document: Document): Element[] {
  const breaks = document.getElementsByTagName('br')
  const counts = new Map<Element, number>()
  for (let index = 0; index < Math.min(breaks.length, MOST_BREAKS); index++) {
    const around = breaks[index]?.parentElement
    if (around && around.tagName !== 'P') counts.set(around, (counts.get(around) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= BREAKS_OF_TEXT).map(([element]) => element)
}

function listFilledBoxes(document: Document): Element[] {
  const boxes = document.body.querySelectorAll(BOXES)
  const filled: Element[] = []
  for (let index = 0; index < Math.min(boxes.length, MOST_EMPTY_BOXES) && filled.length < MOST_BOXES; index++) {
    const box = boxes[index] as Element
    if (box.firstChild && (box.textContent ?? '').length >= SHORTEST_BOX) filled.push(box)
  }
  return filled
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

/** Indentation does not count; the middle character decides the script of the whole text. */
function toUnits(text: string): number {
  const { length } = text.trim()
  const middle = text.charCodeAt(text.length >> 1)
  return middle >= 0x2e80 && middle < 0xfff0 ? length * UNITS_PER_CHARACTER : length
}

/** The element that holds a paragraph's siblings: skips wrappers of a single one. Null where the text is an aside. */
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
