/**
 * Decides which of the user's terms are searched where marks are painted. A list that is counted only must leave no
 * trace there, not even by taking text that another mark would have had: its terms are not part of that search.
 */
import { createCustomLexicon, type TermList } from './custom-lexicon.ts'
import { parseCustomLists } from './custom-terms.ts'

/** The parts of a list that marking needs. */
export interface MarkableList extends TermList {
  readonly isCountedOnly?: true
}

/** The lists of a user, divided. */
export interface PartedLists {
  /** The marked lists. A term that a counted list contains as well is in none of these. */
  readonly marked: readonly TermList[]
  /** Concepts of the lists that are counted only, by id. */
  readonly countedOnly: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
const known = new WeakMap<readonly MarkableList[], PartedLists>()

/** Divides lists; the result for the same lists is cached. */
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
  const parsed = parseCustomLists([...counted, ...others].map(({ terms }) => terms)).slice(counted.length)
  const marked = others.map(({ id }, index) => ({
    id,
    terms: (parsed[index]?.terms ?? []).map(({ written }) => written).join('\n'),
  }))
  return { marked, countedOnly: new Set(createCustomLexicon(counted).concepts.keys()) }
}
