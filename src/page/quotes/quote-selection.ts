/** Turns the user's selection into a quote with its context. */
import { CONTEXT_LENGTH, type QuoteSelector } from '../../core/quotes/quote-selector.ts'
import { isInUnreadable } from '../scan/readable.ts'

/** The selection, with up to {@link CONTEXT_LENGTH} characters on either side; null where nothing is selected. */
export function readQuote(document: Document): QuoteSelector | null {
  const selection = document.getSelection()
  const exact = selection?.toString().trim().toWellFormed() ?? ''
  if (!selection || selection.rangeCount === 0 || exact === '') return null
  const range = selection.getRangeAt(0)
  return {
    exact,
    prefix: readContext(document, range, 'before').toWellFormed(),
    suffix: readContext(document, range, 'after').toWellFormed(),
  }
}

/** Readable text directly before or after a range, with white space collapsed as on the screen. */
export function readContext(document: Document, range: Range, side: 'before' | 'after'): string {
  const before = side === 'before'
  const node = before ? range.startContainer : range.endContainer
  const offset = before ? range.startOffset : range.endOffset
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let context = ''
  if (node.nodeType === Node.TEXT_NODE) {
    const { data } = node as Text
    context = before ? data.slice(0, offset) : data.slice(offset)
    walker.currentNode = node
  } else {
    // An element's offset counts children: continue from the child at the boundary.
    walker.currentNode = node.childNodes[before ? offset : offset - 1] ?? node
  }
  const step = () => (before ? walker.previousNode() : walker.nextNode()) as Text | null
  for (let text = step(); text && collapse(context).length < CONTEXT_LENGTH; text = step()) {
    if (!text.parentElement || isInUnreadable(text.parentElement)) continue
    context = before ? text.data + context : context + text.data
  }
  const joined = collapse(context)
  return before ? joined.slice(-CONTEXT_LENGTH) : joined.slice(0, CONTEXT_LENGTH)
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ')
}
