/**
 * Marks by the CSS Custom Highlight API: no element, attribute or text node of the page is touched. Browsers rebuild
 * every registered range whenever the document changes, so only what stands within about one screen of the viewport is
 * registered, and never more than a few hundred ranges.
 */
import { ALL_CATEGORY_IDS, type CategoryId } from '../core/categories.ts'
import type { Candidate } from '../core/recognizer/mention.ts'
import type { BlockList } from './block-list.ts'
import { readGround } from './ground.ts'
import { areaAround, type Box, distanceFrom, findNear } from './near-viewport.ts'
import type { Painter } from './painter.ts'
import type { ScannedBlock } from './scan-page.ts'
import { createScrollDistance } from './scroll-distance.ts'
import type { ShadowStyles } from './shadow-styles.ts'
import { positionAt, toStaticRange } from './text-blocks.ts'

/** Screens above and below the viewport that are marked ahead. */
const SCREENS_AHEAD = 1

/** Ranges that are registered at most; of more the ones nearest to the screen. */
const MOST_RANGES = 480

/** After a look at where everything stands comes a rest of so many times its length, unless the reader scrolls. */
const REST_FACTOR = 40

/** A block of more candidates than this may be many screens long, and is marked where it is near. */
const MANY_CANDIDATES = 40

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
 * @param shadowStyles what makes marks visible in shadow roots; null where nothing is needed.
 */
export function createHighlightPainter(
  view: Window & typeof globalThis,
  list: BlockList,
  isShown: (candidate: Candidate, block: ScannedBlock) => boolean,
  signal: AbortSignal,
  shadowStyles: ShadowStyles | null = null,
): Painter {
  const registry = view.CSS.highlights
  const own = new Map<string, Highlight>()
  const painted = new Map<ScannedBlock, PaintedRange[]>()
  const probe = view.document.createRange()
  /** Where painted blocks stand that are in a shadow root. */
  const shadowRoots = new Map<ScannedBlock, ShadowRoot>()
  const isFar = createScrollDistance(view)
  const scrolled = new Set<EventTarget>()
  let frame: number | undefined
  let isStale = false
  /** Until then changes of the page alone are no reason to look where everything stands. */
  let restUntil = 0
  let resting: number | undefined

  function highlightNamed(name: string): Highlight {
    let highlight = own.get(name)
    if (!highlight) {
      highlight = new view.Highlight()
      own.set(name, highlight)
    }
    // A copy of us from before an update may hold the name, or the page may have taken it away.
    if (registry.get(name) !== highlight) registry.set(name, highlight)
    return highlight
  }

  function drop(block: ScannedBlock): void {
    const ranges = painted.get(block)
    if (!ranges) return
    for (const { name, range } of ranges) own.get(name)?.delete(range)
    painted.delete(block)
    const root = shadowRoots.get(block)
    if (root) shadowStyles?.release(root)
    shadowRoots.delete(block)
  }

  function paint(block: ScannedBlock, shown: readonly Candidate[]): void {
    const ground = shown.length > 0 ? readGround(block.element) : 'light'
    const ranges = shown.map(({ start, end, surface }) => ({
      name: toHighlightName(surface.concept.category, ground),
      range: toStaticRange(block, start, end),
    }))
    for (const { name, range } of ranges) highlightNamed(name).add(range)
    painted.set(block, ranges)
    const root = shadowStyles && ranges.length > 0 ? block.source.getRootNode() : null
    if (root instanceof ShadowRoot) {
      shadowRoots.set(block, root)
      shadowStyles?.hold(root)
    }
  }

  function paintNearViewport(): void {
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
    for (const block of near.length > MOST_RANGES / 4 ? near.sort((a, b) => distance(a) - distance(b)) : near) {
      const known = painted.get(block)
      if (known && known.length <= left) left -= known.length
      else {
        drop(block)
        const shown = findShown(block, area, left)
        paint(block, shown)
        left -= shown.length
      }
    }
  }

  /** What is to be marked of a block, as far as it is near: at most so many, rather on the screen than around it. */
  function findShown(block: ScannedBlock, area: Box, most: number): Candidate[] {
    const shown = block.candidates.filter((candidate) => isShown(candidate, block))
    if (!isLong(block)) return shown.slice(0, most)
    const near = findNear(shown, area, (candidate) => measure(block, candidate))
    if (near.length <= most) return near
    return findNear(near, areaAround(view, 0), (candidate) => measure(block, candidate)).slice(0, most)
  }

  function measureBlock(block: ScannedBlock): Box {
    const box = block.element.getBoundingClientRect()
    const [candidate] = block.candidates
    // With `display: contents` an element has no box, and its text has.
    return candidate && box.width === 0 && box.height === 0 ? measure(block, candidate) : box
  }

  function measure(block: ScannedBlock, { start }: Candidate): Box {
    const { node, offset } = positionAt(block, start)
    if (!node || offset >= node.length) return NOWHERE
    probe.setStart(node, offset)
    probe.setEnd(node, offset + 1)
    const box = probe.getBoundingClientRect()
    // A live range that stays behind in the page makes every change of it dearer.
    probe.setStart(view.document, 0)
    probe.collapse(true)
    return box
  }

  /** Waits for a frame: a tab that nobody looks at has none, and is not painted. */
  function schedule(): void {
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined
      const targets = [...scrolled]
      scrolled.clear()
      if (signal.aborted || !(targets.filter(isFar).length > 0 || isStale)) return
      isStale = false
      const start = performance.now()
      paintNearViewport()
      const end = performance.now()
      restUntil = end + (end - start) * REST_FACTOR
    })
  }

  function refresh(): void {
    isStale = true
    const wait = restUntil - performance.now()
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
  const darkScheme = view.matchMedia('(prefers-color-scheme: dark)')
  darkScheme.addEventListener('change', repaint, { signal })

  function repaint(): void {
    for (const block of [...painted.keys()]) drop(block)
    refresh()
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
    repaint,
  }
}

const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 }

function isLong({ candidates }: ScannedBlock): boolean {
  return candidates.length > MANY_CANDIDATES
}
