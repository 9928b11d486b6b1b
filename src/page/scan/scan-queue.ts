/**
 * Reads the parts of a page that wait to be read, a step at a time: what is in view at the start, then single blocks
 * whose text changed, then whole subtrees. Texts are scanned elsewhere; what comes back is joined with its block, if
 * the block still holds that text. The caller decides when to take a step, and for how long.
 */
import type { DocumentCues } from '../../core/recognizer/document-cues.ts'
import type { BlockScan } from '../../core/recognizer/mention.ts'
import type { BlockList, Source } from './block-list.ts'
import { readBlock, type WalkEvents, walkBlocks } from './block-walk.ts'
import { findSourcesInView } from './first-screen.ts'
import type { Painter } from './painter.ts'
import type { ReadingOptions } from './readable.ts'
import { createScanBatches } from './scan-batches.ts'
import { readApart, type ScannedBlock, toScannedBlock } from './scan-block.ts'
import { createScanMemory } from './scan-memory.ts'
import type { TextBlock } from './text-blocks.ts'
import { isReadablePlace } from './text-flow.ts'
import type { ScanTexts } from './text-scanner.ts'

/** What the queue works with. */
export interface ScanContext {
  view: Window
  document: Document
  scan: ScanTexts
  list: BlockList
  cues: DocumentCues
  painter: Painter
  options: ReadingOptions
  events: Pick<WalkEvents, 'onShadowRoot' | 'onCustomElement'>
  /** An element hides candidates of a source. */
  onHidden(element: Element, source: Source): void
  /** A source whose text changed is being read. */
  onRead(source: Source): void
  /** Scans have come back: there are steps to take. */
  onScans(): void
}

