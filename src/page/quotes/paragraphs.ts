/**
 * The paragraphs of a page as the user sees them: an element's own text, cut where other blocks are inside it and where
 * lines are broken twice or the next one is indented, as on sites without paragraphs in their markup.
 */
import type { Span } from '../../core/text/span.ts'
import { DEFAULT_READING, type ReadingOptions } from '../scan/readable.ts'
import type { TextPosition } from '../scan/text-blocks.ts'
import { blockSourceOf, INTERRUPTION, isReadablePlace, readFlow } from '../scan/text-flow.ts'

/** Text of one element between other blocks, with a mapping back to the page. */
interface TextRun {
  /** White space of the markup is a blank here; a line feed is a line break that is visible on the screen. */
  readonly text: string
  readonly nodes: readonly Text[]
  /** Offset in {@link text} at which each node's data begins. */
  readonly starts: readonly number[]
}

/** One paragraph: a span of a run without white space at its ends. */
export interface Paragraph {
  readonly run: TextRun
  readonly span: Span
  /** Offset of the requested place in the run's text. */
  readonly at: number
}

/** Reads the paragraph that holds a place. */
export type ParagraphReader = (place: TextPosition) => Paragraph | null

const PARAGRAPH_END = /\n[\s\uFFFC]*\n|\n(?=\u3000)/g

/**
 * Creates a reader that reads each element once: for one query, or several without a change of the page in between. It
 * returns null for unreadable places: fields, editors, hidden text.
 */
export function createParagraphReader(): ParagraphReader {
  const options = DEFAULT_READING
  const known = new Map<Element | ShadowRoot, TextRun[]>()
  return ({ node, offset }) => {
    const source = blockSourceOf(node, options)
    if (!source || !isReadablePlace(source, options)) return null
    const runs = known.get(source) ?? readRuns(source, options)
    known.set(source, runs)
    for (const run of runs) {
      const index = run.nodes.indexOf(node)
      if (index < 0) continue
      const at = (run.starts[index] as number) + Math.min(offset, node.length)
      const span = paragraphAt(run.text, at)
      return span.start < span.end ? { run, span, at } : null
    }
    return null
  }
}

/** The range of a span of a run that begins and ends with text. */
export function toRunRange({ nodes, starts }: TextRun, { start, end }: Span): Range {
  const range = new Range()
  const first = starts.findLastIndex((from) => from <= start)
  const last = starts.findLastIndex((from) => from < end)
  range.setStart(nodes[first] as Text, start - (starts[first] as number))
  range.setEnd(nodes[last] as Text, end - (starts[last] as number))
  return range
}

function readRuns(source: Element | ShadowRoot, options: ReadingOptions): TextRun[] {
  const isBroken = keepsLines(source)
  const runs: { text: string; nodes: Text[]; starts: number[] }[] = []
  let run = { text: '', nodes: [] as Text[], starts: [] as number[] }
  const add = (node: Text) => {
    run.nodes.push(node)
    run.starts.push(run.text.length)
    run.text += isBroken ? node.data : node.data.replace(/\s/g, (space) => (space === '\u3000' ? space : ' '))
  }
  for (const part of readFlow(source, options)) {
    if (part.kind === 'text') add(part.node)
    else if (part.kind === 'gap') run.text += part.text
    else if (part.kind === 'whole') {
      const walker = part.element.ownerDocument.createTreeWalker(part.element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) add(node as Text)
    } else {
      runs.push(run)
      run = { text: '', nodes: [], starts: [] }
    }
  }
  return [...runs, run]
}

/** Whether line feeds of the text are visible line breaks (CSS `white-space`). */
function keepsLines(source: Element | ShadowRoot): boolean {
  const element = source instanceof ShadowRoot ? source.host : source
  return /^pre|break-spaces/.test(element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '')
}

function paragraphAt(text: string, at: number): Span {
  let start = 0
  let end = text.length
  for (const { index, 0: gap } of text.matchAll(PARAGRAPH_END)) {
    if (index + gap.length <= at) start = index + gap.length
    else if (index >= at) {
      end = index
      break
    }
  }
  return trim(text, { start, end })
}

/** A span without white space and interruptions at its ends. */
function trim(text: string, { start, end }: Span): Span {
  const isEmpty = (at: number) => text[at] === INTERRUPTION || /\s/.test(text[at] ?? '')
  let [from, to] = [start, end]
  while (from < to && isEmpty(from)) from++
  while (to > from && isEmpty(to - 1)) to--
  return { start: from, end: to }
}
