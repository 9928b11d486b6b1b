/**
 * Scrollbar markers: show where in the page which categories are named. They are grouped by the pixels they fall on, so
 * that thousands cost no more than a few hundred, and they cause no layout of the page.
 */
import type { CategoryId } from '../../core/categories.ts'
import { toMarkName } from '../../core/settings/mark-style.ts'
import { runInSlices } from '../dom/time-slice.ts'
import { readBackdrop } from '../paint/backdrop.ts'
import { readMarkLook } from '../paint/mark-look.ts'
import type { PlacedMention } from '../scan/scan-block.ts'
import { type OverlayHost, openOverlay } from './overlay-host.ts'
import { watchUserActs } from './user-act.ts'

/** Height of a marker, and of the section whose mentions share it, in CSS pixels. */
const STEP = 4

const STYLES = `
.edge { inset: 0 0 0 auto; width: 12px; height: auto; overflow: visible; padding: 0; border: 0; border-radius: 0; background: none;
  box-shadow: none; pointer-events: none; }
.tick { position: absolute; right: 1px; width: 10px; height: ${STEP - 1}px; pointer-events: auto; cursor: pointer;
  border-radius: 1px; box-shadow: 0 0 0 1px var(--sheet); forced-color-adjust: none; }
.tick::before { content: ""; position: absolute; inset: -3px 0; }
.tick.now { right: 0; width: 12px; height: ${STEP + 3}px; margin-top: -2px; box-shadow: 0 0 0 2px var(--ink); z-index: 1; }
`

/** One marker: the first mention of its section, and every category named there. */
interface Tick {
  first: PlacedMention
  categories: Set<CategoryId>
}

export interface ScrollbarMarkers {
  /** Replaces the markers by those of these mentions. */
  show(mentions: readonly PlacedMention[], current: PlacedMention | null): void
  hide(): void
}

/** @param onChoose called with the first mention of the marker that the user presses. */
export function createScrollbarMarkers(
  document: Document,
  onChoose: (mention: PlacedMention) => void,
): ScrollbarMarkers {
  const view = document.defaultView as Window & typeof globalThis
  let shown: { host: OverlayHost; strip: HTMLElement } | null = null
  /** The mention of each marker; never read from the elements, which a page may have changed. */
  let targets: ReadonlyMap<EventTarget, PlacedMention> = new Map()
  let work = new AbortController()

  function open(): { host: OverlayHost; strip: HTMLElement } {
    if (shown) return shown
    const strip = document.createElement('div')
    strip.className = 'edge'
    strip.ariaHidden = 'true'
    const findMark = ({ target }: Event) => (target && targets.has(target) ? (target as HTMLElement) : null)
    watchUserActs(strip, findMark, (mark) => {
      const mention = targets.get(mark)
      if (mention) onChoose(mention)
    })
    shown = { host: openOverlay(document, strip, { styles: STYLES, onTouched: hide }), strip }
    return shown
  }

  function hide(): void {
    work.abort()
    shown?.host.remove()
    shown = null
    targets = new Map()
  }

  function draw(found: ReadonlyMap<number, Tick>, now: number | null): void {
    const lines = new Map<CategoryId, string>()
    const backdrop = readBackdrop(document.body)
    const lineOf = (category: CategoryId) => {
      const line = lines.get(category) ?? readMarkLook(view, toMarkName(category, backdrop)).line
      lines.set(category, line)
      return line
    }
    const drawn = new Map<EventTarget, PlacedMention>()
    for (const [index, { first, categories }] of found) {
      const mark = document.createElement('div')
      mark.className = index === now ? 'tick now' : 'tick'
      mark.style.top = `${index * STEP}px`
      mark.style.background = toStripes([...categories].map(lineOf))
      drawn.set(mark, first)
    }
    targets = drawn
    const { host, strip } = open()
    host.change(() => strip.replaceChildren(...(drawn.keys() as Iterable<HTMLElement>)))
  }

  return {
    show(mentions, current) {
      work.abort()
      work = new AbortController()
      const { signal } = work
      const found = new Map<number, Tick>()
      const height = document.documentElement.clientHeight
      const whole = Math.max(1, (document.scrollingElement ?? document.documentElement).scrollHeight)
      let now: number | null = null
      let next = 0
      let known: { element: Element; top: number; height: number } | null = null
      function placeNext(): boolean {
        const placed = mentions[next++]
        if (!placed) return false
        const { element, text } = placed.block
        if (known?.element !== element) {
          const rect = element.getBoundingClientRect()
          known = { element, top: rect.top + view.scrollY, height: rect.height }
        }
        const y = known.top + (known.height * placed.mention.start) / text.length
        const index = Math.floor((Math.min(1, Math.max(0, y / whole)) * (height - STEP)) / STEP)
        const tick = found.get(index) ?? { first: placed, categories: new Set() }
        tick.categories.add(placed.mention.surface.concept.category)
        found.set(index, tick)
        if (placed === current) now = index
        return true
      }
      void runInSlices(placeNext, signal).then(() => {
        if (!signal.aborted) draw(found, now)
      })
    },
    hide,
  }
}

function toStripes(colours: readonly string[]): string {
  if (colours.length === 1) return colours[0] as string
  const stops = colours.map(
    (colour, i) => `${colour} ${(100 * i) / colours.length}% ${(100 * (i + 1)) / colours.length}%`,
  )
  return `linear-gradient(to right, ${stops.join(', ')})`
}
