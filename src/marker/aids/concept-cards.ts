/** Opens the concept cards of a page, one at a time, and decides when they close. */
import type { CardContent } from '../../page/overlay/card-content.ts'
import { type OpenCard, openConceptCard } from '../../page/overlay/concept-card.ts'
import { isSamePlace, readRects } from '../../page/scan/mention-range.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'

/** How long the pointer may be outside words and card, on its way between them, in milliseconds. */
const AWAY_MS = 300
/** Margin around the words that still counts as them, in CSS pixels. */
const NEAR = 10

export interface CardsContext {
  /** The marked mentions. */
  readMentions(): readonly PlacedMention[]
  /** Builds the card's content; requests details from the background. */
  readContent(placed: PlacedMention): Promise<CardContent>
  /** Pixels at the viewport's bottom that the navigator covers. */
  readTakenBelow(): number
}

export interface ConceptCards {
  /** Opens the card of a mention that the user pointed at. */
  open(placed: PlacedMention, way: 'rest' | 'tap'): void
  /** Whether an event is one of an open card. */
  holds(event: Event): boolean
  /** Opens a mention's card and moves the focus into it. */
  openByKeyboard(placed: PlacedMention, focusAfter: () => void): void
  /** Follows changes of the page: closes a card whose mention is gone. */
  update(): void
  close(): void
}

/** Creates the cards of a page; on abort an open one is closed. */
export function createConceptCards(
  document: Document,
  { readMentions, readContent, readTakenBelow }: CardsContext,
  signal: AbortSignal,
): ConceptCards {
  const view = document.defaultView as Window
  let shown: { placed: PlacedMention; card: OpenCard; end: AbortController } | null = null
  /** Number of the latest opening, so that a late reply to an earlier one opens nothing. */
  let turn = 0

  function close(): void {
    turn++
    shown?.card.close()
  }

  async function open(placed: PlacedMention, way: 'rest' | 'tap' | 'keyboard', focusAfter?: () => void): Promise<void> {
    if (shown && isSamePlace(shown.placed, placed)) return
    close()
    const own = turn
    const content = await readContent(placed)
    if (own !== turn || signal.aborted) return
    const end = new AbortController()
    const now = { placed }
    const card = openConceptCard(document, content, {
      readWords: () => readRects(now.placed),
      takenBelow: readTakenBelow(),
      byKeyboard: way === 'keyboard',
      ...(focusAfter ? { focusAfter } : {}),
      onClose() {
        end.abort()
        if (shown?.end === end) shown = null
      },
    })
    if (!card) return
    shown = {
      card,
      end,
      get placed() {
        return now.placed
      },
      set placed(found) {
        now.placed = found
      },
    }
    const onDown = (event: PointerEvent) => event.isTrusted && !card.holds(event) && card.close()
    view.addEventListener('pointerdown', onDown, { capture: true, signal: end.signal })
    if (way === 'rest') closeWhenLeft(placed, card, end.signal)
  }

  /** Closes a card when the pointer has been outside words and card for a while; focus inside keeps it open. */
  function closeWhenLeft(placed: PlacedMention, card: OpenCard, until: AbortSignal): void {
    let timer = 0
    const stay = () => {
      view.clearTimeout(timer)
      timer = 0
    }
    const leave = () => {
      if (timer === 0) timer = view.setTimeout(() => card.hasFocus() || card.close(), AWAY_MS)
    }
    const isNear = ({ clientX: x, clientY: y }: PointerEvent) =>
      readRects(placed).some(
        ({ left, right, top, bottom }) =>
          x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR,
      )
    const follow = (event: PointerEvent) => {
      if (!event.isTrusted) return
      if (card.holds(event) || isNear(event)) stay()
      else leave()
    }
    view.addEventListener('pointermove', follow, { capture: true, passive: true, signal: until })
    const onLeave = ({ isTrusted }: MouseEvent) => isTrusted && leave()
    document.documentElement.addEventListener('mouseleave', onLeave, { signal: until })
    until.addEventListener('abort', stay, { once: true })
  }

  view.addEventListener('pagehide', close, { signal })
  signal.addEventListener('abort', close, { once: true })
  return {
    open: (placed, way) => void open(placed, way),
    holds: (event) => shown?.card.holds(event) ?? false,
    openByKeyboard: (placed, focusAfter) => void open(placed, 'keyboard', focusAfter),
    update() {
      if (!shown) return
      const { placed, card } = shown
      const found = readMentions().find((one) => isSamePlace(one, placed))
      if (!found) card.close()
      else {
        shown.placed = found
        card.place()
      }
    },
    close,
  }
}
