/** Files from anywhere: the exported table after a spreadsheet, another tool's file, and malicious ones. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { CSV_HEADER, toCsvRow } from '../../../src/core/export/clippings-csv.ts'
import { BYTE_ORDER_MARK, toCsv, toTabSeparated } from '../../../src/core/export/csv.ts'
import { readFile } from '../../../src/core/import/detect-format.ts'
import { type ImportContext, planImport } from '../../../src/core/import/plan-import.ts'
import type { ReadFile } from '../../../src/core/import/read-file.ts'
import { readJsonLines } from '../../../src/core/import/read-json-lines.ts'
import { clippingOf } from '../../support/clippings.ts'

const CONTEXT = {
  recognize: (text: string) => ({ categories: /6G/.test(text) ? (['6g'] as const).slice() : [], concepts: [] }),
  lexiconVersion: '2026.11.1',
  epochMs: Date.UTC(2026, 1, 1),
}
const NAMES = new Map<string, { name: string }>()
const NOW = '2026-02-01T08:00:00+08:00'
const contextOf = (saved: readonly Clipping[]): ImportContext => ({
  saved,
  names: NAMES,
  now: NOW,
  toOwner: () => 'mine',
})
const SAVED = clippingOf({ exact: '工信部：“六大领域”', note: 'a "b", c' })
const ROWS = [[...CSV_HEADER], toCsvRow(SAVED, NAMES)]
const HEADER = '{"format":"sectorlens-clippings","version":1}'
const END = '{"end":"sectorlens-clippings","clippings":1}'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readFile(utf8(text), CONTEXT)

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle)
  return bytes
}

/** Whether a file has exactly the saved clippings. */
function expectWhole(file: ReadFile): void {
  if (!file.ok) throw new Error(file.reason)
  expect(planImport(file, contextOf([SAVED]))).toMatchObject({ added: [], changed: [], refused: [], unchanged: 1 })
}

describe('the exported table after a spreadsheet wrote it', () => {
  const semicolons = ROWS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
  it.each<[string, Uint8Array]>([
    ['as it was', utf8(BYTE_ORDER_MARK + toCsv(ROWS))],
    ['without the byte order mark', utf8(toCsv(ROWS))],
    ['with semicolons', utf8(semicolons)],
    ['with a hint for Excel', utf8(`sep=;\r\n${semicolons}`)],
    ['with tabs, as Unicode text', utf16(BYTE_ORDER_MARK + toTabSeparated(ROWS), true)],
    ['as UTF-16 with the other byte first', utf16(BYTE_ORDER_MARK + toCsv(ROWS), false)],
    ['as UTF-16 without a mark', utf16(toCsv(ROWS), true)],
    ['with line feeds alone', utf8(toCsv(ROWS).replaceAll('\r\n', '\n'))],
    ['with empty rows and one more column', utf8(`x,${toCsv(ROWS).replace('\r\n', '\r\n1,')},,\r\n\r\n`)],
  ])('is read %s', (_, bytes) => expectWhole(readFile(bytes, CONTEXT)))
})

describe('a file that cannot be read', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'empty', utf8('')],
    ['blanks', 'empty', utf8(' \r\n ')],
    [
      'a table in GB18030',
      'encoding',
      Uint8Array.from([...utf8('id,note\nc0mk9a1b2c,'), 0xd6, 0xd0, 0xce, 0xc4, 0x81, 0x30, 0x0a]),
    ],
    ['a picture', 'encoding', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0xfd])],
    ['a text', 'unknown', utf8('Dear reader,\nno table')],
    ['a table of something else', 'unknown', utf8('name,price\na,1\n')],
    ['a table without ids', 'no_id_column', utf8('quote,note\na,b\n')],
    ['a table with a column twice', 'column_twice', utf8('id,note,note\na,b,c\n')],
    ['a table with a row for each category', 'spread_rows', utf8('id,note,category\na,b,6g\n')],
    ['a table of a later version', 'newer', utf8('id,schema_version\nc0mk9a1b2c,6\n')],
    ['a backup of a later version', 'newer', utf8('{"format":"sectorlens-clippings","version":2}\n')],
    ['JSON of something else', 'unknown', utf8('{"a":1}')],
    ['JSON cut in half', 'unknown', utf8('{"rows":[{"uri":"https://a.exam')],
    ['JSON ten thousand deep', 'unknown', utf8('['.repeat(10_000))],
    ['JSON ten thousand deep and closed', 'unknown', utf8('['.repeat(10_000) + ']'.repeat(10_000))],
  ])('says so of %s: %s', (_, reason, bytes) => {
    expect(readFile(bytes, CONTEXT)).toMatchObject({ ok: false, reason })
  })
})

