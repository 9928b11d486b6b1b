/** Clippings for pages that cannot open the store themselves (private windows): the background opens it for them. */
import type { Client } from '../protocol/client.ts'
import type { BackgroundMessageName, ChangesResult } from '../protocol/messages.ts'
import { MOST_IDS } from '../protocol/parse-request.ts'
import type { ClippingsStore } from './clippings-store.ts'

/** What lists need of the store, whichever part opens it. */
export type ClippingsAccess = Pick<
  ClippingsStore,
  'list' | 'count' | 'counts' | 'ids' | 'ofIds' | 'edit' | 'editDraft' | 'remove' | 'restore' | 'change' | 'emptyTrash'
>

/** Creates access through the background. Reading rejects if the background does not answer. */
export function createRemoteClippings(ask: Client<BackgroundMessageName>): ClippingsAccess {
  return {
    async list(query) {
      return (await ask('clipping.list', query)) ?? fail()
    },
    async count(filter = {}) {
      return (await ask('clipping.count', { filter })) ?? fail()
    },
    async counts() {
      return (await ask('clipping.counts', {})) ?? fail()
    },
    async ids(filter, order) {
      return (await ask('clipping.ids', { filter, order })) ?? fail()
    },
    async ofIds(ids) {
      return (await ask('clipping.ofIds', { ids: [...ids] })) ?? fail()
    },
    edit: async (id, edit, base = null) => {
      return (await ask('clipping.edit', { id, edit, base })) ?? { ok: false, reason: 'unreachable' }
    },
    editDraft: async (id, edit, base) => {
      return (await ask('clipping.editDraft', { id, edit, base })) ?? { ok: false, reason: 'unreachable' }
    },
    remove: async (id) => (await ask('clipping.remove', { id })) ?? { ok: false, reason: 'unreachable' },
    restore: async (id) => (await ask('clipping.restore', { id })) ?? { ok: false, reason: 'unreachable' },
    /** Here "all or nothing" holds for the ids of one message. */
    async change(ids, change) {
      let changed = 0
      for (let start = 0; start < ids.length; start += MOST_IDS) {
        const part = ids.slice(start, start + MOST_IDS)
        const result: ChangesResult | null = await ask('clipping.change', { ids: part, change })
        if (!result?.ok) return result ?? { ok: false, reason: 'unreachable' }
        changed += result.changed
      }
      return { ok: true, changed }
    },
    emptyTrash: async () => (await ask('clipping.emptyTrash', {})) ?? { ok: false, reason: 'unreachable' },
  }
}

function fail(): never {
  throw new Error('The background did not answer')
}
