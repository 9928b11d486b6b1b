/** Merging and counting in a real IndexedDB: nothing twice, nothing lost, and correct counts. */
import fc from 'fast-check'
import { type IDBPDatabase, openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClippingsStore } from '../../../src/stores/clippings-store.ts'
import { clippingOf } from '../../support/clippings.ts'
import { deleteDatabases } from '../../support/own-databases.ts'
import { createTestStore } from '../../support/test-store.ts'

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

describe('merging', () => {
  const backup = [nth(1), nth(2), { ...nth(3), deletedAt: '2026-01-20T00:00:00+08:00' }]

  it('adds what is new, and the same list again changes nothing', async () => {
    expect(await store.merge(backup)).toMatchObject({ ok: true, added: 3, joined: 0, copies: 0, unchanged: 0 })
    const before = await readRows()
    changes = 0
    expect(await store.merge(backup)).toMatchObject({ ok: true, added: 0, joined: 0, copies: 0, unchanged: 3 })
    expect(await readRows()).toEqual(before)
    expect([changes, await store.count()]).toEqual([0, 2])
  })

  it('joins doubles inside the list, also far apart', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => ({ ...nth(index), exact: `Sentence ${index % 600}.` }))
    expect(await store.merge(many)).toMatchObject({ added: 600, unchanged: 600 })
    expect(await store.count()).toBe(600)
  })

  it('joins notes and tags of the same sentence', async () => {
    await store.save({ ...nth(1), note: 'mine', tags: ['q1'] })
    await store.merge([{ ...nth(1), id: idOf(9), note: 'theirs', tags: ['q2'] }])
    const { clippings } = await store.list(all)
    expect(clippings).toEqual([{ ...nth(1), note: 'mine\n\ntheirs', tags: ['q1', 'q2'] }])
    expect((await store.counts()).tags).toEqual({ q1: 1, q2: 1 })
  })

  it('takes all or nothing', async () => {
    await store.save(nth(1))
    const unstorable = { ...nth(3), tags: [(() => {}) as unknown as string] }
    expect((await store.merge([nth(2), unstorable])).ok).toBe(false)
    expect((await store.list(all)).clippings).toEqual([nth(1)])
    expect(await store.repairCounts()).toBe(false)
  })

  it('gives a clipping whose id is taken by another sentence an id of its own, the same each time', async () => {
    await store.save(nth(1))
    const forged = { ...nth(1), exact: 'Quite another sentence.' }
    expect(await store.merge([forged])).toMatchObject({ added: 1 })
    expect(await store.merge([forged])).toMatchObject({ unchanged: 1 })
    expect((await store.list(all)).clippings).toContainEqual(nth(1))
    expect(await store.count()).toBe(2)
  })
})

describe('a copy in another article', () => {
  const copy = {
    ...nth(2),
    exact: 'Sentence number 1, which an agency wrote and which two outlets print word for word in their own design.',
    url: 'https://daily.example/a',
  }
  const original = { ...nth(1), exact: copy.exact }
  const elsewhere = { ...copy, canonicalUrl: 'https://daily.example/a', outlet: 'The Daily' }

  it('adds a source, not a row, and says so', async () => {
    await store.save(original)
    expect(await store.save(elsewhere)).toEqual({ ok: true, id: idOf(1), already: true, isCopy: true })
    const { clippings } = await store.list(all)
    expect(clippings).toEqual([
      { ...original, copies: [{ url: 'https://daily.example/a', outlet: 'The Daily', date: '2026-01-12' }] },
    ])
  })

  it('saved again, or by a retry, adds nothing', async () => {
    await store.save(original)
    await store.save(elsewhere)
    expect(await store.save(elsewhere)).toEqual({ ok: true, id: idOf(1), already: true })
    expect(await store.count()).toBe(1)
  })

  it('is found under both articles', async () => {
    await store.save(original)
    await store.save(elsewhere)
    for (const article of [original.canonicalUrl, original.url, elsewhere.canonicalUrl]) {
      expect((await store.ofArticle(article)).map(({ id }) => id)).toEqual([idOf(1)])
      expect((await store.list({ ...all, filter: { page: article } })).clippings).toHaveLength(1)
    }
  })
})

