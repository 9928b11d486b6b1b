/**
 * The table in a real spreadsheet: LibreOffice opens the file as a user would, and its cells are then read from the
 * document it saves. Where LibreOffice is missing this is reported, not skipped silently.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CSV_HEADER, toCsvRow } from '../../../src/core/export/clippings-csv.ts'
import { BYTE_ORDER_MARK, toCsv } from '../../../src/core/export/csv.ts'
import { unguardCell } from '../../../src/core/export/formula-guard.ts'
import { clippingOf } from '../../support/clippings.ts'
import { type Cell, findOffice, openInOffice, readSheet } from '../../support/libre-office.ts'

const NAMES = new Map([['ic.sector', { name: 'integrated circuit' }]])

/**
 * Comma, quotation mark, UTF-8, from the first line, columns as they come; dates are detected, and formulas evaluated:
 * what a careless user would choose (Filter Options for CSV, tokens 1 to 13).
 */
const FILTER = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true'

const CLIPPINGS = [
  clippingOf({ exact: '=1+1', note: '+1', title: '@SUM(A1)', author: '-2+3', tags: ['=x', 'b'], report: '=NOW()' }),
  clippingOf({
    id: 'c0mk9a1b2csecond00',
    exact: '工信部：“六大领域”，\n第二行',
    outlet: '經濟日報',
    title: '＝全形',
    note: 'a "quoted", cell; 😀',
    publishedDate: '2025-12-31',
    copies: [{ url: 'https://strait.example/1', outlet: '大公報', date: '2026-01-13' }],
  }),
  clippingOf({ id: 'c0mk9a1b2cthird000', exact: 'x', publishedDate: '', page: 'iv', note: 'line\n\n=line' }),
]

const office = findOffice()
const title = office
  ? 'the table in LibreOffice'
  : 'the table in LibreOffice [NOT RUN: no soffice; Debian package libreoffice-calc]'

describe(title, () => {
  if (!office) {
    it('needs LibreOffice', (context) => context.skip('NOT RUN: soffice was not found; install libreoffice-calc'))
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'sectorlens-office-'))
  const written = CLIPPINGS.map((clipping) => toCsvRow(clipping, NAMES))
  let rows: Cell[][] = []

  let unguarded: Cell[][] = []

  beforeAll(async () => {
    const paths = ['clippings', 'unguarded'].map((name) => join(folder, `${name}.csv`))
    writeFileSync(paths[0] as string, BYTE_ORDER_MARK + toCsv([[...CSV_HEADER], ...written]))
    writeFileSync(paths[1] as string, toCsv([['=1+1', "'=1+1"]]))
    await openInOffice(office, paths, FILTER, folder)
    const read = (name: string) => readSheet(join(folder, `${name}.ods`))
    rows = read('clippings')
    unguarded = read('unguarded')
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const cellOf = (index: number, name: string) => rows[index + 1]?.[CSV_HEADER.indexOf(name)] as Cell

  it('has the header and a row for each clipping', () => {
    expect(rows[0]?.slice(0, CSV_HEADER.length).map(({ text }) => text)).toEqual(CSV_HEADER)
    expect(rows.filter((row) => row.some(({ text }) => text !== ''))).toHaveLength(CLIPPINGS.length + 1)
  })

  it('evaluates nothing, although it would without the guard', () => {
    expect(unguarded[0]?.slice(0, 2).map(({ formula, text }) => [formula !== '', text])).toEqual([
      [true, '2'],
      [false, "'=1+1"],
    ])
    expect(rows.flat().filter(({ formula, type }) => formula !== '' || type === 'error')).toEqual([])
  })

  it('has every text as text, Chinese and signs intact', () => {
    const texts = [
      'outlet',
      'title',
      'quote',
      'note',
      'tags',
      'author',
      'report',
      'copies',
      'saved_at',
      'id',
      'quote_sha256',
    ]
    CLIPPINGS.forEach((_, index) => {
      for (const name of texts) {
        const cell = written[index]?.[CSV_HEADER.indexOf(name)] ?? ''
        expect(cellOf(index, name).text, `${index} ${name}`).toBe(cell)
        if (cell !== '') expect(cellOf(index, name).type, `${index} ${name}`).toBe('string')
      }
      expect(unguardCell(cellOf(index, 'quote').text)).toBe(CLIPPINGS[index]?.exact)
    })
  })

  it('has days as days by value, and none where none is known', () => {
    const days = CLIPPINGS.map((_, index) => cellOf(index, 'published_date'))
    expect(days.map(({ type, dateValue }) => [type, dateValue])).toEqual([
      ['date', '2026-01-12'],
      ['date', '2025-12-31'],
      ['', ''],
    ])
    expect(cellOf(0, 'saved_date').dateValue).toBe('2026-01-13')
  })

  it('has flags as numbers', () => {
    expect([cellOf(0, 'is_sme_policy'), cellOf(0, 'is_6g')].map(({ type, text }) => [type, text])).toEqual([
      ['float', '1'],
      ['float', '0'],
    ])
  })
})
