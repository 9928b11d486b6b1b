/**
 * An import or its undo replaces a clipping as a whole, although the user may have changed it since the state that is
 * replaced. What was written since stays, and a text that has to give way for it is kept beside it.
 */

import type { ChosenFieldName } from './chosen-fields.ts'
import { type Clipping, CORRECTABLE_FIELDS, UNMERGED_FIELDS, type UnmergedText } from './clipping.ts'
import { isSameText, tidyUnmerged } from './unmerged.ts'

/** All that a user writes or chooses in a clipping. */
const USER_FIELDS = [...UNMERGED_FIELDS, 'tags', 'status', 'categories', 'toCheck', 'deletedAt'] as const

/** Whether the user has changed a clipping since a known state. */
export function isWrittenSince(known: Clipping, stored: Clipping): boolean {
  return USER_FIELDS.some((field) => !isEqual(known[field], stored[field]))
}

/**
 * The clipping that replaces a known state, with all that the user changed since.
 *
 * @param known the state that the caller assumed to be stored.
 * @param stored the state that is stored.
 */
export function withLaterWords(next: Clipping, known: Clipping, stored: Clipping): Clipping {
  const later = USER_FIELDS.filter((field) => !isEqual(known[field], stored[field]))
  const added = stored.unmerged.filter((one) => !known.unmerged.some((other) => isEqual(one, other)))
  if (later.length === 0 && added.length === 0) return next
  const stated = { ...next.stated }
  for (const field of CORRECTABLE_FIELDS) {
    if (!later.some((one) => one === field)) continue
    delete stated[field]
    if (field in stored.stated) Object.assign(stated, { [field]: stored.stated[field] })
  }
  const isConfirmed = (field: ChosenFieldName) => known.toCheck.includes(field) && !stored.toCheck.includes(field)
  const merged: Clipping = {
    ...next,
    ...Object.fromEntries(later.map((field) => [field, stored[field]])),
    stated,
    toCheck: next.toCheck.filter((field) => !(field in stated) && !isConfirmed(field)),
    updatedAt: stored.updatedAt,
  }
  const isLater = (field: string) => later.some((one) => one === field)
  const givingWay = UNMERGED_FIELDS.filter((field) => isLater(field) && !isSameText(next[field], known[field]))
  const beside = givingWay.map((field): UnmergedText => ({ field, text: next[field], at: next.updatedAt }))
  return { ...merged, unmerged: tidyUnmerged([...next.unmerged, ...added, ...beside], merged) }
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