describe('counts', () => {
  it('follow every change', async () => {
    await store.save({ ...nth(1), tags: ['a'] })
    await store.save({ ...nth(2), categories: ['6g', 'sme-policy'], savedAt: '2026-02-03T00:00:00+08:00' })
    await store.save({ ...nth(3), url: 'https://www.daily.example/a', canonicalUrl: '' })
    await store.edit(idOf(1), { tags: ['b', 'c'] }, { tags: ['a'] })
    await store.remove(idOf(3))
    expect(await store.counts()).toEqual({
      total: 2,
      bytes: expect.any(Number),
      categories: { '6g': 1, 'sme-policy': 2 },
      tags: { b: 1, c: 1 },
      sites: { 'harbour-policy.example': 2 },
      months: { '2026-01': 1, '2026-02': 1 },
      outlets: { 'Harbour Policy Review': 2 },
      concepts: { 'sme.newround': 2 },
      languages: { en: 2 },
      statuses: { unused: 2 },
      reports: {},
      toCheck: 0,
      trash: 1,
    })
    await store.restore(idOf(3))
    expect((await store.counts()).sites).toEqual({ 'harbour-policy.example': 2, 'daily.example': 1 })
    expect(await store.repairCounts()).toBe(false)
  })

  it('equal a fresh count after any sequence of changes', async () => {
    const step = fc.record({
      what: fc.constantFrom('save', 'merge', 'remove', 'restore', 'tag', 'purge'),
      index: fc.integer({ min: 0, max: 4 }),
      tags: fc.array(fc.constantFrom('a', 'b')),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const { what, index, tags } of steps) {
          if (what === 'save') await store.save({ ...nth(index), tags: [...new Set(tags)] })
          else if (what === 'merge')
            await store.merge([nth(index), { ...nth(index), id: idOf(index + 5), tags: ['c'] }])
          else if (what === 'remove') await store.remove(idOf(index))
          else if (what === 'restore') await store.restore(idOf(index))
          else if (what === 'tag') await store.edit(idOf(index), { tags: [...new Set(tags)] })
          else await store.purge('2026-02-01T12:00:01+08:00')
        }
        const expected = await store.counts()
        await changeDatabase(async (database) => void (await database.put('counts', 99_999, 'total ')))
        expect(await store.counts()).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['a total that is wrong', (database: IDBPDatabase) => database.put('counts', 7, 'total ')],
    ['a month that is missing', (database: IDBPDatabase) => database.delete('counts', 'month 2026-01')],
    ['a row that went without them', (database: IDBPDatabase) => database.delete('clippings', idOf(1))],
  ])('are counted again after %s', async (_, spoil) => {
    await store.save(nth(1))
    await store.save(nth(2))
    await changeDatabase(async (database) => void (await spoil(database)))
    expect(await store.repairCounts()).toBe(true)
    expect(await store.repairCounts()).toBe(false)
    expect(await store.counts()).toMatchObject({ total: (await readRows()).length })
  })

  it('that would become negative are counted again', async () => {
    await store.save({ ...nth(1), tags: ['a'] })
    await changeDatabase(async (database) => void (await database.delete('counts', 'tag a')))
    await store.edit(idOf(1), { tags: ['b'] }, { tags: ['a'] })
    expect((await store.counts()).tags).toEqual({ b: 1 })
  })
})

async function changeDatabase(change: (database: IDBPDatabase) => Promise<void>): Promise<void> {
  const database = await openDB('sectorlens')
  await change(database)
  database.close()
}

async function readRows(): Promise<unknown[]> {
  const database = await openDB('sectorlens')
  const rows = await database.getAll('clippings')
  database.close()
  return rows
}
