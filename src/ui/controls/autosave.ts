/**
 * Saves while the user types: popups die without asking, so no text may wait for a button. Text that is not yet
 * confirmed stays pending, is tried again on demand, and is sent once more when the page goes; the draft stands in for
 * it when even that is too late.
 */
import type { ChangeResult, EditResult } from '../../protocol/messages.ts'

/** What became of the text: untouched, on its way, durably saved, or not saved and why. */
export type AutosaveState = 'idle' | 'saving' | 'saved' | Extract<ChangeResult, { ok: false }>['reason']

export interface Autosave {
  change(text: string): void
  /** Saves what is pending now; resolves when it is saved or has failed. */
  flush(): Promise<AutosaveState>
  /** Sends what is pending on its way without waiting: the page is going. */
  leave(): void
  /**
   * Takes over what is stored by now as the base of what is typed next. Not while a text is pending: its save has to
   * meet what another window wrote. Nor what our own save has just replaced, which a list may still bring.
   *
   * @returns whether it was taken over, and should be shown.
   */
  rebase(stored: string): boolean
}

/** Where text waits until it is confirmed. The base is what the editor last knew as stored. */
export interface Draft {
  /** Writes the text down, at once. */
  keep(text: string, base: string): void
  /** Strikes it: it is kept elsewhere. */
  drop(text: string): void
  /** Hands it over in one step, needing no page to finish. */
  send(text: string, base: string): void
}

/** Saves a text that was written on a base; a rejection counts as not saved. */
export type SaveText = (text: string, base: string) => Promise<EditResult>

/** Quiet time after the last key before text is saved. */
const DELAY_MS = 400

/** @param firstBase what is stored when the editor opens. */
export function createAutosave(
  save: SaveText,
  draft: Draft,
  onState: (state: AutosaveState) => void,
  firstBase = '',
): Autosave {
  let base = firstBase
  let replaced: string | null = null
  let pending: string | null = null
  let state: AutosaveState = 'idle'
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<AutosaveState> | null = null

  function notify(next: AutosaveState): void {
    if (next === state) return
    state = next
    onState(next)
  }

  /** One save at a time, so that an older text never lands on a newer one. */
  async function saveAll(): Promise<AutosaveState> {
    while (pending !== null) {
      const text: string = pending
      notify('saving')
      const result = await save(text, base).catch(() => ({ ok: false, reason: 'unreachable' }) as const)
      if (result.ok) {
        replaced = base
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
    running ??= saveAll().finally(() => {
      running = null
    })
    return running
  }

  return {
    change(text) {
      pending = text
      draft.keep(text, base)
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), DELAY_MS)
    },
    flush,
    leave() {
      if (pending !== null) draft.send(pending, base)
    },
    rebase(stored) {
      if (pending !== null || (stored === replaced && stored !== base)) return false
      base = stored
      replaced = null
      return true
    },
  }
}
