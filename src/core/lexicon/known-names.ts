/** The names of concepts and custom categories in files and lists: shipped ones, and those of the user. */
import { isCategoryId, isShippedCategoryId } from '../categories.ts'
import type { Concept } from './concept.ts'
import { createCustomLexicon, type TermList } from './custom-lexicon.ts'

/** The parts of a list that names need. */
export interface NamedList extends TermList {
  readonly name: string
}

/** Names by id; ids of concepts and categories never collide, since only a concept's contains a full stop. */
export type KnownNames = ReadonlyMap<string, Pick<Concept, 'name' | 'preferred'>>

/** Custom categories by id: the first list of a category gives its name. */
export function toCustomCategoryNames(lists: readonly NamedList[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, name } of lists) {
    if (isCategoryId(id) && !isShippedCategoryId(id) && name.trim() !== '' && !names.has(id)) names.set(id, name.trim())
  }
  return names
}

/** Everything that has a name. */
export function toKnownNames(shipped: ReadonlyMap<string, Concept>, lists: readonly NamedList[]): KnownNames {
  const names = new Map<string, Pick<Concept, 'name' | 'preferred'>>([
    ...shipped,
    ...createCustomLexicon(lists).concepts,
  ])
  for (const [id, name] of toCustomCategoryNames(lists)) {
    names.set(id, { name, preferred: { en: name, 'zh-Hans': name, 'zh-Hant': name } })
  }
  return names
}
