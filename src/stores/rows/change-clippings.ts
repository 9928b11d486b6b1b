/** The user's changes to saved clippings, each in one transaction: selected ones, the trash, and an undo as a whole. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { applyChange, type ClippingChange } from '../../core/clippings/clipping-change.ts'
import { findExcess } from '../../core/clippings/fit-clipping.ts'
import { isWrittenSince, withLaterWords } from '../../core/clippings/later-words.ts'
import type { MergedEdit } from '../../core/clippings/merge-edit.ts'
import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import type { Replacement } from '../../protocol/messages.ts'
import type { ClippingsWrite } from './database-schema.ts'
import { TooLongError } from './save-failure.ts'
import { createRowWriter } from './write-rows.ts'

/** Number of rows read at once, so that a long list does not wait for each answer. */
const BATCH = 500

/** How many clippings were found and fit the change, and how many of them it changed. */
export interface Changed {
  found: number
  changed: number
}

/**
 * Changes the clippings with the given ids, at a given time (ISO 8601).
 *
 * @throws TooLongError if a clipping would grow beyond its limits.
 */
export async function changeClippings(
  transaction: ClippingsWrite,
  ids: readonly string[],
  change: ClippingChange,
  now: string,
): Promise<Changed> {
  const writer = createRowWriter(transaction)
  const count: Changed = { found: 0, changed: 0 }
  for await (const stored of readSaved(transaction, [...new Set(ids)])) {
    const next = applyChange(stored, change, now)
    count.found++
    if (next === stored) continue
    count.changed++
    if (next && findExcess(next, stored)) throw new TooLongError()
    if (next) writer.put(next, stored)
    else writer.erase(stored)
  }
  await writer.finish()
  return count
}

/** Edits one clipping by a function; null if there is none with the id. @throws TooLongError as above. */
export async function editClipping(
  transaction: ClippingsWrite,
  id: string,
  toEdited: (clipping: Clipping) => MergedEdit,
): Promise<MergedEdit | null> {
  const writer = createRowWriter(transaction)
  let edited: MergedEdit | null = null
  for await (const stored of readSaved(transaction, [id])) {
    edited = toEdited(stored)
    if (findExcess(edited.clipping, stored)) throw new TooLongError()
    if (edited.clipping !== stored) writer.put(edited.clipping, stored)
  }
  await writer.finish()
  return edited
}

/**
 * Puts clippings as they are, and removes others. What was written into a clipping after its known state is
 * preserved, and a clipping edited since then is not removed. Returns how many were put or removed.
 */
export async function replaceClippings(
  transaction: ClippingsWrite,
  { put, remove, over }: Replacement,
): Promise<number> {
  const writer = createRowWriter(transaction)
  const next = new Map(put.map((clipping) => [clipping.id, clipping]))
  const known = new Map(over.map((clipping) => [clipping.id, clipping]))
  const old = new Map<string, Clipping>()
  for await (const stored of readSaved(transaction, [...new Set([...next.keys(), ...remove])]))
    old.set(stored.id, stored)
  for (const clipping of next.values()) {
    const stored = old.get(clipping.id) ?? null
    writer.put(stored ? withLaterWords(clipping, known.get(clipping.id) ?? stored, stored) : clipping, stored)
  }
  const gone = [...old.values()].filter((stored) => {
    return !next.has(stored.id) && !isWrittenSince(known.get(stored.id) ?? stored, stored)
  })
  for (const stored of gone) writer.erase(stored)
  await writer.finish()
  return next.size + gone.length
}

/**
 * Permanently deletes what was moved to the trash before a time (milliseconds since 1970) and not edited since;
 * returns the number.
 */
export async function eraseTrash(transaction: ClippingsWrite, before: number): Promise<number> {
  const rows = await transaction.objectStore('clippings').index('by-trash').getAll()
  const writer = createRowWriter(transaction)
  let erased = 0
  for (const row of rows) {
    const parsed = parseClipping(row)
    if (!parsed.ok || toLastTouch(parsed.clipping) >= before) continue
    writer.erase(parsed.clipping)
    erased++
  }
  await writer.finish()
  return erased
}

/**
 * An editor may have been open while its clipping was deleted elsewhere: an edit in the trash restarts the time
 * limit.
 */
function toLastTouch({ deletedAt, updatedAt }: Clipping): number {
  return Math.max(Date.parse(deletedAt), Date.parse(updatedAt) || 0)
}

/** The clippings with the given ids; rows that are not clippings are skipped. */
async function* readSaved(transaction: ClippingsWrite, ids: readonly string[]): AsyncGenerator<Clipping> {
  const clippings = transaction.objectStore('clippings')
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await Promise.all(ids.slice(start, start + BATCH).map((id) => clippings.get(id)))
    for (const row of rows) {
      const parsed = parseClipping(row)
      if (parsed.ok) yield parsed.clipping
    }
  }
}
