/** Lists, counts and bulk changes compared with the simple way: filter all clippings, sort them, cut out the page. */
import fc from 'fast-check'
import { type IDBPDatabase, openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { applyChange, type ClippingChange } from '../../../src/core/clippings/clipping-change.ts'
import {
  CLIPPING_ORDERS,
  type ClippingFilter,
  type ClippingOrder,
  matchesFilter,
  toClippingDay,
} from '../../../src/core/clippings/select-clippings.ts'
import type { ClippingsStore } from '../../../src/stores/clippings-store.ts'
import { clippingOf } from '../../support/clippings.ts'
import { deleteDatabases } from '../../support/own-databases.ts'
import { createTestStore } from '../../support/test-store.ts'

const NOW = '2026-02-01T12:00:00+08:00'
const TAGS = ['预算', 'Q1', 'q1', 'a"b']
const OUTLETS = ['财新网', 'Reuters', '']
const REPORTS = ['', 'Friday']
const DAYS = ['', '2026-01-05', '2026-01-12', '2026-03-01']
const SITES = ['harbour-policy.example', 'daily.example']
const QUOTES = [
  '工信部公布第七批专精特新名单',
  '工信部公佈第七批專精特新名單',
  'A subsidy for chips',
  '6G ＡＩ labs',
  'x',
]

let store: ClippingsStore
const idOf = (index: number) => `c0mk9a1b2c${String(index).padStart(8, '0')}`

beforeEach(async () => {
  await deleteDatabases()
  store = createTestStore({ now: () => NOW })
})

/** Any clipping; the number makes its sentence unique. */
const anyClipping = (index: number) =>
  fc
    .record({
      quote: fc.constantFrom(...QUOTES),
      categories: fc.subarray(['aerospace', '6g', 'sme-policy'] as const),
      concepts: fc.subarray(['ic.chip', 'sme.newround']),
      tags: fc.subarray(TAGS),
      outlet: fc.constantFrom(...OUTLETS),
      report: fc.constantFrom(...REPORTS),
      status: fc.constantFrom('unused' as const, 'used' as const, 'ignore' as const),
      publishedDate: fc.constantFrom(...DAYS),
      language: fc.constantFrom('en', 'zh-Hans', 'zh-Hant', ''),
      site: fc.constantFrom(...SITES),
      copy: fc.boolean(),
      note: fc.constantFrom('', 'Check the 資金 again'),
      day: fc.integer({ min: 10, max: 28 }),
      isDeleted: fc.boolean(),
    })
    .map(({ quote, site, copy, day, isDeleted, ...parts }): Clipping => {
      const savedAt = `2026-01-${day}T00:30:00+08:00`
      const url = `https://www.${site}/article/${index % 3}`
      const copies = copy ? [{ url: 'https://copy.example/1', outlet: 'Copy', date: '' }] : []
      const deletedAt = isDeleted ? savedAt : ''
      const exact = `${quote} ${index}`
      return clippingOf({ ...parts, id: idOf(index), exact, url, canonicalUrl: '', copies, savedAt, deletedAt })
    })

const anyList = (count: number) => fc.tuple(...Array.from({ length: count }, (_, index) => anyClipping(index)))

const anyFilter: fc.Arbitrary<ClippingFilter> = fc.record(
  {
    search: fc.constantFrom('专精', '專精特新 工信', 'SUBSIDY', 'chips sub', '6g', 'ai', 'x', '财新', '资金', 'caixin'),
    category: fc.constantFrom('6g' as const, 'sme-policy' as const),
    concept: fc.constant('ic.chip'),
    outlet: fc.constantFrom('财新网', 'Reuters'),
    tag: fc.constantFrom(...TAGS),
    from: fc.constantFrom('2026-01-05', '2026-01-12'),
    to: fc.constantFrom('2026-01-12', '2026-01-20'),
    language: fc.constantFrom('zh', 'zh-Hant', 'en'),
    page: fc.constantFrom('https://daily.example/article/1', 'https://copy.example/1'),
    site: fc.constantFrom(...SITES, 'copy.example'),
    status: fc.constantFrom('unused' as const, 'ignore' as const),
    report: fc.constant('Friday'),
    savedAfter: fc.constantFrom('2026-01-15T00:00:00+08:00', '2026-01-20T00:30:00+08:00'),
    inTrash: fc.constant(true as const),
  },
  { requiredKeys: [] },
)
// Many conditions at once would match nothing.
const fewConditions = fc
  .tuple(anyFilter, fc.subarray(Object.keys(clippingFilterKeys()), { maxLength: 3 }))
  .map(
    ([filter, names]) =>
      Object.fromEntries(Object.entries(filter).filter(([name]) => names.includes(name))) as ClippingFilter,
  )

function clippingFilterKeys(): Record<keyof Required<ClippingFilter>, true> {
  return {
    search: true,
    category: true,
    concept: true,
    outlet: true,
    tag: true,
    from: true,
    to: true,
    language: true,
    page: true,
    site: true,
    status: true,
    report: true,
    savedAfter: true,
    inTrash: true,
  }
}

function sortPlainly(clippings: readonly Clipping[], order: ClippingOrder): Clipping[] {
  const newest = [...clippings].sort((one, other) => (one.id < other.id ? 1 : -1))
  if (order === 'saved-newest') return newest
  if (order === 'saved-oldest') return newest.reverse()
  const sign = order === 'published-newest' ? -1 : 1
  return newest.sort((one, other) => sign * toClippingDay(one).localeCompare(toClippingDay(other)))
}

async function readPages(filter: ClippingFilter, order: ClippingOrder, limit: number): Promise<Clipping[]> {
  const all: Clipping[] = []
  let after: string | null = null
  do {
    const page = await store.list({ filter, order, after, limit })
    if (page.next !== null) expect(page.clippings).toHaveLength(limit)
    all.push(...page.clippings)
    after = page.next
  } while (after !== null)
  return all
}

describe('a list', () => {
  it('gives page by page what filtering and sorting all clippings gives, and counts the same', async () => {
    const questions = fc.array(
      fc.record({
        filter: fewConditions,
        order: fc.constantFrom(...CLIPPING_ORDERS),
        limit: fc.constantFrom(1, 5, 7, 24),
      }),
      { minLength: 20, maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(anyList(24), questions, async (clippings, asked) => {
        expect((await store.replace({ put: clippings, remove: [], over: [] })).ok).toBe(true)
        for (const { filter, order, limit } of asked) {
          const expected = sortPlainly(clippings.filter(matchesFilter(filter)), order)
          expect(await readPages(filter, order, limit)).toEqual(expected)
          expect(await store.count(filter)).toBe(expected.length)
          expect(await store.ids(filter, order)).toEqual(expected.map(({ id }) => id))
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  it('is the same over many segments, however they were filled', async () => {
    const many = Array.from({ length: 1500 }, (_, index) =>
      clippingOf({ id: idOf(index), exact: `Sentence ${index}.`, tags: index % 7 === 0 ? ['seventh'] : [] }),
    )
    const shuffled = many.map((_, index) => many[(index * 701) % many.length] as Clipping)
    for (let start = 0; start < shuffled.length; start += 100) await store.merge(shuffled.slice(start, start + 100))
    await store.change(
      many.slice(300, 700).map(({ id }) => id),
      { kind: 'remove' },
    )
    await store.emptyTrash()
    const left = many.filter((_, index) => index < 300 || index >= 700).reverse()
    expect(await readPages({}, 'saved-newest', 400)).toEqual(left)
    const seventh = left.filter(({ tags }) => tags.length > 0)
    expect(await readPages({ tag: 'seventh' }, 'saved-newest', 50)).toEqual(seventh)
    expect(await readPages({ tag: 'seventh' }, 'saved-oldest', 50)).toEqual([...seventh].reverse())
    expect(await store.count({ search: 'sentence', tag: 'seventh' })).toBe(seventh.length)
    expect(await store.repairCounts()).toBe(false)
  })

  it('ends a count that nobody wants any more', async () => {
    await store.save(clippingOf())
    await expect(store.count({ search: 'support' }, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  })
})

describe('a change of many', () => {
  const three = [1, 2, 3].map((index) => clippingOf({ id: idOf(index), exact: `Sentence ${index}.`, tags: ['old'] }))
  const ids = three.map(({ id }) => id)

  it.each<[string, ClippingChange, number]>([
    ['sets a field', { kind: 'edit', edit: { status: 'used' } }, 3],
    ['adds and takes away tags', { kind: 'tag', add: ['new'], remove: ['old'] }, 3],
    ['adds no tag twice', { kind: 'tag', add: ['old'], remove: [] }, 0],
    ['moves to the trash', { kind: 'remove' }, 3],
    ['deletes nothing for good that is kept', { kind: 'erase' }, 0],
  ])('%s', async (_, change, changed) => {
    await store.merge(three)
    expect(await store.change([...ids, ...ids, idOf(9)], change)).toEqual({ ok: true, changed })
    expect(await readRows()).toEqual(
      three.map((clipping) => expect.objectContaining(applyChange(clipping, change, NOW) ?? {})),
    )
    expect(await store.repairCounts()).toBe(false)
  })

  it('in the trash takes out, or deletes for good', async () => {
    await store.merge(three)
    await store.change(ids, { kind: 'remove' })
    expect(await store.change([idOf(1)], { kind: 'restore' })).toEqual({ ok: true, changed: 1 })
    expect(await store.change([idOf(1), idOf(2)], { kind: 'erase' })).toEqual({ ok: true, changed: 1 })
    expect(await store.emptyTrash()).toEqual({ ok: true, changed: 1 })
    expect((await readRows()).map(({ id }) => id)).toEqual([idOf(1)])
    expect(await store.counts()).toMatchObject({ total: 1, trash: 0 })
  })

  it('is undone by what a merge says', async () => {
    await store.merge(three)
    const before = await readRows()
    const merged = await store.merge([
      clippingOf({ id: idOf(7), exact: 'Sentence 1.', note: 'theirs' }),
      clippingOf({ id: idOf(8), exact: 'Sentence 1.', note: 'once more' }),
      clippingOf({ id: idOf(9), exact: 'Sentence 9.' }),
    ])
    expect(merged).toMatchObject({ ok: true, added: 1, joined: 2 })
    if (merged.ok) expect(await store.replace(merged.undo)).toEqual({ ok: true, changed: 2 })
    expect(await readRows()).toEqual(before)
    expect(await store.repairCounts()).toBe(false)
  })
})

describe('counts and segments', () => {
  it('equal freshly computed ones after any sequence of changes, of one and of many', async () => {
    const step = fc.record({
      what: fc.constantFrom('merge', 'replace', 'tag', 'edit', 'remove', 'restore', 'erase', 'emptyTrash'),
      indexes: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 5 }),
      tags: fc.subarray(TAGS),
    })
    await fc.assert(
      fc.asyncProperty(anyList(8), fc.array(step, { maxLength: 10 }), async (clippings, steps) => {
        await store.replace({ put: clippings, remove: [], over: [] })
        for (const { what, indexes, tags } of steps) {
          const ids = indexes.map(idOf)
          if (what === 'merge') await store.merge(indexes.map((index) => ({ ...(clippings[index] as Clipping), tags })))
          else if (what === 'replace') await store.replace({ put: clippings.slice(0, 2), remove: ids, over: [] })
          else if (what === 'tag') await store.change(ids, { kind: 'tag', add: tags, remove: ['Q1'] })
          else if (what === 'edit') await store.change(ids, { kind: 'edit', edit: { report: 'Friday', tags } })
          else if (what === 'emptyTrash') await store.emptyTrash()
          else await store.change(ids, { kind: what })
        }
        expect(await store.repairCounts()).toBe(false)
        const expected = await readDerived()
        await withDatabase((database) => database.put('counts', 99_999, 'total '))
        expect(await store.repairCounts()).toBe(true)
        expect(await readDerived()).toEqual(expected)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })
})

/** Counts, and the content of the segments row by row. */
async function readDerived(): Promise<unknown> {
  const counts = await store.counts()
  const found = await Promise.all(
    ([{}, { inTrash: true }] as ClippingFilter[]).map((filter) => store.ids(filter, 'published-oldest')),
  )
  const segments = await withDatabase((database) =>
    Promise.all([database.getAll('segments'), database.getAll('signatures')]),
  )
  return { counts, found, segments: segments.flat().filter((one) => one.ids !== '' && one.length !== 0) }
}

async function readRows(): Promise<Clipping[]> {
  return withDatabase((database) => database.getAll('clippings'))
}

async function withDatabase<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB('sectorlens')
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
