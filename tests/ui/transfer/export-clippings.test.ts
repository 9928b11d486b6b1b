/** Exports that read a store page by page. */
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { matchesFilter } from '../../../src/core/clippings/select-clippings.ts'
import { CSV_HEADER } from '../../../src/core/export/clippings-csv.ts'
import type { ClippingPage, ClippingQuery } from '../../../src/protocol/messages.ts'
import { exportClippings, readTable, toFileName } from '../../../src/ui/transfer/export-clippings.ts'
import { clippingOf } from '../../support/clippings.ts'

const NAMES = new Map([['sme.newround', { name: 'new round of support' }]])

/** A store of a number of clippings, newest first; every third is about 6G. */
function storeOf(count: number) {
  const all: Clipping[] = Array.from({ length: count }, (_, index) =>
    clippingOf({
      id: `c${String(count - index).padStart(8, '0')}`,
      exact: `第 ${index} 段, "quoted"`,
      categories: index % 3 === 0 ? ['6g'] : ['sme-policy'],
    }),
  )
  const queries: ClippingQuery[] = []
  const list = async (query: ClippingQuery): Promise<ClippingPage> => {
    queries.push(query)
    const { filter, after, limit } = query
    const matching = all.filter(matchesFilter(filter)).filter(({ id }) => after === null || id < after)
    const clippings = matching.slice(0, limit)
    return { clippings, next: matching.length > limit ? (clippings.at(-1)?.id ?? null) : null }
  }
  return { all, queries, list }
}

const never = new AbortController().signal

describe('the exported file', () => {
  it('has every clipping once, in order, after one byte order mark and one header', async () => {
    const store = storeOf(4500)
    const progress: number[] = []
    const { blob, count } = await exportClippings(store, {}, NAMES, { onProgress: (done) => progress.push(done) })
    const bytes = new Uint8Array(await blob.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [header, ...rows] = parse(new TextDecoder().decode(bytes)) as string[][]
    expect(header).toEqual(CSV_HEADER)
    expect(rows.map((row) => row[CSV_HEADER.indexOf('id')])).toEqual(store.all.map(({ id }) => id))
    expect(rows[7]?.[3]).toBe('第 7 段, "quoted"')
    expect({ count, progress }).toEqual({ count: 4500, progress: [2000, 4000, 4500] })
    expect(store.queries.every(({ limit }) => limit === 2000)).toBe(true)
  })

  it('of an empty store is a header', async () => {
    const { blob, count } = await exportClippings(storeOf(0), {}, NAMES)
    expect(parse(await blob.text(), { bom: true })).toEqual([CSV_HEADER])
    expect(count).toBe(0)
  })

  it('has only what the filter matches', async () => {
    const { count } = await exportClippings(storeOf(30), { filter: { category: '6g' } }, NAMES)
    expect(count).toBe(10)
  })

  it('stops when it is cancelled', async () => {
    const end = new AbortController()
    const store = storeOf(9000)
    const exported = exportClippings(store, {}, NAMES, { onProgress: () => end.abort(), signal: end.signal })
    await expect(exported).rejects.toMatchObject({ name: 'AbortError' })
    expect(store.queries).toHaveLength(1)
  })

  it('fails with the store', async () => {
    const broken = { list: () => Promise.reject(new Error('no store')) }
    await expect(exportClippings(broken, {}, NAMES)).rejects.toThrow('no store')
  })

  it('has only what was chosen, and says what that is', async () => {
    const selected = new Set(['c00000003', 'c00000007', 'c99999999'])
    const { count, ids } = await exportClippings(storeOf(30), { selected }, NAMES)
    expect({ count, ids }).toEqual({ count: 2, ids: ['c00000007', 'c00000003'] })
  })

  it('as a backup has the trash as well, which no other export has', async () => {
    const store = storeOf(5)
    store.all[1] = { ...(store.all[1] as Clipping), deletedAt: '2026-01-14T00:00:00+08:00' }
    const backup = await exportClippings(store, { format: 'json-lines', withTrash: true }, NAMES)
    const lines = (await backup.blob.text()).trimEnd().split('\n')
    expect(lines).toHaveLength(7)
    expect(backup.ids).toHaveLength(5)
    expect((await exportClippings(store, {}, NAMES)).count).toBe(4)
  })

  it.each([
    ['all', 'csv', 'sectorlens-clippings-2026-01-12.csv'],
    ['filtered', 'csv', 'sectorlens-clippings-2026-01-12-filtered.csv'],
    ['chosen', 'json-lines', 'sectorlens-clippings-2026-01-12-chosen.jsonl'],
  ] as const)('of %s clippings as %s is named %s', (part, format, name) => {
    expect(toFileName('2026-01-12', part, format)).toBe(name)
  })
})

describe('the table for the clipboard', () => {
  it('has the header and the same cells as the file', async () => {
    const store = storeOf(3)
    const table = await readTable(store, {}, NAMES, never)
    const { blob } = await exportClippings(store, {}, NAMES)
    expect(table).toEqual(parse(await blob.text(), { bom: true }))
  })
})
