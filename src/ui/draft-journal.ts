/**
 * Words on their way to the store. A popup can be gone between a key and the save that follows it, with no event that
 * could be relied on; so each change is written here first, in one synchronous step, and struck once it is kept. What
 * is left over is saved when a page of ours opens next.
 */
import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import type { ChangeResult } from '../messages/contract.ts'

const PREFIX = 'draft:'

export interface DraftJournal {
  /** Writes an edit down; a later one of the same field takes its place. */
  keep(id: string, edit: ClippingEdit): void
  /** Strikes an edit that is kept, unless a later one stands there. */
  drop(id: string, edit: ClippingEdit): void
  /** Saves what is left over. What cannot be saved now stays for the next time. */
  drain(save: (id: string, edit: ClippingEdit) => Promise<ChangeResult>): Promise<void>
}

/** @param getStorage the page's own storage; browsers that refuse it throw, and then there is no journal. */
export function createDraftJournal(getStorage: () => Storage): DraftJournal {
  function tryStorage<Value>(use: (storage: Storage) => Value): Value | null {
    try {
      return use(getStorage())
    } catch {
      return null
    }
  }

  function drop(id: string, edit: ClippingEdit): void {
    const key = toKey(id, edit)
    tryStorage((storage) => {
      if (storage.getItem(key) === JSON.stringify(edit)) storage.removeItem(key)
    })
  }

  return {
    keep(id, edit) {
      tryStorage((storage) => storage.setItem(toKey(id, edit), JSON.stringify(edit)))
    },
    drop,
    async drain(save) {
      const entries = tryStorage((storage) => Object.entries({ ...storage })) ?? []
      for (const [key, value] of entries) {
        if (!key.startsWith(PREFIX)) continue
        const [, id = ''] = key.split(':')
        const edit = parseEdit(value)
        if (!edit) continue
        const result = await save(id, edit).catch(() => null)
        if (result && (result.ok || result.reason === 'missing')) drop(id, edit)
      }
    },
  }
}

/** Only we write here; a damaged entry is left alone and does no harm. */
function parseEdit(value: string): ClippingEdit | null {
  try {
    return JSON.parse(value) as ClippingEdit
  } catch {
    return null
  }
}

function toKey(id: string, edit: ClippingEdit): string {
  return `${PREFIX}${id}:${Object.keys(edit).join('+')}`
}
