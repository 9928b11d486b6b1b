/**
 * Decides when the card of a mark is to open: where the pointer rests on it, or where it is tapped. Only a movement or
 * tap of the user opens one: text that the page moves under a resting pointer does not.
 */
import { findMentionAt } from '../../page/overlay/mention-at-point.ts'
import { watchRest } from '../../page/overlay/pointer-rest.ts'
import { watchTaps } from '../../page/overlay/pointer-tap.ts'
import { isSamePlace, readRects, toRange } from '../../page/scan/mention-range.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'

/** A tap on these is left to the page. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[contenteditable],[onclick]'

export interface CardTriggersContext {
  /** The marked mentions. */
  readMentions(): readonly PlacedMention[]
  /** Whether an event is one of an open card. */
  holds(event: Event): boolean
  open(placed: PlacedMention, way: 'rest' | 'tap'): void
}

/** Watches the pointer until the signal aborts. */
export function watchCardTriggers(
  document: Document,
  { readMentions, holds, open }: CardTriggersContext,
  signal: AbortSignal,
): void {
  const view = document.defaultView as Window

  function isSelected(placed: PlacedMention): boolean {
    const selection = document.getSelection()
    const range = toRange(placed)
    return selection?.isCollapsed === false && range !== null && selection.containsNode(range.startContainer, true)
  }

  /** The mention that was under the pointer when it stopped, and its position. */
  let stoppedOn: { placed: PlacedMention; place: string } | null = null
  const readPlace = (placed: PlacedMention) =>
    readRects(placed)
      .map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`)
      .join()

  watchRest(
    view,
    {
      onStop(x, y, target) {
        const placed = findMentionAt(document, x, y, readMentions())
        const wasThere = placed !== null && target instanceof Node && isUnder(placed, target)
        stoppedOn = wasThere ? { placed, place: readPlace(placed) } : null
      },
      onRest(x, y) {
        const before = stoppedOn
        stoppedOn = null
        const placed = before && findMentionAt(document, x, y, readMentions())
        if (!placed || !isSamePlace(placed, before.placed) || readPlace(placed) !== before.place) return
        if (!isSelected(placed)) open(placed, 'rest')
      },
    },
    signal,
  )
  watchTaps(
    view,
    (event) => {
      if (holds(event)) return
      const [target] = event.composedPath()
      if (!(target instanceof Element) || target.closest(CONTROLS)) return
      if (document.getSelection()?.isCollapsed === false) return
      const placed = findMentionAt(document, event.clientX, event.clientY, readMentions())
      if (placed && isUnder(placed, target)) open(placed, 'tap')
    },
    signal,
  )
}

/**
 * Whether the element under the pointer, as the browser found it before any script could react, lies in the text block
 * of the words. If the page has moved the words there since, it lies in another one.
 */
function isUnder(placed: PlacedMention, target: Node): boolean {
  return placed.block.element.contains(target)
}
