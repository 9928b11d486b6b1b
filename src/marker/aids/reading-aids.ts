/** Sets up what a user asks of the marks of a page: cards and the navigator. */
import { throttle } from '../../page/dom/throttle.ts'
import type { CardContent } from '../../page/overlay/card-content.ts'
import { createNavigator } from '../../page/overlay/navigator.ts'
import type { PointerPlace } from '../../page/overlay/pointer-place.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'
import { findPlaceByKey, findPlaceByMenu } from '../saving/clip-places.ts'
import type { PageSession } from '../session/page-session.ts'
import { type ActionContext, createCardActions } from './card-actions.ts'
import { toCardContent } from './card-words.ts'
import { type ConceptCards, createConceptCards } from './concept-cards.ts'

/** Least time between two updates on a page that changes all the time, in milliseconds. */
const PAUSE_MS = 200

export interface ReadingAids {
  readonly cards: Pick<ConceptCards, 'open' | 'holds'>
  /** Goes to the next or previous mention, or reports that there is none. */
  step(by: 1 | -1): { ok: true }
  /** The place whose sentence or paragraph the user means; `isPointed` where the context menu was used. */
  findPlace(isPointed: boolean): Range | null
}

export interface AidContext extends Omit<ActionContext, 'session'> {
  readonly pointer: PointerPlace
}

/** Creates the aids of a session; on abort all of them are removed. */
export function createReadingAids(session: PageSession, context: AidContext, signal: AbortSignal): ReadingAids {
  const { ask, toast, texts, pointer } = context
  const readMentions = () => session.shown()

  async function readContent(placed: PlacedMention): Promise<CardContent> {
    const { concept, isOwn = false } = placed.mention.surface
    const explanation = session.explain(placed)
    const facts = {
      concept,
      explanation,
      details: await ask('reading.concept', { id: concept.id, cue: explanation?.cue ?? null }),
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      words: placed.text.slice(placed.mention.start, placed.mention.end),
      actions: createCardActions(placed, { session, ...context }),
      isOwn,
    }
    return toCardContent(facts, texts)
  }

  const cards = createConceptCards(
    document,
    { readMentions, readContent, readTakenBelow: () => navigator.height },
    signal,
  )
  const navigator = createNavigator(
    document,
    {
      readMentions,
      texts,
      openCard: (placed) => cards.openByKeyboard(placed, () => navigator.focus()),
      closeCard: () => cards.close(),
    },
    signal,
  )
  const update = throttle(
    window,
    () => {
      navigator.update()
      cards.update()
    },
    PAUSE_MS,
    signal,
  )
  session.follow({
    changed: update,
    dropped: (block) => navigator.drop(block),
  })
  return {
    cards,
    findPlace(isPointed) {
      if (isPointed) return findPlaceByMenu(document, { pointer })
      return findPlaceByKey(document, { current: navigator.current, mentions: readMentions(), pointer })
    },
    step(by) {
      if (!navigator.step(by)) {
        const language = texts('interface_language')
        toast.show({ message: texts('toast_no_marks'), failed: false, actions: [], closeLabel: '', language })
      }
      return { ok: true }
    },
  }
}
