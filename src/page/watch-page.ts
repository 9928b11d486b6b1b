/**
 * Keeps the blocks of a page up to date while it changes: text that arrives later, text replaced in place, parts that
 * go. What a change makes stale is dropped inside the observer's callback, which runs before the browser paints; the
 * rest is read again in slices.
 */
import { createDocumentCues } from '../core/recognizer/document-cues.ts'
import type { Candidate } from '../core/recognizer/mention.ts'
import type { Recognizer } from '../core/recognizer/recognizer.ts'
import { type BlockList, createBlockList } from './block-list.ts'
import type { Painter } from './painter.ts'
import { isInUnreadable } from './readable.ts'
import { type PlacedMention, scanElement } from './scan-page.ts'
import { sliceWork } from './slice-work.ts'
import { blockElementOf, findBlockElements } from './text-blocks.ts'

/** A page under watch. */
export interface PageWatch extends Pick<Painter, 'repaint'> {
  /** The mentions as the document stands, in its order. */
  mentions(): readonly PlacedMention[]
}

/** Makes the painter of a page; `isMention` says what the document decides of a candidate. */
export type PainterMaker = (blocks: BlockList, isMention: (candidate: Candidate) => boolean) => Painter

/**
 * Scans a document and keeps up with it until the signal aborts; then nothing of it is left.
 *
 * @param onSettled called whenever the scan has caught up.
 */
export function watchPage(
  document: Document,
  recognizer: Recognizer,
  createPainter: PainterMaker,
  signal: AbortSignal,
  onSettled: () => void,
): PageWatch {
  const list = createBlockList()
  const cues = createDocumentCues()
  const painter = createPainter(list, cues.isKept)
  const dirty = new Set<Element>()
  const arrived: Iterator<Element>[] = []
  let working = false
  /** Whether a cue came or went, so that blocks painted earlier may have to be painted anew. */
  let cuesChanged = false

  /** Reads one dirty element, or finds one more in what arrived. */
  function doStep(): boolean {
    for (const element of dirty) {
      dirty.delete(element)
      if (element.isConnected && !isInUnreadable(element)) rescan(element)
      return true
    }
    const found = arrived[0]?.next()
    if (!found) return false
    if (found.done) arrived.shift()
    else rescan(found.value)
    return true
  }

  function rescan(element: Element): void {
    drop(element)
    const block = scanElement(element, recognizer)
    if (!block) return
    list.put(block)
    if (cues.add(block)) cuesChanged = true
  }

  function drop(element: Element): void {
    const block = list.take(element)
    if (!block) return
    painter.drop(block)
    if (cues.remove(block)) cuesChanged = true
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    await sliceWork(doStep, signal)
    working = false
    if (signal.aborted) return
    if (cuesChanged) painter.repaint()
    else painter.refresh()
    cuesChanged = false
    onSettled()
  }

  function take(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes } of records) {
      const element = blockElementOf(target)
      if (element) {
        drop(element)
        dirty.add(element)
      }
      for (const node of removedNodes) if (node instanceof Element) dropSubtree(node)
      for (const node of addedNodes) {
        if (node instanceof Element && !isInUnreadable(node)) arrived.push(findBlockElements(node))
      }
    }
    void work()
  }

  function dropSubtree(root: Element): void {
    if (list.blocks.length === 0) return
    for (const element of findBlockElements(root)) drop(element)
  }

  const observer = new MutationObserver(take)
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  if (document.body) arrived.push(findBlockElements(document.body))
  void work()
  return {
    repaint: () => painter.repaint(),
    mentions: () =>
      list.blocks.flatMap((block) =>
        block.candidates.filter(cues.isKept).map((mention) => ({ mention, text: block.text, block })),
      ),
  }
}
