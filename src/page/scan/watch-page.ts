/**
 * Keeps the blocks of a page up to date while it changes: text that arrives later, text replaced in place, parts that
 * are removed. What a change makes stale is dropped inside the observer's callback, which runs before the browser
 * paints; the rest is read again in slices, and never takes more than its share of the page's time.
 */
import { createDocumentCues, type DocumentCues } from '../../core/recognizer/document-cues.ts'
import type { Mention } from '../../core/recognizer/mention.ts'
import { bodyOf } from '../dom/clobber-safe-dom.ts'
import { createReadingPace } from '../dom/reading-pace.ts'
import { createRunLater } from '../dom/run-later.ts'
import { createShadowHosts } from '../dom/shadow-hosts.ts'
import { throttle } from '../dom/throttle.ts'
import { runInSlices, yieldToPage } from '../dom/time-slice.ts'
import { createTokenBucket } from '../dom/token-bucket.ts'
import { createBlockList, type Source } from './block-list.ts'
import { createHiddenText } from './hidden-text.ts'
import { listMentions } from './list-mentions.ts'
import { OBSERVED, readRecords } from './mutation-records.ts'
import type { Painter, PainterMaker } from './painter.ts'
import type { ReadingOptions } from './readable.ts'
import { isSeen, type PlacedMention } from './scan-block.ts'
import { createScanQueue } from './scan-queue.ts'
import type { ScanTexts } from './text-scanner.ts'

/** A page under watch. */
export interface PageWatch extends Pick<Painter, 'repaint'> {
  /** The page's current mentions, in document order. */
  mentions(): readonly PlacedMention[]
  /** Number of mentions that are wanted, without building a list. */
  count(isWanted: (mention: Mention, text: string) => boolean): number
  /** The document's cues, for explanations. */
  readonly cues: DocumentCues
}

/** Shares of time for scanning and for handling mutations, and milliseconds allowed at once. */
const SCAN_SHARE = 0.02
const SCAN_BURST_MS = 400
const LISTEN_SHARE = 0.015
const LISTEN_BURST_MS = 300

const readTime = () => performance.now()

/** Least milliseconds between two calls of `onSettled`. */
const SETTLED_PAUSE_MS = 500

/** A page that changes faster than its texts are scanned is never settled; from this age on, that does not matter. */
const LONGEST_UNSETTLED_MS = 3000

/** How long removed text is remembered, in milliseconds: pages remove in bursts as well. */
const TIDY_MS = 500

/** How many subtrees may wait before those that have left the page again are dropped. */
const MANY_ROOTS = 500

export interface WatchOptions {
  /** Scans the texts of the page. */
  readonly scan: ScanTexts
  readonly createPainter: PainterMaker
  /** Called when the scan has caught up; on a page that is never idle not every time. */
  onSettled(): void
  readonly reading: ReadingOptions
}

