/** Scans a block of text for candidates and cues, and checks whether they are visible. */
import { createDocumentCues } from '../../core/recognizer/document-cues.ts'
import type { BlockScan, Candidate } from '../../core/recognizer/mention.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'
import { NO_EVENTS, readBlock, walkBlocks } from './block-walk.ts'
import type { ReadingOptions } from './readable.ts'
import { positionAt, type TextBlock } from './text-blocks.ts'
import { isSetApart } from './text-flow.ts'

/** A block that holds candidates, or cues for those of other blocks. Only visible text counts. */
export interface ScannedBlock extends TextBlock, BlockScan {
  /** Elements that hide candidates of this block: itself, or a part of its line. */
  readonly hiding: readonly Element[]
}

/** A mention with the block that holds it, and that block's text. */
export interface PlacedMention {
  readonly mention: Candidate
  readonly text: string
  readonly block: TextBlock
}

/** Longest piece of a block that is scanned at once, in UTF-16 units: a few milliseconds of work. */
const PIECE = 32_768

/** Ends of sentences, where a long block may be cut: no term and no sentence cue reaches across. */
const SENTENCE_END = /[\n。！？]|[.!?]\s/g

/**
 * Scans a block; null where it holds neither candidates nor cues. Between the pieces of a long block it yields null.
 */
export function* scanBlock(block: TextBlock, recognizer: Recognizer): Generator<null, ScannedBlock | null, void> {
  const scan = block.text.length <= PIECE ? recognizer.scan(block.text) : yield* scanPieces(block.text, recognizer)
  if (scan.candidates.length === 0 && scan.cues.length === 0) return null
  if (scan.candidates.some((candidate) => isTornByStyle(block, candidate))) {
    const styled = readBlock(block.source, block.options, true)
    return styled && join(styled, recognizer.scan(styled.text))
  }
  return join(block, scan)
}

/** Querying visibility forces style, so only blocks with candidates or cues are checked. */
function join(block: TextBlock, { candidates, cues }: BlockScan): ScannedBlock {
  // Text directly in a closed section is hidden though the section element is not; opening it is a mutation of its own.
  if (isClosed(block.element)) return Object.assign(block, { candidates: [], cues: [], hiding: [] })
  if (!isSeen(block.element)) return Object.assign(block, { candidates: [], cues: [], hiding: [block.element] })
  const hiding: Element[] = []
  const seen = candidates.filter((candidate) => {
    const part = partOfLine(block, candidate)
    if (!part || isSeen(part)) return true
    hiding.push(part)
    return false
  })
  return Object.assign(block, { candidates: seen, cues, hiding })
}

function* scanPieces(text: string, recognizer: Recognizer): Generator<null, BlockScan, void> {
  const candidates: Candidate[] = []
  const cues = new Set<BlockScan['cues'][number]>()
  for (let from = 0; from < text.length; ) {
    const to = findCut(text, from)
    const scan = recognizer.scan(text.slice(from, to))
    for (const one of scan.candidates) candidates.push({ ...one, start: one.start + from, end: one.end + from })
    for (const cue of scan.cues) cues.add(cue)
    from = to
    yield null
  }
  return { candidates, cues: [...cues] }
}

/** Where the piece that begins at `from` ends: after the last sentence that fits. */
function findCut(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length
  const tail = from + PIECE - PIECE / 8
  let cut = from + PIECE
  for (const { index } of text.slice(tail, cut).matchAll(SENTENCE_END)) cut = tail + index + 1
  return cut
}

/** Whether a candidate runs over elements that are apart on the screen although their names say inline. */
function isTornByStyle(block: TextBlock, { start, end }: Candidate): boolean {
  if (block.isWhole && block.element.firstElementChild === null) return false
  const first = positionAt(block, start).node
  const last = positionAt(block, end - 1).node
  if (first === last) return false
  const within = block.nodes.slice(block.nodes.indexOf(first), block.nodes.indexOf(last) + 1)
  return within.some((node) => {
    for (let one = node.parentElement; one && one !== block.element; one = one.parentElement) {
      if (isSetApart(one)) return true
    }
    return false
  })
}

/** The inline element that a candidate begins in; null where it is the block itself. */
function partOfLine(block: TextBlock, { start }: Candidate): Element | null {
  if (block.isWhole && block.element.firstElementChild === null) return null
  const parent = positionAt(block, start).node?.parentElement
  return parent && parent !== block.element ? parent : null
}

function isClosed(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open')
}

/** Whether an element is rendered and visible. */
export function isSeen(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true
  // Without a box of its own it is as visible as its parent.
  const { parentElement, ownerDocument } = element
  const style = parentElement && ownerDocument.defaultView?.getComputedStyle(element)
  return style?.display === 'contents' && style.visibility === 'visible' && isSeen(parentElement as Element)
}

/** Reads a whole subtree at once. For single queries; `watch-page` does it in slices and keeps up to date. */
export function findMentions(root: Element, recognizer: Recognizer, options: ReadingOptions): PlacedMention[] {
  const cues = createDocumentCues()
  const blocks: ScannedBlock[] = []
  const roots: (Element | ShadowRoot)[] = [root]
  const events = { ...NO_EVENTS, onShadowRoot: (found: ShadowRoot) => roots.push(found) }
  for (const one of roots) {
    for (const block of walkBlocks(one, options, events)) {
      const scanned = block && runToEnd(scanBlock(block, recognizer))
      if (!scanned) continue
      cues.add(scanned)
      blocks.push(scanned)
    }
  }
  return blocks.flatMap((block) =>
    block.candidates.filter(cues.isMention).map((mention) => ({ mention, text: block.text, block })),
  )
}

function runToEnd<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value as T
  }
}
