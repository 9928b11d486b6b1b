/**
 * Five windows write into one clipping at random, many thousand times over a store in memory that answers with a
 * delay: no typed text is lost. `tests/stores/rows/change-clippings.two-windows` does the same over the real store.
 */
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { applyEdit } from '../../../src/core/clippings/clipping-edit.ts'
import { mergeDraft, mergeEdit } from '../../../src/core/clippings/merge-edit.ts'
import { type WrittenStore, writeInWindows } from '../../support/writing-windows.ts'

const RUNS = 4000
const NOW = '2026-02-01T12:00:00+08:00'

/** @param isBlind whether it stores every edit as it comes, like a store without comparison. */
function createMemoryStore(isBlind: boolean): WrittenStore {
  const rows = new Map<string, Clipping>()
  let turn = 0
  /** Sometimes resolves at once, sometimes after calls that came later. */
  async function wait(): Promise<void> {
    for (let left = turn++ % 5; left > 0; left--) await null
  }
  return {
    async save(clipping) {
      rows.set(clipping.id, clipping)
      return { ok: true, id: clipping.id, already: false }
    },
    async ofIds(ids) {
      await wait()
      return ids.flatMap((id) => rows.get(id) ?? [])
    },
    async edit(id, edit, base = null) {
      await wait()
      const row = rows.get(id)
      if (!row) return { ok: false, reason: 'missing' }
      rows.set(id, isBlind ? applyEdit(row, edit, NOW) : mergeEdit(row, edit, base, NOW).clipping)
      await wait()
      return { ok: true }
    },
    async editDraft(id, edit, base) {
      await wait()
      const row = rows.get(id)
      const next = row && (isBlind ? applyEdit(row, edit, NOW) : mergeDraft(row, edit, base, NOW))
      if (!next) return { ok: false, reason: row ? 'changed' : 'missing' }
      rows.set(id, next)
      return { ok: true }
    },
  }
}

async function countLost(store: WrittenStore, runs: number): Promise<{ lost: string[]; typed: number }> {
  const all = { lost: [] as string[], typed: 0 }
  for (let seed = 0; seed < runs; seed++) {
    const { lost, typed } = await writeInWindows(store, `c0window${String(seed).padStart(8, '0')}`, seed)
    all.lost.push(...lost)
    all.typed += typed
  }
  return all
}

describe('words written in five windows at once', () => {
  it('are all in their field, beside it, or in the journal of drafts', async () => {
    const { lost, typed } = await countLost(createMemoryStore(false), RUNS)
    expect(lost).toEqual([])
    expect(typed).toBeGreaterThan(RUNS * 10)
  }, 60_000)

  it('would be lost by a store that compares nothing: the trial can tell', async () => {
    expect((await countLost(createMemoryStore(true), 50)).lost.length).toBeGreaterThan(10)
  })
})
