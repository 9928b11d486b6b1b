/**
 * The blocks that hold candidates or cues, in document order of their text. Pages remove and insert thousands at once,
 * and browsers compare distant siblings slowly: so changes are only noted, the order is computed when it is next
 * needed, and blocks of one walk are known to be in order.
 */
import { compareInPage } from '../dom/document-order.ts'
import type { ScannedBlock } from './scan-block.ts'

export type Source = ScannedBlock['source']

export interface BlockList {
  /** In current document order. */
  readonly blocks: readonly ScannedBlock[]
  readonly size: number
  get(source: Source): ScannedBlock | undefined
  /**
   * Adds a block, or replaces the one of the same source.
   *
   * @param walk the walk that found it, within which its order counts; null where its source was read alone and keeps
   * its place.
   * @param order its number in the walk; the block's own number, unless it was read ahead.
   */
  put(block: ScannedBlock, walk: object | null, order?: number): void
  /** Removes a source's block and returns it. */
  take(source: Source): ScannedBlock | undefined
  /** Removes all whose source has left the document, and returns them. */
  takeDetached(): ScannedBlock[]
}

/** A place in the order; empty while its source holds nothing. */
interface Slot {
  readonly source: Source
  readonly order: number
  block: ScannedBlock | null
  /** Removed from the list: its source is gone, or has another slot. */
  isGone: boolean
}

export function createBlockList(): BlockList {
  const bySource = new Map<Source, Slot>()
  let ordered: Slot[] = []
  let blocks: ScannedBlock[] = []
  let arrived = new Map<object, Slot[]>()
  let size = 0
  let isStale = false

  function settle(): readonly ScannedBlock[] {
    if (!isStale) return blocks
    isStale = false
    ordered = ordered.filter(isHere)
    for (const run of arrived.values()) {
      ordered = merge(
        ordered,
        run.filter(isHere).sort((a, b) => a.order - b.order),
      )
    }
    arrived = new Map()
    blocks = ordered.flatMap(({ block }) => block ?? [])
    return blocks
  }

  /** Empty slots are kept for blocks that return, until the next sort finds them still empty. */
  function isHere(slot: Slot): boolean {
    if (slot.block) return true
    if (!slot.isGone) bySource.delete(slot.source)
    return false
  }

  function take(source: Source): ScannedBlock | undefined {
    const slot = bySource.get(source)
    const block = slot?.block
    if (!slot || !block) return undefined
    slot.block = null
    isStale = true
    size--
    return block
  }

  return {
    get blocks() {
      return settle()
    },
    get size() {
      return size
    },
    get: (source) => bySource.get(source)?.block ?? undefined,
    put(block, walk, order = block.order) {
      take(block.source)
      isStale = true
      size++
      const old = bySource.get(block.source)
      if (old && !walk) {
        old.block = block
        return
      }
      if (old) old.isGone = true
      const slot: Slot = { source: block.source, order, block, isGone: false }
      bySource.set(block.source, slot)
      const run = arrived.get(walk ?? slot)
      if (run) run.push(slot)
      else arrived.set(walk ?? slot, [slot])
    },
    take,
    takeDetached() {
      const detached: ScannedBlock[] = []
      for (const [source, slot] of bySource) {
        if (source.isConnected) continue
        if (slot.block) detached.push(slot.block)
        take(source)
        slot.isGone = true
        bySource.delete(source)
      }
      return detached
    },
  }
}

/** Merges two sorted lists, with few comparisons where one is short or wholly behind the other. */
function merge(some: Slot[], others: Slot[]): Slot[] {
  const [last, first] = [some.at(-1), others[0]]
  if (!first) return some
  if (!last || compareInPage(last.source, first.source) < 0) return [...some, ...others]
  const [few, many] = some.length < others.length ? [some, others] : [others, some]
  const merged: Slot[] = []
  let next = 0
  for (const slot of few) {
    const place = placeOf(slot, many, next)
    while (next < place) merged.push(many[next++] as Slot)
    merged.push(slot)
  }
  while (next < many.length) merged.push(many[next++] as Slot)
  return merged
}

/** Index of the first slot, from `from` on, that does not come before another. */
function placeOf({ source }: Slot, slots: readonly Slot[], from: number): number {
  let low = from
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareInPage((slots[middle] as Slot).source, source) < 0) low = middle + 1
    else high = middle
  }
  return low
}
