/** An export can be imported again: tables through two independent parsers, backups to the letter. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { CSV_HEADER, toCsvRow } from '../../../src/core/export/clippings-csv.ts'
import { BYTE_ORDER_MARK, toCsv } from '../../../src/core/export/csv.ts'
import { guardCell, unguardCell } from '../../../src/core/export/formula-guard.ts'
import { writeJsonLines } from '../../../src/core/export/json-lines.ts'
import { parseCopyValues, parseListCell, toCopyValues, toListValue } from '../../../src/core/export/list-cell.ts'
import { type ImportContext, planImport } from '../../../src/core/import/plan-import.ts'
import { readCsv } from '../../../src/core/import/read-csv.ts'
import { readJsonLines } from '../../../src/core/import/read-json-lines.ts'
import { anyClipping, anyText } from '../../support/any-clipping.ts'

const NAMES = new Map([
  ['ic.sector', { name: 'integrated circuit' }],
  ['sme.newround', { name: 'new round; of support' }],
  ['own-1', { name: 'Quantum; optics' }],
])
/** After every time of the clippings made here: a later one would be capped. */
const NOW = '2100-02-01T08:00:00+08:00'
const contextOf = (saved: readonly Clipping[]): ImportContext => ({
  saved,
  names: NAMES,
  now: NOW,
  toOwner: () => 'mine',
})

const anyList: fc.Arbitrary<Clipping[]> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyClipping(`c0mk9a1b2cany${index}0000`))))

function toTable(clippings: readonly Clipping[]): string {
  return toCsv([[...CSV_HEADER], ...clippings.map((clipping) => toCsvRow(clipping, NAMES))])
}

async function toBackup(pages: readonly (readonly Clipping[])[]): Promise<string> {
  let text = ''
  for await (const chunk of writeJsonLines(pages)) text += chunk
  return text
}

function readTable(text: string) {
  const read = readCsv(text)
  if (!read.ok) throw new Error(read.reason)
  return read
}

describe('ten thousand tables', () => {
  it('are the same cells in two parsers, and the same texts once the guard is off', () => {
    const table = fc.array(fc.array(anyText, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(table, (texts) => {
        const rows = texts.map((row) => ['id', ...row])
        const file = BYTE_ORDER_MARK + toCsv(rows.map((row) => row.map(guardCell)))
        const one = Papa.parse<string[]>(file.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1)
        const other: string[][] = parse(file, { bom: true })
        expect(one).toEqual(other)
        expect(one.map((row) => row.map(unguardCell))).toEqual(rows)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
})

describe('a table of any clippings', () => {
  it('says of each field what it is, and nothing else', () => {
    fc.assert(
      fc.property(anyList, (clippings) => {
        const rows: Record<string, string>[] = parse(toTable(clippings), { columns: true })
        rows.forEach((row, index) => {
          const clipping = clippings[index] as Clipping
          const texts = ['title', 'note', 'report', 'page', 'author', 'outlet'] as const
          for (const name of texts) expect(unguardCell(row[name] ?? '')).toBe(clipping[name])
          expect(unguardCell(row.quote ?? '')).toBe(clipping.exact)
          expect(row.published_date).toBe(clipping.publishedDate)
          expect(row.status).toBe(clipping.status)
          expect(row.id).toBe(clipping.id)
          expect(parseListCell(row.copies ?? '')).toEqual(toCopyValues(clipping.copies).map(toListValue))
        })
      }),
      { numRuns: 500 },
    )
  })

  it('changes nothing when it comes back to the list it was made of', () => {
    fc.assert(
      fc.property(anyList, (clippings) => {
        const plan = planImport(readTable(toTable(clippings)), contextOf(clippings))
        expect(plan).toMatchObject({ added: [], changed: [], refused: [], unchanged: clippings.length })
        expect([...plan.ignored]).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('makes clippings of the same words where none is saved', () => {
    fc.assert(
      fc.property(anyClipping('c0mk9a1b2cany00000'), (clipping) => {
        const plan = planImport(readTable(toTable([clipping])), contextOf([]))
        expect(plan.refused).toEqual([])
        const [made] = plan.added
        expect(made).toMatchObject({
          id: clipping.id,
          exact: clipping.exact,
          url: clipping.url,
          publishedDate: clipping.publishedDate,
          status: clipping.status,
          categories: clipping.categories,
          concepts: clipping.concepts,
          toCheck: clipping.toCheck,
          savedAt: clipping.savedAt,
        })
        expect(made?.note).toBe(clipping.note.replace(/\r\n?/g, '\n').trim())
        expect(made?.copies.map(({ url, date }) => [url.replaceAll('%3B', ';'), date])).toEqual(
          clipping.copies.map(({ url, date }) => [url, date]),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a list of further sources', () => {
  it('reads back what can be written of it', () => {
    const copies = [
      { url: 'https://a.example/1', outlet: 'Ta Kung Pao', date: '2026-01-12' },
      { url: 'https://b.example/2', outlet: '', date: '' },
      { url: 'https://c.example/3', outlet: '2026-01-12', date: '' },
    ]
    expect(toCopyValues(copies)).toEqual([
      'Ta Kung Pao 2026-01-12 https://a.example/1',
      'undated https://b.example/2',
      '2026-01-12 undated https://c.example/3',
    ])
    expect(parseCopyValues(toCopyValues(copies))).toEqual(copies)
  })
})

describe('a backup', () => {
  it('restores every record exactly, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, async (clippings) => {
        const read = readJsonLines(await toBackup([clippings.slice(0, 1), clippings.slice(1)]))
        expect(read).toMatchObject({ ok: true, refused: [] })
        if (!read.ok) return
        const records = read.candidates.map((candidate) => (candidate.kind === 'record' ? candidate.clipping : null))
        expect(records).toEqual(clippings)
        expect(planImport(read, contextOf([])).added.length).toBeLessThanOrEqual(clippings.length)
        expect(planImport(read, contextOf(clippings))).toMatchObject({ added: [], changed: [], refused: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('is one line a record between two that say what it is', async () => {
    const [clipping] = fc.sample(anyClipping('c0mk9a1b2cany00000'), 1) as [Clipping]
    const lines = (await toBackup([[clipping]])).trimEnd().split('\n')
    expect(lines[0]).toBe('{"format":"sectorlens-clippings","version":1}')
    expect(lines[2]).toBe('{"end":"sectorlens-clippings","clippings":1}')
    expect(lines).toHaveLength(3)
  })
})
