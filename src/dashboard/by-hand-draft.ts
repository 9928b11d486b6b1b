/**
 * The form for a clipping by hand as it was left: each change is written down at once, since pages are closed without
 * asking, and what is saved is struck.
 */
import { MANUAL_FIELDS, type ManualFields, NO_FIELDS } from '../core/clippings/manual-clipping.ts'

const KEY = 'by-hand'

export interface ByHandDraft {
  /** What was left over; nothing but empty fields where that cannot be read. */
  read(): ManualFields
  keep(fields: ManualFields): void
}

/** @param getStorage the page's own storage; browsers that refuse it throw, and then there is no draft. */
export function createByHandDraft(getStorage: () => Storage): ByHandDraft {
  return {
    read() {
      try {
        return parseFields(JSON.parse(getStorage().getItem(KEY) ?? 'null'))
      } catch {
        return NO_FIELDS
      }
    },
    keep(fields) {
      try {
        if (MANUAL_FIELDS.every((name) => fields[name] === '')) getStorage().removeItem(KEY)
        else getStorage().setItem(KEY, JSON.stringify(fields))
      } catch {
        // The form itself still has the words.
      }
    },
  }
}

function parseFields(value: unknown): ManualFields {
  const record = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const entries = MANUAL_FIELDS.map((name) => {
    const text = Object.hasOwn(record, name) ? record[name] : ''
    return [name, typeof text === 'string' ? text : '']
  })
  return Object.fromEntries(entries) as ManualFields
}
