/**
 * Marks saved quotes in their page for as long as it lives. A page that holds all of them costs one pass; it is read
 * again, within a small share of its time, only while some are missing and it changes.
 *
 * `update` is to be called whenever the quotes are another list: after a save, an undo, a change notice, or when the
 * document became another page. What a visit says of a quote follows from its last pass
 * (`core/clippings/quote-presence`).
 */

import { runInSlices } from '../dom/time-slice.ts'
import { createTokenBucket } from '../dom/token-bucket.ts'
import type { ShadowStyles } from '../paint/shadow-styles.ts'
import { OBSERVED } from '../scan/mutation-records.ts'
import { DEFAULT_READING, type ReadingOptions } from '../scan/readable.ts'
import {
  createWordsReader,
  type FoundQuote,
  findQuotesInSteps,
  type QuotesPass,
  type SavedQuote,
} from './locate-quotes.ts'
import { createQuotePainter } from './quote-painter.ts'

/** Shares of the page's time for passes and for handling mutations, and milliseconds allowed at once. */
const PASS_SHARE = 0.02
const PASS_BURST_MS = 200
const LISTEN_SHARE = 0.01
const LISTEN_BURST_MS = 200

/** Mutations come in bursts: a pass waits this many milliseconds after the first. */
const BURST_MS = 150

const readTime = () => performance.now()

export interface QuoteMarksOptions {
  /** The quotes currently saved from this page. */
  getQuotes(): readonly SavedQuote[]
  /** Receives the result of every pass. */
  onPass(pass: QuotesPass): void
  readonly shadowStyles?: ShadowStyles | null
  readonly reading?: ReadingOptions
  /** Whether found quotes are painted; evaluated again by `repaint`. */
  isPainted?(): boolean
}

export interface QuoteMarks {
  /** Notifies that the list of quotes has changed. */
  update(): void
  /** Evaluates again whether found quotes are painted. */
  repaint(): void
  /** Current place of a quote; empty where it was not found. */
  find(id: string): readonly StaticRange[]
}

/** Marks quotes until the signal aborts; then nothing is left. */
export function createQuoteMarks(document: Document, options: QuoteMarksOptions, signal: AbortSignal): QuoteMarks {
  const view = document.defaultView ?? window
  const { getQuotes, onPass, shadowStyles = null, reading = DEFAULT_READING, isPainted = () => true } = options
  const found = new Map<string, FoundQuote>()
  const readWords = createWordsReader(document)
  const painter = createQuotePainter(
    view,
    { getFound: () => found.values(), readWords, shadowStyles, isPainted },
    signal,
  )
  const passBucket = createTokenBucket(PASS_SHARE, PASS_BURST_MS, readTime)
  const listening = createTokenBucket(LISTEN_SHARE, LISTEN_BURST_MS, readTime)
  let observed = new WeakSet<Node>()
  let isObserving = false
  let isRunning = false
  /** Whether the page or the list has changed since the last pass began. */
  let isDirty = false
  let timer: number | undefined

  function observe(root: Node): void {
    if (observed.has(root)) return
    observed.add(root)
    observer.observe(root, OBSERVED)
  }

  function stopObserving(): void {
    observer.disconnect()
    observed = new WeakSet()
    isObserving = false
  }

  function missing(): SavedQuote[] {
    return getQuotes().filter(({ id }) => !found.has(id))
  }

  async function runPass(): Promise<void> {
    if (isRunning || signal.aborted) return
    const quotes = missing()
    if (quotes.length === 0) return
    isRunning = true
    isDirty = false
    const steps = findQuotesInSteps(document, quotes, { reading, readWords, onShadowRoot: observe })
    let seen: QuotesPass | undefined
    const doStep = () => {
      const { done, value } = steps.next()
      if (done) seen = value
      return !done
    }
    await runInSlices(doStep, signal, (spent) => {
      passBucket.spend(spent)
      const wait = passBucket.wait()
      return wait > 0 ? new Promise((resolve) => view.setTimeout(resolve, wait)) : undefined
    })
    isRunning = false
    if (signal.aborted || !seen) return
    const wanted = new Set(getQuotes().map(({ id }) => id))
    for (const quote of seen.found) if (wanted.has(quote.id)) found.set(quote.id, quote)
    // Quotes in parts that changed during the pass are no longer where they were found.
    forgetStale()
    painter.refresh()
    onPass(seen)
    if (isDirty) schedulePass()
  }

  function schedulePass(): void {
    isDirty = true
    if (isRunning) return
    timer ??= view.setTimeout(
      () => {
        timer = undefined
        void runPass()
      },
      Math.max(BURST_MS, passBucket.wait()),
    )
  }

  function forgetStale(): void {
    const stale = painter.dropStale()
    for (const id of stale) found.delete(id)
    if (stale.length > 0) isDirty = true
  }

  /** Runs before the browser paints: a quote whose text changed disappears from the screen at once. */
  function take(records: readonly MutationRecord[]): void {
    const start = readTime()
    const isText = records.some(({ attributeName }) => attributeName !== 'class' && attributeName !== 'style')
    if (isText) {
      forgetStale()
      if (missing().length > 0) schedulePass()
    }
    painter.refresh()
    listening.spend(readTime() - start)
    if (listening.wait() > 0) sleep()
  }

  /** A page whose mutations cost too much time is left alone for a while, without marks. */
  function sleep(): void {
    stopObserving()
    for (const id of [...found.keys()]) painter.drop(id)
    found.clear()
    view.setTimeout(() => {
      if (!signal.aborted) update()
    }, listening.wait() + 5000)
  }

  function update(): void {
    if (signal.aborted) return
    const wanted = new Set(getQuotes().map(({ id }) => id))
    for (const id of [...found.keys()]) {
      if (wanted.has(id)) continue
      painter.drop(id)
      found.delete(id)
    }
    if (wanted.size === 0) {
      stopObserving()
      return
    }
    if (!isObserving) observe(document)
    isObserving = true
    isDirty = true
    void runPass()
  }

  const observer = new view.MutationObserver(take)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      view.clearTimeout(timer)
      found.clear()
    },
    { once: true },
  )
  update()
  return { update, repaint: painter.refresh, find: (id) => found.get(id)?.runs.map(({ range }) => range) ?? [] }
}
