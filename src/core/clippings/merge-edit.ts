/**
 * Merges an edit with what another window stored meanwhile. An edit carries its base: the values of its fields as its
 * editor last knew them stored. A field that still has that value is edited; where it has another value, nothing
 * written is lost: lists are merged, and of two texts the edit's becomes the field's and the other is kept beside it.
 */
import { toCategoryOrder } from '../categories.ts'
import {
  type Clipping,
  CORRECTABLE_FIELDS,
  UNMERGED_FIELDS,
  type UnmergedField,
  type UnmergedText,
} from './clipping.ts'
import { applyEdit, type ClippingEdit } from './clipping-edit.ts'
import { holdsText, isSameText, tidyUnmerged } from './unmerged.ts'

/** Texts of other windows that collided with an edit, by field. */
export type OtherTexts = Partial<Record<UnmergedField, string>>

export interface MergedEdit {
  /** The clipping itself where the edit says nothing new. */
  clipping: Clipping
  /** What another window wrote and is kept beside the field; null where there is none. */
  also: OtherTexts | null
}

/**
 * The clipping as edited at a time (ISO 8601).
 *
 * @param base without one, any text in an edited field counts as another window's.
 */
export function mergeEdit(clipping: Clipping, edit: ClippingEdit, base: ClippingEdit | null, now: string): MergedEdit {
  const beside = UNMERGED_FIELDS.flatMap((field): UnmergedText[] => {
    return isOverwritten(clipping, field, edit, base) ? [{ field, text: clipping[field], at: clipping.updatedAt }] : []
  })
  const edited = applyEdit(clipping, { ...edit, ...mergeLists(clipping, edit, base) }, now)
  // The text that this editor knew as stored and continues from is its own earlier one.
  const older = clipping.unmerged.filter(({ field, text }) => {
    const known = base?.[field]
    return edit[field] === undefined || known === undefined || !isSameText(text, known)
  })
  const unmerged = tidyUnmerged([...older, ...beside], edited)
  const also = beside
    .filter(({ field, text }) => !holdsText(field, edited[field], text))
    .map(({ field, text }) => [field, text])
  return { clipping: { ...edited, unmerged }, also: also.length > 0 ? Object.fromEntries(also) : null }
}

/**
 * Like {@link mergeEdit}, for words left over from an editor that is gone: they never replace what was written since.
 * Null where they would, and the user has to be asked.
 */
export function mergeDraft(
  clipping: Clipping,
  edit: ClippingEdit,
  base: ClippingEdit | null,
  now: string,
): Clipping | null {
  const left: ClippingEdit = { ...edit }
  for (const field of UNMERGED_FIELDS) {
    const text = edit[field]
    if (text === undefined || isBase(clipping[field], base?.[field])) continue
    if (isHeld(clipping, field, text)) delete left[field]
  }
  if (Object.keys(left).length === 0) return clipping
  const { clipping: merged, also } = mergeEdit(clipping, left, base, now)
  return also ? null : merged
}

function isOverwritten(
  clipping: Clipping,
  field: UnmergedField,
  edit: ClippingEdit,
  base: ClippingEdit | null,
): boolean {
  const [text, stored] = [edit[field], clipping[field]]
  if (text === undefined || stored.trim() === '' || isBase(stored, base?.[field])) return false
  // A value in `stated` came from the page: nobody wrote it.
  const isStated = CORRECTABLE_FIELDS.some((one) => one === field) && !(field in clipping.stated)
  return !isStated && !isSameText(stored, text)
}

function isBase(stored: string, base: string | undefined): boolean {
  return base !== undefined && isSameText(stored, base)
}

/** Whether a text stands already in a clipping's field or beside it. */
function isHeld(clipping: Clipping, field: UnmergedField, text: string): boolean {
  const beside = clipping.unmerged.some((one) => one.field === field && holdsText(field, one.text, text))
  return beside || holdsText(field, clipping[field], text)
}

function mergeLists(clipping: Clipping, edit: ClippingEdit, base: ClippingEdit | null): ClippingEdit {
  const merged: ClippingEdit = {}
  if (edit.tags) merged.tags = mergeSets(clipping.tags, edit.tags, base?.tags ?? [])
  if (edit.categories) {
    // Categories are chosen from the current ones: without a base the choice counts as it is.
    merged.categories = toCategoryOrder(
      mergeSets(clipping.categories, edit.categories, base?.categories ?? clipping.categories),
    )
  }
  if (edit.toCheck) {
    merged.toCheck = mergeSets(clipping.toCheck, edit.toCheck, base?.toCheck ?? clipping.toCheck)
  }
  return merged
}

/** Three-way merge: what either side added is there, what either took away is not. */
function mergeSets<Value>(stored: readonly Value[], next: readonly Value[], base: readonly Value[]): Value[] {
  const isUnchanged = stored.length === base.length && stored.every((value) => base.includes(value))
  if (isUnchanged) return [...next]
  const remaining = stored.filter((value) => next.includes(value) || !base.includes(value))
  const added = next.filter((value) => !base.includes(value) && !stored.includes(value))
  return [...remaining, ...added]
}
