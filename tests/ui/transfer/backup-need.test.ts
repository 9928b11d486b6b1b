/** When a backup is due, and what is stored about the last. */
import { describe, expect, it } from 'vitest'
import { matchesFilter } from '../../../src/core/clippings/select-clippings.ts'
import { createFormats } from '../../../src/i18n/locale-formats.ts'
import { createBackupRecord } from '../../../src/stores/state/backup-state.ts'
import { createLastExport } from '../../../src/stores/state/last-export.ts'
import { isBackupDue, toDaysSince } from '../../../src/ui/transfer/backup-need.ts'
import { clippingOf } from '../../support/clippings.ts'
import { createMemoryState } from '../../support/memory-state.ts'

const NOW = '2026-02-01T08:00:00+08:00'

/** A store with a clipping saved at each of these times. */
function storeOf(...times: string[]) {
  const all = times.map((savedAt) => clippingOf({ savedAt }))
  return { count: async (filter = {}) => all.filter(matchesFilter(filter)).length }
}

describe('a backup', () => {
  it.each<[name: string, last: string, saved: string[], isDue: boolean]>([
    ['nothing is saved', '', [], false],
    ['there was none, and the oldest clipping is young', '', ['2026-01-28T08:00:00+08:00'], false],
    ['there was none, and a clipping is older than a week', '', ['2026-01-20T08:00:00+08:00'], true],
    ['the last is old, and something was saved since', '2026-01-20T00:00:00Z', ['2026-01-31T08:00:00+08:00'], true],
    ['the last is old, and nothing was saved since', '2026-01-20T00:00:00Z', ['2026-01-10T08:00:00+08:00'], false],
    ['the last is young', '2026-01-28T00:00:00Z', ['2026-01-31T08:00:00+08:00'], false],
    ['the clock was set back', '2026-03-01T00:00:00Z', ['2026-03-02T08:00:00+08:00'], false],
  ])('where %s: due is as it should be', async (_, last, saved, isDue) => {
    expect(await isBackupDue(storeOf(...saved), last, NOW)).toBe(isDue)
  })

  it('is so many days ago', () => {
    expect(toDaysSince('', NOW)).toBeNull()
    expect(toDaysSince('2026-01-20T08:00:00+08:00', NOW)).toBe(12)
    expect(toDaysSince('2026-03-01T00:00:00Z', NOW)).toBe(0)
    expect([0, 1, 12].map(createFormats('en').daysAgo)).toEqual(['today', 'yesterday', '12 days ago'])
  })
})

describe('what is remembered', () => {
  it('of backups is the time of the last, and whether the user wants to be reminded', async () => {
    const record = createBackupRecord(createMemoryState())
    expect(await record.read()).toEqual({ last: '', reminds: true })
    await record.writeLast(NOW)
    await record.writeReminds(false)
    expect(await record.read()).toEqual({ last: NOW, reminds: false })
  })

  it.each(['soon', 7, null])('of a damaged value (%j) is nothing', async (damaged) => {
    const values = new Map<string, unknown>([
      ['backup:last', damaged],
      ['export:last', damaged],
    ])
    expect((await createBackupRecord(createMemoryState(values)).read()).last).toBe('')
    expect(await createLastExport(createMemoryState(values)).read()).toBe('')
  })

  it('of exports is when the last one began', async () => {
    const last = createLastExport(createMemoryState())
    await last.write(NOW)
    expect(await last.read()).toBe(NOW)
  })
})
