/** The journey from a selection to a saved clipping, with the toast that tells how it ended. */
import type { Clipping, QuoteSelector } from '../core/clippings/clipping.ts'
import { createClipping, type Moment } from '../core/clippings/create-clipping.ts'
import { toQuoteWithSource } from '../core/export/copied-quote.ts'
import type { Recognizer } from '../core/recognizer/recognizer.ts'
import type { Client } from '../messages/client.ts'
import type { BackgroundMessageName, ClipResult, SaveResult } from '../messages/contract.ts'
import { readEvidence } from '../page/article.ts'
import { copyText } from '../page/copy-text.ts'
import { readSource } from '../page/page-source.ts'
import { placeQuote, type QuotePlace } from '../page/place-quote.ts'
import { readQuote } from '../page/quote-selection.ts'
import type { Toast, ToastAction } from '../page/toast.ts'
import type { SaveJournal } from '../stores/save-journal.ts'
import type { Texts } from '../ui/texts.ts'

/** What the journey passes through. */
export interface ClipSurroundings {
  getRecognizer: () => Recognizer
  journal: SaveJournal
  ask: Client<BackgroundMessageName>
  toast: Toast
  texts: Texts
  readMoment: () => Moment
  /** True once, in a private window, until the reader has been told where clippings go. */
  takePrivateNotice: () => Promise<boolean>
}

/** Saves what is selected at the moment of the call; `text` is what the browser says is, for want of better. */
export type ClipSelection = (text: string) => Promise<ClipResult>

/** The two ways to a clipping. */
export interface PageClipper {
  clipSelection: ClipSelection
  /** Saves a quote of this page. */
  clipQuote(quote: QuoteSelector, place: QuotePlace | null): Promise<SaveResult>
}

export function createPageClipper(surroundings: ClipSurroundings): PageClipper {
  const { getRecognizer, journal, ask, toast, texts, readMoment, takePrivateNotice } = surroundings

  function say(message: string, actions: readonly ToastAction[] = [], failed = false): void {
    toast.show({ message, failed, actions, closeLabel: texts('button_close'), language: texts('interface_language') })
  }

  /**
   * Journal first, so that the clipping outlives a background that stops or does not answer; "saved" is only what the
   * store confirms. Asking twice is safe: the id is the same.
   */
  async function save(clipping: Clipping): Promise<SaveResult> {
    await journal.add(clipping).catch(() => {})
    const result = (await ask('clipping.save', { clipping })) ?? (await ask('clipping.save', { clipping }))
    return result ?? { ok: false, reason: 'unreachable' }
  }

  async function saveAndTell(clipping: Clipping): Promise<SaveResult> {
    const result = await save(clipping)
    if (!result.ok) tellFailure(clipping, texts(`failure_${result.reason}`))
    else if (result.already) say(texts(result.isCopy ? 'toast_copy' : 'toast_already'))
    else {
      const undo = { label: texts('button_undo'), run: () => void takeBack(result.id) }
      say(texts((await takePrivateNotice()) ? 'toast_saved_private' : 'toast_saved'), [undo])
    }
    return result
  }

  function tellFailure(clipping: Clipping, message: string): void {
    const retry = { label: texts('button_retry'), run: () => void saveAndTell(clipping) }
    const copy = { label: texts('button_copy'), run: () => void copyQuote(clipping, message), stay: true }
    say(message, [retry, copy], true)
  }

  async function copyQuote(clipping: Clipping, message: string): Promise<void> {
    if (await copyText(document, navigator.clipboard, toQuoteWithSource(clipping))) say(texts('toast_copied'))
    else tellFailure(clipping, message)
  }

  async function takeBack(id: string): Promise<void> {
    const result = (await ask('clipping.remove', { id })) ?? { ok: false, reason: 'unreachable' }
    say(result.ok ? texts('toast_undone') : texts('toast_not_undone'), [], !result.ok)
  }

  /** Where on the page the selection stands; null where nothing readable is selected. */
  function readPlace(): QuotePlace | null {
    const selection = document.getSelection()
    if (!selection || selection.rangeCount === 0) return null
    return placeQuote(document, selection.getRangeAt(0), readEvidence(document, location))
  }

  async function clipSelection(text: string): Promise<ClipResult> {
    const seen = text.trim() === '' ? null : { exact: text.trim(), prefix: '', suffix: '' }
    const quote = readQuote(document) ?? seen
    if (!quote) {
      say(texts('toast_nothing_selected'))
      return { ok: false, reason: 'nothing_selected' }
    }
    return clipQuote(quote, readPlace())
  }

  function clipQuote(quote: QuoteSelector, place: QuotePlace | null): Promise<SaveResult> {
    const recognizer = getRecognizer()
    const mentions = recognizer.find(quote.exact)
    const language = document.documentElement.lang
    return saveAndTell(
      createClipping(
        { ...quote, position: place?.quote.position ?? null },
        readSource(document, location, document.getSelection()?.anchorNode ?? null),
        mentions,
        place?.directive ?? null,
        language,
        recognizer.lexiconVersion,
        readMoment(),
      ),
    )
  }

  return { clipSelection, clipQuote }
}
