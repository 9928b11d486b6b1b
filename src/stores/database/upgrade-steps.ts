/**
 * From every earlier shape of the database to the one of today, a version at a time, in the one transaction in which
 * the browser opens it: a step that fails leaves everything as it was. A step must never change once it has shipped.
 */
import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import { recount } from '../rows/clipping-counts.ts'
import { type ClippingsDatabase, type ClippingsUpgrade, toRow } from '../rows/database-schema.ts'
import { rebuildDerived } from '../rows/rebuild-derived.ts'
import { markRowKeys, ROW_KEYS_VERSION, toRowKeysVersion } from '../rows/row-keys.ts'

const BATCH = 1000

type Step = (database: ClippingsDatabase, transaction: ClippingsUpgrade) => Promise<void>

/** Names that today's shape no longer knows. */
const OLD_INDEXES = ['sameQuote', 'canonicalUrl', 'deletedAt'] as unknown as 'by-text'[]

/** The step at index `n` makes version `n + 1` out of version `n`. */
const STEPS: readonly Step[] = [
  // A list with an index for the same quote, the article and the trash; the index held what is not in the trash, too.
  async (database) => {
    const clippings = database.createObjectStore('clippings', { keyPath: 'id' })
    for (const name of OLD_INDEXES) clippings.createIndex(name, name)
  },
  // Counts, copies, and one short key for the same text.
  async (database, transaction) => {
    const clippings = transaction.objectStore('clippings')
    for (const name of OLD_INDEXES) clippings.deleteIndex(name)
    clippings.createIndex('by-text', 'textKey')
    clippings.createIndex('by-article', 'articles', { multiEntry: true })
    clippings.createIndex('by-trash', 'trashedAt')
    database.createObjectStore('counts')
    await writeRowsAnew(transaction)
    await recount(transaction)
  },
  // Segments and signatures for filters and searches; counts of what the record came to know. Rows stay as they are, made
  // by the first rules for articles.
  async (database, transaction) => {
    for (const name of ['segments', 'signatures', 'marks'] as const) database.createObjectStore(name)
    await rebuildDerived(transaction)
    await markRowKeys(transaction, toRowKeysVersion(1))
  },
  // Facts about the library, which lay where every content script could read and write them.
  async (database) => {
    database.createObjectStore('state')
  },
]

/** Runs the steps that a database of a version still needs; 0 is one that was just made. */
export async function upgradeDatabase(
  database: ClippingsDatabase,
  version: number,
  transaction: ClippingsUpgrade,
): Promise<void> {
  for (const step of STEPS.slice(version)) await step(database, transaction)
  // No row of a new database was made by earlier rules, whatever the steps say of the rows they met.
  if (version === 0) await markRowKeys(transaction, ROW_KEYS_VERSION)
}

/** Gives every clipping the keys of today. What is no clipping stays as it lies: it may be readable by a later version. */
async function writeRowsAnew(transaction: ClippingsUpgrade): Promise<void> {
  const clippings = transaction.objectStore('clippings')
  let last: string | null = null
  do {
    const rows: unknown[] = await clippings.getAll(last === null ? null : IDBKeyRange.lowerBound(last, true), BATCH)
    for (const row of rows) {
      const parsed = parseClipping(row)
      // Its failure fails the whole upgrade.
      if (parsed.ok) clippings.put(toRow(parsed.clipping)).catch(() => {})
    }
    last = rows.length < BATCH ? null : (rows.at(-1) as { id: string }).id
  } while (last !== null)
}
