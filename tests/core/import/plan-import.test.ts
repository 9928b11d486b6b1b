/** What an import would do with the saved list: edits from a spreadsheet, backups, another tool's notes. */
import { parse } from 'csv-parse/sync'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { CSV_HEADER, toCsvRow } from '../../../src/core/export/clippings-csv.ts'
import { LONGEST_CELL, toCsv } from '../../../src/core/export/csv.ts'
import { type ImportContext, type ImportPlan, planImport } from '../../../src/core/import/plan-import.ts'
import { readCsv } from '../../../src/core/import/read-csv.ts'
import type { Candidate } from '../../../src/core/import/read-file.ts'
import { clippingOf } from '../../support/clippings.ts'

const NAMES = new Map([
  ['ic.sector', { name: 'integrated circuit' }],
  ['sme.newround', { name: 'new round' }],
  ['own-1', { name: 'Quantum; optics' }],
])
const NOW = '2026-02-01T08:00:00+08:00'
const contextOf = (saved: readonly Clipping[]): ImportContext => ({
  saved,
  names: NAMES,
  now: NOW,
  toOwner: () => 'mine',
})
const SAVED = clippingOf({ note: 'first\nsecond', tags: ['a; b', 'q3'], publishedDate: '2026-01-12', concepts: [] })

/** The table of some clippings, as a spreadsheet would have it after manual edits. */
function tableOf(clippings: readonly Clipping[], edit: (row: Record<string, string>) => object = () => ({})): string {
  const rows: Record<string, string>[] = parse(
    toCsv([[...CSV_HEADER], ...clippings.map((clipping) => toCsvRow(clipping, NAMES))]),
    { columns: true },
  )
  return Papa.unparse(rows.map((row) => ({ ...row, ...edit(row) })))
}

function plan(text: string, saved: readonly Clipping[]): ImportPlan {
  const read = readCsv(text)
  if (!read.ok) throw new Error(read.reason)
  return planImport(read, contextOf(saved))
}

function planOf(candidates: Candidate[], saved: readonly Clipping[]): ImportPlan {
  return planImport({ ok: true, format: 'json-lines', candidates, refused: [] }, contextOf(saved))
}

