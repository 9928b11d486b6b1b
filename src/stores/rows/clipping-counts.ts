/**
 * Stores the numbers of clippings as rows of their own, in the transaction that changes the clippings: counting a
 * hundred thousand takes seconds, reading these rows takes milliseconds. They can be recounted from the clippings at
 * any time, and are if they contradict themselves or the clippings.
 */
import { type Clipping, toArticle } from '../../core/clippings/clipping.ts'
import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import type { ClippingFilter } from '../../core/clippings/select-clippings.ts'
import { toSite } from '../../core/settings/site-rules.ts'
import type { ClippingCounts } from '../../protocol/messages.ts'
import type { ClippingsDatabase, ClippingsWrite } from './database-schema.ts'

/** Changes of counts by key, written at the end of a transaction. */
export type Tally = Map<string, number>

const BATCH = 1000
/** Number of rows that are not clippings: recorded, so that they do not look like a wrong count. */
const DAMAGED = 'damaged '
/** Set if a count would have become negative. */
const WRONG = 'wrong '

/** Adds a clipping to a tally `times` times; one in the trash counts only by its size. */
export function tallyClipping(tally: Tally, clipping: Clipping, times: 1 | -1): void {
  const add = (key: string, amount: number) => tally.set(key, (tally.get(key) ?? 0) + amount * times)
  add('bytes ', toSize(clipping))
  if (clipping.deletedAt !== '') {
    add('trash ', 1)
    return
  }
  add('total ', 1)
  add(`site ${toSite(toArticle(clipping))}`, 1)
  add(`month ${clipping.savedAt.slice(0, 7)}`, 1)
  add(`outlet ${clipping.outlet}`, 1)
  add(`language ${clipping.language}`, 1)
  add(`status ${clipping.status}`, 1)
  if (clipping.toCheck.length > 0) add('check ', 1)
  if (clipping.report !== '') add(`report ${clipping.report}`, 1)
  for (const concept of clipping.concepts) add(`concept ${concept}`, 1)
  for (const category of clipping.categories) add(`category ${category}`, 1)
  for (const tag of clipping.tags) add(`tag ${tag}`, 1)
}

/** Roughly the bytes a clipping takes: browsers store each UTF-16 unit of Chinese text in two bytes. */
function toSize(clipping: Clipping): number {
  return JSON.stringify(clipping).length * 2
}

/** Writes a tally. A count that would become negative was wrong before, and is flagged as wrong. */
export async function writeTally(transaction: ClippingsWrite, tally: Tally): Promise<void> {
  const counts = transaction.objectStore('counts')
  const changes = [...tally].filter(([, change]) => change !== 0)
  await Promise.all(
    changes.map(async ([key, change]) => {
      const next = ((await counts.get(key)) ?? 0) + change
      if (next < 0) await counts.put(1, WRONG)
      await (next > 0 ? counts.put(next, key) : counts.delete(key))
    }),
  )
}

/**
 * Recounts all clippings in the caller's transaction.
 *
 * @param onClipping called with each clipping and its row, in ascending order of ids.
 */
export async function recount(
  transaction: ClippingsWrite,
  onClipping: (clipping: Clipping, row: unknown) => void = () => {},
): Promise<void> {
  const clippings = transaction.objectStore('clippings')
  const counts = transaction.objectStore('counts')
  const tally: Tally = new Map()
  let last: string | null = null
  do {
    const rows: unknown[] = await clippings.getAll(last === null ? null : IDBKeyRange.lowerBound(last, true), BATCH)
    for (const row of rows) {
      const parsed = parseClipping(row)
      if (parsed.ok) {
        tallyClipping(tally, parsed.clipping, 1)
        onClipping(parsed.clipping, row)
      } else tally.set(DAMAGED, (tally.get(DAMAGED) ?? 0) + 1)
    }
    last = rows.length < BATCH ? null : (rows.at(-1) as { id: string }).id
  } while (last !== null)
  await counts.clear()
  await Promise.all([...tally].map(([key, count]) => counts.put(count, key)))
}

/** Filters on one value whose count is stored, and the kind of that count. */
const KINDS = ['category', 'tag', 'outlet', 'concept', 'status', 'report'] as const satisfies (keyof ClippingFilter)[]

/** The number of a filter's clippings if it is stored as a count; null if not. */
export async function countOfFilter(database: ClippingsDatabase, filter: ClippingFilter): Promise<number | null> {
  const asked = Object.keys(filter)
  if (asked.length > 1) return null
  const kind = KINDS.find((one) => one === asked[0])
  if (asked.length === 1 && !kind) return null
  return (await database.get('counts', kind ? `${kind} ${filter[kind]}` : 'total ')) ?? 0
}

/** Reads all counts; null if they contradict themselves. */
export async function readCounts(database: ClippingsDatabase): Promise<ClippingCounts | null> {
  const { store } = database.transaction('counts')
  const [keys, numbers] = await Promise.all([store.getAllKeys(), store.getAll()])
  const of = (kind: string) => {
    const entries = keys.map((key, index) => [key, numbers[index] ?? 0] as const)
    return Object.fromEntries(
      entries.filter(([key]) => key.startsWith(`${kind} `)).map(([key, count]) => [key.slice(kind.length + 1), count]),
    )
  }
  const single = (kind: string) => of(kind)[''] ?? 0
  const counts = {
    total: single('total'),
    bytes: single('bytes'),
    categories: of('category'),
    tags: of('tag'),
    sites: of('site'),
    months: of('month'),
    outlets: of('outlet'),
    concepts: of('concept'),
    languages: of('language'),
    statuses: of('status'),
    reports: of('report'),
    toCheck: single('check'),
    trash: single('trash'),
  }
  const isSound = keys.indexOf(WRONG) < 0 && sum(counts.sites) === counts.total && sum(counts.months) === counts.total
  return isSound ? counts : null
}

/** Whether the counts agree with each other and with the number of rows. */
export async function areCountsRight(database: ClippingsDatabase): Promise<boolean> {
  const transaction = database.transaction(['clippings', 'counts'])
  const counts = transaction.objectStore('counts')
  const keys = ['total ', 'trash ', DAMAGED]
  const [rows, ...parts] = await Promise.all([
    transaction.objectStore('clippings').count(),
    ...keys.map((key) => counts.get(key)),
  ])
  return parts.reduce<number>((all, part) => all + (part ?? 0), 0) === rows && (await readCounts(database)) !== null
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0)
}
