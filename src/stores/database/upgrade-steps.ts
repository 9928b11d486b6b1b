/**
 * Upgrades the database from every earlier schema to the current one, a version at a time, in the transaction in
 * which the browser opens it: if a step fails, everything stays as it was. A step must never change once it has
 * shipped.
 */
import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import { recount } from '../rows/clipping-counts.ts'
import { type ClippingsDatabase, type ClippingsUpgrade, toRow } from '../rows/database-schema.ts'
import { rebuildDerived } from '../rows/rebuild-derived.ts'
import { markRowKeys, ROW_KEYS_VERSION, toRowKeysVersion } from '../rows/row-keys.ts'

const BATCH = 1000

type Step = (database: ClippingsDatabase, transaction: ClippingsUpgrade) => Promise<void>

/** Names that the current schema no longer has. */
const OLD_INDEXES = ['sameQuote', 'canonicalUrl', 'deletedAt'] as unknown as 'by-text'[]

/** The step at index `n` upgrades version `n` to version `n + 1`. */
const STEPS: readonly Step[] = [
  // The list, with indexes for same quotes, articles and the trash; that last index also held what is not in the
  // trash.
  async (database) => {
    const clippings = database.createObjectStore('clippings', { keyPath: 'id' })
    for (const name of OLD_INDEXES) clippings.createIndex(name, name)
  },
  // Counts, copies, and one short key for equal texts.
  async (database, transaction) => {
    const clippings = transaction.objectStore('clippings')
    for (const name of OLD_INDEXES) clippings.deleteIndex(name)
    clippings.createIndex('by-text', 'textKey')
    clippings.createIndex('by-article', 'articles', { multiEntry: true })
    clippings.createIndex('by-trash', 'trashedAt')
    database.createObjectStore('counts')
    await rewriteRows(transaction)
    await recount(transaction)
  },
  // Segments and signatures for filters and searches; counts of fields that were added to the record. Rows stay as
  // they are, made by the first version of the rules for articles.
  async (database, transaction) => {
    for (const name of ['segments', 'signatures', 'marks'] as const) database.createObjectStore(name)
    await rebuildDerived(transaction)
    await markRowKeys(transaction, toRowKeysVersion(1))
  },
  // Facts about the library, which used to lie where every content script could read and write them.
  async (database) => {
    database.createObjectStore('state')
  },
]

/** Runs the steps that a database of a given version needs; version 0 has just been created. */
export async function upgradeDatabase(
  database: ClippingsDatabase,
  version: number,
  transaction: ClippingsUpgrade,
): Promise<void> {
  for (const step of STEPS.slice(version)) await step(database, transaction)
  // A new database has no rows made by earlier rules, whatever the steps assume of the rows they find.
  if (version === 0) await markRowKeys(transaction, ROW_KEYS_VERSION)
}

/** Gives every clipping the current keys. Rows that are not clippings are left alone: a later version may read them. */
async function rewriteRows(transaction: ClippingsUpgrade): Promise<void> {
  const clippings = transaction.objectStore('clippings')
  let last: string | null = null
  do {
    const rows: unknown[] = await clippings.getAll(last === null ? null : IDBKeyRange.lowerBound(last, true), BATCH)
    for (const row of rows) {
      const parsed = parseClipping(row)
      // A failed put fails the whole upgrade.
      if (parsed.ok) clippings.put(toRow(parsed.clipping)).catch(() => {})
    }
    last = rows.length < BATCH ? null : (rows.at(-1) as { id: string }).id
  } while (last !== null)
}
