/** Databases of every earlier version, opened by today's. */
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createClippingsStore } from '../../src/stores/clippings-store.ts'
import { createStoreDatabase } from '../../src/stores/store-database.ts'
import { clippingOf } from '../support/clippings.ts'
import { clippingV1, createDatabaseV1 } from '../support/earlier-shapes.ts'
import { createMemoryStorage } from '../support/memory-storage.ts'
import { deleteDatabases } from '../support/own-databases.ts'

const createStore = () =>
  createClippingsStore(createStoreDatabase(createMemoryStorage()), () => '2026-02-01T12:00:00+08:00')

beforeEach(deleteDatabases)

describe('a database of version 1', () => {
  const idOf = (index: number) => `c0mk9a1b2c${String(index).padStart(8, '0')}`
  const rows = Array.from({ length: 2500 }, (_, index) =>
    clippingV1(idOf(index), {
      exact: `Sentence number ${index} of the old list.`,
      canonicalUrl: `https://harbour-policy.example/${index % 100}`,
      deletedAt: index % 10 === 0 ? '2026-01-20T00:00:00+08:00' : '',
    }),
  )

  it('keeps every clipping with note, tags and trash, and counts them', async () => {
    await createDatabaseV1('sectorlens', rows)
    const store = createStore()
    const { clippings } = await store.list({ filter: {}, order: 'saved-newest' as const, after: null, limit: 5000 })
    expect(clippings.map(({ id }) => id)).toEqual(
      rows
        .filter(({ deletedAt }) => deletedAt === '')
        .map(({ id }) => id)
        .reverse(),
    )
    expect(clippings.at(-1)).toMatchObject({ v: 3, note: 'kept since version 1', tags: ['old'], copies: [] })
    expect(await store.counts()).toMatchObject({
      total: 2250,
      tags: { old: 2250 },
      sites: { 'harbour-policy.example': 2250 },
      months: { '2026-01': 2250 },
    })
    expect(await store.restore(idOf(0))).toEqual({ ok: true })
    expect(await store.count()).toBe(2251)
  })

  it('finds the same sentence and the article as if it had been saved today', async () => {
    await createDatabaseV1('sectorlens', [clippingV1(idOf(1))])
    const store = createStore()
    expect(await store.save(clippingOf({ id: idOf(2) }))).toEqual({ ok: true, id: idOf(1), already: true })
    expect((await store.ofArticle(clippingOf().canonicalUrl)).map(({ id }) => id)).toEqual([idOf(1)])
  })

  it('leaves what is no clipping where it lies', async () => {
    await createDatabaseV1('sectorlens', [clippingV1(idOf(1)), { id: idOf(2), exact: 5 }])
    const store = createStore()
    expect(await store.count()).toBe(1)
    expect(await store.repairCounts()).toBe(false)
    const database = await openDB('sectorlens')
    expect(await database.get('clippings', idOf(2))).toMatchObject({ exact: 5 })
    database.close()
  })
})
