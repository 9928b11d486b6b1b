/**
 * Marks by the CSS Custom Highlight API: no element, attribute or text node of the page is touched. Browsers rebuild
 * every registered range whenever the document changes, so only blocks within about one screen of the viewport are
 * registered.
 */
import { ALL_CATEGORY_IDS, type CategoryId } from '../core/categories.ts'
import type { Candidate } from '../core/recognizer/mention.ts'
import type { BlockList } from './block-list.ts'
import { readGround } from './ground.ts'
import type { Painter } from './painter.ts'
import type { ScannedBlock } from './scan-page.ts'
import { toStaticRange } from './text-blocks.ts'

/** Screens above and below the viewport that are marked ahead. */
const SCREENS_AHEAD = 1

/** The name under which a category's marks are registered. Pages can read it, so it says nothing of us. */
export function toHighlightName(category: CategoryId, ground: 'light' | 'dark'): string {
  const name = `term-${ALL_CATEGORY_IDS.indexOf(category) + 1}`
  return ground === 'dark' ? `${name}-dark` : name
}

interface PaintedRange {
  name: string
  range: StaticRange
}

/**
 * Creates the painter for a list of blocks; it follows scrolling by itself. After the signal's abort no mark is left.
 *
 * @param isShown whether a block's candidate is a mention and the reader wants it marked, as things stand when it is
 * painted.
 */
export function createHighlightPainter(
  view: Window & typeof globalThis,
  list: BlockList,
  isShown: (candidate: Candidate, block: ScannedBlock) => boolean,
  signal: AbortSignal,
): Painter {
  const registry = view.CSS.highlights
  const own = new Map<string, Highlight>()
  const painted = new Map<ScannedBlock, PaintedRange[]>()
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
  }

  function paint(block: ScannedBlock): void {
    const shown = block.candidates.filter((candidate) => isShown(candidate, block))
    const ground = shown.length > 0 ? readGround(block.element) : 'light'
    const ranges = shown.map(({ start, end, surface }) => ({
      name: toHighlightName(surface.concept.category, ground),
      range: toStaticRange(block, start, end),
    }))
    for (const { name, range } of ranges) highlightNamed(name).add(range)
    painted.set(block, ranges)
  }

  function paintNearViewport(): void {
    const height = view.innerHeight
    for (const block of list.blocks) {
      const { top, bottom } = block.element.getBoundingClientRect()
      const isNear = bottom > -height * SCREENS_AHEAD && top < height * (1 + SCREENS_AHEAD)
      if (!isNear) drop(block)
      else if (!painted.has(block)) paint(block)
    }
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
  const darkScheme = view.matchMedia('(prefers-color-scheme: dark)')
  darkScheme.addEventListener('change', repaint, { signal })

  function repaint(): void {
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
  }

  return { drop, refresh: schedule, repaint }
}
