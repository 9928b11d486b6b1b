/**
 * Draft of the form for adding a clipping by hand: each change is stored at once, since pages close without warning,
 * and removed when it is saved.
 */
import { MANUAL_FIELDS, type ManualFields, NO_FIELDS } from '../core/clippings/manual-clipping.ts'
import type { FormDraft } from '../ui/data/draft-journal.ts'

export interface ByHandDraft {
  /** The unsaved content; all fields empty if it cannot be read. */
  read(): ManualFields
  keep(fields: ManualFields): void
}

/** The storage key of earlier versions. */
export const OLD_BY_HAND_KEY = 'by-hand'

export function createByHandDraft(form: FormDraft): ByHandDraft {
  return {
    read() {
      try {
        return parseFields(JSON.parse(form.takeOver() ?? 'null'))
      } catch {
        return NO_FIELDS
      }
    },
    keep(fields) {
      if (MANUAL_FIELDS.every((name) => fields[name] === '')) form.drop()
      else form.keep(JSON.stringify(fields))
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
