/** How the background keeps a clipping, and what it does with the journal. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createClippingKeeper } from '../../src/background/keep-clipping.ts'
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import type { SaveResult } from '../../src/messages/contract.ts'
import type { ClippingsStore } from '../../src/stores/clippings-store.ts'
import { createSaveJournal } from '../../src/stores/save-journal.ts'
import { clippingOf } from '../support/clippings.ts'

let kept: Clipping[]
let result: SaveResult
const memory = new Map<string, unknown>()
const journal = createSaveJournal({
  read: async (keys) => Object.fromEntries([...memory].filter(([key]) => keys.includes(key))),
  readAll: async (prefix) => Object.fromEntries([...memory].filter(([key]) => key.startsWith(prefix))),
  write: async (key, value) => void memory.set(key, value),
  remove: async (key) => void memory.delete(key),
  watch: () => {},
})
const store = {
  save: async (clipping: Clipping) => {
    if (result.ok) kept.push(clipping)
    return result
  },
} as ClippingsStore

beforeEach(async () => {
  kept = []
  memory.clear()
  result = { ok: true, id: clippingOf().id, already: false }
  await journal.add(clippingOf())
})

describe('keeping a clipping', () => {
  it('strikes it from the journal once it is stored', async () => {
    expect(await createClippingKeeper(store, journal, true).keep(clippingOf())).toEqual(result)
    expect(memory.size).toBe(0)
  })

  it('leaves it in the journal when the disk is full, so that the next start tries again', async () => {
    result = { ok: false, reason: 'full' }
    await createClippingKeeper(store, journal, true).keep(clippingOf())
    expect(memory.size).toBe(1)
    result = { ok: true, id: clippingOf().id, already: false }
    await createClippingKeeper(store, journal, true).drain()
    expect(kept).toEqual([clippingOf()])
    expect(memory.size).toBe(0)
  })

  it('refuses where the whole browser is private, and leaves no trace', async () => {
    const keeper = createClippingKeeper(store, journal, false)
    expect(await keeper.keep(clippingOf())).toEqual({ ok: false, reason: 'private' })
    expect(kept).toEqual([])
    expect(memory.size).toBe(0)
  })

  it('passes over what is damaged in the journal', async () => {
    memory.set('pending:broken', { id: 5 })
    await createClippingKeeper(store, journal, true).drain()
    expect(kept).toEqual([clippingOf()])
    expect([...memory.keys()]).toEqual(['pending:broken'])
  })
})
