/**
 * What is known of a source beside its values: where in the page each was read, and which of them the user should check.
 * A value counts as checked once the user has confirmed or corrected it.
 */
import { CANDIDATE_PLACES, type CandidatePlace } from '../sources/fields/candidate.ts'

/** The fields of a source that are chosen among all that a page states and prints. */
export const CHOSEN_FIELDS = ['title', 'outlet', 'sourceCredit', 'author', 'publishedDate'] as const

export type ChosenFieldName = (typeof CHOSEN_FIELDS)[number]

/** Where in its page each value was read. A field that is empty, or was not read from a page, has no place. */
export type ReadFrom = Partial<Record<ChosenFieldName, CandidatePlace>>

export interface SourceReading {
  readFrom: ReadFrom
  /** Fields with values that are not certain and not checked, in the order of {@link CHOSEN_FIELDS}. */
  toCheck: ChosenFieldName[]
}

export function isChosenField(value: unknown): value is ChosenFieldName {
  return CHOSEN_FIELDS.some((field) => field === value)
}

/** Fields in their order, each once. */
export function toFieldOrder(fields: readonly ChosenFieldName[]): ChosenFieldName[] {
  return CHOSEN_FIELDS.filter((field) => fields.includes(field))
}

/** Reads places from an unknown value; what is not known is left out. */
export function parseReadFrom(value: unknown): ReadFrom {
  if (typeof value !== 'object' || value === null) return {}
  const fields = value as Record<string, unknown>
  const places: ReadFrom = {}
  for (const field of CHOSEN_FIELDS) {
    const stated = Object.hasOwn(fields, field) ? fields[field] : undefined
    const place = CANDIDATE_PLACES.find((one) => one === stated)
    if (place) places[field] = place
  }
  return places
}

/**
 * Reads fields to check from an unknown value; what is not known is left out.
 *
 * @param corrected the page's values of corrected fields: these are checked.
 */
export function parseToCheck(value: unknown, corrected: object): ChosenFieldName[] {
  if (!Array.isArray(value)) return []
  return toFieldOrder(value.filter(isChosenField)).filter((field) => !(field in corrected))
}
