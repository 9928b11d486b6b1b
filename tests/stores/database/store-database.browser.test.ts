/** A database that does not open: quarantined, never deleted, and only if a fresh one takes its place. */
import { type IDBPDatabase, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStoreDatabase } from '../../../src/stores/database/store-database.ts'
import { createStoreHealth } from '../../../src/stores/store-health.ts'
import { clippingOf } from '../../support/clippings.ts'
import { clippingV1 } from '../../support/earlier-shapes.ts'
import { createMemoryStorage } from '../../support/memory-storage.ts'
import { deleteDatabases } from '../../support/own-databases.ts'
import { createTestDatabase, createTestStore } from '../../support/test-store.ts'

const all = { filter: {}, order: 'saved-newest' as const, after: null, limit: 50 }
const namesOfDatabases = async () => (await indexedDB.databases()).map(({ name }) => name).sort()
let values: Map<string, unknown>
let storage: ReturnType<typeof createMemoryStorage>
const createStore = () =>
  createTestStore({
    database: createStoreDatabase(
      storage,
      async () => {},
      async () => {},
    ),
  })

beforeEach(async () => {
  await deleteDatabases()
  values = new Map()
  storage = createMemoryStorage(values)
})
afterEach(() => vi.restoreAllMocks())

/** A database of version 1 whose upgrade fails: an index is missing. */
async function createUnopenable(rows: readonly Record<string, unknown>[]): Promise<void> {
  const database = await openDB('sectorlens', 1, {
    upgrade: (opened) => void opened.createObjectStore('clippings', { keyPath: 'id' }),
  })
  for (const row of rows) await database.put('clippings', row)
  database.close()
}

describe('a database that cannot be upgraded', () => {
  it('is quarantined unchanged, and a fresh one takes new clippings', async () => {
    await createUnopenable([clippingV1('c0mk9a1b2c00000001')])
    const store = createStore()
    expect(await store.save(clippingOf())).toMatchObject({ ok: true, already: false })
    expect(await namesOfDatabases()).toEqual(['sectorlens', 'sectorlens-2'])
    expect(values.get('store:set-aside')).toEqual({ count: 1, isSettled: false })
    const old = await openDB('sectorlens')
    expect([old.version, await old.count('clippings')]).toEqual([1, 1])
    old.close()
  })

  it('stays in quarantine: the next start uses the fresh one', async () => {
    await createUnopenable([])
    await createStore().save(clippingOf())
    expect(await createStore().count()).toBe(1)
    expect(values.get('store:set-aside')).toEqual({ count: 1, isSettled: false })
  })

  it('can be read, and restored without duplicates', async () => {
    await createUnopenable([
      clippingV1('c0mk9a1b2c00000001'),
      clippingV1('c0mk9a1b2c00000002', { exact: 'Another one.' }),
    ])
    const store = createStore()
    const health = createStoreHealth(storage, store, async () => null)
    expect(await health.readState()).toEqual({ hasQuarantined: true, isSpaceLow: false })
    await store.save(clippingOf({ id: 'c0mk9a1b2c00000003' }))
    expect((await health.readOld()).map(({ id }) => id)).toEqual(['c0mk9a1b2c00000002', 'c0mk9a1b2c00000001'])
    expect(await health.restoreQuarantined()).toMatchObject({ ok: true, added: 1, joined: 1, copies: 0, unchanged: 0 })
    expect(await health.restoreQuarantined()).toMatchObject({ ok: true, added: 0, joined: 0, copies: 0, unchanged: 2 })
    expect(await store.count()).toBe(2)
    await health.dismissNotice()
    expect((await health.readState()).hasQuarantined).toBe(false)
    expect(await namesOfDatabases()).toEqual(['sectorlens', 'sectorlens-2'])
  })

  it('is given up by all parts of the extension together', async () => {
    const elsewhere = createStore()
    await elsewhere.save(clippingOf())
    await storage.write('store:set-aside', { count: 1, isSettled: false })
    await expect.poll(() => elsewhere.count()).toBe(0)
  })
})

describe('a database that another program made', () => {
  it('is quarantined', async () => {
    const foreign = await openDB('sectorlens', 2, { upgrade: (opened) => void opened.createObjectStore('other') })
    foreign.close()
    expect(await createStore().save(clippingOf())).toMatchObject({ ok: true })
    expect(await namesOfDatabases()).toEqual(['sectorlens', 'sectorlens-2'])
  })
})

describe('is not quarantined', () => {
  const fails = (error: DOMException, failures = Number.POSITIVE_INFINITY) => {
    const open = indexedDB.open.bind(indexedDB)
    let calls = 0
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (calls++ < failures) throw error
      return open(...args)
    })
  }

  it.each([
    ['no database opens at all', new DOMException('Internal error opening backing store.', 'UnknownError'), 'disk'],
    ['the storage is full', new DOMException('', 'QuotaExceededError'), 'full'],
    ['the browser forbids it', new DOMException('The user denied permission.', 'SecurityError'), 'no_store'],
  ])('when %s', async (_, error, reason) => {
    await createStore().save(clippingOf())
    fails(error)
    expect(await createStore().save(clippingOf({ exact: 'Another.' }))).toEqual({ ok: false, reason })
    expect(values.size).toBe(0)
  })

  it('when it opens at the fifth try', async () => {
    await createStore().save(clippingOf())
    fails(new DOMException('busy', 'UnknownError'), 4)
    expect(await createStore().count()).toBe(1)
    expect(values.size).toBe(0)
  })

  it('when a newer version of us has been here', async () => {
    const newer = await openDB('sectorlens', 99)
    newer.close()
    expect(await createStore().save(clippingOf())).toEqual({ ok: false, reason: 'newer' })
    expect(values.size).toBe(0)
  })

  it('when an older part of us does not let go, and opens as soon as it does', async () => {
    const older: IDBPDatabase = await openDB('sectorlens', 1, {
      upgrade(opened) {
        const clippings = opened.createObjectStore('clippings', { keyPath: 'id' })
        for (const name of ['sameQuote', 'canonicalUrl', 'deletedAt']) clippings.createIndex(name, name)
      },
    })
    const store = createStore()
    expect(await store.save(clippingOf())).toEqual({ ok: false, reason: 'blocked' })
    older.close()
    expect(await store.save(clippingOf())).toMatchObject({ ok: true })
    expect(values.size).toBe(0)
  })
})

describe('what is to be prepared', () => {
  it('is done after opening and before the first save', async () => {
    const order: string[] = []
    const database = createStoreDatabase(storage, async () => {
      order.push(`prepared with ${(await namesOfDatabases()).join()}`)
    })
    await createTestStore({ database, onChange: () => order.push('saved') }).save(clippingOf())
    expect(order).toEqual(['prepared with sectorlens', 'saved'])
  })
})

describe('a connection that was closed behind our back', () => {
  it('is opened again', async () => {
    const database = createTestDatabase(storage)
    const store = createTestStore({ database })
    await store.save(clippingOf())
    ;(await database.open()).close()
    expect((await store.list(all)).clippings).toHaveLength(1)
  })
})
