/** The text around a headline, where outlets print date, source and author. Reads a bounded part of the page. */

export interface Byline {
  readonly above: string
  /** Text below the headline in which a date is the publication's; further down dates belong to the story. */
  readonly below: string
  /** Text above and below, including the agency's byline that may open the text. */
  readonly opening: string
}

/** Characters before the headline, after it for the publication date, and after it for a credit. */
const BEFORE = 160
const DATELINE_REACH = 400
const OPENING_REACH = 1200

/** Pieces of text read on either side: bounds the work on a page of empty boxes. */
const MOST_PIECES = 400

const HEADINGS = 'h1,h2,[class*="title" i],[id*="title" i]'
const MOST_HEADINGS = 12
const SILENT = 'script,style,noscript,template,textarea,select,svg'
/** Elements that only style a part of a word. */
const WITHIN_WORDS = 'b,strong,em,i,u,font,mark,sup,sub'

/** Reads the byline. Without a headline, the page's beginning stands for what follows one. */
export function readByline(document: Document): Byline {
  const { body } = document
  if (!body) return { above: '', below: '', opening: '' }
  const heading = findHeadline(document)
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const above = heading ? readBefore(walker, heading) : ''
  const below = readAfter(walker, heading ?? body, heading)
  return { above, below: below.slice(0, DATELINE_REACH), opening: `${above}\n${below}` }
}

/** The first headline that the page's title repeats; else the first `h1` with text. */
function findHeadline(document: Document): Element | null {
  const title = toPlain(document.title)
  let first: Element | null = null
  let left = MOST_HEADINGS
  for (const heading of document.body.querySelectorAll(HEADINGS)) {
    if (left-- <= 0) break
    const text = toPlain(heading.textContent ?? '')
    if (text.length >= 4 && title.includes(text)) return heading
    if (!first && text !== '' && heading.matches('h1')) first = heading
  }
  return first
}

function toPlain(text: string): string {
  return text.replace(/\s+/g, '')
}

function readBefore(walker: TreeWalker, heading: Element): string {
  let text = ''
  let next: Node | null = null
  walker.currentNode = heading
  for (let left = MOST_PIECES; left > 0 && text.length < BEFORE && walker.previousNode(); left--) {
    const node = walker.currentNode
    text = `${node.nodeValue ?? ''}${next ? toGap(node, next) : ''}${text}`
    next = node
  }
  return text.slice(-BEFORE)
}

function readAfter(walker: TreeWalker, from: Element, skipped: Element | null): string {
  let text = ''
  let last: Node | null = null
  walker.currentNode = from
  for (let left = MOST_PIECES; left > 0 && text.length < OPENING_REACH && walker.nextNode(); left--) {
    const node = walker.currentNode
    if (skipped?.contains(node)) continue
    text += `${last ? toGap(last, node) : ''}${node.nodeValue ?? ''}`
    last = node
  }
  return text.slice(0, OPENING_REACH)
}

/** The separator between the texts of two elements: labels and names of a byline are elements of their own. */
function toGap(one: Node, other: Node): '' | ' ' {
  const isOneWord = one.parentElement?.matches(WITHIN_WORDS) || other.parentElement?.matches(WITHIN_WORDS)
  return one.parentElement === other.parentElement || isOneWord ? '' : ' '
}
