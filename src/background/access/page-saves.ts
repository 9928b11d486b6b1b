/**
 * What pages have saved since the browser started: a page may undo only that. Stored, because the browser stops the
 * background when it is idle.
 */
import { toArticleKey } from '../../core/sources/article-key.ts'
import type { SessionValue } from '../../platform/storage/session-storage.ts'
import type { Sender } from '../../protocol/messages.ts'
import { isOwnArticle } from './own-article.ts'

/** Earlier saves than the last 2000 are older than any toast. */
const MOST = 2000

interface PageSave {
  readonly id: string
  /** Empty if the document that saved it is not known: it came through the journal. */
  readonly documentId: string
  readonly tabId: number | null
  readonly article: string
}

export interface PageSaves {
  /** Announces that a page's clipping is about to be stored. @param sender null if it comes through the journal. */
  expect(id: string, sender: Sender | null): void
  /** Reports that a clipping was stored under a new id. Clippings that no page sent are not recorded. */
  added(id: string, article: string): Promise<void>
  /**
   * Assigns a clipping that came through the journal to the document that claims it: the first of that article to do
   * so.
   */
  claim(id: string, sender: Sender): Promise<void>
  /** Those of the ids that a document may undo: its own, and those of an earlier document of its article in its tab. */
  filterOwn(ids: readonly string[], sender: Sender): Promise<string[]>
}

/** @param memory survives a stop of the background, and ends with the browser session. */
export function createPageSaves(memory: SessionValue): PageSaves {
  const expected = new Map<string, Sender | null>()

  function change(work: (saves: readonly PageSave[]) => readonly PageSave[]): Promise<void> {
    return memory.change((value) => ({ value: work(toSaves(value)).slice(-MOST), result: undefined }))
  }
  return {
    expect(id, sender) {
      if (expected.size >= MOST) expected.clear()
      expected.set(id, sender ?? expected.get(id) ?? null)
    },
    async added(id, article) {
      const sender = expected.get(id)
      if (sender === undefined) return
      expected.delete(id)
      const owner = sender ? toOwner(sender) : { documentId: '', tabId: null, article }
      await change((saves) => [...saves.filter((save) => save.id !== id), { id, ...owner }])
    },
    claim: (id, sender) =>
      change((saves) =>
        saves.map((save) =>
          save.id === id && save.documentId === '' && isOwnArticle(save.article, sender)
            ? { id, ...toOwner(sender) }
            : save,
        ),
      ),
    async filterOwn(ids, sender) {
      const owner = toOwner(sender)
      const own = toSaves(await memory.read()).filter(
        ({ documentId, tabId, article }) =>
          documentId === owner.documentId || (tabId !== null && tabId === owner.tabId && article === owner.article),
      )
      const known = new Set(own.map(({ id }) => id))
      return ids.filter((id) => known.has(id))
    },
  }
}

/** After an SPA navigation only the tab has the address of the article that a page shows. */
function toOwner({ documentId, tabId, isTopFrame, url, pageUrl }: Sender): Omit<PageSave, 'id'> {
  return { documentId, tabId, article: toArticleKey(isTopFrame && pageUrl !== '' ? pageUrl : url, '') }
}

/** Not validated: only this file writes the value. */
function toSaves(value: unknown): readonly PageSave[] {
  return Array.isArray(value) ? value : []
}
