/**
 * The concept card: a non-modal dialog beside the words it explains. It takes the focus only when the keyboard opened
 * it, and returns it; when it closes, it is removed from the page.
 */
import { CARD_STYLES, createCardBox } from './card-box.ts'
import type { CardContent } from './card-content.ts'
import { type Box, placeCard, readViewport, toBoundingBox } from './card-place.ts'
import { openOverlay } from './overlay-host.ts'

/** Preferred width in CSS pixels. */
const WIDTH = 360

/** An open card. */
export interface OpenCard {
  /** Follows its words; closes where they left the viewport or leave no space beside them. */
  place(): void
  /** Whether an event is over the card. */
  holds(event: Event): boolean
  hasFocus(): boolean
  close(): void
}

/** What a card is opened with. */
export interface CardOptions {
  /** Current boxes of the words; none once they are gone. */
  readWords(): readonly Box[]
  /** Pixels at the viewport's bottom that another overlay covers. */
  takenBelow: number
  /** Whether the focus moves into the card, and where it goes afterwards if that is another overlay. */
  byKeyboard: boolean
  focusAfter?(): void
  /** Called once, when the card has closed. */
  onClose(): void
}

/** Opens a card; null where its words are out of view or leave it no space. */
export function openConceptCard(document: Document, content: CardContent, options: CardOptions): OpenCard | null {
  const { readWords, takenBelow, byKeyboard, focusAfter, onClose } = options
  const view = document.defaultView as Window
  const end = new AbortController()
  const { signal } = end
  const before = deepFocus(document)
  const box = createCardBox(document, content, close, signal)
  const host = openOverlay(document, box, { styles: CARD_STYLES, onTouched: close })
  let scheduled = false

  function close(): void {
    if (signal.aborted) return
    end.abort()
    const hadFocus = host.hasFocus()
    host.remove()
    if (hadFocus && focusAfter) focusAfter()
    else if (hadFocus) before?.focus({ preventScroll: true })
    onClose()
  }

  function place(): void {
    if (signal.aborted) return
    const words = toBoundingBox(readWords())
    const viewport = readViewport(view)
    const room = { ...viewport, height: viewport.height - takenBelow }
    const isSeen =
      words.width > 0 &&
      words.top < viewport.top + viewport.height &&
      words.top + words.height > viewport.top &&
      words.left < viewport.left + viewport.width &&
      words.left + words.width > viewport.left
    const chosen = isSeen ? placeCard(words, room, measure(viewport)) : null
    if (signal.aborted) return
    if (!chosen) {
      close()
      return
    }
    // Where the page zooms its root element, the overlay's pixels are zoomed with it.
    const zoom = host.host.currentCSSZoom ?? 1
    stand({
      left: `${chosen.left / zoom}px`,
      top: `${chosen.top / zoom}px`,
      width: `${chosen.width / zoom}px`,
      maxHeight: `${chosen.height / zoom}px`,
    })
  }

  function stand(style: Pick<CSSStyleDeclaration, 'left' | 'top' | 'width' | 'maxHeight'>): void {
    host.change(() => void Object.assign(box.style, style))
  }

  /** The content's size without any limit on it. */
  function measure(viewport: Box): Pick<Box, 'width' | 'height'> {
    const zoom = host.host.currentCSSZoom ?? 1
    const width = Math.min(WIDTH * zoom, viewport.width - 16)
    const { scrollTop } = box
    stand({ left: '0', top: '0', width: `${width / zoom}px`, maxHeight: 'none' })
    const { height } = box.getBoundingClientRect()
    box.scrollTop = scrollTop
    return { width, height }
  }

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    view.requestAnimationFrame(() => {
      scheduled = false
      place()
    })
  }

  place()
  if (signal.aborted) return null
  view.addEventListener('scroll', schedule, { capture: true, passive: true, signal })
  view.addEventListener('resize', schedule, { passive: true, signal })
  view.visualViewport?.addEventListener('resize', schedule, { passive: true, signal })
  view.visualViewport?.addEventListener('scroll', schedule, { passive: true, signal })
  // Unfolding choices changes its size.
  box.addEventListener('click', place, { signal })
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return
      // Keeps the page from closing something of its own with the same key press.
      event.preventDefault()
      event.stopImmediatePropagation()
      close()
    },
    { capture: true, signal },
  )
  if (byKeyboard) host.focus(box)
  return {
    place,
    close,
    hasFocus: host.hasFocus,
    holds: host.holds,
  }
}

/** The focused element: the host for a closed shadow root, but the inner element for open ones. */
function deepFocus(document: Document): HTMLElement | null {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused instanceof HTMLElement && focused !== document.body ? focused : null
}
