/**
 * Which of the user's terms are looked for where marks are painted. A list that is counted only must leave no trace
 * there, not even by taking a place that a mark would have had otherwise: its terms are no part of what is searched.
 */
import { createOwnLexicon, type TermList } from './custom-lexicon.ts'
import { parseOwnLists } from './custom-terms.ts'

/** A list as far as marking goes. */
export interface MarkableList extends TermList {
  readonly isCountedOnly?: true
}

/** The lists of a user, parted. */
export interface PartedLists {
  /** What is marked. A term that stands in a counted list as well is in none of these. */
  readonly marked: readonly TermList[]
  /** Concepts of the lists that are counted only, by id. */
  readonly countedOnly: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
const known = new WeakMap<readonly MarkableList[], PartedLists>()

/** Parts lists; the same ones are parted once. */
export function partLists(lists: readonly MarkableList[]): PartedLists {
  let parted = known.get(lists)
  if (!parted) {
    parted = part(lists)
    known.set(lists, parted)
  }
  return parted
}

function part(lists: readonly MarkableList[]): PartedLists {
  const counted = lists.filter(({ isCountedOnly }) => isCountedOnly)
  if (counted.length === 0) return { marked: lists, countedOnly: NONE }
  const others = lists.filter(({ isCountedOnly }) => !isCountedOnly)
  const parsed = parseOwnLists([...counted, ...others].map(({ terms }) => terms)).slice(counted.length)
  const marked = others.map(({ id }, index) => ({
    id,
    terms: (parsed[index]?.terms ?? []).map(({ written }) => written).join('\n'),
  }))
  return { marked, countedOnly: new Set(createOwnLexicon(counted).concepts.keys()) }
}
