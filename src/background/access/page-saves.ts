/**
 * What pages have saved since the browser started: a page may undo only that. Stored, because the browser stops the
 * background when it is idle.
 */
import { toArticleKey } from '../../core/sources/article-key.ts'
import type { SessionRecords } from '../../platform/storage/session-storage.ts'
import type { Sender } from '../../protocol/messages.ts'
import { isOwnArticle } from './own-article.ts'

/** Earlier saves than the last 2000 are older than any toast. */
const MOST = 2000
/** After so many saves the older ones are deleted. */
const BETWEEN_DELETIONS = 500

interface PageSave {
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

/**
 * @param memory survives a stop of the background, and ends with the browser session.
 * @param report receives the failure of a deletion, which nobody waits for.
 */
export function createPageSaves(memory: SessionRecords, report: (error: unknown) => void): PageSaves {
  const expected = new Map<string, Sender | null>()
  let added = 0
  let lastClaim: Promise<unknown> = Promise.resolve()

  async function assign(id: string, sender: Sender): Promise<void> {
    const save = toSave((await memory.read([id])).get(id))
    if (save?.documentId !== '' || !isOwnArticle(save.article, sender)) return
    await memory.write(id, toOwner(sender))
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
      await memory.write(id, sender ? toOwner(sender) : { documentId: '', tabId: null, article })
      if (added++ % BETWEEN_DELETIONS === 0) void memory.keepLast(MOST).catch(report)
    },
    claim(id, sender) {
      // One after the other: of two documents that claim the same, the first gets it.
      const claimed = lastClaim.then(() => assign(id, sender))
      lastClaim = claimed.catch(() => {})
      return claimed
    },
    async filterOwn(ids, sender) {
      const owner = toOwner(sender)
      const saves = await memory.read(ids)
      return ids.filter((id) => {
        const save = toSave(saves.get(id))
        if (!save) return false
        if (save.documentId === owner.documentId) return true
        return save.tabId !== null && save.tabId === owner.tabId && save.article === owner.article
      })
    },
  }
}

/** After an SPA navigation only the tab has the address of the article that a page shows. */
function toOwner({ documentId, tabId, isTopFrame, url, pageUrl }: Sender): PageSave {
  return { documentId, tabId, article: toArticleKey(isTopFrame && pageUrl !== '' ? pageUrl : url, '') }
}

/** Not validated: only this file writes the value. */
function toSave(value: unknown): PageSave | undefined {
  return value as PageSave | undefined
}
