/** Recomputes everything that is derived from the clippings, and detects whether that is necessary. */
import { areCountsRight, recount } from './clipping-counts.ts'
import type { ClippingsDatabase, ClippingsWrite } from './database-schema.ts'
import { countRows, toSegmentRow } from './segment.ts'
import { createSegmentBuilder } from './write-segments.ts'

/** Rebuilds counts and segments in one pass over all clippings, in the caller's transaction. */
export async function rebuildDerived(transaction: ClippingsWrite): Promise<void> {
  const builder = createSegmentBuilder(transaction)
  await recount(transaction, (clipping, row) => {
    const { articles } = row as { articles?: unknown }
    builder.add(toSegmentRow(clipping, isTexts(articles) ? articles : undefined))
  })
  builder.finish()
}

/** Whether counts, segments and rows agree on the number of clippings. */
export async function isDerivedRight(database: ClippingsDatabase): Promise<boolean> {
  const [segments, total = 0, trash = 0] = await Promise.all([
    database.getAll('segments'),
    database.get('counts', 'total '),
    database.get('counts', 'trash '),
  ])
  const rows = segments.reduce((sum, segment) => sum + countRows(segment), 0)
  return rows === total + trash && (await areCountsRight(database))
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
