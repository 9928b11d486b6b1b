/** Databases of every earlier version, opened by the current one. */
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { openDatabase } from '../../../src/stores/database/open-database.ts'
import { STORES, toRow } from '../../../src/stores/rows/database-schema.ts'
import { ROW_KEYS_VERSION, renewRows } from '../../../src/stores/rows/row-keys.ts'
import { createLibraryState } from '../../../src/stores/state/library-state.ts'
import { clippingOf } from '../../support/clippings.ts'
import {
  clippingV1,
  clippingV2,
  clippingV3,
  clippingV5,
  createDatabaseV1,
  createDatabaseV2,
  createDatabaseV3,
  createDatabaseV4,
} from '../../support/earlier-shapes.ts'
import { deleteDatabases } from '../../support/own-databases.ts'
import { createTestDatabase, createTestStore } from '../../support/test-store.ts'

const createStore = () => createTestStore()

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
    expect(clippings.at(-1)).toMatchObject({ v: 6, note: 'kept since version 1', tags: ['old'], copies: [] })
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

describe('a database of version 2', () => {
  const idOf = (index: number) => `c0mk9a1b2c${String(index).padStart(8, '0')}`
  const rows = Array.from({ length: 1300 }, (_, index) =>
    clippingV2(idOf(index), {
      exact: `Sentence number ${index} of the second list.`,
      publishedDate: index % 2 === 0 ? '2026-01-12' : '2026-01-05',
      deletedAt: index % 10 === 0 ? '2026-01-20T00:00:00+08:00' : '',
    }),
  )

  it('can be filtered, searched and ordered, and counts what it did not know', async () => {
    await createDatabaseV2('sectorlens', rows)
    const store = createStore()
    expect(await store.counts()).toMatchObject({
      total: 1170,
      trash: 130,
      outlets: { 'Harbour Policy Review': 1170 },
      concepts: { 'sme.newround': 1170 },
      languages: { en: 1170 },
      statuses: { unused: 1170 },
      reports: {},
      toCheck: 0,
    })
    expect(await store.count({ from: '2026-01-06' })).toBe(520)
    expect(await store.count({ inTrash: true })).toBe(130)
    const query = { order: 'published-oldest' as const, after: null, limit: 1 }
    expect((await store.list({ ...query, filter: {} })).clippings[0]).toMatchObject({ id: idOf(1299), v: 6 })
    expect((await store.list({ ...query, filter: { search: 'number 1298' } })).clippings).toMatchObject([
      { id: idOf(1298), note: 'kept since version 2' },
    ])
    expect(await store.repairCounts()).toBe(false)
  })
})

describe('a database of version 3', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `c0mk9a1b2c${String(index).padStart(8, '0')}`)
  const rows = ids.map((id) => clippingV3(id, { exact: `Sentence ${id} of the third list.` }))

  it('keeps clippings, counts and segments as they lie, and gets a place for facts about the library', async () => {
    await createDatabaseV3('sectorlens', rows)
    const database = createTestDatabase()
    const store = createTestStore({ database })
    expect(await store.counts()).toMatchObject({ total: 40, tags: { old: 40 } })
    expect(await store.ids({ tag: 'old' }, 'saved-oldest')).toEqual(ids)
    expect(await store.repairCounts()).toBe(false)
    const state = createLibraryState(database)
    await state.write('export:last', '2026-02-01T12:00:00+08:00')
    expect(await createLibraryState(createTestDatabase()).read('export:last')).toBe('2026-02-01T12:00:00+08:00')
  })
})

describe('a database of version 4', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `c0mk9a1b2c${String(index).padStart(8, '0')}`)
  const rows = ids.map((id) => clippingV5(id, { exact: `Sentence ${id} of the fourth list.` }))

  it('has nothing to check in clippings that were read before it was known, and counts what comes', async () => {
    await createDatabaseV4('sectorlens', rows)
    const store = createStore()
    const { clippings } = await store.list({ filter: {}, order: 'saved-oldest', after: null, limit: 50 })
    expect(clippings).toHaveLength(40)
    expect(clippings[0]).toMatchObject({ v: 6, note: 'kept since version 5', readFrom: {}, toCheck: [] })
    expect(await store.counts()).toMatchObject({ total: 40, toCheck: 0 })
    const fresh = clippingOf({ id: 'c0mk9a1b2cfresh0001', exact: 'A new sentence.', toCheck: ['author'] })
    expect(await store.save(fresh)).toMatchObject({ ok: true, already: false })
    expect(await store.edit(ids[0] as string, { note: 'edited' })).toMatchObject({ ok: true })
    expect(await store.counts()).toMatchObject({ total: 41, toCheck: 1 })
    expect(await store.edit(fresh.id, { toCheck: [] }, { toCheck: ['author'] })).toEqual({ ok: true })
    expect(await store.counts()).toMatchObject({ total: 41, toCheck: 0 })
    expect(await store.repairCounts()).toBe(false)
  })
})

describe('rows that were made by other rules', () => {
  const nth = (index: number) =>
    clippingOf({ id: `c0mk9a1b2c${String(index).padStart(8, '0')}`, exact: `Sentence number ${index}.` })
  /** A rule that gives every article a host of its own. */
  const otherRow = (clipping: Clipping) => ({ ...toRow(clipping), articles: [`https://other.example/${clipping.id}`] })

  it('are rewritten in batches, and an interrupted run continues where it stopped', async () => {
    const store = createStore()
    const all = Array.from({ length: 1200 }, (_, index) => nth(index))
    await store.merge(all)
    const database = await openDatabase('sectorlens', () => {})
    const renew = async (version: string) => {
      const transaction = database.transaction(STORES, 'readwrite')
      const isMore = await renewRows(transaction, version, otherRow)
      await transaction.done
      return isMore
    }
    const countRenewed = async () => (await store.ids({ site: 'other.example' }, 'saved-newest')).length
    const found = async () => database.countFromIndex('clippings', 'by-article', `https://other.example/${nth(0).id}`)

    expect([await renew(ROW_KEYS_VERSION), await found()]).toEqual([false, 0])
    expect([await renew('next'), await found()]).toEqual([true, 1])
    expect([await renew('next'), await renew('next'), await renew('next')]).toEqual([true, false, false])
    expect([await countRenewed(), await store.count()]).toEqual([1200, 1200])
    expect(await store.repairCounts()).toBe(false)
    database.close()
    // The current rules differ from these again.
    await store.renewKeys()
    expect(await countRenewed()).toBe(0)
    expect((await store.ofArticle(nth(0).canonicalUrl)).length).toBe(1200)
  })
})
