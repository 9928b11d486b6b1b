/**
 * Every field of a source is chosen in the same way: all its candidates are collected with the place where each stands,
 * reviewed rules choose among them, and the result says where it is from and whether it is certain.
 */

/** Where a candidate stands in a page, or how it is known without one. Clippings keep these names: none may change. */
export const CANDIDATE_PLACES = [
  'headline',
  'document-title',
  'json-ld',
  'meta',
  'microdata',
  'rel-author',
  'byline',
  'closing',
  'time',
  'table',
  'account',
  'footer',
  'host',
  'address',
  'post',
] as const

export type CandidatePlace = (typeof CANDIDATE_PLACES)[number]

export interface Candidate {
  readonly value: string
  readonly from: CandidatePlace
  /** The name of the meta, property or label that states it; empty where it has none. */
  readonly name: string
}

/** A chosen field. */
export interface ChosenField {
  /** Empty where nothing could be believed. */
  readonly value: string
  /** Null where the value is empty. */
  readonly from: CandidatePlace | null
  /** The rule that decided, in plain words for developers. */
  readonly reason: string
  /** Whether it can be stated without asking the user to check it. An empty value is always sure. */
  readonly sure: boolean
}

export function toChosen({ value, from }: Candidate, reason: string, sure = true): ChosenField {
  return { value, from, reason, sure }
}

export function nothing(reason: string): ChosenField {
  return { value: '', from: null, reason, sure: true }
}