export interface ScanQueue {
  /** Sources to be read because their text changed. */
  readonly dirty: Set<Source>
  /** Subtrees to be read. */
  readonly roots: Set<Source>
  /** Does one step; false when there is nothing to do now. */
  step(): boolean
  /** Whether texts are being scanned, so that more is to come. */
  readonly isWaiting: boolean
  /** Whether everything that was to be read at the start has been read, though perhaps not yet scanned. */
  readonly hasReadAll: boolean
  /** Drops all blocks, all texts that are being scanned, and all that was to be read. */
  clear(): void
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

/** A block whose text is being scanned, or was. */
interface SentBlock {
  readonly block: TextBlock
  /** The walk that found it, and its number there; null for one that was read alone. */
  run: object | null
  order: number
  /** Whether it was read by computed styles, so that no candidate runs over parts that are apart. */
  readonly isApart: boolean
  scan: BlockScan | null
}

export function createScanQueue(context: ScanContext, signal: AbortSignal): ScanQueue {
  const { view, document, list, cues, painter, options } = context
  const dirty = new Set<Source>()
  const roots = new Set<Source>()
  /** Sources that hold text of their own among other blocks. */
  const mixed = new WeakSet<Source>()
  /** Text that was read ahead, because it is in view. */
  const early = new Map<Source, string>()
  /** The newest block of each source whose scan is to come; scans of older ones are ignored. */
  const sent = new Map<Source, SentBlock>()
  /** Blocks whose scans have come back. */
  let scanned: SentBlock[] = []
  const memory = createScanMemory<Source>()
  const batches = createScanBatches<SentBlock>(
    view,
    {
      scan: context.scan,
      onScanned(one, scan) {
        if (sent.get(one.block.source) !== one) return
        if (!scan) sent.delete(one.block.source)
        one.scan = scan
        if (scan) memory.note(one.block.source, one.block.text, scan)
        if (scan) scanned.push(one)
      },
      onLanded: context.onScans,
    },
    signal,
  )
  const events: WalkEvents = { ...context.events, onCutOff: (source) => roots.add(source) }
  const steps = readSteps()
  let cuesChanged = false
  let hasReadAll = false

  /** All reading there is to do, a step at a time; yields true for a step, false when there is nothing to do now. */
  function* readSteps(): Generator<boolean, never, void> {
    yield* readInView()
    for (;;) {
      yield* waitForSpace()
      yield* readDirty()
      const [root] = roots
      if (root) {
        roots.delete(root)
        yield* walk(root)
      } else {
        hasReadAll = true
        batches.flush()
        if (scanned.length === 0) yield false
      }
    }
  }

  /** Takes the scans that have come back, and waits while more texts are read than can be sent. */
  function* waitForSpace(): Generator<boolean, void, void> {
    for (;;) {
      yield* takeScans()
      if (!batches.isFull) return
      batches.flush()
      if (batches.isFull && scanned.length === 0) yield false
    }
  }

  function* readInView(): Generator<boolean, void, void> {
    for (const source of findSourcesInView(document, options)) {
      const block = isReadablePlace(source, options) ? readBlock(source, options) : null
      if (!block || block.text.length > LONG_BLOCK) continue
      send(block, null)
      early.set(source, block.text)
      yield true
    }
    batches.flush()
  }

  function* readDirty(): Generator<boolean, void, void> {
    for (const source of dirty) {
      dirty.delete(source)
      drop(source)
      if (!isReadablePlace(source, options)) continue
      context.onRead(source)
      const block = readBlock(source, options)
      if (block) send(block, null)
      yield true
    }
  }

  function* walk(root: Source): Generator<boolean, void, void> {
    if (!isReadablePlace(root, options)) {
      // It may have been readable before: a part that became an editor, or was hidden.
      if (root.isConnected) dropInside(root)
      return
    }
    const run = {}
    let met = 0
    for (const block of walkBlocks(root, options, events)) {
      if (block && !wasRead(block, run)) {
        drop(block.source)
        send(block, run)
      }
      if (block && ++met % BLOCKS_A_STEP !== 0 && block.text.length < LONG_BLOCK) continue
      yield true
      yield* waitForSpace()
      if (dirty.size > 0) yield* readDirty()
    }
  }

  function dropInside(root: Source): void {
    const isInside = (source: Source) => Node.prototype.contains.call(root, source)
    for (const { source } of list.blocks) if (isInside(source)) drop(source)
    for (const source of sent.keys()) if (isInside(source)) sent.delete(source)
  }

  /** Whether a block was read ahead; what it holds gets its place in the walk. */
  function wasRead({ source, text, order }: TextBlock, run: object): boolean {
    if (early.get(source) !== text) return false
    const block = list.get(source)
    if (block) list.put(block, run, order)
    const coming = sent.get(source)
    if (coming) Object.assign(coming, { run, order })
    return early.delete(source)
  }

  /** Sends a block to be scanned, unless this very text of its source was scanned before. */
  function send(block: TextBlock, run: object | null, isApart = false): void {
    if (!block.isWhole) mixed.add(block.source)
    const known = memory.recall(block.source, block.text)
    if (known && isEmpty(known)) return
    const one: SentBlock = { block, run, order: block.order, isApart, scan: known ?? null }
    sent.set(block.source, one)
    if (known) scanned.push(one)
    else batches.add(block.text, one)
  }

  function* takeScans(): Generator<boolean, void, void> {
    while (scanned.length > 0) {
      const taken = scanned
      scanned = []
      for (const one of taken) {
        const { block, scan } = one
        if (!scan || sent.get(block.source) !== one) continue
        sent.delete(block.source)
        if (isEmpty(scan) || !block.source.isConnected) continue
        place(one, scan)
        yield true
      }
    }
  }

  function place({ block, run, order, isApart }: SentBlock, scan: BlockScan): void {
    const apart = isApart ? undefined : readApart(block, scan)
    if (apart) send(Object.assign(apart, { order }), run, true)
    if (apart !== undefined) return
    const found = toScannedBlock(block, scan)
    for (const element of found.hiding) context.onHidden(element, block.source)
    if (found.candidates.length === 0 && found.cues.length === 0) return
    list.put(found, run, order)
    if (cues.add(found)) cuesChanged = true
  }

  function drop(source: Source): void {
    early.delete(source)
    sent.delete(source)
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
    get isWaiting() {
      return sent.size > 0
    },
    get hasReadAll() {
      return hasReadAll
    },
    clear() {
      for (const block of list.blocks) drop(block.source)
      dirty.clear()
      roots.clear()
      sent.clear()
      scanned = []
      batches.clear()
    },
    drop,
    letGo,
    holdsText: (source) => mixed.has(source) || sent.has(source) || list.get(source) !== undefined,
    takeCueChange() {
      const changed = cuesChanged
      cuesChanged = false
      return changed
    },
  }
}

function isEmpty({ candidates, cues }: BlockScan): boolean {
  return candidates.length === 0 && cues.length === 0
}
