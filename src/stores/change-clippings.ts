/** What the reader does to kept clippings, each in one transaction: chosen ones, the trash, and an undo as a whole. */
import type { Clipping } from '../core/clippings/clipping.ts'
import { applyChange, type ClippingChange } from '../core/clippings/clipping-change.ts'
import { parseClipping } from '../core/clippings/parse-clipping.ts'
import type { Replacement } from '../messages/contract.ts'
import type { ClippingsWrite } from './database-schema.ts'
import { createRowWriter } from './write-rows.ts'

/** Rows read at once, so that a long list does not wait for each answer. */
const BATCH = 500

/** The number of clippings that were found and fit the change, and how many of them it changed. */
export interface Changed {
  found: number
  changed: number
}

/** Changes the clippings of some ids at a moment (ISO 8601). */
export async function changeClippings(
  transaction: ClippingsWrite,
  ids: readonly string[],
  change: ClippingChange,
  now: string,
): Promise<Changed> {
  const writer = createRowWriter(transaction)
  const count: Changed = { found: 0, changed: 0 }
  for await (const kept of readKept(transaction, [...new Set(ids)])) {
    const next = applyChange(kept, change, now)
    count.found++
    if (next === kept) continue
    count.changed++
    if (next) writer.put(next, kept)
    else writer.erase(kept)
  }
  await writer.finish()
  return count
}

/** Puts clippings as they are, and takes others away. The number of those that were put or taken away. */
export async function replaceClippings(transaction: ClippingsWrite, { put, remove }: Replacement): Promise<number> {
  const writer = createRowWriter(transaction)
  const next = new Map(put.map((clipping) => [clipping.id, clipping]))
  const old = new Map<string, Clipping>()
  for await (const kept of readKept(transaction, [...new Set([...next.keys(), ...remove])])) old.set(kept.id, kept)
  for (const clipping of next.values()) writer.put(clipping, old.get(clipping.id) ?? null)
  const gone = [...old.values()].filter(({ id }) => !next.has(id))
  for (const kept of gone) writer.erase(kept)
  await writer.finish()
  return next.size + gone.length
}

/** Deletes for good what went to the trash before a moment (milliseconds since 1970); their number. */
export async function eraseTrash(transaction: ClippingsWrite, before: number): Promise<number> {
  const rows = await transaction.objectStore('clippings').index('by-trash').getAll()
  const writer = createRowWriter(transaction)
  let erased = 0
  for (const row of rows) {
    const parsed = parseClipping(row)
    if (!parsed.ok || Date.parse(parsed.clipping.deletedAt) >= before) continue
    writer.erase(parsed.clipping)
    erased++
  }
  await writer.finish()
  return erased
}

/** The clippings of some ids; what is none is passed over. */
async function* readKept(transaction: ClippingsWrite, ids: readonly string[]): AsyncGenerator<Clipping> {
  const clippings = transaction.objectStore('clippings')
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await Promise.all(ids.slice(start, start + BATCH).map((id) => clippings.get(id)))
    for (const row of rows) {
      const parsed = parseClipping(row)
      if (parsed.ok) yield parsed.clipping
    }
  }
}
