/**
 * Finds the backdrop of a text, and so which variant of a mark is visible on it. Colours are read from computed styles,
 * the layers behind a block are composed, and what several blocks share is read once a pass.
 */
import type { MarkVariant } from '../../core/settings/mark-style.ts'
import { assignedSlotOf, parentElementOf } from '../dom/clobber-safe-dom.ts'
import { compose, createColourReader, type Rgba, toContrast, toLuminance, WHITE } from './colour.ts'

export type Backdrop = 'light' | 'dark'

/**
 * Between these luminances no coloured line reaches 3:1 (WCAG 2, 1.4.11), whether lighter or darker; beyond them, the
 * colour test measures it.
 */
export const LIGHTEST_DARK_BACKDROP = 0.07
export const DARKEST_LIGHT_BACKDROP = 0.5

/** Text with less contrast than this gets no tint, which would take it below 4.5:1. */
const LEAST_CONTRAST_FOR_TINT: Readonly<Record<Backdrop, number>> = { light: 7, dark: 8.8 }

/** The same for the tint of a saved quote, which may have a mark's tint on top. */
export const LEAST_CONTRAST_FOR_QUOTES: Readonly<Record<Backdrop, number>> = { light: 9, dark: 12.5 }

/** Text that is unreadable on its apparent backdrop must lie on something else: a picture, a layer beside it. */
const UNREADABLE_CONTRAST = 1.6

/** Luminances of text on an unknown backdrop. */
const LIGHT_TEXT = 0.5
const DARK_TEXT = 0.12

/** The canvas colour of a page that requests dark and sets no colour: Chromium's and, near enough, Firefox's. */
const DARK_CANVAS: Rgba = { red: 0.07, green: 0.07, blue: 0.07, alpha: 1 }

/** Finds variants; caches what it read of the elements around a block until `forget`. */
export interface BackdropReader {
  readVariant(element: Element, least?: Readonly<Record<Backdrop, number>>): MarkVariant
  forget(): void
}

/**
 * The variant for text of a luminance.
 *
 * @param backdrop luminance behind it; null where it is unknown.
 * @param least contrast from which on text gets a tint.
 */
export function toVariant(text: number, backdrop: number | null, least = LEAST_CONTRAST_FOR_TINT): MarkVariant {
  if (backdrop === null || toContrast(text, backdrop) < UNREADABLE_CONTRAST) {
    return text >= LIGHT_TEXT ? 'dark-line' : text <= DARK_TEXT ? 'light-line' : 'plain'
  }
  if (backdrop > LIGHTEST_DARK_BACKDROP && backdrop < DARKEST_LIGHT_BACKDROP) return 'plain'
  const side = backdrop >= DARKEST_LIGHT_BACKDROP ? 'light' : 'dark'
  // Black text on a mid-dark page, or the reverse: no tint of this side suits it.
  return toContrast(text, backdrop) < least[side] ? `${side}-line` : side
}

/** A variant without its tint. */
export function toLineVariant(variant: MarkVariant): MarkVariant {
  return variant === 'light' || variant === 'dark' ? `${variant}-line` : variant
}

export function createBackdropReader(view: Window & typeof globalThis): BackdropReader {
  const readColour = createColourReader(view)
  /** The colour behind the text of an element; null where it is a picture. */
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

/** The backdrop (light or dark) of an element's text. */
export function readBackdrop(element: Element): Backdrop {
  const view = element.ownerDocument.defaultView
  return view && createBackdropReader(view).readVariant(element).startsWith('dark') ? 'dark' : 'light'
}

/** The parent of an element in the flat tree: through slots and shadow hosts. */
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
