/** Reads the list page by page, newest first, in as few questions to the database as it takes. */
import { type Clipping, parseClipping } from '../core/clippings/clipping.ts'
import { matchesFilter } from '../core/clippings/select-clippings.ts'
import { toArticleKey } from '../core/sources/article-key.ts'
import type { ClippingPage, ClippingQuery } from '../messages/contract.ts'
import type { ClippingRow, ClippingsDatabase } from './database-schema.ts'

/** Rows read at once while a filter looks for those it lets through. */
const BATCH = 500

/** Lists clippings outside the trash. A row that is no clipping is passed over. */
export async function listClippings(
  database: ClippingsDatabase,
  { filter, before, limit }: ClippingQuery,
): Promise<ClippingPage> {
  const matches = matchesFilter(filter)
  const isShown = (clipping: Clipping) => clipping.deletedAt === '' && matches(clipping)
  const isFiltered = Object.keys(filter).length > 0
  const batches = filter.page
    ? [await readArticle(database, filter.page, before)]
    : readBackwards(database, before, isFiltered ? BATCH : limit + 1)
  const found: Clipping[] = []
  for await (const rows of batches) {
    for (const clipping of toClippings(rows)) {
      if (!isShown(clipping)) continue
      if (found.length === limit) return { clippings: found, next: found.at(-1)?.id ?? null }
      found.push(clipping)
    }
  }
  return { clippings: found, next: null }
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
