/** The table an analyst gets: safe in a spreadsheet, exact when read back. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  CSV_HEADER,
  CSV_SCHEMA_VERSION,
  type CsvRowKind,
  toCsvHeader,
  toCsvRow,
  toCsvRows,
} from '../../../src/core/export/clippings-csv.ts'
import { cutCell, LONGEST_CELL, toCsv, toHtmlTable, toTabSeparated, toTextCell } from '../../../src/core/export/csv.ts'
import { createCustomLexicon } from '../../../src/core/lexicon/custom-lexicon.ts'
import { toKnownNames } from '../../../src/core/lexicon/known-names.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { clippingOf } from '../../support/clippings.ts'

const names = new Map([['ic.sector', { name: 'integrated circuit' }]])

describe('a table of clippings', () => {
  it('has the promised columns in the promised order', () => {
    expect(CSV_HEADER.join(',')).toBe(
      'published_date,outlet,title,quote,note,categories,concepts,tags,url,is_integrated_circuits,is_new_materials,' +
        'is_aerospace,is_biomanufacturing,is_embodied_ai,is_6g,is_sme_policy,source_credit,author,source_type,language,' +
        'saved_date,published_at,saved_at,link_to_quote,context_before,context_after,lexicon_version,schema_version,id,' +
        'page,status,report,figures,copies,retrieved_at,quote_sha256,library_id,' +
        'document_number,about,dated_on,in_force_on,machine_translated,original,companies,agencies,source_to_check',
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
      schema_version: '5',
      document_number: '',
      machine_translated: '0',
      page: '',
      status: 'unused',
      report: '',
      copies: '',
      retrieved_at: '2026-01-12T16:30:00Z',
    })
  })

  it('gives what a government paper and a translation say of themselves columns of their own', () => {
    const clipping = clippingOf({
      documentNumber: '工信部企业〔2026〕12号',
      about: '国发〔2026〕3号',
      datedOn: '2026-01-08',
      inForceOn: '2026-02-01',
      machineTranslated: true,
      original: '六大领域',
    })
    expect(toCsvRow(clipping, names).slice(-9)).toEqual([
      '工信部企业〔2026〕12号',
      '国发〔2026〕3号',
      '2026-01-08',
      '2026-02-01',
      '1',
      '六大领域',
      '',
      '',
      '',
    ])
  })

  it('names the fields to check by their columns, last of all', () => {
    const { toCheck } = clippingOf({ toCheck: ['sourceCredit', 'author', 'publishedDate'] })
    expect(toCsvRow(clippingOf({ toCheck }), names).at(-1)).toBe('source_credit; author; published_date')
    expect(CSV_HEADER.at(-1)).toBe('source_to_check')
  })

  it('adds figures, further sources, the moment in UTC and a digest that other programs give as well', () => {
    const exact = '首批2家企业获得50亿元'
    const copies = [
      { url: 'https://strait.example/a;b', outlet: 'Strait; Daily', date: '2026-01-13' },
      { url: 'https://hill.example/2', outlet: '', date: '' },
    ]
    const row = toCsvRow(clippingOf({ exact, language: 'zh-Hans', copies, savedAt: 'never' }), names)
    const cells = Object.fromEntries(CSV_HEADER.map((name, index) => [name, row[index]]))
    expect(cells).toMatchObject({
      figures: 'batch 1; firms 2; CNY 5000000000',
      copies: 'Strait, Daily 2026-01-13 https://strait.example/a%3Bb; undated https://hill.example/2',
      retrieved_at: '',
      quote_sha256: createHash('sha256').update(exact, 'utf8').digest('hex'),
    })
  })

  it('has a row for each category or concept where that is wanted, and one for a clipping without', () => {
    const clipping = clippingOf({ categories: ['6g', 'sme-policy'], concepts: [] })
    const last = (kind: CsvRowKind) => toCsvRows(clipping, names, kind, '').map((row) => row.at(-1))
    expect(toCsvHeader('category')).toEqual([...CSV_HEADER, 'category'])
    expect(toCsvHeader('concept')).toEqual([...CSV_HEADER, 'concept'])
    expect(last('category')).toEqual(['6g', 'sme-policy'])
    expect(last('concept')).toEqual([''])
    expect(toCsvRows(clipping, names, 'clipping', '')).toEqual([toCsvRow(clipping, names)])
  })

  it('calls own categories and own terms what the user calls them, and ours by their ids', () => {
    const lists = [
      { id: 'own-2', name: ' Quantum; optics ', terms: 'Photon*' },
      { id: 'own-3', name: '', terms: '' },
      { id: 'own-2', name: 'Later', terms: '' },
    ] as const
    const own = createCustomLexicon(lists)
    const row = toCsvRow(
      clippingOf({ categories: ['6g', 'own-2', 'own-3'], concepts: [...own.concepts.keys()] }),
      toKnownNames(getShippedLexicon().concepts, lists),
    )
    expect(row[CSV_HEADER.indexOf('categories')]).toBe('6g; Quantum, optics; own-3')
    expect(row[CSV_HEADER.indexOf('concepts')]).toBe('Photon*')
  })

  it('is described column by column, in order, in docs/CSV.md', () => {
    const paper = readFileSync(join(import.meta.dirname, '../../../docs/CSV.md'), 'utf8')
    const described = [...paper.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])
    expect(described).toEqual(CSV_HEADER)
    expect(paper).toContain(`Schema version: ${CSV_SCHEMA_VERSION}`)
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

  it('fits in a cell together with its guards, however many they are', () => {
    const cell = toTextCell(';='.repeat(20_000))
    expect(cell.length).toBeLessThan(32_767)
    expect(cell).toContain('of 40000 characters]')
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