describe('a row whose cell was edited', () => {
  it.each<[column: string, cell: string, after: Partial<Clipping>]>([
    ['note', 'new words', { note: 'new words' }],
    ['note', "'=1+1", { note: '=1+1' }],
    ['note', '', { note: '' }],
    ['tags', 'a, b; new', { tags: ['a; b', 'new'] }],
    ['tags', '新；旧', { tags: ['新', '旧'] }],
    ['tags', '', { tags: [] }],
    ['status', 'Used', { status: 'used' }],
    ['report', 'Friday', { report: 'Friday' }],
    ['page', '17', { page: '17', stated: { page: '' } }],
    ['title', 'Seven sectors', { title: 'Seven sectors', stated: { title: 'Six sectors' } }],
    ['outlet', '财新', { outlet: '财新', stated: { outlet: 'Harbour Policy Review' } }],
    ['source_credit', '新华社', { sourceCredit: '新华社', stated: { sourceCredit: '' } }],
    ['author', 'B. Other', { author: 'B. Other', stated: { author: 'A. Writer' } }],
    ['published_date', '2026-01-13', { publishedDate: '2026-01-13', stated: { publishedDate: '2026-01-12' } }],
    ['published_date', '2026/1/13', { publishedDate: '2026-01-13', stated: { publishedDate: '2026-01-12' } }],
    ['published_date', '13.01.2026', { publishedDate: '2026-01-13', stated: { publishedDate: '2026-01-12' } }],
    ['document_number', '国发〔2026〕3号', { documentNumber: '国发〔2026〕3号', stated: { documentNumber: '' } }],
    ['about', '国发〔2026〕3号', { about: '国发〔2026〕3号', stated: { about: '' } }],
    ['dated_on', '2026/1/8', { datedOn: '2026-01-08', stated: { datedOn: '' } }],
    ['in_force_on', '2026年2月1日', { inForceOn: '2026-02-01', stated: { inForceOn: '' } }],
    ['categories', '6g；Quantum, optics', { categories: ['6g', 'own-1'], stated: { categories: ['sme-policy'] } }],
  ])('%s = %j changes that field', (column, cell, after) => {
    const { changed, refused, added } = plan(
      tableOf([SAVED], () => ({ [column]: cell })),
      [SAVED],
    )
    expect({ refused, added }).toEqual({ refused: [], added: [] })
    expect(changed.map((change) => change.after)).toEqual([{ ...SAVED, ...after, updatedAt: NOW }])
    expect(changed[0]?.fields.map(({ field }) => field).sort()).toEqual(Object.keys(after).sort())
  })

  it.each([
    ['quote', 'other words', 'quote_changed'],
    ['quote_sha256', 'f'.repeat(64), 'quote_changed'],
    ['url', 'https://other.example/', 'url_changed'],
    ['status', 'done', 'unknown_status'],
    ['categories', 'chips', 'unknown_category'],
    ['published_date', '2/3/2026', 'unclear_day'],
    ['published_date', '46040', 'unclear_day'],
    ['published_date', '2026-02-30', 'unclear_day'],
    ['published_date', 'soon', 'unclear_day'],
    ['in_force_on', '2/3/2026', 'unclear_day'],
    ['note', `${'x'.repeat(20)} […cut: 30000 of 40000 characters]`, 'cell_cut'],
  ])('%s = %j is refused: %s', (column, cell, reason) => {
    const { changed, refused, unchanged } = plan(
      tableOf([SAVED], () => ({ [column]: cell })),
      [SAVED],
    )
    expect(refused).toMatchObject([{ line: 2, reason }])
    expect({ changed, unchanged }).toEqual({ changed: [], unchanged: 0 })
  })

  it.each([
    ['published_date', '1/12/2026'],
    ['published_date', '12/1/2026'],
    ['published_date', '12.01.2026'],
    ['published_date', '2026年1月12日'],
    ['published_date', '46034'],
    ['published_date', '2026/1/12 0:00'],
    ['saved_date', '2026/1/13'],
    ['note', 'first\r\nsecond'],
    ['tags', 'a, b ;q3'],
    ['status', ''],
  ])('%s = %j is what is saved', (column, cell) => {
    const { changed, refused, unchanged } = plan(
      tableOf([SAVED], () => ({ [column]: cell })),
      [SAVED],
    )
    expect({ changed, refused, unchanged }).toEqual({ changed: [], refused: [], unchanged: 1 })
  })

  it.each<[cell: string, left: Clipping['toCheck'] | null]>([
    ['title; author', null],
    ['Author ；TITLE', null],
    ['title; author; published_date; note', null],
    ['author', ['author']],
    ['', []],
    ['all right', []],
  ])('source_to_check = %j confirms what it leaves out', (cell, left) => {
    const unsure = { ...SAVED, toCheck: ['title', 'author'] as Clipping['toCheck'] }
    const { changed, ignored } = plan(
      tableOf([unsure], () => ({ source_to_check: cell })),
      [unsure],
    )
    expect([...ignored]).toEqual([])
    expect(changed.map(({ after }) => after)).toEqual(left ? [{ ...unsure, toCheck: left, updatedAt: NOW }] : [])
  })

  it('has a field that it corrects checked, whatever its last cell says', () => {
    const unsure = { ...SAVED, toCheck: ['author'] as Clipping['toCheck'] }
    const { changed } = plan(
      tableOf([unsure], () => ({ author: 'B. Other' })),
      [unsure],
    )
    expect(changed.map(({ after }) => after.toCheck)).toEqual([[]])
  })

  it('without a clipping of its id brings what was to check, by names that are known', () => {
    const table = tableOf([SAVED], () => ({ source_to_check: 'published_date; note; title' }))
    expect(plan(table, []).added).toMatchObject([{ toCheck: ['title', 'publishedDate'], readFrom: {} }])
  })

  it('names columns that are not the user’s to change, and changes nothing there', () => {
    const { changed, ignored } = plan(
      tableOf([SAVED], () => ({ language: 'fr', is_6g: '1' })),
      [SAVED],
    )
    expect(changed).toEqual([])
    expect([...ignored]).toEqual([
      ['is_6g', 1],
      ['language', 1],
    ])
  })

  it('takes no cell that was cut for the longer text, and no harm comes to it', () => {
    const long = { ...SAVED, note: 'n'.repeat(LONGEST_CELL + 9), exact: 'q'.repeat(LONGEST_CELL + 9) }
    expect(plan(tableOf([long]), [long])).toMatchObject({ changed: [], refused: [], unchanged: 1 })
    expect(plan(tableOf([long]), []).refused).toMatchObject([{ reason: 'cell_cut', detail: 'quote' }])
    const { changed } = plan(
      tableOf([long], () => ({ report: 'Friday' })),
      [long],
    )
    expect(changed[0]?.after).toMatchObject({ note: long.note, report: 'Friday' })
  })

  it('needs only the id and what changes', () => {
    const { changed } = plan(`id,note\n${SAVED.id},short\n`, [SAVED])
    expect(changed.map(({ after }) => after)).toEqual([{ ...SAVED, note: 'short', updatedAt: NOW }])
  })

  it('without a clipping of its id adds one, unless its quote is saved under another', () => {
    const other = { ...SAVED, id: 'c0mk9a1b2cother000', note: 'third' }
    expect(plan(tableOf([SAVED]), []).added).toMatchObject([{ id: SAVED.id, exact: SAVED.exact, tags: ['a, b', 'q3'] }])
    expect(plan(tableOf([other]), [SAVED])).toMatchObject({
      added: [],
      changed: [{ after: { id: SAVED.id, note: 'first\nsecond\n\nthird' } }],
    })
  })
})

