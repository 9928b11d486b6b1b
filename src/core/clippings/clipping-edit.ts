/** What the user changes of a clipping, and how a correction is distinguished from what the page stated. */
import { isCategoryId, toCategoryOrder } from '../categories.ts'
import { type ChosenFieldName, isChosenField, toFieldOrder } from './chosen-fields.ts'
import { type Clipping, CORRECTABLE_FIELDS, type CorrectableField } from './clipping.ts'
import { isClippingStatus } from './parse-clipping.ts'

/**
 * New values of fields that are the user's own or can be corrected. `toCheck` confirms the fields that it leaves out; it
 * never adds one.
 */
export type ClippingEdit = Partial<Pick<Clipping, 'note' | 'tags' | 'status' | 'report' | 'toCheck' | CorrectableField>>

const TEXTS = [
  'note',
  'report',
  'title',
  'outlet',
  'sourceCredit',
  'author',
  'page',
  'documentNumber',
  'about',
] as const
const DAYS = ['publishedDate', 'datedOn', 'inForceOn'] as const

/** The clipping as edited at a time (ISO 8601). The page's value of a corrected field stays in `stated`. */
export function applyEdit(clipping: Clipping, edit: ClippingEdit, now: string): Clipping {
  const edited = { ...clipping, ...edit }
  const corrected = CORRECTABLE_FIELDS.filter(
    (field) => field in edit && !(field in clipping.stated) && !isEqual(edited[field], clipping[field]),
  )
  const before = Object.fromEntries(corrected.map((field) => [field, clipping[field]]))
  const stated: Clipping['stated'] = { ...clipping.stated, ...before }
  // A value equal to the page's own is no correction any more.
  for (const field of CORRECTABLE_FIELDS) {
    if (field in edit && isEqual(edited[field], stated[field])) delete stated[field]
  }
  return { ...edited, stated, toCheck: listUnchecked(clipping, edit), updatedAt: now }
}

/** The fields to check that an edit neither confirms nor corrects. */
function listUnchecked(clipping: Clipping, edit: ClippingEdit): ChosenFieldName[] {
  const left = edit.toCheck ?? clipping.toCheck
  const isCorrected = (field: ChosenFieldName) => field in edit && edit[field] !== clipping[field]
  return clipping.toCheck.filter((field) => left.includes(field) && !isCorrected(field))
}

/** Reads an edit from an unknown value; null where any field has an impossible value. */
export function parseClippingEdit(value: unknown): ClippingEdit | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = value as Record<string, unknown>
  const edit: ClippingEdit = {}
  for (const name of TEXTS) {
    const text = fields[name]
    if (text === undefined) continue
    if (typeof text !== 'string') return null
    edit[name] = text.toWellFormed()
  }
  for (const name of DAYS) {
    const day = fields[name]
    if (day === undefined) continue
    if (!isDay(day)) return null
    edit[name] = day
  }
  const { tags, status, categories, toCheck } = fields
  if (tags !== undefined) {
    if (!isTexts(tags)) return null
    edit.tags = [...new Set(tags.map((tag) => tag.toWellFormed().trim()).filter((tag) => tag !== ''))]
  }
  if (status !== undefined) {
    if (!isClippingStatus(status)) return null
    edit.status = status
  }
  if (categories !== undefined) {
    if (!isTexts(categories) || !categories.every(isCategoryId)) return null
    edit.categories = toCategoryOrder(categories)
  }
  if (toCheck !== undefined) {
    if (!Array.isArray(toCheck) || !toCheck.every(isChosenField)) return null
    edit.toCheck = toFieldOrder(toCheck)
  }
  return edit
}

/** Whether a value is a day of the calendar, `YYYY-MM-DD`, or empty: not known. */
export function isDay(value: unknown): value is string {
  if (value === '') return true
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