/** Scans a document and keeps up with it until the signal aborts; then nothing of it is left. */
export function watchPage(
  document: Document,
  { scan, createPainter, onSettled, reading: options }: WatchOptions,
  signal: AbortSignal,
): PageWatch {
  const view = document.defaultView ?? window
  const list = createBlockList()
  const cues = createDocumentCues()
  const painter = createPainter(list, cues.isMention)
  const readSoon = (source: Source) => {
    dirty.add(source)
    void work()
  }
  const runLater = createRunLater(view, signal)
  const hidden = createHiddenText<Source>(view, signal, readSoon)
  const pace = createReadingPace<Source>(view, signal, readSoon)
  const hosts = createShadowHosts(view, signal, (root) => {
    observer.observe(root, OBSERVED)
    roots.add(root)
    void work()
  })
  const scanning = createTokenBucket(SCAN_SHARE, SCAN_BURST_MS, readTime)
  let listening = createTokenBucket(LISTEN_SHARE, LISTEN_BURST_MS, readTime)
  const notifySettled = throttle(view, onSettled, SETTLED_PAUSE_MS, signal)

  const queue = createScanQueue(
    {
      view,
      document,
      scan,
      list,
      cues,
      painter,
      options,
      events: { onShadowRoot: hosts.addRoot, onCustomElement: hosts.addCandidate },
      onHidden: hidden.add,
      onRead: pace.noteRead,
      onScans() {
        hasScans = true
        void work()
      },
    },
    signal,
  )
  const { dirty, roots, drop } = queue
  let isWorking = false
  let isFirst = true
  let isAsleep = false
  let someDetached = false
  let tidiesSoon = false
  let someHidden = false
  /** Whether scans have come back since the last step was taken. */
  let hasScans = false
  const begun = readTime()

  async function work(): Promise<void> {
    if (isWorking || isAsleep) return
    isWorking = true
    // Mutations come in bursts: those of the same task are handled together.
    if (!isFirst) await yieldToPage()
    await pause()
    hasScans = false
    await runInSlices(queue.step, signal, endSlice)
    isWorking = false
    isFirst = !queue.hasReadAll
    if (signal.aborted) return
    hosts.look()
    const isBehind = queue.isWaiting
    if (hasScans || (!isBehind && (roots.size > 0 || dirty.size > 0))) void work()
    else if (isBehind && readTime() - begun < LONGEST_UNSETTLED_MS) return
    else notifySettled()
  }

  function endSlice(spent: number): Promise<void> | undefined {
    if (!isFirst) scanning.spend(spent)
    paintChanges()
    return pause()
  }

  function paintChanges(): void {
    if (queue.takeCueChange()) painter.reselect()
    else painter.refresh()
  }

  function pause(): Promise<void> | undefined {
    const wait = isFirst ? 0 : scanning.wait()
    return wait > 0 ? new Promise((resolve) => runLater(resolve, wait)) : undefined
  }

  function take(records: readonly MutationRecord[]): void {
    const start = readTime()
    readRecords(records, options, queue.holdsText, {
      onText: markDirty,
      onSubtree: (root) => roots.add(root),
      onRemoval: () => {
        someDetached = true
      },
      onStyle: () => {
        someHidden = true
      },
    })
    if (someDetached) {
      painter.dropDetached()
      if (!tidiesSoon) runLater(tidy, TIDY_MS)
      tidiesSoon = true
    }
    if (someHidden) hidden.checkSoon()
    if (roots.size > MANY_ROOTS) for (const root of roots) if (!root.isConnected) roots.delete(root)
    listening.spend(readTime() - start)
    if (listening.wait() > 0) sleep()
    else if (dirty.size > 0 || roots.size > 0) void work()
  }

  function markDirty(source: Source): void {
    drop(source)
    if (pace.isDue(source)) dirty.add(source)
  }

  /** A page whose mutations cost too much time is left alone for a while, without marks, then scanned from scratch. */
  function sleep(): void {
    isAsleep = true
    observer.disconnect()
    queue.clear()
    runLater(() => {
      isAsleep = false
      listening = createTokenBucket(LISTEN_SHARE, LISTEN_BURST_MS / 10, readTime)
      hosts.forget()
      observe()
      void work()
    }, listening.wait() + 5000)
  }

  function observe(): void {
    observer.observe(document, OBSERVED)
    const body = bodyOf(document)
    if (body) roots.add(body)
  }

  /** Drops what has left the document, and the cues that it gave. */
  function tidy(): void {
    tidiesSoon = false
    if (signal.aborted || !someDetached) return
    someDetached = false
    for (const block of list.takeDetached()) queue.letGo(block)
    paintChanges()
  }

  function settleList(): void {
    take(observer.takeRecords())
    tidy()
    if (!someHidden) return
    someHidden = false
    for (const { element, source } of list.blocks) {
      if (isSeen(element)) continue
      drop(source)
      hidden.add(element, source)
    }
  }

  const observer = new MutationObserver(take)
  signal.addEventListener('abort', end, { once: true })
  function end(): void {
    observer.disconnect()
    dirty.clear()
    roots.clear()
  }
  observe()
  void work()
  return {
    repaint: () => painter.repaint(),
    mentions() {
      if (signal.aborted) return []
      settleList()
      return listMentions(list.blocks, cues.isMention)
    },
    count(isWanted) {
      if (signal.aborted) return 0
      settleList()
      let count = 0
      for (const { candidates, text } of list.blocks) {
        for (const candidate of candidates) if (cues.isMention(candidate) && isWanted(candidate, text)) count++
      }
      return count
    },
    cues,
  }
}
