/** What visits to pages write into the store. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { PageVisit, VisitFacts } from '../../../src/core/clippings/page-visit.ts'
import { createQuoteVisits, type QuoteVisits } from '../../../src/core/clippings/quote-presence.ts'
import type { ClippingsStore } from '../../../src/stores/clippings-store.ts'
import { clippingOf } from '../../support/clippings.ts'
import { deleteDatabases } from '../../support/own-databases.ts'
import { createTestDatabase, createTestStore } from '../../support/test-store.ts'

const ARTICLE = 'https://harbour-policy.example/2026/01/12/minister'
const COPY = 'https://ferry-times.example/2026/01/13/minister'
const NOW = '2026-02-01T12:00:00+08:00'
const WHOLE: VisitFacts = { status: 200, isOnline: true, isDoor: false, isPaid: false, isWholeRead: true, length: 990 }
const saved = clippingOf({
  position: { start: 10, end: 60, of: 1000, isOnly: true },
  copies: [{ url: COPY, outlet: 'The Ferry Times', date: '2026-01-13' }],
})
const missed: QuoteVisits = {
  ...createQuoteVisits(saved.savedAt),
  missedSince: NOW,
  missedVisits: 1,
  missedLast: NOW,
}
const visitOf = (parts: Partial<PageVisit>): PageVisit => ({
  article: ARTICLE,
  found: [],
  missed: [],
  facts: WHOLE,
  ...parts,
})

let store: ClippingsStore
let changes = 0

beforeEach(async () => {
  await deleteDatabases()
  const database = createTestDatabase()
  store = createTestStore({ database, now: () => NOW, onChange: () => changes++ })
  await store.save(saved)
  changes = 0
})

const readSaved = async () =>
  (await store.list({ filter: {}, order: 'saved-newest', after: null, limit: 1 })).clippings[0]

describe('a visit', () => {
  it.each<[string, Partial<PageVisit>, QuoteVisits]>([
    ['that finds the quote leaves the time', { found: [saved.id] }, createQuoteVisits(NOW)],
    ['that misses it is counted', { missed: [saved.id] }, missed],
    [
      'that is shut out leaves the reason',
      { missed: [saved.id], facts: { ...WHOLE, status: 403 } },
      { ...createQuoteVisits(saved.savedAt), unchecked: { reason: 'refused', at: NOW } },
    ],
    [
      'that shows half of the page is judged by its length then',
      { missed: [saved.id], facts: { ...WHOLE, length: 450 } },
      { ...createQuoteVisits(saved.savedAt), unchecked: { reason: 'partial', at: NOW } },
    ],
  ])('%s, and nothing else of the clipping', async (_, parts, visits) => {
    expect(await store.recordVisit(visitOf(parts))).toBe(1)
    expect(await readSaved()).toEqual({ ...saved, visits })
    expect(changes).toBe(1)
    expect(await store.repairCounts()).toBe(false)
  })

  it.each<[string, Partial<PageVisit>]>([
    ['to another article', { article: 'https://harbour-policy.example/2026/01/12/other', missed: [saved.id] }],
    ['to the page of a copy', { article: COPY, missed: [saved.id] }],
    ['that names another clipping', { missed: ['c0mk9a1b2c00000000'] }],
  ])('%s leaves nothing', async (_, parts) => {
    expect(await store.recordVisit(visitOf(parts))).toBe(0)
    expect(await readSaved()).toEqual(saved)
    expect(changes).toBe(0)
  })

  it('that shows nothing new is not written, and no change is notified', async () => {
    await store.recordVisit(visitOf({ found: [saved.id] }))
    expect(await store.recordVisit(visitOf({ found: [saved.id] }))).toBe(0)
    expect(changes).toBe(1)
  })

  it('records no miss where the quote was never found on a page', async () => {
    const byMenu = clippingOf({ id: 'c0mk9a1b2c00000001', exact: 'What was typed into a field.', position: null })
    await store.save(byMenu)
    expect(await store.recordVisit(visitOf({ missed: [byMenu.id] }))).toBe(0)
  })

  it('is not recorded where little space is left', async () => {
    const quota = { read: async () => 'tight' as const, useReserve: async () => true }
    const tight = createTestStore({ now: () => NOW, quota })
    expect(await tight.recordVisit(visitOf({ missed: [saved.id] }))).toBe(0)
  })
})