describe('a backup', () => {
  const line = JSON.stringify(SAVED)
  it.each<[string, string, string]>([
    ['cut within a line', 'not_json', `${HEADER}\n${line.slice(0, 90)}`],
    ['cut between lines', 'cut_off', `${HEADER}\n${line}\n`],
    ['with fewer records than it says', 'cut_off', `${HEADER}\n${line}\n${END.replace('1}', '7}')}`],
    ['with a line that is no record', 'not_record', `${HEADER}\n[1,2]\n${END}`],
    ['with wrong types', 'not_record', `${HEADER}\n${line.replace('"note":"a \\"b\\", c"', '"note":7')}\n${END}`],
    ['with a time that is none', 'not_record', `${HEADER}\n${line.replaceAll('2026-01-13T', 'Friday ')}\n${END}`],
    ['of a later record', 'not_record', `${HEADER}\n${line.replace('"v":6', '"v":99')}\n${END}`],
    [
      'with a value that cannot be printed',
      'not_record',
      `${HEADER}\n${line.replace('"v":6', '"v":{"toString":1}')}\n${END}`,
    ],
    [
      'with a line ten thousand deep',
      'not_record',
      `${HEADER}\n{"v":${'['.repeat(10_000)}${']'.repeat(10_000)}}\n${END}`,
    ],
  ])('%s names the line: %s', (_, reason, text) => {
    const file = read(text)
    expect(file.ok && file.refused.map((refusal) => refusal.reason)).toContain(reason)
  })

  it('refuses a line longer than any record unread, and no other', () => {
    const file = readJsonLines(`${HEADER}\n{"a":"${'x'.repeat(5000)}"}\n${line}\n${END}`, 5000)
    expect(file).toMatchObject({ ok: true, refused: [{ line: 2, reason: 'too_long' }], candidates: [{ line: 3 }] })
  })

  it('takes nothing foreign along, no prototype and no half of a character', () => {
    const hostile = line.replace(
      '"note":"a \\"b\\", c"',
      '"note":"\\ud800","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
    )
    const file = read(`${HEADER}\n${hostile}\n${END}`)
    const [candidate] = file.ok ? file.candidates : []
    expect(candidate?.kind === 'record' && candidate.clipping).toEqual({ ...SAVED, note: '\ufffd' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('is read from lines alone, and by records of every earlier version', () => {
    const { status, report, page, stated, visits, ...second } = SAVED
    expect([status, report, page, stated, visits]).toEqual(['unused', '', '', {}, null])
    const file = read(JSON.stringify({ ...second, v: 2 }))
    if (!file.ok) throw new Error(file.reason)
    expect(file.candidates).toMatchObject([{ clipping: SAVED }])
  })
})

describe('a table that was cut off or tampered with', () => {
  const table = toCsv([...ROWS, toCsvRow(clippingOf({ id: 'c0mk9a1b2csecond00' }), NAMES)])
  it('names what is wrong at every place it may be cut, and never changes what is saved', () => {
    const saved = [SAVED, clippingOf({ id: 'c0mk9a1b2csecond00' })]
    const first = toCsv([[...CSV_HEADER]]).length
    for (let end = first; end < table.length - 1; end++) {
      const file = read(table.slice(0, end))
      if (!file.ok) throw new Error(file.reason)
      const { changed, added } = planImport(file, contextOf(saved))
      expect({ changed, added }, table.slice(end - 20, end)).toEqual({ changed: [], added: [] })
    }
  })

  it('refuses an id twice, no id, and rows of another length', () => {
    const file = read('id,note\nc0mk9a1b2c,a\nc0mk9a1b2c,b\n,c\nc0mk9a1b2d\n__proto__,d\n')
    expect(file.ok && file.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'twice'],
      [4, 'no_id'],
      [5, 'cells'],
    ])
    if (!file.ok) return
    const plan = planImport(file, contextOf([]))
    expect(plan.added).toEqual([])
    expect(plan.refused.map(({ reason }) => reason)).toEqual(['no_quote', 'twice', 'no_id', 'cells', 'no_quote'])
  })
})

describe('Hypothesis', () => {
  const annotation = {
    id: 'x1',
    created: '2026-01-12T10:00:00.000000+00:00',
    updated: '2026-01-12T11:00:00.000000+00:00',
    uri: 'https://www.caixin.com/2026-01-12/1.html',
    text: ' worth a look ',
    tags: ['chips', ''],
    document: { title: ['Six sectors'] },
    target: [
      {
        source: 'https://www.caixin.com/2026-01-12/1.html',
        selector: [
          { type: 'RangeSelector' },
          { type: 'TextQuoteSelector', exact: 'The 6G plan', prefix: 'p'.repeat(80), suffix: 's' },
        ],
      },
    ],
  }

  it('gives its highlights with note, tags, title and source, the same each time', () => {
    const one = read(JSON.stringify({ total: 1, rows: [annotation] }))
    const other = read(JSON.stringify({ annotations: [annotation] }))
    expect(other).toEqual(one)
    if (!one.ok) throw new Error(one.reason)
    expect(one.candidates).toMatchObject([
      {
        kind: 'annotation',
        clipping: {
          exact: 'The 6G plan',
          prefix: 'p'.repeat(64),
          note: 'worth a look',
          tags: ['chips'],
          title: 'Six sectors',
          outlet: '财新网',
          categories: ['6g'],
          language: 'en',
          savedAt: '2026-01-12T10:00:00+00:00',
          updatedAt: '2026-01-12T11:00:00+00:00',
        },
      },
    ])
  })

  it('names replies and page notes, which have no quote', () => {
    const rows = [annotation, { ...annotation, references: ['x1'] }, { ...annotation, target: [{}] }, null, 7]
    const file = read(JSON.stringify(rows))
    expect(file.ok && file.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'reply'],
      [3, 'no_quote'],
      [4, 'no_quote'],
      [5, 'no_quote'],
    ])
  })
})

