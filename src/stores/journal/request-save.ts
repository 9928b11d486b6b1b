/**
 * Sends a new clipping to be saved: to the journal first, so that it survives a background that stops or does not
 * answer.
 */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { findExcess } from '../../core/clippings/fit-clipping.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName, SaveResult } from '../../protocol/messages.ts'
import type { SaveJournal } from './save-journal.ts'

/**
 * Writes clippings to the journal. If that fails, only the later retry is lost, not this save. Clippings too long to
 * be saved are left out, since a retry would not help them.
 */
export async function appendToJournal(journal: SaveJournal, clippings: readonly Clipping[]): Promise<void> {
  const fitting = clippings.filter((clipping) => findExcess(clipping) === null)
  await Promise.all(fitting.map((clipping) => journal.add(clipping).catch(() => {})))
}

/**
 * Requests that a clipping in the journal be saved. It counts as saved only when the store confirms it. Sending the
 * request twice is safe: the id is the same.
 */
export async function requestSave(ask: Client<BackgroundMessageName>, clipping: Clipping): Promise<SaveResult> {
  if (findExcess(clipping)) return { ok: false, reason: 'too_long' }
  const result = (await ask('clipping.save', { clipping })) ?? (await ask('clipping.save', { clipping }))
  return result ?? { ok: false, reason: 'unreachable' }
}
