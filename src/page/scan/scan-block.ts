/** Joins blocks of text with what was found in them, and checks whether it is visible. */
import type { BlockScan, Candidate } from '../../core/recognizer/mention.ts'
import { readBlock } from './block-walk.ts'
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

/**
 * Reads a block again where a candidate runs over parts that the style sheet lays out apart, so that they are scanned
 * apart: null where nothing is left to read then, undefined where no candidate does.
 */
export function readApart(block: TextBlock, { candidates }: BlockScan): TextBlock | null | undefined {
  if (!candidates.some((candidate) => isTornByStyle(block, candidate))) return undefined
  return readBlock(block.source, block.options, true)
}

/**
 * A block with what was found in its text, as far as it is visible. Querying visibility forces style, so only blocks
 * with candidates or cues are checked.
 */
export function toScannedBlock(block: TextBlock, { candidates, cues }: BlockScan): ScannedBlock {
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
