/**
 * What a card's buttons do. Each one reports its result and offers to undo it.
 *
 * Lasting acts (muting, calling wrong, switching a site off) are sent to the background only where the button is proven
 * to have been seen. Where nothing can prove that, they hold for this page only, and the popup offers to make them
 * lasting.
 */
import type { Concept } from '../../core/lexicon/concept.ts'
import type { ClipPart } from '../../core/quotes/clip-part.ts'
import { findNeighbours } from '../../core/recognizer/neighbours.ts'
import type { LastingAct } from '../../core/settings/lasting-act.ts'
import { foldText } from '../../core/text/fold-text.ts'
import { toConceptName } from '../../i18n/concept-names.ts'
import type { Texts } from '../../i18n/messages.ts'
import type { CardAction } from '../../page/overlay/card-content.ts'
import type { Toast, ToastAction } from '../../page/overlay/toast.ts'
import { toRange } from '../../page/scan/mention-range.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'
import type { PageClipper } from '../saving/clip-selection.ts'
import type { PageSession } from '../session/page-session.ts'

export interface ActionContext {
  /** Holds what was done for this page only, and knows the site whose rules apply; empty where there is none. */
  session: Pick<PageSession, 'readSite' | 'addAct' | 'forgetAct'>
  ask: Client<BackgroundMessageName>
  clipper: PageClipper
  toast: Toast
  texts: Texts
}

/** Creates the buttons of one mention's card. */
export function createCardActions(
  placed: PlacedMention,
  { session, ask, clipper, toast, texts }: ActionContext,
): CardAction[] {
  const { concept, isOwn } = placed.mention.surface
  const site = session.readSite()
  // For a custom term the card shows the page's words, not the term as it is in the user's list.
  const name = isOwn ? placed.text.slice(placed.mention.start, placed.mention.end) : toName(concept, texts)

  function showToast(message: string, actions: readonly ToastAction[] = [], failed = false): void {
    toast.show({ message, failed, actions, closeLabel: texts('button_close'), language: texts('interface_language') })
  }

  function toUndo(undo: () => Promise<boolean> | boolean): ToastAction {
    const run = async () =>
      (await undo()) ? showToast(texts('toast_undone')) : showToast(texts('settings_not_saved'), [], true)
    return { label: texts('button_undo'), run: () => void run() }
  }

  function actOnPage(act: LastingAct, done: string): void {
    session.addAct(act)
    showToast(texts('toast_page_only', done), [toUndo(() => session.forgetAct(act))])
  }

  async function actLastingly(act: LastingAct, done: string): Promise<void> {
    const result = await ask('act.do', { act })
    if (!result?.ok) showToast(texts('settings_not_saved'), [], true)
    else showToast(done, [toUndo(async () => (await ask('act.undo', { id: result.id }))?.ok === true)])
  }

  function toLasting(label: string, act: LastingAct, done: string): CardAction {
    const run = (isSeen: boolean) => (isSeen ? void actLastingly(act, done) : actOnPage(act, done))
    return { label, isLasting: true, run }
  }

  function clip(part: ClipPart): void {
    const range = toRange(placed)
    if (range) void clipper.clipPart(range, part)
    else showToast(texts('toast_sentence_gone'), [], true)
  }

  const toWrong = (where: { site: string } | { neighbour: string }): LastingAct => ({
    kind: 'wrong',
    rule: { concept: concept.id, site: null, neighbour: null, ...where },
  })
  const wrongChoices = [
    ...(site === ''
      ? []
      : [toLasting(texts('card_wrong_site', site), toWrong({ site }), texts('toast_wrong_site', site, name))]),
    ...findNeighbours(placed.mention, placed.text).map((word) =>
      toLasting(
        texts('card_wrong_beside', word),
        toWrong({ neighbour: foldText(word) }),
        texts('toast_wrong_beside', word, name),
      ),
    ),
  ]
  const mute: LastingAct = { kind: 'mute', concept: concept.id }
  const siteOff: LastingAct = { kind: 'site-off', site }
  return [
    { label: texts('card_clip'), run: () => clip('sentence') },
    { label: texts('card_clip_paragraph'), run: () => clip('paragraph') },
    toLasting(texts('card_mute'), mute, texts('toast_muted', name)),
    ...(wrongChoices.length > 0 ? [{ label: texts('card_wrong'), choices: wrongChoices }] : []),
    ...(site === '' ? [] : [toLasting(texts('card_site_off'), siteOff, texts('toast_site_off', site))]),
  ]
}

function toName({ preferred }: Concept, texts: Texts): string {
  return toConceptName(preferred, texts('interface_language'))
}
