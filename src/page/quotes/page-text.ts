/**
 * The readable text of a whole page in reading order, with a mapping back to the page's nodes. The scan reads blocks
 * one by one, but a quote needs them in sequence: it may span several.
 */
import { BLOCK_END } from '../../core/quotes/quote-selector.ts'
import type { Span } from '../../core/text/span.ts'
import { parentNodeOf } from '../dom/clobber-safe-dom.ts'
import { isInUnreadable, type ReadingOptions } from '../scan/readable.ts'
import { readFlow } from '../scan/text-flow.ts'

/** A stretch of the text, and its source: a text node, or an element whose whole text it is. */
interface Piece {
  readonly start: number
  readonly holder: Text | Element
}

/** The result of reading a page. */
export interface ReadPage {
  /** Text as it is in the nodes; {@link BLOCK_END} between blocks, at line breaks and at what interrupts a line. */
  readonly raw: string
  /** The page changed during reading, so that part of it was not read. */
  readonly isCutOff: boolean
  /** One static range for each run of text in a span; none where the page has removed it. */
  toRanges(span: Span): StaticRange[]
  /** The text node and offset of the code unit at an offset; null for separators between text. */
  toPosition(at: number): { node: Text; offset: number } | null
  /** The raw span of a range; null where none of its text was read. */
  toSpan(range: Range): Span | null
}

const PARTS_BETWEEN_YIELDS = 64

const WORDS = /[^\s\uFFFC]/

/**
 * Reads a page in small steps.
 *
 * @param onShadowRoot receives every open shadow root that is read.
 * @param styled whether the computed display of inline elements is checked: a link in a flex row is a block.
 */
export function* readPageInSteps(
  body: Element,
  options: ReadingOptions,
  onShadowRoot: (root: ShadowRoot) => void,
  styled: boolean,
): Generator<void, ReadPage, void> {
  const pieces: Piece[] = []
  let raw = ''
  let isCutOff = false
  const open = (parent: ParentNode) => ({ parts: readFlow(parent, options, styled) })
  const opened = isInUnreadable(body, options) ? [] : [open(body)]
  function enter(element: Element): void {
    raw += BLOCK_END
    opened.push(open(element))
    const { shadowRoot } = element
    if (!shadowRoot) return
    onShadowRoot(shadowRoot)
    opened.push(open(shadowRoot))
  }
  let parts = 0
  for (let top = opened.at(-1); top; top = opened.at(-1)) {
    if (++parts % PARTS_BETWEEN_YIELDS === 0) yield
    const { done, value } = top.parts.next()
    if (done) {
      opened.pop()
      raw += BLOCK_END
      isCutOff ||= value === 'cut-off'
    } else if (value.kind === 'block') enter(value.element)
    else if (value.kind === 'gap') raw += value.text === '\n' ? BLOCK_END : value.text
    else {
      const holder = value.kind === 'text' ? value.node : value.element
      pieces.push({ start: raw.length, holder })
      raw += holder.textContent ?? ''
    }
  }
  return {
    raw,
    isCutOff,
    toRanges: (span) => [...splitRuns(raw, span)].flatMap((run) => toRange(pieces, run) ?? []),
    toPosition: (at) => positionIn(pieces[pieceAt(pieces, at)], at),
    toSpan: (range) => findSpan(pieces, raw, range),
  }
}

/** Reads a page at once. */
export function readPage(body: Element, options: ReadingOptions, styled: boolean): ReadPage {
  const steps = readPageInSteps(body, options, () => {}, styled)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The runs of text in a span, without white space at their ends. */
function* splitRuns(raw: string, { start, end }: Span): Generator<Span, void, void> {
  let at = start
  for (const run of raw.slice(start, end).split(BLOCK_END)) {
    if (WORDS.test(run)) yield { start: at + run.length - run.trimStart().length, end: at + run.trimEnd().length }
    at += run.length + 1
  }
}

/** Index of the piece that holds an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function toRange(pieces: readonly Piece[], { start, end }: Span): StaticRange | null {
  const first = positionIn(pieces[pieceAt(pieces, start)], start)
  const last = positionIn(pieces[pieceAt(pieces, end - 1)], end - 1)
  if (!first || !last) return null
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  })
}

/** The text node and offset of the code unit at an offset; null where the page has changed since. */
function positionIn(piece: Piece | undefined, at: number): { node: Text; offset: number } | null {
  if (!piece) return null
  let offset = at - piece.start
  for (const node of textsOf(piece.holder)) {
    if (offset < node.length) return { node, offset }
    offset -= node.length
  }
  return null
}

function* textsOf(holder: Text | Element): Generator<Text, void, void> {
  if (holder.nodeType === Node.TEXT_NODE) {
    yield holder as Text
    return
  }
  const walker = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text
}

/** The span of a range's text in what was read, without white space and breaks at its ends. */
function findSpan(pieces: readonly Piece[], raw: string, range: Range): Span | null {
  let start = -1
  let end = -1
  for (const { holder, start: from } of piecesAround(pieces, range)) {
    if (!range.intersectsNode(holder)) continue
    let at = from
    for (const node of textsOf(holder)) {
      const inside = clip(range, node)
      if (inside) {
        if (start < 0) start = at + inside.start
        end = at + inside.end
      }
      at += node.length
    }
  }
  const words = start < 0 ? '' : raw.slice(start, end)
  if (!WORDS.test(words)) return null
  return {
    start: start + (/^[\s\uFFFC]*/.exec(words)?.[0].length ?? 0),
    end: end - (/[\s\uFFFC]*$/.exec(words)?.[0].length ?? 0),
  }
}

/**
 * The pieces that a range may reach; all of them, where the range's ends were not read. Pieces of one tree are in its
 * order. Comparing each piece with the range costs more than reading the page; comparing object identity is cheap.
 */
function piecesAround(pieces: readonly Piece[], { startContainer, endContainer }: Range): readonly Piece[] {
  const first = pieceWith(pieces, startContainer)
  const last = pieceWith(pieces, endContainer)
  return first < 0 || last < first ? pieces : pieces.slice(first, last + 1)
}

/** Index of the piece that holds a node; -1 for none. */
function pieceWith(pieces: readonly Piece[], node: Node): number {
  const around = new Set<Node>()
  for (let place: Node | null = node; place; place = parentNodeOf(place as ChildNode)) around.add(place)
  return pieces.findIndex(({ holder }) => around.has(holder))
}

/** The span of a text node that a range covers. */
function clip(range: Range, node: Text): Span | null {
  if (!range.intersectsNode(node)) return null
  const start = range.startContainer === node ? range.startOffset : 0
  const end = range.endContainer === node ? range.endOffset : node.length
  return end > start ? { start, end } : null
}
