/**
 * Clippings on their way to the store. A page writes one here before it asks the background to keep it, which works
 * even while no background runs; the background takes it out once it is durably stored. What is left over after a
 * crash is stored at the next start: ids are made once, so storing twice is storing once.
 */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { cutQuote } from '../../core/clippings/fit-clipping.ts'
import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import type { KeyValueStorage } from '../key-value/key-value-storage.ts'

const PREFIX = 'pending:'

export interface SaveJournal {
  add(clipping: Clipping): Promise<void>
  remove(id: string): Promise<void>
  /**
   * All pending clippings; entries that are none, or lie under another's key, are left where they are. Too long quotes
   * are cut visibly.
   */
  pending(): Promise<Clipping[]>
}

export function createSaveJournal(storage: KeyValueStorage): SaveJournal {
  return {
    add: (clipping) => storage.write(PREFIX + clipping.id, clipping),
    remove: (id) => storage.remove(PREFIX + id),
    async pending() {
      const entries = Object.entries(await storage.readAll(PREFIX))
      return entries.flatMap(([key, value]) => {
        const parsed = parseClipping(value)
        return parsed.ok && key === PREFIX + parsed.clipping.id ? [cutQuote(parsed.clipping)] : []
      })
    },
  }
}

/**
 * The journal of pages and that of the extension as one, to be emptied. What lies in the first is written by every
 * content script, and is believed no more than a message.
 *
 * @param admit takes out of a page's clipping what is not for a page to say.
 */
export function joinJournals(
  ofPages: Omit<SaveJournal, 'add'>,
  own: Omit<SaveJournal, 'add'>,
  admit: (clipping: Clipping) => Clipping,
): Omit<SaveJournal, 'add'> {
  /** Ids under which admitted clippings lie, where they got another one. */
  const written = new Map<string, string>()
  return {
    async pending() {
      const [pages, others] = await Promise.all([ofPages.pending(), own.pending()])
      const admitted = pages.map((clipping) => {
        const next = admit(clipping)
        if (next.id !== clipping.id) written.set(next.id, clipping.id)
        return next
      })
      return [...others, ...admitted]
    },
    async remove(id) {
      await Promise.all([ofPages.remove(written.get(id) ?? id), own.remove(id)])
      written.delete(id)
    },
  }
}
