/**
 * Stores many forms as one text, so that a page needs neither an array nor a string for each. Sorted so that forms that
 * begin with the same word, or else with the same two units, are adjacent.
 */
import { isOfWord, prepareTables } from '../text/character-tables.ts'
import { packTable, sumTable } from './packed-table.ts'

export interface FormTexts {
  /** All forms, concatenated. */
  readonly letters: string
  /** Where each form begins in {@link letters}, and last where the last one ends. */
  readonly starts: Int32Array
}

/** How many units of a form make its first word: 0 where it begins with Chinese, for instance. */
export function firstWordLength(form: string): number {
  prepareTables()
  let length = 0
  while (length < form.length && isOfWord(form.charCodeAt(length))) length++
  return length
}

/** Sorts by forms in the order that a form index needs: by first word, then by what follows. */
export function sortByForm<Item>(items: Iterable<Item>, formOf: (item: Item) => string): Item[] {
  const keyed = Array.from(items, (item) => ({ item, key: toSortKey(formOf(item)) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item)
}

function toSortKey(form: string): string {
  const length = firstWordLength(form)
  return `${form.slice(0, length)}\0${form.slice(length)}`
}

/** Joins forms that stand in the order of {@link sortByForm}. */
export function toFormTexts(forms: readonly string[]): FormTexts {
  return openFormTexts(forms.join(''), packTable(forms.map((form) => form.length)))
}

/** @param lengths of the forms that are concatenated in `letters`, packed. */
export function openFormTexts(letters: string, lengths: string): FormTexts {
  return { letters, starts: sumTable(lengths) }
}

/** Where a form begins; for the number of forms, where the last one ends. */
export function startOf({ starts }: FormTexts, form: number): number {
  return starts[form] as number
}

/** The form at an index. */
export function formAt({ letters, starts }: FormTexts, index: number): string {
  return letters.slice(starts[index], starts[index + 1])
}

/** All forms, in their order. */
export function listForms(texts: FormTexts): string[] {
  return Array.from({ length: texts.starts.length - 1 }, (_, index) => formAt(texts, index))
}
