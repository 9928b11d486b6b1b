/** Turns mutation records into what has to be read again: whole subtrees, single blocks, or visibility only. */
import { flowOf, isInUnreadable, type ReadingOptions } from './readable.ts'
import type { TextBlock } from './text-blocks.ts'
import { blockSourceOf } from './text-flow.ts'

type Source = TextBlock['source']

/** Everything that can add, remove, change, hide or reveal text is observed. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'],
}

/** Receives the parts that are out of date. */
export interface MutationParts {
  /** A source's own text changed. */
  onText(source: Source): void
  /** A subtree was added, or became readable or unreadable. */
  onSubtree(root: Element): void
  /** Something that may have held blocks left the document. */
  onRemoval(): void
  /** Style may have hidden or revealed something. */
  onStyle(): void
}

/**
 * Processes records.
 *
 * @param hasText whether a source is known to hold text among its blocks, so that blocks added in between matter.
 */
export function readRecords(
  records: readonly MutationRecord[],
  options: ReadingOptions,
  hasText: (source: Source) => boolean,
  parts: MutationParts,
): void {
  let known: { target: Node; isReadable: boolean } | null = null

  function isReadable(target: Node): boolean {
    if (known?.target !== target) {
      const element = target instanceof Element ? target : target instanceof ShadowRoot ? target.host : null
      known = { target, isReadable: element !== null && !isInUnreadable(element, options) }
    }
    return known.isReadable
  }

  /** Removed elements: if one is inserted into an editor, its subtree is reported although editors are not read. */
  const moved = new Set<Node>()

  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    if (type === 'attributes') {
      if (attributeName === 'class' || attributeName === 'style') parts.onStyle()
      else {
        parts.onSubtree(target as Element)
        readOwnText(target.parentNode)
      }
    } else if (type === 'characterData') readOwnText(target)
    else {
      let bringsText = false
      for (const node of removedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) {
          if (mayHoldBlocks(node as Element)) parts.onRemoval()
          moved.add(node)
        }
        bringsText ||= isPartOfLine(node, options)
      }
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE && (moved.has(node) || isReadable(target))) {
          parts.onSubtree(node as Element)
        }
        bringsText ||= isPartOfLine(node, options)
      }
      readOwnText(target, bringsText)
    }
  }

  /** Links and emphasis are removed with every text that is replaced; their content changes only their line. */
  function mayHoldBlocks(element: Element): boolean {
    return element.firstElementChild !== null || element.shadowRoot !== null || hasText(element)
  }

  function readOwnText(node: Node | null, isCertain = true): void {
    const source = node && blockSourceOf(node, options)
    if (source && (isCertain || hasText(source))) parts.onText(source)
  }
}

/** Whether adding or removing a node changes the line around it. */
function isPartOfLine(node: Node, options: ReadingOptions): boolean {
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data)
  return node.nodeType === Node.ELEMENT_NODE && flowOf(node as Element, options) === 'inline'
}
