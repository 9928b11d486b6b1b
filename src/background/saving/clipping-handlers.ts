/**
 * Answers requests about clippings: pages of the extension may request everything, a web page only what concerns
 * itself.
 */
import { admitClipping } from '../../core/clippings/admit-clipping.ts'
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { ClockReading } from '../../core/clippings/create-clipping.ts'
import type { BackgroundMessageName, SaveResult, Sender, TakeBackResult } from '../../protocol/messages.ts'
import type { Handlers } from '../../protocol/router.ts'
import type { ClippingsStore } from '../../stores/clippings-store.ts'
import type { SaveJournal } from '../../stores/journal/save-journal.ts'
import type { LastExport } from '../../stores/state/last-export.ts'
import { isOwnArticle } from '../access/own-article.ts'
import type { PageSaves } from '../access/page-saves.ts'
import type { SaveQueue } from './save-queue.ts'

export interface ClippingHandlersDeps {
  store: ClippingsStore
  lastExport: LastExport
  saveQueue: SaveQueue
  /** The journal that pages write clippings to before they send them. */
  journal: Pick<SaveJournal, 'remove'>
  pageSaves: PageSaves
  readClock: () => ClockReading
  report: (error: unknown) => void
}

/** Creates the handlers over a store. */
export function createClippingHandlers({
  store,
  lastExport,
  saveQueue,
  journal,
  pageSaves,
  readClock,
  report,
}: ClippingHandlersDeps): Handlers<Extract<BackgroundMessageName, `clipping.${string}`>> {
  async function saveOfPage(clipping: Clipping, sender: Sender): Promise<SaveResult> {
    const admitted = admitClipping(clipping, sender, readClock())
    pageSaves.expect(admitted.id, sender)
    const result = await saveQueue.save(admitted)
    if (!result.ok) return result
    // The save queue removes from the journal only the clipping it was given, whose id was changed here.
    if (admitted.id !== clipping.id) await journal.remove(clipping.id).catch(report)
    // If this fails the page cannot undo the save; the clipping is saved all the same.
    if (!result.already) await pageSaves.claim(result.id, sender).catch(report)
    return result
  }

  async function takeBack(ids: readonly string[], sender: Sender): Promise<TakeBackResult> {
    const own = await pageSaves.filterOwn(ids, sender)
    const gone = new Set<string>()
    for (const id of own) {
      const result = await store.remove(id)
      // A clipping that no longer exists counts as undone.
      if (result.ok || result.reason === 'missing') gone.add(id)
    }
    const left = ids.filter((id) => !gone.has(id))
    return { ok: left.length === 0, left }
  }

  return {
    'clipping.save': ({ clipping }, sender) =>
      sender.isOwnPage ? saveQueue.save(clipping) : saveOfPage(clipping, sender),
    'clipping.list': (query) => store.list(query),
    'clipping.count': ({ filter }) => store.count(filter),
    'clipping.counts': () => store.counts(),
    'clipping.ofArticle': ({ article }, sender) =>
      sender.isOwnPage || isOwnArticle(article, sender) ? store.ofArticle(article) : [],
    'clipping.visited': async (visit, sender) => {
      if (!isOwnArticle(visit.article, sender)) return { ok: false }
      return store.recordVisit(visit).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      )
    },
    'clipping.edit': ({ id, edit, base }) => store.edit(id, edit, base),
    'clipping.editDraft': ({ id, edit, base }) => store.editDraft(id, edit, base),
    'clipping.remove': ({ id }) => store.remove(id),
    'clipping.takeBack': ({ ids }, sender) => takeBack(ids, sender),
    'clipping.restore': ({ id }) => store.restore(id),
    'clipping.change': ({ ids, change }) => store.change(ids, change),
    'clipping.emptyTrash': () => store.emptyTrash(),
    'clipping.ofIds': ({ ids }) => store.ofIds(ids),
    'clipping.lastExport': () => lastExport.read(),
    'clipping.exported': ({ at }) =>
      lastExport.write(at).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      ),
    'clipping.ids': ({ filter, order }) => store.ids(filter, order),
  }
}
