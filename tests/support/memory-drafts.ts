/** A draft area in memory, and journals of pages over it. */
import type { DraftArea } from '../../src/stores/journal/draft-area.ts'
import { createDraftJournal, type DraftJournal } from '../../src/ui/data/draft-journal.ts'

/** Creates an empty one; `texts` is its content. */
export function createMemoryArea(texts = new Map<string, string>()): DraftArea {
  return {
    list: () => [...texts],
    write: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
  }
}

/** The journal of a page; `open` are the other open pages. */
export function openJournal(area: DraftArea, page: string, open: readonly string[] = []): Promise<DraftJournal> {
  const listOpenPages = async () => new Set([page, ...open])
  return createDraftJournal({ area, page, listOpenPages, readNow: () => '2026-02-01T12:00:00+08:00' })
}