describe('a record of a backup', () => {
  const record = (clipping: Clipping): Candidate => ({ kind: 'record', library: '', isCut: false, line: 2, clipping })

  it('is new where its id is not saved, as it is, even in the trash', () => {
    const trashed = { ...SAVED, deletedAt: NOW, stated: { title: 'Sic sectors' } }
    expect(planOf([record(trashed)], []).added).toEqual([trashed])
  })

  it('is what the file says where nothing was changed here since', () => {
    const newer = { ...SAVED, note: 'later', updatedAt: NOW }
    expect(planOf([record(newer)], [SAVED]).changed.map(({ after }) => after)).toEqual([newer])
    expect(planOf([record({ ...SAVED, note: 'by hand' })], [SAVED]).changed).toHaveLength(1)
  })

  it('does not replace what was changed here since', () => {
    const newer = { ...SAVED, note: 'later', updatedAt: NOW }
    expect(planOf([record(SAVED)], [newer])).toMatchObject({ added: [], changed: [], unchanged: 1, older: 1 })
  })

  it('loses no source that was found since', () => {
    const copies = [{ url: 'https://strait.example/1', outlet: 'Strait', date: '' }]
    expect(planOf([record(SAVED)], [{ ...SAVED, copies }])).toMatchObject({ changed: [], unchanged: 1 })
  })

  it('imported twice is saved once', () => {
    const { added } = planOf([record(SAVED)], [])
    expect(planOf([record(SAVED)], added)).toMatchObject({ added: [], changed: [], unchanged: 1 })
    expect(planOf([record(SAVED), record(SAVED)], []).added).toHaveLength(1)
  })
})

describe('another tool’s note', () => {
  const annotation = (clipping: Clipping): Candidate => ({
    kind: 'annotation',
    library: '',
    isCut: false,
    line: 1,
    clipping,
  })

  it('changes note and tags alone, and only where it is the later', () => {
    const theirs = { ...SAVED, note: 'theirs', outlet: 'host', updatedAt: NOW }
    const { changed } = planOf([annotation(theirs)], [SAVED])
    expect(changed.map(({ after }) => after)).toEqual([{ ...SAVED, note: 'theirs', updatedAt: NOW }])
    const ours = { ...SAVED, updatedAt: '2026-03-01T00:00:00+08:00' }
    expect(planOf([annotation(theirs)], [ours])).toMatchObject({ changed: [], older: 1 })
  })
})
