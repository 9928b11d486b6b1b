/** What the background answers about clippings: to pages of the extension all, to a page what concerns itself. */
import { admitClipping } from '../../core/clippings/admit-clipping.ts'
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { Moment } from '../../core/clippings/create-clipping.ts'
import type { Asker, BackgroundMessageName, SaveResult, TakeBackResult } from '../../protocol/messages.ts'
import type { Handlers } from '../../protocol/router.ts'
import type { ClippingsStore } from '../../stores/clippings-store.ts'
import type { SaveJournal } from '../../stores/journal/save-journal.ts'
import type { LastExport } from '../../stores/state/last-export.ts'
import { isOwnArticle } from '../access/own-article.ts'
import type { PageSaves } from '../access/page-saves.ts'
import type { ClippingKeeper } from './save-queue.ts'

export interface ClippingHandlersDeps {
  store: ClippingsStore
  lastExport: LastExport
  keeper: ClippingKeeper
  /** Where pages write clippings down before they send them. */
  journal: Pick<SaveJournal, 'remove'>
  pageSaves: PageSaves
  readMoment: () => Moment
  report: (error: unknown) => void
}

/** Creates the answers over a store. */
export function createClippingHandlers({
  store,
  lastExport,
  keeper,
  journal,
  pageSaves,
  readMoment,
  report,
}: ClippingHandlersDeps): Handlers<Extract<BackgroundMessageName, `clipping.${string}`>> {
  async function saveOfPage(clipping: Clipping, asker: Asker): Promise<SaveResult> {
    const admitted = admitClipping(clipping, asker, readMoment())
    pageSaves.expect(admitted.id, asker)
    const result = await keeper.keep(admitted)
    if (!result.ok) return result
    // The keeper takes out of the journal what it was given.
    if (admitted.id !== clipping.id) await journal.remove(clipping.id).catch(report)
    // What cannot be noted cannot be taken back from the page; it is saved all the same.
    if (!result.already) await pageSaves.claim(result.id, asker).catch(report)
    return result
  }

  async function takeBack(ids: readonly string[], asker: Asker): Promise<TakeBackResult> {
    const own = await pageSaves.filterOwn(ids, asker)
    const gone = new Set<string>()
    for (const id of own) {
      const result = await store.remove(id)
      // What is not there any more needs no taking back.
      if (result.ok || result.reason === 'missing') gone.add(id)
    }
    const left = ids.filter((id) => !gone.has(id))
    return { ok: left.length === 0, left }
  }

  return {
    'clipping.save': ({ clipping }, asker) => (asker.isOwnPage ? keeper.keep(clipping) : saveOfPage(clipping, asker)),
    'clipping.list': (query) => store.list(query),
    'clipping.count': ({ filter }) => store.count(filter),
    'clipping.counts': () => store.counts(),
    'clipping.ofArticle': ({ article }, asker) =>
      asker.isOwnPage || isOwnArticle(article, asker) ? store.ofArticle(article) : [],
    'clipping.visited': async (visit, asker) => {
      if (!isOwnArticle(visit.article, asker)) return { ok: false }
      return store.noteVisit(visit).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      )
    },
    'clipping.edit': ({ id, edit, base }) => store.edit(id, edit, base),
    'clipping.editDraft': ({ id, edit, base }) => store.editDraft(id, edit, base),
    'clipping.remove': ({ id }) => store.remove(id),
    'clipping.takeBack': ({ ids }, asker) => takeBack(ids, asker),
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
