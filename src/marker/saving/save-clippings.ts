/** Saves one or several clippings of a page, and shows the result in a toast that can undo all of them. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { toQuoteWithSource } from '../../core/export/copied-quote.ts'
import { joinSentences } from '../../i18n/join-sentences.ts'
import type { Texts } from '../../i18n/messages.ts'
import { copyText } from '../../page/overlay/copy-text.ts'
import type { Toast, ToastAction, ToastContent } from '../../page/overlay/toast.ts'
import type { Client } from '../../protocol/client.ts'
import {
  type BackgroundMessageName,
  MOST_SENTENCES,
  type SaveFailure,
  type SaveResult,
} from '../../protocol/messages.ts'
import { appendToJournal, requestSave } from '../../stores/journal/request-save.ts'
import type { SaveJournal } from '../../stores/journal/save-journal.ts'

export interface SaveContext {
  journal: SaveJournal
  ask: Client<BackgroundMessageName>
  toast: Toast
  texts: Texts
  /** True once, in a private window, until the user has been informed where clippings go. */
  takePrivateNotice: () => Promise<boolean>
}

/** Result of a save; `failed` are the clippings to retry, `reason` is the first one that was met. */
interface Outcome {
  /** Ids that this save added. */
  added: readonly string[]
  already: number
  failed: readonly Clipping[]
  reason: SaveFailure | null
}

const NOTHING: Outcome = { added: [], already: 0, failed: [], reason: null }

/** More than this many take long enough to show progress. */
const FEW = 12
/** Progress is shown again after this many. */
const PROGRESS_STEP = 50

export interface ClippingSaver {
  /** Shows a message in the page's toast. */
  say(message: string, actions?: readonly ToastAction[], failed?: boolean): void
  /** Ids of the save shown in the toast, as long as its panel can still be opened; else none. */
  offered(): readonly string[]
  /** Opens the save panel for clippings saved here. */
  openPanel(ids: readonly string[]): void
  /** Saves one, and shows the result. */
  saveOne(clipping: Clipping): Promise<SaveResult>
  /** Saves several, and shows the result once the store has answered for all of them. */
  saveMany(clippings: readonly Clipping[]): Promise<Outcome>
}

export function createClippingSaver({ journal, ask, toast, texts, takePrivateNotice }: SaveContext): ClippingSaver {
  let offer: { content: ToastContent; ids: readonly string[] } | null = null

  function showToast(message: string, actions: readonly ToastAction[] = [], failed = false): ToastContent {
    const [closeLabel, language] = [texts('button_close'), texts('interface_language')]
    const content = { message, failed, actions, closeLabel, language }
    toast.show(content)
    return content
  }

  /** Reports a save, with the buttons to undo it and to open its note, tags and source. */
  function showAdded(message: string, ids: readonly string[]): void {
    if (ids.length === 0) showToast(message)
    else {
      const note = { label: texts('button_note'), run: () => void openPanel(ids) }
      offer = { content: showToast(message, [toUndo(ids), note]), ids }
    }
  }

  function toUndo(ids: readonly string[]): ToastAction {
    return { label: texts('button_undo'), run: () => void takeBack(ids) }
  }

  /** Notes are typed in an extension page: whatever is typed in this page, the page can read. */
  async function openPanel(ids: readonly string[]): Promise<void> {
    const result = await ask('panel.open', { ids: ids.slice(0, MOST_SENTENCES) })
    if (result?.ok) return
    showToast(texts('toast_panel_failed'), [{ label: texts('button_retry'), run: () => void openPanel(ids) }], true)
  }

  async function saveOne(clipping: Clipping): Promise<SaveResult> {
    await appendToJournal(journal, [clipping])
    const result = await requestSave(ask, clipping)
    if (!result.ok) {
      // A clipping that is too long stays too long: no retry.
      const again = result.reason === 'too_long' ? null : () => void saveOne(clipping)
      reportFailure([clipping], texts(`failure_${result.reason}`), again)
    } else if (result.already) showToast(texts(result.isCopy ? 'toast_copy' : 'toast_already'))
    else {
      const isNews = await takePrivateNotice()
      showAdded(texts(isNews ? 'toast_saved_private' : 'toast_saved'), [result.id])
    }
    return result
  }

  /** @param before what this save achieved already, where part of it is retried. */
  async function saveMany(clippings: readonly Clipping[], before = NOTHING): Promise<Outcome> {
    // All of them before the first request: the page may close in the middle.
    await appendToJournal(journal, clippings)
    let outcome: Outcome = { ...before, failed: [], reason: null }
    for (const [done, clipping] of clippings.entries()) {
      const left = clippings.length - done
      if (left > FEW && done % PROGRESS_STEP === 0) showToast(texts('toast_saving', left))
      outcome = withResult(outcome, clipping, await requestSave(ask, clipping))
    }
    await reportMany(outcome)
    return outcome
  }

  async function reportMany(outcome: Outcome): Promise<void> {
    const { added, already, failed, reason } = outcome
    const withAlready = already > 0 ? texts('toast_saved_many_already', added.length, already) : ''
    const message = withAlready || texts('toast_saved_many', added.length)
    if (reason) {
      const all = added.length + already + failed.length
      const words = texts('toast_saved_some', added.length + already, all, texts(`failure_${reason}`))
      const more = added.length > 0 ? [toUndo(added)] : []
      reportFailure(failed, words, () => void saveMany(failed, outcome), more)
    } else if (added.length > 0 && (await takePrivateNotice()))
      showAdded(joinSentences(message, texts('saved_private')), added)
    else showAdded(message, added)
  }

  function reportFailure(
    clippings: readonly Clipping[],
    message: string,
    again: (() => void) | null,
    more: readonly ToastAction[] = [],
  ): void {
    async function copy(): Promise<void> {
      const quotes = clippings.map(toQuoteWithSource).join('\n\n')
      if (await copyText(document, navigator.clipboard, quotes)) showToast(texts('toast_copied'))
      else reportFailure(clippings, message, again, more)
    }
    const retry = again ? [{ label: texts('button_retry'), run: again }] : []
    showToast(message, [...retry, { label: texts('button_copy'), run: () => void copy(), stay: true }, ...more], true)
  }

  async function takeBack(ids: readonly string[]): Promise<void> {
    const { left } = (await ask('clipping.takeBack', { ids: [...ids] })) ?? { left: ids }
    if (left.length === 0) showToast(texts('toast_undone'))
    else showToast(texts('toast_not_undone'), [{ label: texts('button_retry'), run: () => void takeBack(left) }], true)
  }

  return {
    say: showToast,
    saveOne,
    saveMany: (clippings) => saveMany(clippings),
    offered: () => (offer && toast.isShowing(offer.content) ? offer.ids : []),
    openPanel(ids) {
      toast.hide()
      void openPanel(ids)
    },
  }
}

function withResult(outcome: Outcome, clipping: Clipping, result: SaveResult): Outcome {
  if (!result.ok) {
    return { ...outcome, failed: [...outcome.failed, clipping], reason: outcome.reason ?? result.reason }
  }
  if (result.already) return { ...outcome, already: outcome.already + 1 }
  return { ...outcome, added: [...outcome.added, result.id] }
}
