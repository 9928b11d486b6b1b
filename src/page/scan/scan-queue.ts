/**
 * Reads the parts of a page that wait to be read, a step at a time: what is in view at the start, then single blocks
 * whose text changed, then whole subtrees. The caller decides when to take a step, and for how long.
 */
import type { DocumentCues } from '../../core/recognizer/document-cues.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'
import type { BlockList, Source } from './block-list.ts'
import { readBlock, type WalkEvents, walkBlocks } from './block-walk.ts'
import { findSourcesInView } from './first-screen.ts'
import type { Painter } from './painter.ts'
import type { ReadingOptions } from './readable.ts'
import { type ScannedBlock, scanBlock } from './scan-block.ts'
import type { TextBlock } from './text-blocks.ts'
import { isReadablePlace } from './text-flow.ts'

/** What the queue works with. */
export interface ScanContext {
  document: Document
  recognizer: Recognizer
  list: BlockList
  cues: DocumentCues
  painter: Painter
  options: ReadingOptions
  events: Pick<WalkEvents, 'onShadowRoot' | 'onCustomElement'>
  /** An element hides candidates of a source. */
  onHidden(element: Element, source: Source): void
  /** A source whose text changed is being read. */
  onRead(source: Source): void
}

export interface ScanQueue {
  /** Sources to be read because their text changed. */
  readonly dirty: Set<Source>
  /** Subtrees to be read. */
  readonly roots: Set<Source>
  /** Does one step; false when there is nothing to do now. */
  step(): boolean
  /** Removes a block whose text is out of date or gone. */
  drop(source: Source): void
  /** The same for a block that is no longer in the list. */
  letGo(block: ScannedBlock): void
  /** Whether a source is known to hold text, so that blocks added in between matter. */
  holdsText(source: Source): boolean
  /** Whether a cue appeared or disappeared since the last call, so that painted blocks may have to be painted again. */
  takeCueChange(): boolean
}

/** Short blocks that are read in one step, and the length from which a block is not short (UTF-16 units). */
const BLOCKS_A_STEP = 4
const LONG_BLOCK = 2000

export function createScanQueue(context: ScanContext): ScanQueue {
  const { document, recognizer, list, cues, painter, options } = context
  const dirty = new Set<Source>()
  const roots = new Set<Source>()
  /** Sources that hold text of their own among other blocks. */
  const mixed = new WeakSet<Source>()
  /** Text that was read ahead, because it is in view. */
  const early = new Map<Source, string>()
  const events: WalkEvents = { ...context.events, onCutOff: (source) => roots.add(source) }
  const steps = readSteps()
  let cuesChanged = false

  /** All reading there is to do, a step at a time; yields true for a step, false when there is nothing to do now. */
  function* readSteps(): Generator<boolean, never, void> {
    yield* readInView()
    for (;;) {
      yield* readDirty()
      const [root] = roots
      if (root) {
        roots.delete(root)
        yield* walk(root)
      } else yield false
    }
  }

  function* readInView(): Generator<boolean, void, void> {
    for (const source of findSourcesInView(document, options)) {
      const block = isReadablePlace(source, options) ? readBlock(source, options) : null
      if (!block || block.text.length > LONG_BLOCK) continue
      yield* scan(block, null)
      early.set(source, block.text)
      yield true
    }
  }

  function* readDirty(): Generator<boolean, void, void> {
    for (const source of dirty) {
      dirty.delete(source)
      drop(source)
      if (!isReadablePlace(source, options)) continue
      context.onRead(source)
      const block = readBlock(source, options)
      if (block) yield* scan(block, null)
      yield true
    }
  }

  function* walk(root: Source): Generator<boolean, void, void> {
    if (!isReadablePlace(root, options)) {
      // It may have been readable before: a part that became an editor, or was hidden.
      if (root.isConnected)
        for (const { source } of list.blocks) if (Node.prototype.contains.call(root, source)) drop(source)
      return
    }
    const run = {}
    let met = 0
    for (const block of walkBlocks(root, options, events)) {
      if (block && !wasRead(block, run)) {
        drop(block.source)
        yield* scan(block, run)
      }
      if (block && ++met % BLOCKS_A_STEP !== 0 && block.text.length < LONG_BLOCK) continue
      yield true
      if (dirty.size > 0) yield* readDirty()
    }
  }

  /** Whether a block was read ahead; what it holds gets its place in the walk. */
  function wasRead({ source, text, order }: TextBlock, run: object): boolean {
    if (early.get(source) !== text) return false
    const block = list.get(source)
    if (block) list.put(block, run, order)
    return early.delete(source)
  }

  function* scan(block: TextBlock, run: object | null): Generator<boolean, void, void> {
    if (!block.isWhole) mixed.add(block.source)
    const steps = scanBlock(block, recognizer)
    let step = steps.next()
    for (; !step.done; step = steps.next()) yield true
    const scanned = step.value
    if (!scanned) return
    for (const element of scanned.hiding) context.onHidden(element, block.source)
    if (scanned.candidates.length === 0 && scanned.cues.length === 0) return
    list.put(scanned, run)
    if (cues.add(scanned)) cuesChanged = true
  }

  function drop(source: Source): void {
    early.delete(source)
    const block = list.take(source)
    if (block) letGo(block)
  }

  function letGo(block: ScannedBlock): void {
    painter.drop(block)
    if (cues.remove(block)) cuesChanged = true
  }

  return {
    dirty,
    roots,
    step: () => steps.next().value,
    drop,
    letGo,
    holdsText: (source) => mixed.has(source) || list.get(source) !== undefined,
    takeCueChange() {
      const changed = cuesChanged
      cuesChanged = false
      return changed
    },
  }
}
