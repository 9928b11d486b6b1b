/**
 * The lines of text around a headline and at an article's end, where outlets print day, source and author. Reads a
 * bounded part of the page.
 */
import type { PrintedLine, PrintedPiece } from '../../../core/sources/fields/page-facts.ts'
import { bodyOf, parentElementOf } from '../../dom/clobber-safe-dom.ts'
import { BESIDE_ARTICLE } from '../beside-article.ts'

export interface PrintedLines {
  readonly above: readonly PrintedLine[]
  readonly below: readonly PrintedLine[]
  readonly closing: readonly PrintedLine[]
}

/** Characters, and pieces of text, that are read before the headline, after it, and at the end. */
const BEFORE = 300
const AFTER = 1600
const AT_END = 1200
const MOST_PIECES = 400
/** A paragraph uses up no more than this: what follows it is looked for. */
const MOST_OF_PIECE = 240

/** What stands beside an article, where other articles, comments and notices have bylines of their own. */
const BESIDE = `${BESIDE_ARTICLE},[class*="comment" i],[class*="teaser" i],[class*="popular" i],[class*="latest" i],[class*="newsletter" i],[class*="copyright" i],[class*="event-bar" i],[class*="hotpick" i],[class*="more-news" i],[class*="morenews" i],[class~="rank" i],[class*="-rank" i],[class*="rank-" i],[class~="reco" i],[class~="rec" i],[class~="more" i]`

/** Elements whose text is not shown. */
export const SILENT: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'SVG',
  'svg',
  'IFRAME',
])
/** Elements that are part of a line. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DFN EM FONT I INS KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
)
/** Elements that only style a part of a word, unless they have a class of their own. */
const WITHIN_WORDS = new Set(['B', 'STRONG', 'EM', 'I', 'U', 'FONT', 'MARK', 'SUP', 'SUB'])

/** A line of at least so many units with punctuation of sentences is running text. */
const RUNNING = 90

/**
 * @param heading the headline; without one, the page's beginning stands for what follows it.
 * @param ending the last element of the article's text; null where that is not known.
 */
export function readPrintedLines(document: Document, heading: Element | null, ending: Element | null): PrintedLines {
  const body = bodyOf(document)
  if (!body) return { above: [], below: [], closing: [] }
  return {
    above: heading ? readLines(body, heading, { direction: 'before', most: BEFORE }) : [],
    below: readLines(body, heading ?? body, { direction: 'after', most: AFTER, skipped: heading, last: ending }),
    closing: ending ? readLines(body, ending, { direction: 'after', most: AT_END }) : [],
  }
}

interface LinesToRead {
  readonly direction: 'before' | 'after'
  /** Characters. */
  readonly most: number
  /** An element that is not read. */
  readonly skipped?: Element | null
  /** The last element that is read. */
  readonly last?: Element | null
}

function readLines(
  body: Element,
  from: Element,
  { direction, most, skipped = null, last: end = null }: LinesToRead,
): PrintedLine[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT
    const element = node as Element
    const { tagName } = element
    if (SILENT.has(tagName)) return NodeFilter.FILTER_REJECT
    if (!element.contains(from) && isBeside(element)) return NodeFilter.FILTER_REJECT
    return tagName === 'BR' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
  })
  walker.currentNode = from
  const lines: Text[][] = [[]]
  let left = most
  let last: Text | null = null
  for (let pieces = MOST_PIECES; pieces > 0 && left > 0; pieces--) {
    const node = direction === 'after' ? walker.nextNode() : walker.previousNode()
    if (!node || (end && isBehind(node, end))) break
    if (skipped?.contains(node)) continue
    if (node.nodeType !== Node.TEXT_NODE) {
      lines.push([])
      continue
    }
    const text = node as Text
    const { data } = text
    if (data.trim() === '') continue
    if (last && blockOf(last) !== blockOf(text)) lines.push([])
    const line = lines[lines.length - 1] as Text[]
    if (direction === 'after') line.push(text)
    else line.unshift(text)
    left -= Math.min(data.trim().length, MOST_OF_PIECE)
    last = text
  }
  const read = lines.filter((line) => line.length > 0).map(toLine)
  return direction === 'after' ? read : read.reverse()
}

/** What has neither class nor role is beside an article by its own name alone: the long selector is asked of few. */
const BESIDE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM'])

function isBeside(element: Element): boolean {
  if (!BESIDE_TAGS.has(element.tagName) && !element.hasAttribute('class') && !element.hasAttribute('role')) return false
  return element.matches(BESIDE) || (element.tagName === 'ASIDE' && element.querySelector('h2,h3,h4') !== null)
}

function isBehind(node: Node, end: Element): boolean {
  return !end.contains(node) && (end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** The nearest element around a text that stands on lines of its own. */
export function blockOf(text: Text): Element | null {
  let element = parentElementOf(text)
  while (element && INLINE.has(element.tagName)) element = parentElementOf(element)
  return element
}

function toLine(texts: readonly Text[]): PrintedLine {
  let text = ''
  let before: Text | null = null
  for (const node of texts) {
    text += `${before ? toGap(before, node) : ''}${node.data}`
    before = node
  }
  const line = text.replace(/\s+/g, ' ').trim()
  return { text: line, pieces: toPieces(texts), isRunning: isRunningText(line) }
}

/** The separator between the texts of two elements: labels and names of a byline are elements of their own. */
function toGap(one: Text, other: Text): '' | ' ' {
  const [a, b] = [parentElementOf(one), parentElementOf(other)]
  const isStyle = (element: Element | null) =>
    element !== null && WITHIN_WORDS.has(element.tagName) && !element.hasAttribute('class')
  const around = (element: Element | null) => {
    let outer = element
    while (outer && isStyle(outer)) outer = parentElementOf(outer)
    return outer
  }
  return around(a) === around(b) ? '' : ' '
}

function toPieces(texts: readonly Text[]): PrintedPiece[] {
  return texts.map((node) => {
    const names: string[] = []
    let isLink = false
    let element = parentElementOf(node)
    for (let steps = 0; element && steps < 3; steps++, element = parentElementOf(element)) {
      names.push(element.getAttribute('class') ?? '', element.id ?? '')
      if (element.tagName === 'A') isLink = true
    }
    return { text: node.data.replace(/\s+/g, ' ').trim(), names: names.join(' ').toLowerCase(), isLink }
  })
}

/** Whether a line is sentences of the text, not a byline. */
export function isRunningText(line: string): boolean {
  const middle = line.charCodeAt(line.length >> 1)
  const units = middle >= 0x2e80 && middle < 0xfff0 ? line.length * 2.4 : line.length
  return units >= RUNNING && /[.。!?！？；;]["”’」』)）]?(?:\s|$|\p{Script=Han})/u.test(line)
}
