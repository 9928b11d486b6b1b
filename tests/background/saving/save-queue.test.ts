/** How the background saves a clipping, and how it updates the journal. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaveQueue } from '../../../src/background/saving/save-queue.ts'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import type { SaveResult } from '../../../src/protocol/messages.ts'
import { createSaveJournal } from '../../../src/stores/journal/save-journal.ts'
import { clippingOf } from '../../support/clippings.ts'
import { createMemoryStorage } from '../../support/memory-storage.ts'

let stored: Clipping[]
let result: SaveResult
let tries: number
const memory = new Map<string, unknown>()
const journal = createSaveJournal(createMemoryStorage(memory))
const store = {
  save: async (clipping: Clipping) => {
    tries++
    if (result.ok) stored.push(clipping)
    return result
  },
}
const other = clippingOf({ id: 'c0mk9a1b2cother123', exact: 'Another sentence.' })

beforeEach(async () => {
  vi.useFakeTimers()
  stored = []
  tries = 0
  memory.clear()
  result = { ok: true, id: clippingOf().id, already: false }
  await journal.add(clippingOf())
})

afterEach(() => vi.useRealTimers())

describe('saving a clipping', () => {
  it('strikes it from the journal once it is stored', async () => {
    expect(await createSaveQueue(store, journal, true, () => {}).save(clippingOf())).toEqual(result)
    expect(memory.size).toBe(0)
  })

  it('leaves it in the journal when the disk is full, so that the next start tries again', async () => {
    result = { ok: false, reason: 'full' }
    await createSaveQueue(store, journal, true, () => {}).save(clippingOf())
    expect(memory.size).toBe(1)
    result = { ok: true, id: clippingOf().id, already: false }
    await createSaveQueue(store, journal, true, () => {}).drain()
    expect(stored).toEqual([clippingOf()])
    expect(memory.size).toBe(0)
  })

  it('refuses where the whole browser is private, and leaves no trace', async () => {
    const saveQueue = createSaveQueue(store, journal, false, () => {})
    expect(await saveQueue.save(clippingOf())).toEqual({ ok: false, reason: 'private' })
    expect(stored).toEqual([])
    expect(memory.size).toBe(0)
  })

  it('passes over what is damaged in the journal', async () => {
    memory.set('pending:broken', { id: 5 })
    await createSaveQueue(store, journal, true, () => {}).drain()
    expect(stored).toEqual([clippingOf()])
    expect([...memory.keys()]).toEqual(['pending:broken'])
  })
})

describe('a retry', () => {
  it('that comes while the first try is at work waits for it', async () => {
    const saveQueue = createSaveQueue(store, journal, true, () => {})
    const results = await Promise.all([saveQueue.save(clippingOf()), saveQueue.save(clippingOf()), saveQueue.drain()])
    expect(results).toEqual([result, result, 0])
    expect(tries).toBe(1)
  })
})

describe('what the journal holds', () => {
  it('is stored once saves have come to rest', async () => {
    const saveQueue = createSaveQueue(store, journal, true, () => {})
    await journal.add(other)
    await saveQueue.save(clippingOf())
    expect(stored).toEqual([clippingOf()])
    await vi.runAllTimersAsync()
    expect(stored).toEqual([clippingOf(), other])
    expect(memory.size).toBe(0)
  })

  it('is counted when it could not be stored', async () => {
    await journal.add(other)
    result = { ok: false, reason: 'disk' }
    expect(await createSaveQueue(store, journal, true, () => {}).drain()).toBe(2)
    expect([tries, memory.size]).toEqual([2, 2])
  })

  it('waits as a whole when the store does not open', async () => {
    await journal.add(other)
    result = { ok: false, reason: 'no_store' }
    expect(await createSaveQueue(store, journal, true, () => {}).drain()).toBe(2)
    expect(tries).toBe(1)
  })

  it('stays when it cannot be removed, which is a bug to report and no failed save', async () => {
    const bugs: unknown[] = []
    const stuck = { ...journal, remove: () => Promise.reject(new Error('storage is broken')) }
    const saveQueue = createSaveQueue(store, stuck, true, (error) => bugs.push(error))
    expect(await saveQueue.save(clippingOf())).toEqual(result)
    expect(bugs.map(String)).toEqual(['Error: storage is broken'])
  })
})
