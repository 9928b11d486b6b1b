/**
 * Malicious files: dates, ids, lengths and libraries that would overrule, purge, replace or inflate the saved list.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { LIMITS } from '../../../src/core/clippings/limits.ts'
import { parseClipping } from '../../../src/core/clippings/parse-clipping.ts'
import { CSV_HEADER, toCsvRow } from '../../../src/core/export/clippings-csv.ts'
import { toCsv } from '../../../src/core/export/csv.ts'
import { writeJsonLines } from '../../../src/core/export/json-lines.ts'
import { readFile } from '../../../src/core/import/detect-format.ts'
import { type LibraryOwner, parseLibraryId, toTheirId } from '../../../src/core/import/library-id.ts'
import { type ImportPlan, planImport } from '../../../src/core/import/plan-import.ts'
import { listLibraries } from '../../../src/core/import/read-file.ts'
import { anyClipping } from '../../support/any-clipping.ts'
import { clippingOf } from '../../support/clippings.ts'

const CONTEXT = {
  recognize: () => ({ categories: [], concepts: [] }),
  lexiconVersion: '2026.11.1',
  epochMs: Date.UTC(2026, 1, 1),
}
const NAMES = new Map<string, { name: string }>()
const NOW = '2026-02-01T08:00:00+08:00'
const FUTURE = '2099-01-01T00:00:00+08:00'
const PAST = '2020-01-01T00:00:00+08:00'
const OWN = 'a'.repeat(32)
const OTHER = 'b'.repeat(32)
const SAVED = clippingOf({ note: 'mine', updatedAt: '2026-01-20T00:00:00+08:00' })

async function backupOf(clippings: readonly object[], library = ''): Promise<string> {
  let text = ''
  for await (const chunk of writeJsonLines([clippings as Clipping[]], library)) text += chunk
  return text
}

function tableOf(clippings: readonly Clipping[], library = ''): string {
  return toCsv([[...CSV_HEADER], ...clippings.map((clipping) => toCsvRow(clipping, NAMES, library))])
}

function plan(text: string, saved: readonly Clipping[], owner: LibraryOwner = 'mine'): ImportPlan {
  const read = readFile(new TextEncoder().encode(text), CONTEXT)
  if (!read.ok) throw new Error(read.reason)
  return planImport(read, { saved, names: NAMES, now: NOW, toOwner: (library) => (library === OWN ? 'mine' : owner) })
}

describe('a date in the future', () => {
  it('is taken for now, in every time of a record', async () => {
    const future = {
      ...SAVED,
      savedAt: FUTURE,
      updatedAt: FUTURE,
      visits: {
        lastSeen: FUTURE,
        missedSince: FUTURE,
        missedVisits: 1,
        missedLast: FUTURE,
        unchecked: { reason: 'offline', at: FUTURE },
      },
      unmerged: [{ field: 'note', text: 'other', at: FUTURE }],
    }
    const { added, capped } = plan(await backupOf([future]), [])
    expect(capped).toBe(1)
    expect(JSON.stringify(added)).not.toContain('2099')
    expect(added).toMatchObject([{ savedAt: NOW, updatedAt: NOW, visits: { lastSeen: NOW } }])
  })

  it('changes nothing unseen: what it would change is listed with the old words', async () => {
    const { changed } = plan(await backupOf([{ ...SAVED, note: 'forged', updatedAt: FUTURE }]), [SAVED])
    expect(changed).toMatchObject([
      { before: { note: 'mine' }, after: { updatedAt: NOW }, fields: [{ field: 'note', from: 'mine', to: 'forged' }] },
    ])
  })

  it('does not win against what is changed here afterwards', async () => {
    const text = await backupOf([{ ...SAVED, note: 'forged', updatedAt: FUTURE }])
    const [forged] = plan(text, [SAVED]).changed
    const later = { ...(forged?.after as Clipping), note: 'mine again', updatedAt: '2026-02-01T08:00:01+08:00' }
    const again = planImport(
      {
        ok: true,
        format: 'json-lines',
        refused: [],
        candidates: [{ kind: 'record', line: 2, library: '', isCut: false, clipping: forged?.after as Clipping }],
      },
      { saved: [later], names: NAMES, now: '2026-03-01T08:00:00+08:00', toOwner: () => 'mine' },
    )
    expect(again).toMatchObject({ changed: [], older: 1 })
  })

  it('is taken for now in a table, and in annotations of Hypothesis', () => {
    const table = plan(tableOf([clippingOf({ savedAt: FUTURE })]), [])
    expect(table).toMatchObject({ capped: 1, added: [{ savedAt: NOW, updatedAt: NOW }] })
    const annotation = {
      id: 'x',
      uri: 'https://a.example/',
      created: FUTURE,
      updated: FUTURE,
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'words' }] }],
    }
    expect(plan(JSON.stringify({ rows: [annotation] }), [])).toMatchObject({ capped: 1, added: [{ savedAt: NOW }] })
  })
})

describe('the trash of a file', () => {
  it.each([PAST, FUTURE, 'never'])('counts from the import, whatever it says: %s', async (deletedAt) => {
    expect(plan(await backupOf([{ ...SAVED, deletedAt }]), []).added).toMatchObject([{ deletedAt: NOW }])
    expect(plan(await backupOf([{ ...SAVED, deletedAt }]), [], 'theirs').added).toMatchObject([{ deletedAt: NOW }])
    const { changed } = plan(await backupOf([{ ...SAVED, deletedAt }]), [SAVED])
    expect(changed).toMatchObject([{ after: { deletedAt: NOW } }])
  })

  it('leaves what lies in the trash already there since it went there', async () => {
    const trashed = { ...SAVED, deletedAt: '2026-01-30T00:00:00+08:00' }
    expect(plan(await backupOf([{ ...SAVED, deletedAt: PAST }]), [trashed]).changed).toEqual([])
  })
})

describe("someone else's file", () => {
  const theirs = { ...SAVED, exact: 'Their words.', note: 'theirs' }

  it.each<[string, (clippings: Clipping[]) => string | Promise<string>]>([
    ['backup', (clippings) => backupOf(clippings, OTHER)],
    ['table', (clippings) => tableOf(clippings, OTHER)],
    ['backup that names no library', (clippings) => backupOf(clippings)],
    ['table that names no library', (clippings) => tableOf(clippings)],
  ])('as a %s brings clippings under ids of their own, once, and changes none', async (_, write) => {
    const text = await write([theirs])
    const first = plan(text, [SAVED], 'theirs')
    expect(first).toMatchObject({ changed: [], refused: [] })
    expect(first.added).toMatchObject([{ exact: 'Their words.', note: 'theirs' }])
    expect(first.added[0]?.id).not.toBe(SAVED.id)
    expect(parseClipping(first.added[0]).ok).toBe(true)
    // Importing again, also with other words in it, adds and changes nothing.
    const again = plan(
      await write([{ ...theirs, note: 'forged', updatedAt: FUTURE }]),
      [SAVED, ...first.added],
      'theirs',
    )
    expect(again).toMatchObject({ added: [], changed: [], refused: [], unchanged: 1 })
  })

  it('does not change the same sentence of the same article, and adds its words beside it', async () => {
    const same = { ...SAVED, id: 'c0mk9a1b2csame0000', note: 'theirs' }
    const { added, changed } = plan(await backupOf([same], OTHER), [SAVED], 'theirs')
    expect(changed).toEqual([])
    expect(added).toMatchObject([{ note: 'theirs' }])
    const bare = { ...same, note: '' }
    expect(plan(await backupOf([bare], OTHER), [SAVED], 'theirs')).toMatchObject({
      added: [],
      changed: [],
      unchanged: 1,
    })
  })

  it('gets other ids by another library, and never one that a list of our own has', () => {
    const ids = [toTheirId(OTHER, SAVED.id), toTheirId(OWN, SAVED.id), toTheirId('', SAVED.id), SAVED.id]
    expect(new Set(ids).size).toBe(4)
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 80 }), (library, id) => {
        expect(toTheirId(library, id)).toMatch(/^c0[0-9a-z]{8}-[0-9a-f]{32}$/)
        expect(toTheirId(library, id)).toBe(toTheirId(library, id))
      }),
    )
  })

  it.each<[string, Partial<Clipping>, string]>([
    ['a quote of 5.5 million letters', { exact: 'x'.repeat(5_500_000) }, 'exact'],
    ['a note', { note: 'x'.repeat(LIMITS.note + 1) }, 'note'],
    ['a tag', { tags: ['x'.repeat(5000)] }, 'tags'],
    ['thousands of tags', { tags: Array.from({ length: 5000 }, (_, n) => `t${n}`) }, 'tags'],
    ['thousands of concepts', { concepts: Array.from({ length: 6000 }, (_, n) => `t${n}`) }, 'concepts'],
  ])('with %s beyond its limit is refused, with the field', async (_, parts, detail) => {
    const { added, refused } = plan(await backupOf([{ ...theirs, ...parts }], OTHER), [], 'theirs')
    expect(added).toEqual([])
    expect(refused).toMatchObject([{ line: 2, reason: 'field_too_long', detail }])
  })
})

describe('one id twice in a file', () => {
  it('is the later state of one clipping where the quote is the same', async () => {
    const later = { ...SAVED, note: 'later', updatedAt: '2026-01-25T00:00:00+08:00' }
    for (const lines of [
      [SAVED, later],
      [later, SAVED],
    ]) {
      expect(plan(await backupOf(lines), []).added).toMatchObject([{ note: 'later' }])
    }
  })

  it.each(['mine', 'theirs'] as const)('is refused where the quote is another one, %s', async (owner) => {
    const { added, refused } = plan(await backupOf([SAVED, { ...SAVED, exact: 'Other words.' }], OTHER), [], owner)
    expect(added).toMatchObject([{ exact: SAVED.exact }])
    expect(refused).toMatchObject([{ line: 3, reason: 'twice', detail: SAVED.id }])
  })
})

describe('a file of this library', () => {
  it('says whose it is, line by line', async () => {
    const text = `${await backupOf([SAVED], OWN)}${await backupOf([SAVED], OTHER)}${await backupOf([SAVED], 'no id')}`
    const read = readFile(new TextEncoder().encode(text), CONTEXT)
    expect(read.ok && listLibraries(read)).toEqual([OWN, OTHER, ''])
  })

  it.each(['', 'x', 'A'.repeat(31), `${'a'.repeat(32)}b`, 7, null, {}, ['a'.repeat(32)]])(
    'has no id out of %j',
    (value) => {
      expect(parseLibraryId(value)).toBe('')
    },
  )

  it('restores what an earlier version saved at any length: facts cut with a mark, words whole', async () => {
    const long = clippingOf({ title: 't'.repeat(5_700_000), exact: 'q'.repeat(300_000), note: 'n'.repeat(2_000_000) })
    const { added, refused, cut } = plan(await backupOf([long]), [])
    expect({ refused, cut }).toEqual({ refused: [], cut: 1 })
    expect(added[0]?.title).toBe(`${'t'.repeat(LIMITS.title - 1)}…`)
    expect([added[0]?.exact, added[0]?.note]).toEqual([long.exact, long.note])
  }, 30_000)

  it('restores every clipping that can be read exactly, except for times later than now', async () => {
    await fc.assert(
      fc.asyncProperty(anyClipping('c0mk9a1b2cany00000'), async (clipping) => {
        const past = { ...clipping, savedAt: PAST, updatedAt: PAST, deletedAt: clipping.deletedAt && NOW }
        expect(plan(await backupOf([past], OWN), []).added).toEqual([past])
      }),
      { numRuns: 300 },
    )
  })

  it('changes words of any saved clipping only as listed', async () => {
    await fc.assert(
      fc.asyncProperty(anyClipping('c0mk9a1b2cany00000'), anyClipping('c0mk9a1b2cany00000'), async (saved, other) => {
        const { changed, added } = plan(await backupOf([other], OWN), [saved])
        expect(added).toEqual([])
        for (const { before, after, fields } of changed) {
          const listed = Object.fromEntries(fields.map(({ field, to }) => [field, to]))
          expect({ ...before, ...listed, updatedAt: after.updatedAt }).toEqual(after)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a file of the version before libraries had ids', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../../cases/files', name), 'utf8')

  it('is read whole, as the file of an unknown library', () => {
    const backup = read('backup-record-3.jsonl')
    const { added, changed, refused } = plan(backup, [])
    expect({ changed, refused }).toEqual({ changed: [], refused: [] })
    expect(added).toMatchObject([
      { v: 6, note: '=1+1\nsecond line', tags: ['a; b', '周五'], stated: { title: 'Six sectors' }, unmerged: [] },
      { v: 6, exact: '工信部：“六大领域”，\r\n第二行', deletedAt: NOW, copies: [{ outlet: 'Strait' }] },
    ])
    const file = readFile(new TextEncoder().encode(backup), CONTEXT)
    expect(file.ok && listLibraries(file)).toEqual([''])
    // Its table changes nothing of what its backup added.
    expect(plan(read('table-schema-2.csv'), added)).toMatchObject({ added: [], changed: [], refused: [], unchanged: 1 })
  })
})

describe('a file of the version before government papers had fields of their own', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../../cases/files', name), 'utf8')

  it('is read whole, and its table changes nothing of what its backup added', () => {
    const { added, changed, refused } = plan(read('backup-record-4.jsonl'), [])
    expect({ changed, refused }).toEqual({ changed: [], refused: [] })
    expect(added).toMatchObject([
      { v: 6, note: '=1+1\nsecond line', unmerged: [{ field: 'note' }], documentNumber: '', machineTranslated: false },
      { v: 6, exact: '工信部：“六大领域”，第二行', inForceOn: '', companies: [], agencies: [], original: '' },
    ])
    expect(plan(read('table-schema-3.csv'), added)).toMatchObject({ added: [], changed: [], refused: [], unchanged: 2 })
  })
})

describe('a file of the version before it was known where a source was read', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../../cases/files', name), 'utf8')

  it('is read whole, and its table changes nothing of what its backup added', () => {
    const { added, changed, refused } = plan(read('backup-record-5.jsonl'), [])
    expect({ changed, refused }).toEqual({ changed: [], refused: [] })
    expect(added).toMatchObject([
      { v: 6, note: '=1+1\nsecond line', stated: { title: 'Six sectors' }, readFrom: {}, toCheck: [] },
      { v: 6, documentNumber: '工信部企业〔2026〕12号', machineTranslated: true, original: 'Six fields', toCheck: [] },
    ])
    const table = read('table-schema-4.csv')
    expect(plan(table, added)).toMatchObject({ added: [], changed: [], refused: [], unchanged: 2 })
    // It says nothing of what is to check, and so confirms nothing.
    const unsure = added.map((clipping) => ({ ...clipping, toCheck: ['author' as const] }))
    expect(plan(table, unsure)).toMatchObject({ changed: [], unchanged: 2 })
  })
})
