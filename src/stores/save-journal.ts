/**
 * Clippings on their way to the store. A page writes one here before it asks the background to keep it, which works
 * even while no background runs; the background takes it out once it is durably stored. What is left over after a
 * crash is stored at the next start: ids are made once, so storing twice is storing once.
 */
import type { Clipping } from '../core/clippings/clipping.ts'
import { cutQuote } from '../core/clippings/fit-clipping.ts'
import { parseClipping } from '../core/clippings/parse-clipping.ts'
import type { KeyValueStorage } from './key-value-storage.ts'

const PREFIX = 'pending:'

export interface SaveJournal {
  add(clipping: Clipping): Promise<void>
  remove(id: string): Promise<void>
  /** All pending clippings; entries that are none (damaged) are left where they are. Too long quotes are cut visibly. */
  pending(): Promise<Clipping[]>
}

export function createSaveJournal(storage: KeyValueStorage): SaveJournal {
  return {
    add: (clipping) => storage.write(PREFIX + clipping.id, clipping),
    remove: (id) => storage.remove(PREFIX + id),
    async pending() {
      const entries = Object.values(await storage.readAll(PREFIX)).map(parseClipping)
      return entries.flatMap((entry) => (entry.ok ? [cutQuote(entry.clipping)] : []))
    },
  }
}
