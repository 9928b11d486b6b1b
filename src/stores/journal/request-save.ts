/** Sends a new clipping to be kept: journal first, so that it outlives a background that stops or does not answer. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { findExcess } from '../../core/clippings/fit-clipping.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName, SaveResult } from '../../protocol/messages.ts'
import type { SaveJournal } from './save-journal.ts'

/**
 * Writes clippings down; a journal that cannot be written costs the second chance, not the first. What is too long to be
 * kept is not written down, since no second chance would help it.
 */
export async function appendToJournal(journal: SaveJournal, clippings: readonly Clipping[]): Promise<void> {
  const fitting = clippings.filter((clipping) => findExcess(clipping) === null)
  await Promise.all(fitting.map((clipping) => journal.add(clipping).catch(() => {})))
}

/** Asks to keep a clipping that is written down. Only what the store confirms is kept. Asking twice is safe: the id is the same. */
export async function requestSave(ask: Client<BackgroundMessageName>, clipping: Clipping): Promise<SaveResult> {
  if (findExcess(clipping)) return { ok: false, reason: 'too_long' }
  const result = (await ask('clipping.save', { clipping })) ?? (await ask('clipping.save', { clipping }))
  return result ?? { ok: false, reason: 'unreachable' }
}
