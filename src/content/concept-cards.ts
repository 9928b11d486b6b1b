/** When a card opens and when it goes: on a mark where the pointer rests, on a tapped one, or from the navigator. */
import type { CardContent } from '../page/card-content.ts'
import { type OpenCard, openConceptCard } from '../page/concept-card.ts'
import { findMentionAt } from '../page/mention-at-point.ts'
import { isSamePlace, readRects, toRange } from '../page/mention-range.ts'
import { watchRest } from '../page/pointer-rest.ts'
import type { PlacedMention } from '../page/scan-page.ts'

/** How long the pointer may be away from words and card, on its way between them, in milliseconds. */
const AWAY_MS = 300
/** Free ground around the words that still counts as them, in CSS pixels. */
const NEAR = 10

/** A tap on these is for the page alone. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[contenteditable],[onclick]'

export interface CardSurroundings {
  /** Mentions as the reader shows them. */
  readMentions(): readonly PlacedMention[]
  /** Gathers what the card says; asks the background. */
  readContent(placed: PlacedMention): Promise<CardContent>
  /** Pixels at the viewport's bottom that the navigator needs. */
  readTakenBelow(): number
}

export interface ConceptCards {
  /** Opens a mention's card with the focus in it. */
  openByKeyboard(placed: PlacedMention, focusAfter: () => void): void
  /** Follows the page: a card whose mention went closes. */
  update(): void
  close(): void
}

/** Creates the cards of a page; after the signal's abort none is left. */
export function createConceptCards(
  document: Document,
  { readMentions, readContent, readTakenBelow }: CardSurroundings,
  signal: AbortSignal,
): ConceptCards {
  const view = document.defaultView as Window
  let shown: { placed: PlacedMention; card: OpenCard; end: AbortController } | null = null
  /** Counts openings, so that an answer that comes too late opens nothing. */
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
    view.addEventListener('pointerdown', (event) => card.holds(event) || card.close(), {
      capture: true,
      signal: end.signal,
    })
    if (way === 'rest') closeWhenLeft(placed, card, end.signal)
  }

  /** Closes a card when the pointer has left words and card for a while; the focus inside keeps it. */
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
    view.addEventListener('pointermove', (event) => (card.holds(event) || isNear(event) ? stay() : leave()), {
      capture: true,
      passive: true,
      signal: until,
    })
    document.documentElement.addEventListener('mouseleave', leave, { signal: until })
    until.addEventListener('abort', stay, { once: true })
  }

  function isSelected(placed: PlacedMention): boolean {
    const selection = document.getSelection()
    const range = toRange(placed)
    return selection?.isCollapsed === false && range !== null && selection.containsNode(range.startContainer, true)
  }

  watchRest(
    view,
    (x, y) => {
      const placed = findMentionAt(document, x, y, readMentions())
      if (placed && !isSelected(placed)) void open(placed, 'rest')
    },
    signal,
  )
  view.addEventListener(
    'click',
    (event) => {
      const { pointerType } = event as PointerEvent
      if (pointerType !== 'touch' || event.defaultPrevented || shown?.card.holds(event)) return
      const [target] = event.composedPath()
      if (!(target instanceof Element) || target.closest(CONTROLS)) return
      if (document.getSelection()?.isCollapsed === false) return
      const placed = findMentionAt(document, event.clientX, event.clientY, readMentions())
      if (placed) void open(placed, 'tap')
    },
    { signal },
  )
  view.addEventListener('pagehide', close, { signal })
  signal.addEventListener('abort', close, { once: true })
  return {
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
