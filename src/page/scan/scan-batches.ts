/**
 * Sends texts to be scanned, in batches and one batch at a time: a page never has more than that under way, whatever
 * its size. Where nobody answers, the batch is sent again after a while, and once more whenever the page is shown; the
 * page's marks stay meanwhile. A batch that cannot be scanned is given up after a few tries.
 */
import type { BlockScan } from '../../core/recognizer/mention.ts'
import { createRunLater } from '../dom/run-later.ts'
import { findCuts, joinPieces } from './text-pieces.ts'
import { BATCH_UNITS, type ScanTexts } from './text-scanner.ts'

export interface ScanBatches<Item> {
  /** Adds a text, to be sent with the next batch. */
  add(text: string, item: Item): void
  /** Whether there is enough for the next batch. */
  readonly isFull: boolean
  /** Sends the next batch, unless one is under way or there is nothing to send. */
  flush(): void
  /** Drops all that waits; an answer that is still to come is ignored. */
  clear(): void
}

export interface ScanBatchesOptions<Item> {
  readonly scan: ScanTexts
  /** Receives an item with the scan of its text; null where its text was given up. Called for a whole batch at once. */
  onScanned(item: Item, scan: BlockScan | null): void
  /** Called after the items of a batch, and after each flight, so that the next batch can be sent. */
  onLanded(): void
}

/** The first batch is small, so that the first marks do not wait for the rest. */
const FIRST_UNITS = 12_288

/** Pauses before a batch is sent again, in milliseconds; after them only at an occasion. */
const PAUSES_MS = [2000, 8000, 32_000]
const OCCASIONS = ['visibilitychange', 'pageshow'] as const

/** A text given up after so many failures of scanning itself. */
const MOST_FAILURES = 3

/** A text on its way, with the scans of its pieces so far. */
interface Waiting<Item> {
  readonly item: Item
  readonly text: string
  readonly cuts: readonly number[]
  readonly scans: BlockScan[]
  /** Pieces that are sent or scanned. */
  sent: number
}

interface Piece<Item> {
  readonly waiting: Waiting<Item>
  readonly text: string
}

export function createScanBatches<Item>(
  view: Window,
  { scan, onScanned, onLanded }: ScanBatchesOptions<Item>,
  signal: AbortSignal,
): ScanBatches<Item> {
  const runLater = createRunLater(view, signal)
  let waiting: Waiting<Item>[] = []
  let units = 0
  let mostUnits = FIRST_UNITS
  /** The batch under way; a new object for each, so that answers to an earlier one are told apart. */
  let flight: { readonly pieces: readonly Piece<Item>[]; failures: number; silences: number } | null = null
  /** Sends the batch under way again. */
  let sendAgain: (() => void) | null = null

  function takePieces(): Piece<Item>[] {
    const pieces: Piece<Item>[] = []
    let taken = 0
    while (waiting.length > 0) {
      const first = waiting[0] as Waiting<Item>
      const [from, to] = [first.cuts[first.sent] as number, first.cuts[first.sent + 1] ?? first.text.length]
      if (pieces.length > 0 && taken + to - from > mostUnits) break
      pieces.push({ waiting: first, text: first.text.slice(from, to) })
      taken += to - from
      if (++first.sent === first.cuts.length) waiting.shift()
    }
    units -= taken
    mostUnits = BATCH_UNITS
    return pieces
  }

  async function send(): Promise<void> {
    const own = flight
    if (!own) return
    sendAgain = null
    const answer = await scan(own.pieces.map(({ text }) => text))
    if (signal.aborted || flight !== own) return
    if (answer === null) return wait(own.silences++)
    if (answer === 'failed' && ++own.failures < MOST_FAILURES) return wait(0)
    flight = null
    land(own.pieces, answer === 'failed' ? null : answer)
  }

  function wait(turn: number): void {
    const again = () => {
      if (sendAgain === again) void send()
    }
    sendAgain = again
    const pause = PAUSES_MS[turn]
    if (pause !== undefined) runLater(again, pause)
  }

  function land(pieces: readonly Piece<Item>[], scans: readonly BlockScan[] | null): void {
    for (const [index, { waiting: one }] of pieces.entries()) {
      one.scans.push(scans?.[index] ?? { candidates: [], cues: [] })
      if (one.scans.length < one.cuts.length) continue
      onScanned(one.item, scans ? joinPieces(one.cuts, one.scans) : null)
    }
    onLanded()
  }

  const onOccasion = (event: Event) => {
    if (view.document.visibilityState !== 'visible') return
    if (sendAgain) sendAgain()
    // A page restored from the back/forward cache never gets the answers that were under way when it was frozen.
    else if ((event as PageTransitionEvent).persisted) void send()
  }
  for (const occasion of OCCASIONS) {
    const target = occasion === 'pageshow' ? view : view.document
    target.addEventListener(occasion, onOccasion, { signal })
  }
  const clear = () => {
    waiting = []
    units = 0
    flight = null
    sendAgain = null
  }
  signal.addEventListener('abort', clear, { once: true })
  return {
    add(text, item) {
      waiting.push({ item, text, cuts: findCuts(text), scans: [], sent: 0 })
      units += text.length
    },
    get isFull() {
      return units >= mostUnits
    },
    flush() {
      if (flight || waiting.length === 0) return
      flight = { pieces: takePieces(), failures: 0, silences: 0 }
      void send()
    },
    clear,
  }
}
