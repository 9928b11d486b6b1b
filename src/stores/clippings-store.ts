/**
 * Clippings in IndexedDB: one record each, every change by the reader in a transaction of its own with strict
 * durability, so that "saved" means it has reached the disk. Ids sort by time, so the primary key is the list order.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Clipping, parseClipping, toSameQuoteKey } from '../core/clippings/clipping.ts'
import { matchesFilter } from '../core/clippings/select-clippings.ts'
import type { ChangeResult, ClippingEdit, ClippingPage, ClippingQuery, SaveResult } from '../messages/contract.ts'
import { toSaveFailure } from './save-failure.ts'

const DATABASE = 'sectorlens'
const VERSION = 1

/** A clipping with the keys it is found by. */
type StoredClipping = Clipping & { sameQuote: string }

interface Schema extends DBSchema {
  clippings: {
    key: string
    value: StoredClipping
    indexes: { sameQuote: string; canonicalUrl: string; deletedAt: string }
  }
}

export interface ClippingsStore {
  /** Keeps a clipping. The same quote of the same article again adds nothing and gives the older one's id. */
  save(clipping: Clipping): Promise<SaveResult>
  list(query: ClippingQuery): Promise<ClippingPage>
  count(): Promise<number>
  edit(id: string, edit: ClippingEdit): Promise<ChangeResult>
  /** Moves to the trash, from which {@link restore} takes it out again. */
  remove(id: string): Promise<ChangeResult>
  restore(id: string): Promise<ChangeResult>
  /** Empties the trash of what went there before a moment (ISO 8601); gives the number taken away. */
  purge(before: string): Promise<number>
}

/**
 * Creates the store; the database opens at the first use.
 *
 * @param now the moment as ISO 8601 with offset.
 * @param onChange called after every committed change.
 */
export function createClippingsStore(now: () => string, onChange: () => void = () => {}): ClippingsStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null

  function open(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade(database) {
        const clippings = database.createObjectStore('clippings', { keyPath: 'id' })
        clippings.createIndex('sameQuote', 'sameQuote')
        clippings.createIndex('canonicalUrl', 'canonicalUrl')
        clippings.createIndex('deletedAt', 'deletedAt')
      },
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        opened = null
      },
      terminated: () => {
        opened = null
      },
    }).catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }

  async function write() {
    const transaction = (await open()).transaction('clippings', 'readwrite', { durability: 'strict' })
    return { transaction, clippings: transaction.objectStore('clippings') }
  }

  async function change(id: string, toChanged: (clipping: StoredClipping) => StoredClipping): Promise<ChangeResult> {
    try {
      const { transaction, clippings } = await write()
      const current = await clippings.get(id)
      if (current) await clippings.put(toChanged(current))
      await transaction.done
      if (!current) return { ok: false, reason: 'missing' }
      onChange()
      return { ok: true }
    } catch (error) {
      return { ok: false, reason: toSaveFailure(error) }
    }
  }

  return {
    async save(clipping) {
      try {
        const { transaction, clippings } = await write()
        const sameQuote = toSameQuoteKey(clipping)
        const same = (await clippings.index('sameQuote').getAll(sameQuote)).find(({ deletedAt }) => deletedAt === '')
        const own = await clippings.get(clipping.id)
        const kept = same ?? own
        if (!kept) await clippings.put({ ...clipping, sameQuote })
        await transaction.done
        if (!kept) onChange()
        // A retry of a save that did land is no second save.
        return { ok: true, id: kept?.id ?? clipping.id, already: kept !== undefined && kept.id !== clipping.id }
      } catch (error) {
        return { ok: false, reason: toSaveFailure(error) }
      }
    },

    async list({ filter, before, limit }) {
      const matches = matchesFilter(filter)
      const range = before === null ? null : IDBKeyRange.upperBound(before, true)
      const page: Clipping[] = []
      const { store } = (await open()).transaction('clippings')
      for (let cursor = await store.openCursor(range, 'prev'); cursor; cursor = await cursor.continue()) {
        const parsed = parseClipping(cursor.value)
        if (!parsed.ok || parsed.clipping.deletedAt !== '' || !matches(parsed.clipping)) continue
        if (page.length === limit) return { clippings: page, next: page.at(-1)?.id ?? null }
        page.push(parsed.clipping)
      }
      return { clippings: page, next: null }
    },

    async count() {
      return (await open()).countFromIndex('clippings', 'deletedAt', '')
    },

    edit: (id, edit) => change(id, (clipping) => ({ ...clipping, ...edit, updatedAt: now() })),
    remove: (id) => change(id, (clipping) => ({ ...clipping, deletedAt: now() })),
    restore: (id) => change(id, (clipping) => ({ ...clipping, deletedAt: '' })),

    async purge(before) {
      const { transaction, clippings } = await write()
      let purged = 0
      let cursor = await clippings.index('deletedAt').openCursor(IDBKeyRange.lowerBound('', true))
      for (; cursor; cursor = await cursor.continue()) {
        if (Date.parse(cursor.value.deletedAt) >= Date.parse(before)) continue
        await cursor.delete()
        purged++
      }
      await transaction.done
      return purged
    },
  }
}
