/** Weeks and months that filters offer. */
import { describe, expect, it } from 'vitest'
import { toMonth, toWeek } from '../../../src/ui/filters/day-ranges.ts'

describe('days that filters offer', () => {
  it.each([
    ['2026-11-24', '2026-11-23', '2026-11-29', '2026-11-01', '2026-11-30'],
    ['2026-11-29', '2026-11-23', '2026-11-29', '2026-11-01', '2026-11-30'],
    ['2026-11-30', '2026-11-30', '2026-12-06', '2026-11-01', '2026-11-30'],
    ['2027-01-01', '2026-12-28', '2027-01-03', '2027-01-01', '2027-01-31'],
    ['2028-02-29', '2028-02-28', '2028-03-05', '2028-02-01', '2028-02-29'],
  ])('of %s are the week %s to %s and the month %s to %s', (day, monday, sunday, first, last) => {
    expect(toWeek(day)).toEqual({ from: monday, to: sunday })
    expect(toMonth(day)).toEqual({ from: first, to: last })
  })
})