describe('whatever the file', () => {
  it('the answer is candidates or a reason, and a plan of it never fails', () => {
    const names = fc.constantFrom(...CSV_HEADER, '__proto__', 'x')
    const table = fc
      .tuple(fc.array(names, { maxLength: 6 }), fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 4 }))
      .map(([header, rows]) => toCsv([['id', ...header], ...rows.map((row) => [SAVED.id, ...row])]))
    const lines = fc.array(fc.json({ maxDepth: 3 }), { maxLength: 4 }).map((rows) => [HEADER, ...rows, END].join('\n'))
    const records = fc
      .array(fc.dictionary(fc.constantFrom(...Object.keys(SAVED)), fc.jsonValue()), { maxLength: 3 })
      .map((parts) => [HEADER, ...parts.map((part) => JSON.stringify({ ...SAVED, ...part })), END].join('\n'))
    const rows = fc
      .array(fc.jsonValue(), { maxLength: 3 })
      .map((all) => JSON.stringify([{ uri: 'https://a.example' }, ...all]))
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.oneof(fc.string({ unit: 'binary' }), table, lines, records, rows).map(utf8),
    )
    fc.assert(
      fc.property(bytes, (content) => {
        const file = readFile(content, CONTEXT)
        if (!file.ok) expect(file.reason).not.toBe('')
        else for (const saved of [[], [SAVED]]) planImport(file, contextOf(saved))
      }),
      { numRuns: 3000 },
    )
  }, 60_000)

  it('fifty megabytes of one sign, one cell or one row are no matter', () => {
    const size = 50_000_000
    for (const sign of ['"', ',', '{']) readFile(new Uint8Array(size).fill(sign.charCodeAt(0)), CONTEXT)
    const cell = read(`id,note\nc0mk9a1b2c,"${'a,'.repeat(size / 2)}`)
    expect(cell.ok && cell.refused).toMatchObject([{ line: 2, reason: 'cut_off' }])
    const row = read(`id,note\nc0mk9a1b2c${',b'.repeat(size / 2)}`)
    expect(row.ok && row.refused).toMatchObject([{ line: 2, reason: 'cells' }])
  }, 120_000)
})
