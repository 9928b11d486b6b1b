/** Five windows write into one clipping at random, for a long time: no typed text is lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClippingsStore } from '../../../src/stores/clippings-store.ts'
import { deleteDatabases } from '../../support/own-databases.ts'
import { createTestStore } from '../../support/test-store.ts'
import { writeInWindows } from '../../support/writing-windows.ts'

const RUNS = 4000
/** Clippings written at the same time, so that the store is busy while others wait. */
const AT_ONCE = 50

let store: ClippingsStore
let clock = Date.UTC(2026, 1, 1)
beforeAll(async () => {
  await deleteDatabases()
  store = createTestStore({ now: () => new Date(clock++).toISOString() })
})
afterAll(deleteDatabases)

describe('words written in five windows at once', () => {
  it('are all in their field, beside it, or in the journal of drafts', async () => {
    const lost: string[] = []
    let typed = 0
    for (let start = 0; start < RUNS; start += AT_ONCE) {
      const seeds = Array.from({ length: AT_ONCE }, (_, index) => start + index)
      const ends = await Promise.all(
        seeds.map((seed) => writeInWindows(store, `c0window${String(seed).padStart(8, '0')}`, seed)),
      )
      for (const end of ends) {
        lost.push(...end.lost)
        typed += end.typed
      }
    }
    expect(lost).toEqual([])
    expect(typed).toBeGreaterThan(RUNS * 10)
  }, 900_000)
})
