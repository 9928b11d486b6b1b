/** The store in a real IndexedDB. */
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClippingsStore } from '../../src/stores/clippings-store.ts'
import type { QuotaLevel, StorageQuota } from '../../src/stores/database/quota.ts'
import { clippingOf } from '../support/clippings.ts'
import { deleteDatabases } from '../support/own-databases.ts'
import { createTestStore } from '../support/test-store.ts'

let store: ClippingsStore
let changes = 0
const idOf = (index: number) => `c0mk9a1b2c${String(index).padStart(8, '0')}`
const nth = (index: number) => clippingOf({ id: idOf(index), exact: `Sentence number ${index}.` })
const all = { filter: {}, order: 'saved-newest' as const, after: null, limit: 50 }

beforeEach(async () => {
  await deleteDatabases()
  changes = 0
  store = createTestStore({ onChange: () => changes++ })
})

describe('saving', () => {
  it('keeps a clipping as it is', async () => {
    expect(await store.save(nth(1))).toEqual({ ok: true, id: idOf(1), already: false })
    expect((await store.list(all)).clippings).toEqual([nth(1)])
    expect(changes).toBe(1)
  })

  it('twice with the same id is saving once', async () => {
    await store.save(nth(1))
    expect(await store.save(nth(1))).toEqual({ ok: true, id: idOf(1), already: false })
    expect(await store.count()).toBe(1)
  })

  it('the same sentence of the same article again says so and adds nothing', async () => {
    await store.save(nth(1))
    expect(await store.save({ ...nth(1), id: idOf(2) })).toEqual({ ok: true, id: idOf(1), already: true })
    expect(await store.count()).toBe(1)
  })

  it('a sentence that lies in the trash is saved as new', async () => {
    await store.save(nth(1))
    await store.remove(idOf(1))
    expect(await store.save({ ...nth(1), id: idOf(2) })).toEqual({ ok: true, id: idOf(2), already: false })
    expect(await store.count()).toBe(1)
  })

  it('keeps all of many at once', async () => {
    await Promise.all(Array.from({ length: 250 }, (_, index) => store.save(nth(index))))
    expect(await store.count()).toBe(250)
  })
})

describe('listing', () => {
  it('goes newest first, page by page, with nothing twice and nothing left out', async () => {
    for (let index = 0; index < 7; index++) await store.save(nth(index))
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await store.list({ filter: {}, order: 'saved-newest', after, limit: 3 })
      seen.push(...page.clippings.map(({ id }) => id))
      after = page.next
    } while (after !== null)
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map(idOf))
  })

  it('has no further page when the last one is just full', async () => {
    for (let index = 0; index < 3; index++) await store.save(nth(index))
    expect((await store.list({ filter: {}, order: 'saved-newest' as const, after: null, limit: 3 })).next).toBeNull()
  })

  it('shows only what the filter lets through', async () => {
    await store.save(nth(1))
    await store.save({ ...nth(2), categories: ['6g'] })
    const { clippings } = await store.list({ ...all, filter: { category: '6g' } })
    expect(clippings.map(({ id }) => id)).toEqual([idOf(2)])
  })

  it('passes over a damaged record and shows the others', async () => {
    await store.save(nth(1))
    const database = await openDB('sectorlens')
    await database.put('clippings', { id: idOf(2), exact: 5 })
    database.close()
    expect((await store.list(all)).clippings.map(({ id }) => id)).toEqual([idOf(1)])
  })
})

describe('changing', () => {
  it('a note stays, with the time of the change', async () => {
    await store.save(nth(1))
    expect(await store.edit(idOf(1), { note: '要点', tags: ['q1'] })).toEqual({ ok: true })
    const [clipping] = (await store.list(all)).clippings
    expect(clipping).toMatchObject({ note: '要点', tags: ['q1'], updatedAt: '2026-02-01T12:00:00+08:00' })
  })

  it('what is not there says so', async () => {
    expect(await store.edit(idOf(9), { note: 'x' })).toEqual({ ok: false, reason: 'missing' })
  })

  it('deleting can be undone', async () => {
    await store.save(nth(1))
    await store.remove(idOf(1))
    expect(await store.count()).toBe(0)
    await store.restore(idOf(1))
    expect((await store.list(all)).clippings).toEqual([nth(1)])
  })

  it('emptying the trash takes only what has lain there long enough', async () => {
    await store.save(nth(1))
    await store.save(nth(2))
    await store.remove(idOf(1))
    expect(await store.purge('2026-02-01T11:59:59+08:00')).toBe(0)
    expect(await store.purge('2026-02-01T12:00:01+08:00')).toBe(1)
    expect(await store.restore(idOf(1))).toEqual({ ok: false, reason: 'missing' })
    expect(await store.count()).toBe(1)
  })
})

describe('a store that another version of us wants to upgrade', () => {
  it('lets go, so that the upgrade is not blocked', async () => {
    await store.save(nth(1))
    const newer = await openDB('sectorlens', 99)
    newer.close()
    expect(await store.save(nth(2))).toEqual({ ok: false, reason: 'newer' })
  })
})

describe('on a full disk', () => {
  const NOW = '2026-02-01T12:00:00+08:00'
  let reserve = 1
  let left: QuotaLevel = 'enough'
  const quota: StorageQuota = {
    read: async () => left,
    async useReserve() {
      if (reserve === 0) return false
      reserve--
      left = 'tight'
      return true
    },
  }
  const fullStore = () => createTestStore({ now: () => NOW, quota })

  beforeEach(() => {
    reserve = 1
    left = 'enough'
  })

  it('nothing is added, and all can be read', async () => {
    const full = fullStore()
    await full.save(nth(1))
    left = 'none'
    expect(await full.save(nth(2))).toEqual({ ok: false, reason: 'full' })
    expect(await full.merge([nth(2)])).toEqual({ ok: false, reason: 'full' })
    expect((await full.list(all)).clippings).toEqual([nth(1)])
    expect(reserve).toBe(1)
  })

  it('the reserve is given away for deleting', async () => {
    const full = fullStore()
    await full.save(nth(1))
    left = 'none'
    expect(await full.remove(idOf(1))).toEqual({ ok: true })
    expect(await full.edit(idOf(1), { note: 'x' })).toEqual({ ok: true })
    expect([reserve, await full.count()]).toEqual([0, 0])
  })

  it('a few clippings can be changed at once, but not many, and none is put', async () => {
    const full = fullStore()
    await full.save(nth(1))
    left = 'tight'
    const ids = Array.from({ length: 100 }, (_, index) => idOf(index))
    expect(await full.change(ids, { kind: 'remove' })).toEqual({ ok: false, reason: 'full' })
    expect(await full.replace({ put: [nth(2)], remove: [], over: [] })).toEqual({ ok: false, reason: 'full' })
    expect(await full.change(ids.slice(0, 9), { kind: 'remove' })).toEqual({ ok: true, changed: 1 })
    expect(await full.emptyTrash()).toEqual({ ok: true, changed: 1 })
  })

  it('without a reserve the database is not touched', async () => {
    const full = fullStore()
    await full.save(nth(1))
    reserve = 0
    left = 'none'
    expect(await full.remove(idOf(1))).toEqual({ ok: false, reason: 'full' })
    expect(await full.count()).toBe(1)
  })
})
