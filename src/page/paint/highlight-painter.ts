/**
 * Paints marks by the CSS Custom Highlight API: no element, attribute or text node of the page is touched. Browsers
 * rebuild every registered range whenever the document changes, so only what is within about one screen of the viewport
 * is registered, and never more than a few hundred ranges.
 */
import type { Candidate } from '../../core/recognizer/mention.ts'
import { type MarkVariant, toMarkName } from '../../core/settings/mark-style.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { createTokenBucket } from '../dom/token-bucket.ts'
import type { BlockList } from '../scan/block-list.ts'
import type { Painter } from '../scan/painter.ts'
import type { ScannedBlock } from '../scan/scan-block.ts'
import { positionAt, toPaintRanges } from '../scan/text-blocks.ts'
import { createBackdropReader, toLineVariant } from './backdrop.ts'
import { createMarkSelection, type ShownMarks } from './mark-selection.ts'
import { areaAround, type Box, distanceFrom, findNear } from './near-viewport.ts'
import { createScrollDistance } from './scroll-distance.ts'
import type { ShadowStyles } from './shadow-styles.ts'
import { watchTheme } from './theme-watch.ts'

/** Screens above and below the viewport that are painted ahead. */
const SCREENS_AHEAD = 1

/** Most ranges registered at a time; if there are more, those nearest to the screen. */
const MOST_RANGES = 480

/** Share of time for measuring positions while a page changes, and milliseconds allowed at once. */
const PASS_SHARE = 0.0125
const PASS_BURST_MS = 50

/** A block of more candidates than this may be many screens tall, so only its part near the viewport is painted. */
const MANY_CANDIDATES = 40

interface PaintedRange {
  name: string
  range: StaticRange
}

/** The settings that decide how mentions are painted. */
export type PaintSettings = Pick<Settings, 'showMentions' | 'tintStrength'>

export interface PaintOptions {
  /** Whether a block's candidate is a mention that the user wants marked; evaluated at each painting. */
  isShown(candidate: Candidate, block: ScannedBlock): boolean
  /** The current settings; after a change `repaint` must be called. */
  getSettings(): PaintSettings
  /** Makes marks visible in shadow roots; null where the browser does not need it. */
  readonly shadowStyles: ShadowStyles | null
}

