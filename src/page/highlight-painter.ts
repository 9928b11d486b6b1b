/**
 * Marks by the CSS Custom Highlight API: no element, attribute or text node of the page is touched. Browsers rebuild
 * every registered range whenever the document changes, so only blocks within about one screen of the viewport are
 * registered.
 */
import type { CategoryId } from '../core/categories.ts'
import type { Candidate } from '../core/recognizer/mention.ts'
import { type MarkVariant, toMarkName } from '../core/settings/mark-style.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts'
import type { BlockList } from './block-list.ts'
import { createGroundReader, toLineVariant } from './ground.ts'
import { createMarkSelection } from './mark-selection.ts'
import type { Painter } from './painter.ts'
import type { ScannedBlock } from './scan-page.ts'
import { toStaticRange } from './text-blocks.ts'
import { watchTheme } from './theme-watch.ts'

/** Screens above and below the viewport that are marked ahead. */
const SCREENS_AHEAD = 1

/** The name under which a category's marks are registered. */
export function toHighlightName(category: CategoryId, variant: MarkVariant): string {
  return toMarkName(category, variant)
}

interface PaintedRange {
  name: string
  range: StaticRange
}

/** What of the settings decides how mentions are painted. */
export type PaintSettings = Pick<Settings, 'showMentions' | 'tintStrength'>

/**
 * Creates the painter for a list of blocks; it follows scrolling by itself. After the signal's abort no mark is left.
 *
 * @param isShown whether a block's candidate is a mention and the reader wants it marked, as things stand when it is
 * painted.
 * @param getSettings as they stand; who changes them calls `repaint`.
 */
export function createHighlightPainter(
  view: Window & typeof globalThis,
  list: BlockList,
  isShown: (candidate: Candidate, block: ScannedBlock) => boolean,
  signal: AbortSignal,
  getSettings: () => PaintSettings = () => DEFAULT_SETTINGS,
): Painter {
  const registry = view.CSS.highlights
  const own = new Map<string, Highlight>()
  const painted = new Map<ScannedBlock, PaintedRange[]>()
  /** What the ground of each painted block asked for. */
  const grounded = new Map<ScannedBlock, MarkVariant>()
  const selection = createMarkSelection(list, isShown, () => getSettings().showMentions)
  const grounds = createGroundReader(view)
  const theme = watchTheme(view, repaintChangedGrounds, signal)
  let scheduled = false

  function highlightNamed(name: string): Highlight {
    let highlight = own.get(name)
    if (!highlight) {
      highlight = new view.Highlight()
      own.set(name, highlight)
      // A copy of us from before an update may still hold the name: the newest one takes it over.
      registry.set(name, highlight)
    }
    return highlight
  }

  function drop(block: ScannedBlock): void {
    for (const { name, range } of painted.get(block) ?? []) own.get(name)?.delete(range)
    painted.delete(block)
    grounded.delete(block)
  }

  function paint(block: ScannedBlock): void {
    const { shown, isDense } = selection.select(block)
    const ground = shown.length > 0 ? grounds.readVariant(block.element) : 'plain'
    const variant = isDense || getSettings().tintStrength === 'none' ? toLineVariant(ground) : ground
    if (shown.length > 0) grounded.set(block, ground)
    const ranges = shown.map(({ start, end, surface }) => ({
      name: toHighlightName(surface.concept.category, variant),
      range: toStaticRange(block, start, end),
    }))
    for (const { name, range } of ranges) highlightNamed(name).add(range)
    painted.set(block, ranges)
  }

  function paintNearViewport(): void {
    const height = view.innerHeight
    grounds.forget()
    for (const block of selection.takeStale()) drop(block)
    let hasNew = false
    for (const block of list.blocks) {
      const { top, bottom } = block.element.getBoundingClientRect()
      const isNear = bottom > -height * SCREENS_AHEAD && top < height * (1 + SCREENS_AHEAD)
      if (!isNear) drop(block)
      else if (!painted.has(block)) {
        paint(block)
        hasNew = true
      }
    }
    if (hasNew) theme.follow([...grounded.keys()].map(({ element }) => element))
  }

  /** Paints those blocks anew whose ground has changed under them. */
  function repaintChangedGrounds(): void {
    grounds.forget()
    const changed = [...grounded].filter(([block, ground]) => grounds.readVariant(block.element) !== ground)
    for (const [block] of changed) drop(block)
    if (changed.length > 0) schedule()
  }

  /** Waits for a frame: a tab that nobody looks at has none, and is not painted. */
  function schedule(): void {
    if (scheduled) return
    scheduled = true
    view.requestAnimationFrame(() => {
      scheduled = false
      if (!signal.aborted) paintNearViewport()
    })
  }

  view.addEventListener('scroll', schedule, { capture: true, passive: true, signal })
  view.addEventListener('resize', schedule, { passive: true, signal })

  function repaint(): void {
    selection.forget()
    for (const block of [...painted.keys()]) drop(block)
    schedule()
  }

  signal.addEventListener('abort', clear, { once: true })
  function clear(): void {
    for (const [name, highlight] of own) {
      highlight.clear()
      if (registry.get(name) === highlight) registry.delete(name)
    }
    own.clear()
    painted.clear()
    grounded.clear()
  }

  return { drop, refresh: schedule, repaint }
}
