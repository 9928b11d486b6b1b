/**
 * Saves while the reader types: popups die without asking, so no text may wait for a button. Text that is not yet
 * confirmed stays pending, is tried again on demand, and is sent once more when the page goes; the draft stands in for
 * it when even that is too late.
 */
import type { ChangeResult } from '../messages/contract.ts'

/** What became of the text: untouched, on its way, durably kept, or not kept and why. */
export type AutosaveState = 'idle' | 'saving' | 'saved' | Extract<ChangeResult, { ok: false }>['reason']

export interface Autosave {
  change(text: string): void
  /** Saves what is pending now; resolves when it is kept or has failed. */
  flush(): Promise<AutosaveState>
  /** Sends what is pending on its way without waiting: the page is going. */
  leave(): void
}

/** Where text waits until it is confirmed. */
export interface Draft {
  /** Writes the text down, at once. */
  keep(text: string): void
  /** Strikes it: it is kept elsewhere. */
  drop(text: string): void
  /** Hands it over in one step, needing no page to finish. */
  send(text: string): void
}

/** Quiet time after the last key before text is saved. */
const DELAY_MS = 400

/**
 * @param save keeps a text; a rejection counts as not kept.
 */
export function createAutosave(
  save: (text: string) => Promise<ChangeResult>,
  draft: Draft,
  onState: (state: AutosaveState) => void,
): Autosave {
  let pending: string | null = null
  let state: AutosaveState = 'idle'
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<AutosaveState> | null = null

  function tell(next: AutosaveState): void {
    if (next === state) return
    state = next
    onState(next)
  }

  /** One save at a time, so that an older text never lands on a newer one. */
  async function saveAll(): Promise<AutosaveState> {
    while (pending !== null) {
      const text = pending
      tell('saving')
      const result = await save(text).catch(() => ({ ok: false, reason: 'unreachable' }) as const)
      if (pending !== text) continue
      if (!result.ok) {
        tell(result.reason)
        return state
      }
      pending = null
      draft.drop(text)
      tell('saved')
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
      draft.keep(text)
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), DELAY_MS)
    },
    flush,
    leave() {
      if (pending !== null) draft.send(pending)
    },
  }
}
