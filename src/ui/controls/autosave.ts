/**
 * Saves while the user types: popups close without warning, so no text may wait for a button. Text that is not yet
 * confirmed stays pending, is tried again on demand, and is sent once more when the page closes; the draft covers the
 * case that even that is too late.
 */
import type { ChangeResult, EditResult } from '../../protocol/messages.ts'

/** State of the text: unchanged, being saved, durably saved, or not saved and why. */
export type AutosaveState = 'idle' | 'saving' | 'saved' | Extract<ChangeResult, { ok: false }>['reason']

export interface Autosave {
  change(text: string): void
  /** Saves the pending text; resolves when it is saved or has failed. */
  flush(): Promise<AutosaveState>
  /** Sends the pending text without waiting: the page is about to close. */
  leave(): void
  /**
   * Takes what is stored now as the base of the next edit. Not while text is pending: its save must detect what
   * another window wrote. Nor a value that this editor's own save has just replaced, which a list may still deliver.
   *
   * @returns whether the base changed, and should be shown.
   */
  rebase(stored: string): boolean
}

/** Where text waits until it is confirmed. The base is the stored text as the editor last knew it. */
export interface Draft {
  /** Stores the text immediately. */
  keep(text: string, base: string): void
  /** Removes the text: it is saved elsewhere. */
  drop(text: string): void
  /** Sends the text in one step that completes even if the page closes. */
  send(text: string, base: string): void
}

/** Saves a text written on a base; a rejection counts as not saved. */
export type SaveText = (text: string, base: string) => Promise<EditResult>

/** Idle time after the last key before text is saved; also the shortest time between saves of a prompt editor. */
const DELAY_MS = 400

export interface AutosaveOptions {
  /** The stored text when the editor opens; empty by default. */
  firstBase?: string
  /**
   * Whether to save from the first letter on, at most every 400 ms, instead of at a pause: for text that is valid at
   * every letter. Browsers write drafts to disk late, so only a save survives a browser that is killed.
   */
  isPrompt?: boolean
}

export function createAutosave(
  save: SaveText,
  draft: Draft,
  onState: (state: AutosaveState) => void,
  { firstBase = '', isPrompt = false }: AutosaveOptions = {},
): Autosave {
  let base = firstBase
  /** Texts that this editor's own saves have replaced since another window's text was taken over. */
  const replaced = new Set<string>()
  let isWaiting = false
  let pending: string | null = null
  let state: AutosaveState = 'idle'
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<AutosaveState> | null = null

  function notify(next: AutosaveState): void {
    if (next === state) return
    state = next
    onState(next)
  }

  /** Runs one save at a time, so that an older text never overwrites a newer one. */
  async function saveAll(): Promise<AutosaveState> {
    while (pending !== null) {
      const text: string = pending
      notify('saving')
      const result = await save(text, base).catch(() => ({ ok: false, reason: 'unreachable' }) as const)
      if (result.ok) {
        replaced.add(base)
        base = text
      }
      if (pending !== text) {
        if (result.ok) draft.keep(pending, base)
        continue
      }
      if (!result.ok) {
        notify(result.reason)
        return state
      }
      pending = null
      draft.drop(text)
      notify('saved')
    }
    return state
  }

  function flush(): Promise<AutosaveState> {
    clearTimeout(timer)
    timer = undefined
    isWaiting = false
    running ??= saveAll().finally(() => {
      running = null
    })
    return running
  }

  /** Saves now, and what is typed meanwhile after the delay; a failed save is not repeated without a change. */
  function saveAndWait(): void {
    void flush()
    timer = setTimeout(() => {
      timer = undefined
      if (isWaiting) saveAndWait()
    }, DELAY_MS)
  }

  return {
    change(text) {
      pending = text
      draft.keep(text, base)
      if (isPrompt) {
        if (timer === undefined) saveAndWait()
        else isWaiting = true
        return
      }
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), DELAY_MS)
    },
    flush,
    leave() {
      if (pending !== null) draft.send(pending, base)
    },
    rebase(stored) {
      if (pending !== null || (replaced.has(stored) && stored !== base)) return false
      base = stored
      replaced.clear()
      return true
    },
  }
}
