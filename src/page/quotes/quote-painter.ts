/**
 * Paints found quotes by the CSS Custom Highlight API, in the same way as marks: static ranges, only near the viewport,
 * under the marks of terms. Nothing of the page is touched.
 */
import { toSavedQuoteName } from '../../core/settings/saved-quote-style.ts'
import { createBackdropReader, LEAST_CONTRAST_FOR_QUOTES } from '../paint/backdrop.ts'
import { areaAround, touches } from '../paint/near-viewport.ts'
import { createScrollDistance } from '../paint/scroll-distance.ts'
import type { ShadowStyles } from '../paint/shadow-styles.ts'
import { watchTheme } from '../paint/theme-watch.ts'
import type { FoundQuote, QuoteRun, WordsReader } from './locate-quotes.ts'

/** Screens above and below the viewport that are painted ahead. */
const SCREENS_AHEAD = 1

/** The pause after measuring positions is this many times as long as the measuring, unless the user scrolls. */
const IDLE_FACTOR = 40

/** Marks of terms are painted on top of quotes. */
const PRIORITY = -1

export interface QuotePainter {
  /** Removes quotes at once whose text has changed or gone; returns their ids. */
  dropStale(): string[]
  drop(id: string): void
  /** Paints what has come near the viewport, at the next frame. */
  refresh(): void
}

export interface QuotePainterOptions {
  /** The quotes found by the last pass. */
  getFound(): Iterable<FoundQuote>
  readonly readWords: WordsReader
  readonly shadowStyles: ShadowStyles | null
  /** Whether found quotes are painted; after a change `refresh` must be called. */
  isPainted(): boolean
}

/** Creates the painter; it follows scrolling and themes by itself. After the signal's abort nothing is left. */
export function createQuotePainter(
  view: Window & typeof globalThis,
  { getFound, readWords, shadowStyles, isPainted }: QuotePainterOptions,
  signal: AbortSignal,
): QuotePainter {
  const registry = view.CSS.highlights
  const own = new Map<string, Highlight>()
  const painted = new Map<string, { run: QuoteRun; name: string }[]>()
  const backdrops = createBackdropReader(view)
  const theme = watchTheme(view, repaint, signal)
  const isFar = createScrollDistance(view)
  let frame: number | undefined
  let resting: number | undefined
  let idleUntil = 0

  function highlightNamed(name: string): Highlight {
    let highlight = own.get(name)
    if (!highlight) {
      highlight = new view.Highlight()
      highlight.priority = PRIORITY
      own.set(name, highlight)
    }
    if (registry.get(name) !== highlight) registry.set(name, highlight)
    return highlight
  }

  function drop(id: string): void {
    for (const { run, name } of painted.get(id) ?? []) {
      own.get(name)?.delete(run.range)
      const root = run.range.startContainer.getRootNode()
      if (root instanceof ShadowRoot) shadowStyles?.release(root)
    }
    painted.delete(id)
  }

  function paint({ id, runs }: FoundQuote): void {
    const added = runs.map((run) => {
      const name = toSavedQuoteName(backdrops.readVariant(run.element, LEAST_CONTRAST_FOR_QUOTES))
      highlightNamed(name).add(run.range)
      const root = run.range.startContainer.getRootNode()
      if (root instanceof ShadowRoot) shadowStyles?.hold(root)
      return { run, name }
    })
    painted.set(id, added)
  }

  function paintNear(): void {
    backdrops.forget()
    const area = areaAround(view, SCREENS_AHEAD)
    for (const quote of getFound()) {
      const isNear = isPainted() && quote.runs.some(({ element }) => touches(element.getBoundingClientRect(), area))
      if (!isNear) drop(quote.id)
      else if (!painted.has(quote.id) && quote.runs.every(isAsItWas)) paint(quote)
    }
    dropEmptyNames()
    theme.follow([...painted.values()].flatMap((runs) => runs.map(({ run }) => run.element)))
  }

  /** A registered name without a range would still reveal to the page that something was saved here. */
  function dropEmptyNames(): void {
    for (const [name, highlight] of own) {
      if (highlight.size > 0) continue
      if (registry.get(name) === highlight) registry.delete(name)
      own.delete(name)
    }
  }

  function isAsItWas({ range, words }: QuoteRun): boolean {
    return readWords(range) === words
  }

  function schedule(): void {
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined
      if (signal.aborted) return
      const start = performance.now()
      paintNear()
      const end = performance.now()
      idleUntil = end + (end - start) * IDLE_FACTOR
    })
  }

  function refresh(): void {
    const wait = idleUntil - performance.now()
    if (wait <= 0) schedule()
    else {
      resting ??= view.setTimeout(() => {
        resting = undefined
        if (!signal.aborted) schedule()
      }, wait)
    }
  }

  function repaint(): void {
    for (const id of [...painted.keys()]) drop(id)
    refresh()
  }

  const onScroll = ({ target }: Event) => {
    if (target && isFar(target)) schedule()
  }
  view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  view.addEventListener('resize', refresh, { passive: true, signal })
  signal.addEventListener('abort', clear, { once: true })
  function clear(): void {
    if (frame !== undefined) view.cancelAnimationFrame(frame)
    view.clearTimeout(resting)
    for (const id of [...painted.keys()]) drop(id)
    for (const [name, highlight] of own) if (registry.get(name) === highlight) registry.delete(name)
    own.clear()
  }

  return {
    drop,
    dropStale() {
      const stale = [...getFound()].filter(({ runs }) => !runs.every(isAsItWas)).map(({ id }) => id)
      for (const id of stale) drop(id)
      return stale
    },
    refresh,
  }
}
