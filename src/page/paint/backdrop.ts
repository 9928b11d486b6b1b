/**
 * On what ground text stands, and so which variant of a mark is seen on it. Colours are read from computed styles, the
 * layers behind a block are composed, and what several blocks stand on is read once a look.
 */
import type { MarkVariant } from '../../core/settings/mark-style.ts'
import { assignedSlotOf, parentElementOf } from '../dom/clobber-safe-dom.ts'
import { compose, createColourReader, type Rgba, toContrast, toLuminance, WHITE } from './colour.ts'

export type Backdrop = 'light' | 'dark'

/**
 * Between these luminances no coloured line keeps 3:1 (WCAG 2, 1.4.11), on neither side; above and below, the test of
 * the colours measures it.
 */
export const LIGHTEST_DARK_GROUND = 0.07
export const DARKEST_LIGHT_GROUND = 0.5

/** Text with less contrast than this gets no tint, which would take it below 4.5:1. */
export const LEAST_CONTRAST_FOR_TINT: Readonly<Record<Backdrop, number>> = { light: 7, dark: 8.8 }

/** The same for the tint of a saved quote, on which a mark's tint may stand. */
export const LEAST_CONTRAST_FOR_KEPT: Readonly<Record<Backdrop, number>> = { light: 9, dark: 12.5 }

/** Text that cannot be read on what seems to be behind it stands on something else: a picture, a layer beside it. */
const UNREADABLE_CONTRAST = 1.6

/** Luminances of text on a ground that nobody can know. */
const LIGHT_TEXT = 0.5
const DARK_TEXT = 0.12

/** The ground a browser draws where a page asks for dark and gives no colour: Chromium's and, near enough, Firefox's. */
const DARK_CANVAS: Rgba = { red: 0.07, green: 0.07, blue: 0.07, alpha: 1 }

/** Reads variants; what it has read of the elements around a block holds until `forget`. */
export interface BackdropReader {
  readVariant(element: Element, least?: Readonly<Record<Backdrop, number>>): MarkVariant
  forget(): void
}

/**
 * The variant for text of a luminance.
 *
 * @param ground luminance behind it; null where it cannot be known.
 * @param least contrast from which on text gets a tint.
 */
export function toVariant(text: number, ground: number | null, least = LEAST_CONTRAST_FOR_TINT): MarkVariant {
  if (ground === null || toContrast(text, ground) < UNREADABLE_CONTRAST) {
    return text >= LIGHT_TEXT ? 'dark-line' : text <= DARK_TEXT ? 'light-line' : 'plain'
  }
  if (ground > LIGHTEST_DARK_GROUND && ground < DARKEST_LIGHT_GROUND) return 'plain'
  const side = ground >= DARKEST_LIGHT_GROUND ? 'light' : 'dark'
  // Black on a mid-dark page, or the other way round: no tint of this side helps it.
  return toContrast(text, ground) < least[side] ? `${side}-line` : side
}

/** A variant without its tint. */
export function toLineVariant(variant: MarkVariant): MarkVariant {
  return variant === 'light' || variant === 'dark' ? `${variant}-line` : variant
}

export function createBackdropReader(view: Window & typeof globalThis): BackdropReader {
  const readColour = createColourReader(view)
  /** What lies behind the text of an element; null where a picture does. */
  let backdrops = new WeakMap<Element, Rgba | null>()

  function readBackdrop(element: Element): Rgba | null {
    const chain: Element[] = []
    let current: Element | null = element
    while (current && !backdrops.has(current)) {
      chain.push(current)
      current = parentOf(current)
    }
    let backdrop: Rgba | null = current ? (backdrops.get(current) ?? null) : readCanvas(element.ownerDocument)
    for (const one of chain.reverse()) {
      const { backgroundColor, backgroundImage } = view.getComputedStyle(one)
      const colour = readColour(backgroundColor)
      if (backgroundImage !== 'none') backdrop = null
      else if (colour && colour.alpha >= 1) backdrop = colour
      else if (colour && colour.alpha > 0 && backdrop) backdrop = compose(colour, backdrop)
      backdrops.set(one, backdrop)
    }
    return backdrop
  }

  return {
    readVariant(element, least) {
      const backdrop = readBackdrop(element)
      const text = readColour(view.getComputedStyle(element).color)
      if (!text) return 'plain'
      return toVariant(toLuminance(compose(text, backdrop ?? text)), backdrop && toLuminance(backdrop), least)
    },
    forget() {
      backdrops = new WeakMap()
    },
  }
}

/** On which side the text of an element stands. */
export function readBackdrop(element: Element): Backdrop {
  const view = element.ownerDocument.defaultView
  return view && createBackdropReader(view).readVariant(element).startsWith('dark') ? 'dark' : 'light'
}

/** The element around another as it is drawn: slots and shadow hosts included. */
export function parentOf(element: Element): Element | null {
  const around = assignedSlotOf(element) ?? parentElementOf(element)
  if (around) return around
  const root = Node.prototype.getRootNode.call(element)
  return root instanceof ShadowRoot ? root.host : null
}

/** With `color-scheme: dark` the bare canvas is dark although no element has a background. */
function readCanvas({ documentElement, defaultView: view }: Document): Rgba | null {
  if (!view) return WHITE
  const scheme = view.getComputedStyle(documentElement).colorScheme
  if (!scheme.includes('dark')) return WHITE
  const isDark = !scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches
  return isDark ? DARK_CANVAS : WHITE
}