/** Creates the painter for a list of blocks; it follows scrolling by itself. After the signal's abort no mark is left. */
export function createHighlightPainter(
  view: Window & typeof globalThis,
  list: BlockList,
  { isShown, getSettings, shadowStyles }: PaintOptions,
  signal: AbortSignal,
): Painter {
  const registry = view.CSS.highlights
  const own = new Map<string, Highlight>()
  const painted = new Map<ScannedBlock, PaintedRange[]>()
  /** The variant that each painted block's backdrop required. */
  const variants = new Map<ScannedBlock, MarkVariant>()
  const selection = createMarkSelection(list, isShown, () => getSettings().showMentions)
  const backdrops = createBackdropReader(view)
  const theme = watchTheme(view, repaintChangedBackdrops, signal)
  const probe = view.document.createRange()
  /** The shadow roots of painted blocks, where they are in one. */
  const shadowRoots = new Map<ScannedBlock, ShadowRoot>()
  const isFar = createScrollDistance(view)
  const scrolled = new Set<EventTarget>()
  let frame: number | undefined
  let isStale = false
  /** Whether the painted marks were chosen by a state that no longer holds. */
  let isOutdated = false
  const passBucket = createTokenBucket(PASS_SHARE, PASS_BURST_MS, () => performance.now())
  let resting: number | undefined

  function highlightNamed(name: string): Highlight {
    let highlight = own.get(name)
    if (!highlight) {
      highlight = new view.Highlight()
      own.set(name, highlight)
    }
    // A copy of the extension from before an update may own the name, or the page may have deleted it.
    if (registry.get(name) !== highlight) registry.set(name, highlight)
    return highlight
  }

  function drop(block: ScannedBlock): void {
    const ranges = painted.get(block)
    if (!ranges) return
    for (const { name, range } of ranges) own.get(name)?.delete(range)
    painted.delete(block)
    variants.delete(block)
    const root = shadowRoots.get(block)
    if (root) shadowStyles?.release(root)
    shadowRoots.delete(block)
  }

  function paint(block: ScannedBlock, { shown, isDense }: ShownMarks): void {
    const required = shown.length > 0 ? backdrops.readVariant(block.element) : 'plain'
    const variant = isDense || getSettings().tintStrength === 'none' ? toLineVariant(required) : required
    if (shown.length > 0) variants.set(block, required)
    const ranges = shown.flatMap(({ start, end, surface }) => {
      const name = toMarkName(surface.concept.category, variant)
      return toPaintRanges(block, start, end).map((range) => ({ name, range }))
    })
    for (const { name, range } of ranges) highlightNamed(name).add(range)
    painted.set(block, ranges)
    const root = shadowStyles && ranges.length > 0 ? block.source.getRootNode() : null
    if (root instanceof ShadowRoot) {
      shadowRoots.set(block, root)
      shadowStyles?.hold(root)
    }
  }

  function paintNearViewport(): void {
    backdrops.forget()
    // A page may have deleted highlights it did not make; the check is cheap, and runs only on pages that change.
    for (const [name, { size }] of own) if (size > 0) highlightNamed(name)
    if (isOutdated) for (const block of [...painted.keys()]) drop(block)
    isOutdated = false
    for (const block of selection.takeStale()) drop(block)
    const area = areaAround(view, SCREENS_AHEAD)
    const boxes = new Map<ScannedBlock, Box>()
    const near = findNear(list.blocks, area, (block) => {
      const box = measureBlock(block)
      boxes.set(block, box)
      return box
    })
    const isNear = new Set(near)
    for (const block of [...painted.keys()]) if (!isNear.has(block) || isLong(block)) drop(block)
    const distance = (block: ScannedBlock) => distanceFrom(boxes.get(block) as Box, view)
    let left = MOST_RANGES
    let hasNew = false
    for (const block of near.length > MOST_RANGES / 4 ? near.sort((a, b) => distance(a) - distance(b)) : near) {
      const known = painted.get(block)
      if (known && known.length <= left) left -= known.length
      else {
        drop(block)
        const marks = findShown(block, area, left)
        paint(block, marks)
        left -= painted.get(block)?.length ?? 0
        hasNew ||= marks.shown.length > 0
      }
    }
    if (hasNew) theme.follow([...variants.keys()].map(({ element }) => element))
  }

  /** Repaints those blocks whose backdrop has changed. */
  function repaintChangedBackdrops(): void {
    backdrops.forget()
    const changed = [...variants].filter(([block, required]) => backdrops.readVariant(block.element) !== required)
    for (const [block] of changed) drop(block)
    if (changed.length === 0) return
    isStale = true
    schedule()
  }

  /** What is to be marked of a block, as far as it is near; at most `most` marks, those on the screen first. */
  function findShown(block: ScannedBlock, area: Box, most: number): ShownMarks {
    const { shown, isDense } = selection.select(block)
    if (!isLong(block)) return { shown: shown.slice(0, most), isDense }
    const near = findNear(shown, area, (candidate) => measure(block, candidate))
    if (near.length <= most) return { shown: near, isDense }
    return { shown: findNear(near, areaAround(view, 0), (one) => measure(block, one)).slice(0, most), isDense }
  }

  function measureBlock(block: ScannedBlock): Box {
    const box = block.element.getBoundingClientRect()
    const [candidate] = block.candidates
    // With `display: contents` an element has no box, but its text has.
    return candidate && box.width === 0 && box.height === 0 ? measure(block, candidate) : box
  }

  function measure(block: ScannedBlock, { start }: Candidate): Box {
    const { node, offset } = positionAt(block, start)
    if (!node || offset >= node.length) return NOWHERE
    probe.setStart(node, offset)
    probe.setEnd(node, offset + 1)
    const box = probe.getBoundingClientRect()
    // A live range left in the page would slow every change of it.
    probe.setStart(view.document, 0)
    probe.collapse(true)
    return box
  }

  /** Waits for an animation frame in which the page is visible: Firefox also gives some to background tabs. */
  function schedule(): void {
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined
      if (view.document.visibilityState === 'hidden') return
      const targets = [...scrolled]
      scrolled.clear()
      if (signal.aborted || !(targets.filter(isFar).length > 0 || isStale)) return
      isStale = false
      const start = performance.now()
      paintNearViewport()
      passBucket.spend(performance.now() - start)
    })
  }

  function refresh(): void {
    isStale = true
    const wait = passBucket.wait()
    if (wait <= 0) schedule()
    else resting ??= view.setTimeout(endRest, wait)
  }

  function endRest(): void {
    resting = undefined
    if (!signal.aborted) schedule()
  }

  function onScroll({ target }: Event): void {
    if (list.size === 0 || !target) return
    scrolled.add(target)
    schedule()
  }

  view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  view.addEventListener('resize', refresh, { passive: true, signal })
  view.document.addEventListener('visibilitychange', () => isStale && schedule(), { signal })

  /** Removes and repaints marks within one frame: removed before it, they would be missing until the pause ends. */
  function reselect(): void {
    selection.forget()
    isOutdated = true
    refresh()
  }

  function repaint(): void {
    reselect()
    schedule()
  }

  signal.addEventListener('abort', clear, { once: true })
  function clear(): void {
    if (frame !== undefined) view.cancelAnimationFrame(frame)
    view.clearTimeout(resting)
    for (const block of [...painted.keys()]) drop(block)
    for (const [name, highlight] of own) {
      highlight.clear()
      if (registry.get(name) === highlight) registry.delete(name)
    }
    own.clear()
    scrolled.clear()
  }

  return {
    drop,
    dropDetached() {
      for (const block of [...painted.keys()]) if (!block.source.isConnected) drop(block)
    },
    refresh,
    reselect,
    repaint,
  }
}

const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 }

function isLong({ candidates }: ScannedBlock): boolean {
  return candidates.length > MANY_CANDIDATES
}
