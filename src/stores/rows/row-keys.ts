/**
 * Rows carry keys that depend on rules in the code: which addresses are one article, what a search looks in. When a
 * rule changes, older rows are rewritten here, a batch at a time, while everything else goes on.
 */

import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import { SIGNATURE_VERSION } from '../../core/clippings/text-signature.ts'
import { ARTICLE_KEY_VERSION } from '../../core/sources/article-key.ts'
import { recount } from './clipping-counts.ts'
import { type ClippingsWrite, toRow } from './database-schema.ts'
import { type SegmentRow, toSegmentRow } from './segment.ts'
import { writeSegments } from './write-segments.ts'

/** The current version of the rules. */
export const ROW_KEYS_VERSION = toRowKeysVersion(ARTICLE_KEY_VERSION)

/** The mark that says by which rules all rows were made, and the mark of rewriting in progress. */
const MADE_BY = 'row-keys'
const UNDER_WAY = 'row-keys-work'

const BATCH = 500

/** Combines a version of the article rules with the current version of the signatures. */
export function toRowKeysVersion(articleKeys: number): string {
  return `${articleKeys}.${SIGNATURE_VERSION}`
}

/** Records by which rules all rows were made. */
export async function markRowKeys(transaction: ClippingsWrite, version: string): Promise<void> {
  await transaction.objectStore('marks').put(version, MADE_BY)
}

/**
 * Rewrites the next rows that were made by rules of another version. Counts of sites follow with the last of them.
 * The caller ends the transaction.
 *
 * @returns whether there are more.
 */
export async function renewRows(
  transaction: ClippingsWrite,
  version = ROW_KEYS_VERSION,
  makeRow = toRow,
): Promise<boolean> {
  const marks = transaction.objectStore('marks')
  if ((await marks.get(MADE_BY)) === version) return false
  const [workedBy, after = ''] = ((await marks.get(UNDER_WAY)) ?? '').split(' ')
  // If the rules changed while rewriting was in progress, it starts from the beginning.
  const last = workedBy === version ? after : ''
  const clippings = transaction.objectStore('clippings')
  const rows: { id: string }[] = await clippings.getAll(IDBKeyRange.lowerBound(last, true), BATCH)
  const changes = new Map<string, SegmentRow>()
  for (const row of rows) {
    const parsed = parseClipping(row)
    if (!parsed.ok) continue
    const next = makeRow(parsed.clipping)
    changes.set(next.id, toSegmentRow(parsed.clipping, next.articles))
    // A failed put fails the transaction, where the error is handled.
    clippings.put(next).catch(() => {})
  }
  await writeSegments(transaction, changes)
  if (rows.length === BATCH) {
    await marks.put(`${version} ${rows.at(-1)?.id}`, UNDER_WAY)
    return true
  }
  await recount(transaction)
  await marks.delete(UNDER_WAY)
  await markRowKeys(transaction, version)
  return false
}
