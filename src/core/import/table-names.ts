/** Names of concepts and categories as cells write them, both ways: the name of an id, and the id of a name. */
import { type CategoryId, isCategoryId, toCategoryOrder } from '../categories.ts'
import { type ConceptNames, toNameInTable } from '../export/clippings-csv.ts'
import { parseListCell, parseTypedList, toListValue } from '../export/list-cell.ts'

export interface TableNames {
  readonly names: ConceptNames
  /** Ids by their names in a table. Categories and concepts are apart: some share a name. */
  readonly categories: ReadonlyMap<string, CategoryId>
  readonly concepts: ReadonlyMap<string, string>
}

/** Inverts a map of names; of two things with one name the first counts. */
export function createTableNames(names: ConceptNames): TableNames {
  const categories = new Map<string, CategoryId>()
  const concepts = new Map<string, string>()
  for (const id of names.keys()) {
    const name = toListValue(toNameInTable(id, names)).trim()
    if (isCategoryId(id)) {
      if (!categories.has(name)) categories.set(name, id)
    } else if (!concepts.has(name)) concepts.set(name, id)
  }
  return { names, categories, concepts }
}

/** Categories of a cell, by names or ids; and the first word that names none, if there is one. */
export function parseCategories(cell: string, { categories }: TableNames): CategoryId[] | string {
  const ids: CategoryId[] = []
  const find = (value: string) => (isCategoryId(value) ? value : categories.get(value))
  for (const value of parseListCell(cell).flatMap((value) => (find(value) ? [value] : parseTypedList(value)))) {
    const id = find(value)
    if (!id) return value
    ids.push(id)
  }
  return toCategoryOrder(ids)
}

/** Concepts of a cell, by names or ids; anything else is left out. */
export function parseConcepts(cell: string, { names, concepts }: TableNames): string[] {
  return parseListCell(cell).flatMap((value) => concepts.get(value) ?? (names.has(value) ? value : []))
}
