/** From a file to the list and back: what is put into the store, and what removes it again. */
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { MOST_BYTES } from '../../../src/core/import/detect-format.ts'
import type { ImportPlan } from '../../../src/core/import/plan-import.ts'
import type { ClippingQuery, Replacement } from '../../../src/protocol/messages.ts'
import {
  type FileToImport,
  type ImportTools,
  isSamePlan,
  openFile,
  planImportFile,
  toReplacement,
  toUndo,
} from '../../../src/ui/transfer/import-file.ts'
import { clippingOf } from '../../support/clippings.ts'

const NAMES = new Map<string, { name: string }>()
const OWN = '0'.repeat(32)
const OWNERS = new Map([['', 'mine' as const]])
const NOW = '2026-02-01T08:00:00+08:00'
const never = new AbortController().signal

/** A store in memory, with the trash separate as in the real one. */
function toolsFor(rows: Map<string, Clipping>): ImportTools {
  return {
    store: {
      list: async ({ filter }: ClippingQuery) => {
        const inTrash = filter.inTrash === true
        return { clippings: [...rows.values()].filter(({ deletedAt }) => (deletedAt !== '') === inTrash), next: null }
      },
      replace: async ({ put, remove }: Replacement) => {
        for (const id of remove) rows.delete(id)
        for (const clipping of put) rows.set(clipping.id, clipping)
        return { ok: true, changed: put.length + remove.length }
      },
    },
    library: { readId: async () => OWN, readOwners: async () => new Map(), writeOwner: async () => {} },
    recognize: () => ({ categories: [], concepts: [] }),
    readLexiconVersion: () => '2026.11.1',
    readNow: () => '2026-02-01T08:00:00+08:00',
  }
}

async function open(text: string, tools: ImportTools): Promise<FileToImport> {
  const file = await openFile(new Blob([text]), tools)
  if (!file.ok) throw new Error(file.reason)
  return { file, now: NOW, owners: OWNERS }
}

const ONE = clippingOf()
const TRASHED = clippingOf({ id: 'c0mk9a1b2ctrashed0', exact: 'Other words.', deletedAt: '2026-01-20T00:00:00+08:00' })
const ALL = new Set([ONE.id, TRASHED.id])
const NEW = clippingOf({ id: 'c0mk9a1b2cnew00000', exact: 'New words.' })
const TEXT = [{ ...ONE, note: 'later' }, { ...TRASHED, note: 'later' }, NEW]
  .map((row) => JSON.stringify(row))
  .join('\n')

describe('an import', () => {
  it('compares with the trash as well, does what the plan says, and the undo restores the list', async () => {
    const rows = new Map([ONE, TRASHED].map((clipping) => [clipping.id, clipping]))
    const before = new Map(rows)
    const tools = toolsFor(rows)
    const plan = await planImportFile(await open(TEXT, tools), tools, NAMES, never)
    expect([plan.added.length, plan.changed.length]).toEqual([1, 2])
    expect(rows).toEqual(before)
    await tools.store.replace(toReplacement(plan, ALL))
    expect([...rows.values()].map(({ id, note }) => [id, note])).toEqual([
      [ONE.id, 'later'],
      [TRASHED.id, 'later'],
      [NEW.id, ''],
    ])
    await tools.store.replace(toUndo(plan, ALL))
    expect(rows).toEqual(before)
  })

  it('is the same plan only while the list stays as it was', async () => {
    const rows = new Map([[ONE.id, ONE]])
    const tools = toolsFor(rows)
    const file = await open(TEXT, tools)
    const plan = (): Promise<ImportPlan> => planImportFile(file, tools, NAMES, never)
    const first = await plan()
    expect(isSamePlan(first, await plan())).toBe(true)
    rows.set(ONE.id, { ...ONE, tags: ['meanwhile'], updatedAt: ONE.savedAt })
    expect(isSamePlan(first, await plan())).toBe(false)
    rows.set(ONE.id, ONE)
    rows.set(NEW.id, NEW)
    expect(isSamePlan(first, await plan())).toBe(false)
  })

  it('says of a file that cannot be read, or is too large, why', async () => {
    const tools = toolsFor(new Map())
    const broken = { size: 1, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }
    expect(await openFile(broken as unknown as Blob, tools)).toMatchObject({ ok: false, reason: 'unreadable' })
    const large = { size: MOST_BYTES + 1 }
    expect(await openFile(large as Blob, tools)).toMatchObject({ ok: false, reason: 'too_large' })
  })

  it('stops when it is cancelled', async () => {
    const tools = toolsFor(new Map())
    const end = new AbortController()
    const file = await open(TEXT, tools)
    end.abort()
    await expect(planImportFile(file, tools, NAMES, end.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
