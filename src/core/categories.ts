/** The eight categories: what a mention can be about, and the order in which readers and files list them. */

/** Six priority sectors of January 2026 and SME policy (on by default), then general industrial policy (off). */
export const CATEGORY_IDS = [
  'integrated-circuits',
  'new-materials',
  'aerospace',
  'biomanufacturing',
  'embodied-ai',
  '6g',
  'sme-policy',
  'industrial-policy',
] as const

/** A category's stable English name: it stands in stored clippings and exported files, so it never changes. */
export type CategoryId = (typeof CATEGORY_IDS)[number]

/** Hidden until the reader asks for them: vocabulary that nearly every official text contains. */
export const CATEGORIES_OFF_BY_DEFAULT: readonly CategoryId[] = ['industrial-policy']

const KNOWN: ReadonlySet<unknown> = new Set(CATEGORY_IDS)

/** Whether a value from outside (storage, a file, a message) names a category. */
export function isCategoryId(value: unknown): value is CategoryId {
  return KNOWN.has(value)
}

/** Sorts category ids into the order of {@link CATEGORY_IDS}, each at most once. */
export function toCategoryOrder(ids: Iterable<CategoryId>): CategoryId[] {
  const wanted = new Set(ids)
  return CATEGORY_IDS.filter((id) => wanted.has(id))
}
