/** The table an analyst gets: safe in a spreadsheet, exact when read back. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { CSV_HEADER, toCsvRow } from '../../src/core/export/clippings-csv.ts'
import {
  BYTE_ORDER_MARK,
  cutCell,
  guardCell,
  LONGEST_CELL,
  toCsv,
  toHtmlTable,
  toTabSeparated,
  unguardCell,
} from '../../src/core/export/csv.ts'
import { toKnownNames } from '../../src/core/lexicon/known-names.ts'
import { createOwnLexicon } from '../../src/core/lexicon/own-lexicon.ts'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { clippingOf } from '../support/clippings.ts'

const names = new Map([['ic.sector', { name: 'integrated circuit' }]])

describe('the formula guard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['  =1', "'  =1"],
    ['\u3000=1', "'\u3000=1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["'tis", "'tis"],
    ['plain', 'plain'],
    ['中文', '中文'],
    ['1-2', '1-2'],
    ['', ''],
  ])('writes %j as %j, and back', (text, cell) => {
    expect(guardCell(text)).toBe(cell)
    expect(unguardCell(cell)).toBe(text)
  })

  it('is exact for every text', () => {
    const nasty = fc.string({
      unit: fc.constantFrom("'", '=', ' ', '＝', '\t', '\n', '\u3000', 'a', '芯', '-'),
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        const cell = guardCell(text)
        expect(unguardCell(cell)).toBe(text)
        expect(cell).not.toMatch(/^[\s\u3000]*[=+\-@＝＋－＠\t\r\n]/)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('a table of clippings', () => {
  it('has the promised columns in the promised order', () => {
    expect(CSV_HEADER.join(',')).toBe(
      'published_date,outlet,title,quote,note,categories,concepts,tags,url,is_integrated_circuits,is_new_materials,' +
        'is_aerospace,is_biomanufacturing,is_embodied_ai,is_6g,is_sme_policy,source_credit,author,source_type,language,' +
        'saved_date,published_at,saved_at,link_to_quote,context_before,context_after,lexicon_version,schema_version,id',
    )
  })

  it('writes a clipping cell by cell', () => {
    const row = toCsvRow(
      clippingOf({
        categories: ['integrated-circuits', 'sme-policy'],
        concepts: ['ic.sector', 'gone.concept'],
        tags: ['chips; fabs', 'q3'],
        note: '=check this',
      }),
      names,
    )
    const cells = Object.fromEntries(CSV_HEADER.map((name, index) => [name, row[index]]))
    expect(cells).toMatchObject({
      categories: 'integrated-circuits; sme-policy',
      concepts: 'integrated circuit; gone.concept',
      tags: 'chips, fabs; q3',
      note: "'=check this",
      is_integrated_circuits: '1',
      is_aerospace: '0',
      is_sme_policy: '1',
      published_date: '2026-01-12',
      saved_date: '2026-01-13',
      saved_at: '2026-01-13T00:30:00+08:00',
      schema_version: '1',
    })
    expect(row.at(-1)).toMatch(/^[a-z]/)
  })

  it('calls own categories and own terms what the reader calls them, and ours by their ids', () => {
    const lists = [
      { id: 'own-2', name: ' Quantum; optics ', terms: 'Photon*' },
      { id: 'own-3', name: '', terms: '' },
      { id: 'own-2', name: 'Later', terms: '' },
    ] as const
    const own = createOwnLexicon(lists)
    const row = toCsvRow(
      clippingOf({ categories: ['6g', 'own-2', 'own-3'], concepts: [...own.concepts.keys()] }),
      toKnownNames(getShippedLexicon().concepts, lists),
    )
    expect(row[CSV_HEADER.indexOf('categories')]).toBe('6g; Quantum, optics; own-3')
    expect(row[CSV_HEADER.indexOf('concepts')]).toBe('Photon*')
  })

  it('reads back the same in two parsers, after taking the guard off', () => {
    const tables = fc.array(
      fc.array(
        fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed()),
        { minLength: 2, maxLength: 5 },
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    fc.assert(
      fc.property(tables, (table) => {
        const rows = table.map((row) => ['id', ...row.slice(0, 2)])
        const file = BYTE_ORDER_MARK + toCsv(rows.map((row) => row.map(guardCell)))
        const papa = Papa.parse<string[]>(file.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1)
        const second: string[][] = parse(file, { bom: true, relax_column_count: true })
        expect(papa.map((row) => row.map(unguardCell))).toEqual(rows)
        expect(second.map((row) => row.map(unguardCell))).toEqual(rows)
      }),
      { numRuns: 1000 },
    )
  })

  it('ends every row in CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c,', 'd\ne'],
      ]),
    ).toBe('a,b\r\n"c,","d\ne"\r\n')
  })
})

describe('a text too long for a cell', () => {
  it('is cut visibly', () => {
    const cut = cutCell('x'.repeat(LONGEST_CELL + 5))
    expect(cut).toContain(`[…cut: ${LONGEST_CELL} of ${LONGEST_CELL + 5} characters]`)
    expect(cut.length).toBeLessThan(32_767)
  })

  it('is never cut inside a character', () => {
    const text = `${'x'.repeat(LONGEST_CELL - 1)}😀tail`
    expect(cutCell(text).isWellFormed()).toBe(true)
  })

  it('is left alone at the limit', () => {
    expect(cutCell('x'.repeat(LONGEST_CELL))).toBe('x'.repeat(LONGEST_CELL))
  })
})

describe('the clipboard', () => {
  it('carries tab-separated text with difficult cells quoted', () => {
    expect(toTabSeparated([['a\tb', 'c\nd', '"e"', 'f']])).toBe('"a\tb"\t"c\nd"\t"""e"""\tf')
  })

  it('carries an HTML table in which no cell is markup', () => {
    const table = toHtmlTable([['<img src=x onerror=alert(1)>', 'a\nb & "c"']])
    expect(table).not.toContain('<img')
    expect(table).toContain('a<br>b &amp; &quot;c&quot;')
  })

  it.each([
    ['7 nm', true],
    ['1/2', true],
    ['(5)', true],
    ['1', false],
    ['2026-01-12', false],
    ['text', false],
  ])('keeps %j from being read as a number: %s', (cell, isMarked) => {
    expect(toHtmlTable([[cell]]).includes('mso-number-format')).toBe(isMarked)
  })
})
