/** Reads the list page by page, newest first, in as few questions to the database as it takes. */
import type { Clipping } from '../core/clippings/clipping.ts'
import { parseClipping } from '../core/clippings/parse-clipping.ts'
import { type ClippingFilter, type ClippingOrder, matchesFilter } from '../core/clippings/select-clippings.ts'
import { toArticleKey } from '../core/sources/article-key.ts'
import type { ClippingPage, ClippingQuery } from '../messages/contract.ts'
import type { ClippingRow, ClippingsDatabase } from './database-schema.ts'

/** Rows read at once while a filter looks for those it lets through. */
const BATCH = 500

/** Lists the clippings of a filter. A row that is no clipping is passed over. */
export async function listClippings(
  database: ClippingsDatabase,
  { filter, after, limit }: ClippingQuery,
): Promise<ClippingPage> {
  const matches = matchesFilter(filter)
  const isFiltered = Object.keys(filter).length > 0
  const batches = filter.page
    ? [await readArticle(database, filter.page, after)]
    : readBackwards(database, after, isFiltered ? BATCH : limit + 1)
  const found: Clipping[] = []
  for await (const rows of batches) {
    for (const clipping of toClippings(rows)) {
      if (!matches(clipping)) continue
      if (found.length === limit) return { clippings: found, next: found.at(-1)?.id ?? null }
      found.push(clipping)
    }
  }
  return { clippings: found, next: null }
}

/** The number of clippings of a filter. */
export async function countClippings(
  database: ClippingsDatabase,
  filter: ClippingFilter,
  signal?: AbortSignal,
): Promise<number> {
  if (Object.keys(filter).length === 0) return (await database.get('counts', 'total ')) ?? 0
  let count = 0
  let after: string | null = null
  do {
    signal?.throwIfAborted()
    const page = await listClippings(database, { filter, order: 'saved-newest', after, limit: BATCH })
    count += page.clippings.length
    after = page.next
  } while (after !== null)
  return count
}

/** The ids of a filter's clippings in their order. */
export async function listIds(
  database: ClippingsDatabase,
  filter: ClippingFilter,
  order: ClippingOrder,
): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const page = await listClippings(database, { filter, order, after, limit: BATCH })
    ids.push(...page.clippings.map(({ id }) => id))
    after = page.next
  } while (after !== null)
  return ids
}

/** Clippings of an article outside the trash, newest first. */
export async function listArticle(database: ClippingsDatabase, article: string): Promise<Clipping[]> {
  return toClippings(await readArticle(database, article, null)).filter(({ deletedAt }) => deletedAt === '')
}

/** The clippings among rows. */
export function toClippings(rows: readonly unknown[]): Clipping[] {
  return rows.map(parseClipping).flatMap((parsed) => (parsed.ok ? [parsed.clipping] : []))
}

async function readArticle(database: ClippingsDatabase, article: string, before: string | null) {
  const rows = await database.getAllFromIndex('clippings', 'by-article', toArticleKey(article, ''))
  return rows.filter(({ id }) => before === null || id < before).reverse()
}

async function* readBackwards(database: ClippingsDatabase, before: string | null, count: number) {
  for (let last = before, isMore = true; isMore; ) {
    const rows: ClippingRow[] = await readLastRows(database, last, count)
    yield rows
    isMore = rows.length === count
    last = rows.at(-1)?.id ?? null
  }
}

/** The last rows before an id, the last one first. */
async function readLastRows(database: ClippingsDatabase, before: string | null, count: number): Promise<ClippingRow[]> {
  const query = before === null ? null : IDBKeyRange.upperBound(before, true)
  const { store } = database.transaction('clippings')
  try {
    // Backwards at once: https://w3c.github.io/IndexedDB/#dictdef-idbgetalloptions, not yet in TypeScript.
    const options = { query, count, direction: 'prev' } as unknown as IDBKeyRange
    return await store.getAll(options)
  } catch (error) {
    // An older browser takes the options for a key that is none.
    if (!(error instanceof DOMException && error.name === 'DataError')) throw error
  }
  const rows: ClippingRow[] = []
  let cursor = await store.openCursor(query, 'prev')
  for (; cursor && rows.length < count; cursor = await cursor.continue()) rows.push(cursor.value)
  return rows
}
