/**
 * The categories of mentions, in the order in which users see them and files list them: the eight that ship, and four
 * slots that the user fills and names; and last the names of organisations, which are no category of a clipping.
 */

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

/** Slots for the user's own categories; their names are in the settings. */
export const CUSTOM_CATEGORY_IDS = ['own-1', 'own-2', 'own-3', 'own-4'] as const

/**
 * The kind of a mention that names a company or an agency. Such names are recorded always, in fields of their own, and
 * painted only on request.
 */
export const ORGANISATION = 'organisation'

export type ShippedCategoryId = (typeof CATEGORY_IDS)[number]
export type CustomCategoryId = (typeof CUSTOM_CATEGORY_IDS)[number]

/** A category's stable name: part of stored clippings and exported files, so it never changes. */
export type CategoryId = ShippedCategoryId | CustomCategoryId | typeof ORGANISATION

/** Every possible category, in order. */
export const ALL_CATEGORY_IDS: readonly CategoryId[] = [...CATEGORY_IDS, ...CUSTOM_CATEGORY_IDS, ORGANISATION]

/** Hidden by default: vocabulary that nearly every official text contains. */
export const CATEGORIES_OFF_BY_DEFAULT: readonly CategoryId[] = ['industrial-policy', ORGANISATION]

const SHIPPED: ReadonlySet<unknown> = new Set(CATEGORY_IDS)
const KNOWN: ReadonlySet<unknown> = new Set(ALL_CATEGORY_IDS)

/** Whether a value from outside (storage, a file, a message) names a category. */
export function isCategoryId(value: unknown): value is CategoryId {
  return KNOWN.has(value)
}

/** Whether a value names one of the eight that ship. */
export function isShippedCategoryId(value: unknown): value is ShippedCategoryId {
  return SHIPPED.has(value)
}

/** Sorts category ids into the order of {@link ALL_CATEGORY_IDS}, each at most once. */
export function toCategoryOrder(ids: Iterable<CategoryId>): CategoryId[] {
  const wanted = new Set(ids)
  return ALL_CATEGORY_IDS.filter((id) => wanted.has(id))
}
