/** From mutation records to what has to be read anew: whole subtrees, single blocks, or only who is seen. */
import { flowOf, isInUnreadable, type ReadingOptions } from './readable.ts'
import type { TextBlock } from './text-blocks.ts'
import { blockSourceOf } from './text-flow.ts'

type Source = TextBlock['source']

/** What is watched: everything that can bring, take, change, hide or reveal text. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'],
}

/** What hears of stale parts. */
export interface MutationParts {
  /** The text that a source holds itself changed. */
  onText(source: Source): void
  /** A subtree came, or became readable or unreadable. */
  onSubtree(root: Element): void
  /** Something left the document that may have held blocks. */
  onRemoval(): void
  /** Style may have hidden or revealed something. */
  onStyle(): void
}

/**
 * Reads records.
 *
 * @param hasText whether a source is known to hold text among its blocks, so that blocks that come between matter.
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

  /** Nodes that left their place; one that comes into an editor has to be known there. */
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

  /** Links and emphasis go with every text that is replaced; what they held is their line's own change. */
  function mayHoldBlocks(element: Element): boolean {
    return element.firstElementChild !== null || element.shadowRoot !== null || hasText(element)
  }

  function readOwnText(node: Node | null, isCertain = true): void {
    const source = node && blockSourceOf(node, options)
    if (source && (isCertain || hasText(source))) parts.onText(source)
  }
}

/** Whether a node that came or went makes a difference to the line around it. */
function isPartOfLine(node: Node, options: ReadingOptions): boolean {
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data)
  return node.nodeType === Node.ELEMENT_NODE && flowOf(node as Element, options) === 'inline'
}
