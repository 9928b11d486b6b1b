/** Lists and counts clippings: candidates come from the segments, and each row is read and checked again. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import {
  type ClippingFilter,
  type ClippingOrder,
  matchesFilter,
  toClippingDay,
  toOrderedDay,
  toSearchWords,
} from '../../core/clippings/select-clippings.ts'
import { toArticleKey } from '../../core/sources/article-key.ts'
import type { ClippingPage, ClippingQuery } from '../../protocol/messages.ts'
import { countOfFilter } from './clipping-counts.ts'
import type { ClippingRow, ClippingsDatabase } from './database-schema.ts'
import { compareHits, findHits } from './find-clippings.ts'
import type { Hit } from './segment.ts'

/** Rows read at once of those that may contain the words of a search: for one page, and for all of them. */
const LEAST_LOOKED_AT = 64
const BATCH = 256

/** Lists the clippings of a filter. Rows that are not clippings are skipped. */
export async function listClippings(database: ClippingsDatabase, query: ClippingQuery): Promise<ClippingPage> {
  const { filter, order, limit } = query
  let found = await listNewest(database, query)
  if (!found) {
    found = []
    const step = isSearch(filter) ? Math.max(LEAST_LOOKED_AT, limit + 1) : limit + 1
    for await (const clippings of findClippings(database, { filter, order, after: parseCursor(query.after) }, step)) {
      found.push(...clippings)
      if (found.length > limit) break
    }
  }
  const last = found[limit - 1]
  return { clippings: found.slice(0, limit), next: found.length > limit && last ? toCursor(last) : null }
}

/** The clippings with the given ids, in that order; unknown ids are skipped. */
export async function readByIds(database: ClippingsDatabase, ids: readonly string[]): Promise<Clipping[]> {
  const transaction = database.transaction('clippings')
  const rows = await Promise.all(ids.map((id) => transaction.store.get(id)))
  return rows.map(parseClipping).flatMap((parsed) => (parsed.ok ? [parsed.clipping] : []))
}

/** The number of clippings of a filter. @throws the signal's reason after its abort. */
export async function countClippings(
  database: ClippingsDatabase,
  filter: ClippingFilter,
  signal?: AbortSignal,
): Promise<number> {
  const known = await countOfFilter(database, filter)
  if (known !== null) return known
  let count = 0
  if (isSearch(filter) || filter.page) {
    for await (const clippings of findClippings(database, { filter, order: 'saved-newest', after: null }, BATCH)) {
      count += clippings.length
      signal?.throwIfAborted()
    }
    return count
  }
  for await (const hits of findHits(database, filter, 'saved-newest', null)) {
    count += hits.length
    signal?.throwIfAborted()
  }
  return count
}

/** The ids of a filter's clippings in their order. */
export async function listIds(
  database: ClippingsDatabase,
  filter: ClippingFilter,
  order: ClippingOrder,
): Promise<string[]> {
  const ids: string[] = []
  const found =
    isSearch(filter) || filter.page
      ? findClippings(database, { filter, order, after: null }, BATCH)
      : findHits(database, filter, order, null)
  for await (const part of found) for (const { id } of part) ids.push(id)
  return ids
}

/** Clippings of an article outside the trash, newest first. */
export async function listArticle(database: ClippingsDatabase, article: string): Promise<Clipping[]> {
  return (await readArticle(database, article)).filter(({ deletedAt }) => deletedAt === '').reverse()
}

/** The clippings among rows. */
export function toClippings(rows: readonly unknown[]): Clipping[] {
  return rows.map(parseClipping).flatMap((parsed) => (parsed.ok ? [parsed.clipping] : []))
}

interface ListQuery {
  readonly filter: ClippingFilter
  readonly order: ClippingOrder
  /** The last one that the caller has; null for the beginning. */
  readonly after: Hit | null
}

/** Clippings of a filter in order, in batches of limited size. */
async function* findClippings(
  database: ClippingsDatabase,
  { filter, order, after }: ListQuery,
  step: number,
): AsyncGenerator<Clipping[]> {
  // A row may have changed since its segment was read.
  const matches = matchesFilter(filter)
  if (filter.page) {
    const compare = compareHits(order)
    const clippings = (await readArticle(database, filter.page)).filter(matches)
    const sorted = clippings.map((clipping) => ({ clipping, hit: toHit(clipping) }))
    sorted.sort((one, other) => compare(one.hit, other.hit))
    yield sorted.filter(({ hit }) => after === null || compare(hit, after) > 0).map(({ clipping }) => clipping)
    return
  }
  for await (const hits of findHits(database, filter, order, after)) {
    for (let start = 0; start < hits.length; start += step) {
      const part = hits.slice(start, start + step)
      const { store } = database.transaction('clippings')
      const rows = await Promise.all(part.map(({ id }) => store.get(id)))
      yield toClippings(rows).filter(matches)
    }
  }
}

/**
 * The whole list, newest first, is read directly; null if the query asks for something else, or if that is not
 * possible.
 */
async function listNewest(database: ClippingsDatabase, query: ClippingQuery): Promise<Clipping[] | null> {
  if (query.order !== 'saved-newest' || Object.keys(query.filter).length > 0) return null
  const rows = await readLastRows(database, parseCursor(query.after)?.id ?? null, query.limit + 1)
  const found = toClippings(rows).filter(matchesFilter({}))
  return found.length > query.limit || rows.length <= query.limit ? found : null
}

async function readArticle(database: ClippingsDatabase, article: string): Promise<Clipping[]> {
  return toClippings(await database.getAllFromIndex('clippings', 'by-article', toArticleKey(article, '')))
}

/** The last rows before an id, in descending order. */
async function readLastRows(database: ClippingsDatabase, before: string | null, count: number): Promise<ClippingRow[]> {
  const query = before === null ? null : IDBKeyRange.upperBound(before, true)
  const { store } = database.transaction('clippings')
  try {
    // One descending read: https://w3c.github.io/IndexedDB/#dictdef-idbgetalloptions, not yet in TypeScript.
    const options = { query, count, direction: 'prev' } as unknown as IDBKeyRange
    return await store.getAll(options)
  } catch (error) {
    // An older browser takes the options object for an invalid key.
    if (!(error instanceof DOMException && error.name === 'DataError')) throw error
  }
  const rows: ClippingRow[] = []
  let cursor = await store.openCursor(query, 'prev')
  for (; cursor && rows.length < count; cursor = await cursor.continue()) rows.push(cursor.value)
  return rows
}

function isSearch({ search }: ClippingFilter): boolean {
  return search !== undefined && toSearchWords(search).length > 0
}

function toHit(clipping: Clipping): Hit {
  return { id: clipping.id, day: toClippingDay(clipping) }
}

/** Where a page of results ends: the last clipping's id, and its day for orders by day. */
function toCursor(clipping: Clipping): string {
  return `${clipping.id} ${toOrderedDay(toClippingDay(clipping))}`
}

function parseCursor(after: string | null): Hit | null {
  if (after === null) return null
  const end = `${after} `.indexOf(' ')
  return { id: after.slice(0, end), day: after.slice(end + 1) }
}
