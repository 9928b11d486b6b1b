/** What the background answers about clippings. */
import type { BackgroundMessageName } from '../messages/contract.ts'
import type { Handlers } from '../messages/router.ts'
import type { ClippingsStore } from '../stores/clippings-store.ts'
import type { ClippingKeeper } from './keep-clipping.ts'

/** Creates the answers over a store. */
export function createClippingHandlers(
  store: ClippingsStore,
  keeper: ClippingKeeper,
): Handlers<Extract<BackgroundMessageName, `clipping.${string}`>> {
  return {
    'clipping.save': ({ clipping }) => keeper.keep(clipping),
    'clipping.list': (query) => store.list(query),
    'clipping.count': ({ filter }) => store.count(filter),
    'clipping.counts': () => store.counts(),
    'clipping.ofArticle': ({ article }) => store.ofArticle(article),
    'clipping.visited': (visit) =>
      store.noteVisit(visit).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      ),
    'clipping.edit': ({ id, edit, base }) => store.edit(id, edit, base),
    'clipping.editDraft': ({ id, edit, base }) => store.editDraft(id, edit, base),
    'clipping.remove': ({ id }) => store.remove(id),
    'clipping.restore': ({ id }) => store.restore(id),
    'clipping.change': ({ ids, change }) => store.change(ids, change),
    'clipping.emptyTrash': () => store.emptyTrash(),
    'clipping.ofIds': ({ ids }) => store.ofIds(ids),
    'clipping.ids': ({ filter, order }) => store.ids(filter, order),
  }
}
