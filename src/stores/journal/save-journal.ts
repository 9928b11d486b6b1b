/**
 * Holds clippings on their way to the store. A page writes one here before it requests the save, which works even
 * while no background runs; the background removes it once it is durably stored. What a crash leaves behind is stored
 * at the next start; ids do not change, so storing twice is the same as storing once.
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
   * All pending clippings; invalid entries and those under another clipping's key are left alone. Quotes that are too
   * long are cut visibly.
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
 * Joins the journals of the pages and of the extension into one, to be drained. Every content script can write the
 * first, so its entries are trusted no more than a message.
 *
 * @param admit removes from a page's clipping what a page is not entitled to set.
 */
export function joinJournals(
  ofPages: Omit<SaveJournal, 'add'>,
  own: Omit<SaveJournal, 'add'>,
  admit: (clipping: Clipping) => Clipping,
): Omit<SaveJournal, 'add'> {
  /** Journal ids of admitted clippings whose id was changed on admission. */
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
