/** How long the trash keeps a clipping. */
import { describe, expect, it } from 'vitest'
import { countTrashDaysLeft } from '../../../src/core/clippings/trash.ts'

describe('the trash', () => {
  it.each([
    ['2026-11-24T10:00:00+08:00', '2026-11-24T10:00:01+08:00', 30],
    ['2026-11-24T10:00:00+08:00', '2026-11-25T10:00:00+08:00', 29],
    ['2026-11-24T10:00:00+08:00', '2026-12-24T09:59:00+08:00', 1],
    ['2026-11-24T10:00:00+08:00', '2026-12-24T10:00:00+08:00', 0],
    ['2026-11-24T10:00:00+08:00', '2027-12-24T10:00:00+08:00', 0],
    ['2026-11-24T10:00:00+08:00', '2026-11-01T10:00:00+08:00', 30],
    ['no time', '2026-11-24T10:00:00+08:00', 30],
  ])('into which something went at %s keeps it, at %s, for %i days', (deletedAt, now, days) => {
    expect(countTrashDaysLeft(deletedAt, now)).toBe(days)
  })
})
