/** Opens the draft journal of a page of the extension. */
import type { DraftArea } from '../../stores/journal/draft-area.ts'
import { createDraftJournal, type DraftJournal } from './draft-journal.ts'
import { enterOpenPages, listOpenPages } from './open-pages.ts'

/** @param readNow the current time, ISO 8601. */
export async function openDrafts(area: DraftArea, readNow: () => string): Promise<DraftJournal> {
  return createDraftJournal({ area, page: await enterOpenPages(), listOpenPages, readNow })
}
