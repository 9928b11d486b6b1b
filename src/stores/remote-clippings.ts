/** Clippings for pages that cannot open the store themselves (private windows): the background does it for them. */
import type { Client } from '../messages/client.ts'
import type { BackgroundMessageName } from '../messages/contract.ts'
import type { ClippingsStore } from './clippings-store.ts'

/** What lists do with clippings, whoever opens the store. */
export type ClippingsAccess = Pick<ClippingsStore, 'list' | 'count' | 'edit' | 'remove' | 'restore'>

/** Creates access through the background. Reading rejects when the background does not answer. */
export function createRemoteClippings(ask: Client<BackgroundMessageName>): ClippingsAccess {
  return {
    async list(query) {
      return (await ask('clipping.list', query)) ?? fail()
    },
    async count(filter = {}) {
      return (await ask('clipping.count', { filter })) ?? fail()
    },
    edit: async (id, edit) => (await ask('clipping.edit', { id, edit })) ?? { ok: false, reason: 'unreachable' },
    remove: async (id) => (await ask('clipping.remove', { id })) ?? { ok: false, reason: 'unreachable' },
    restore: async (id) => (await ask('clipping.restore', { id })) ?? { ok: false, reason: 'unreachable' },
  }
}

function fail(): never {
  throw new Error('The background did not answer')
}
