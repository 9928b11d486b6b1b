/** Finds the sentence or the whole paragraph around a place of a page, as one would quote it. */
import type { ClipPart } from '../../core/quotes/clip-part.ts'
import { sentenceAt } from '../../core/text/sentence-at.ts'
import type { Span } from '../../core/text/span.ts'
import type { TextPosition } from '../scan/text-blocks.ts'
import { type Paragraph, type ParagraphReader, toRunRange } from './paragraphs.ts'

/** A quote by its place in the page. */
export interface PageQuote {
  readonly range: Range
  /**
   * Its words as the user sees them; null where they span several paragraphs and have to be read from the page's text.
   */
  readonly exact: string | null
}

/** The part around a range, which may be a caret; null where nothing readable is there. */
export function findPart(range: Range, part: ClipPart, readParagraph: ParagraphReader): PageQuote | null {
  const ends = findTextEnds(range)
  const first = ends && readParagraph(ends.first)
  const last = ends && readParagraph(ends.last)
  if (!first || !last) return null
  if (first.run === last.run && first.span.start === last.span.start) {
    const span = partOf(first, { start: first.at, end: Math.max(first.at, last.at) }, part)
    return { range: toRunRange(first.run, span), exact: toSeenWords(first.run.text, span) }
  }
  const whole = toRunRange(first.run, partOf(first, { start: first.at, end: first.at }, part))
  const end = toRunRange(last.run, partOf(last, { start: last.at, end: last.at }, part))
  whole.setEnd(end.endContainer, end.endOffset)
  return { range: whole, exact: null }
}

/** The span of a part in its run. */
function partOf({ run, span }: Paragraph, place: Span, part: ClipPart): Span {
  if (part === 'paragraph') return span
  const text = run.text.slice(span.start, span.end)
  // A caret at the paragraph's end still belongs to its last sentence.
  const start = Math.min(Math.max(place.start - span.start, 0), text.length - 1)
  const end = Math.min(Math.max(place.end - span.start, start + 1), text.length)
  const sentence = sentenceAt(text, { start, end })
  return { start: sentence.start + span.start, end: sentence.end + span.start }
}

function toSeenWords(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  return words.replace(/[\s\uFFFC]+/g, (gap) => (gap.includes('\n') ? '\n' : ' ')).toWellFormed()
}

/** The first and last visible character of a range's text; for a caret the place itself. */
function findTextEnds(range: Range): { first: TextPosition; last: TextPosition } | null {
  const { startContainer, startOffset, endContainer, endOffset } = range
  if (range.collapsed) {
    const node = toText(startContainer.childNodes[startOffset] ?? startContainer)
    return node && repeat({ node, offset: node === startContainer ? startOffset : 0 })
  }
  let first: TextPosition | null = null
  let last: TextPosition | null = null
  for (const node of textsIn(range)) {
    const from = node === startContainer ? startOffset : 0
    const to = node === endContainer ? endOffset : node.length
    const words = node.data.slice(from, to)
    if (words.trim() === '') continue
    first ??= { node, offset: from + words.length - words.trimStart().length }
    last = { node, offset: from + words.trimEnd().length }
  }
  return first && last && { first, last }
}

function repeat(place: TextPosition): { first: TextPosition; last: TextPosition } {
  return { first: place, last: place }
}

/** A text node itself, or the first one inside another node. */
function toText(node: Node): Text | null {
  if (node.nodeType === Node.TEXT_NODE) return node as Text
  const document = node.ownerDocument ?? (node as Document)
  return document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode() as Text | null
}

function* textsIn(range: Range): Generator<Text, void, void> {
  const root = range.commonAncestorContainer
  if (root.nodeType === Node.TEXT_NODE) {
    yield root as Text
    return
  }
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (range.intersectsNode(node)) yield node as Text
}
