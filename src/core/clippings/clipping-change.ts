/**
 * What a user does to selected clippings, one or many, as plain data: it travels in messages, and is applied the same
 * way everywhere.
 */
import { type Clipping, UNMERGED_FIELDS, type UnmergedField } from './clipping.ts'
import { applyEdit, type ClippingEdit, parseClippingEdit } from './clipping-edit.ts'
import { mergeEdit } from './merge-edit.ts'

/**
 * `remove` moves to the trash, `restore` takes out of it, `erase` deletes for good what lies there. `edit` replaces
 * field values; with the time at which the user saw the old ones (`seen`, ISO 8601), nothing written since is lost.
 * `discard` drops a text that another window wrote.
 */
export type ClippingChange =
  | { kind: 'edit'; edit: ClippingEdit; seen?: string }
  | { kind: 'discard'; field: UnmergedField; text: string }
  | { kind: 'tag'; add: string[]; remove: string[] }
  | { kind: 'remove' | 'restore' | 'erase' }

/**
 * The clipping after a change at a time (ISO 8601): null where it is gone for good, the clipping itself where the
 * change changes nothing.
 */
export function applyChange(clipping: Clipping, change: ClippingChange, now: string): Clipping | null {
  switch (change.kind) {
    case 'edit':
      return change.seen !== undefined && Date.parse(clipping.updatedAt) >= Date.parse(change.seen)
        ? mergeEdit(clipping, change.edit, null, now).clipping
        : applyEdit(clipping, change.edit, now)
    case 'discard': {
      const unmerged = clipping.unmerged.filter(({ field, text }) => field !== change.field || text !== change.text)
      return unmerged.length === clipping.unmerged.length ? clipping : { ...clipping, unmerged, updatedAt: now }
    }
    case 'tag': {
      const remaining = clipping.tags.filter((tag) => !change.remove.includes(tag))
      const tags = [...new Set([...remaining, ...change.add])]
      return tags.join('\n') === clipping.tags.join('\n') ? clipping : applyEdit(clipping, { tags }, now)
    }
    case 'remove':
      return clipping.deletedAt === '' ? { ...clipping, deletedAt: now } : clipping
    case 'restore':
      return clipping.deletedAt === '' ? clipping : { ...clipping, deletedAt: '' }
    case 'erase':
      return clipping.deletedAt === '' ? clipping : null
  }
}

/** Reads a change from an unknown value; null where it is none. */
export function parseClippingChange(value: unknown): ClippingChange | null {
  const { kind, edit, seen, field, text, add, remove } = (value ?? {}) as Record<string, unknown>
  if (kind === 'remove' || kind === 'restore' || kind === 'erase') return { kind }
  if (kind === 'edit') {
    const parsed = parseClippingEdit(edit)
    return parsed && { kind, edit: parsed, ...(typeof seen === 'string' && { seen }) }
  }
  if (kind === 'discard') {
    const known = UNMERGED_FIELDS.find((one) => one === field)
    return known && typeof text === 'string' ? { kind, field: known, text } : null
  }
  if (kind !== 'tag') return null
  const [added, removed] = [parseClippingEdit({ tags: add }), parseClippingEdit({ tags: remove })]
  return added?.tags && removed?.tags ? { kind, add: added.tags, remove: removed.tags } : null
}
