/** Selecting rows by presses and ranges. */
import { describe, expect, it } from 'vitest'
import { EMPTY_SELECTION, toggleRange, toggleRow } from '../../../src/ui/data/row-selection.ts'

describe('the selected rows', () => {
  const shown = ['a', 'b', 'c', 'd', 'e']
  const idsOf = (rows: { ids: ReadonlySet<string> }) => [...rows.ids].sort().join('')

  it('are selected and let go by a press', () => {
    const one = toggleRow(EMPTY_SELECTION, 'b')
    expect([idsOf(one), idsOf(toggleRow(one, 'b'))]).toEqual(['b', ''])
  })

  it.each([
    ['down', 'b', 'd', 'bcd'],
    ['up', 'd', 'b', 'bcd'],
    ['to a row that is not shown', 'b', 'x', 'bx'],
  ])('reach from the one pressed last %s', (_, from, to, selected) => {
    expect(idsOf(toggleRange(toggleRow(EMPTY_SELECTION, from), to, shown))).toBe(selected)
  })

  it('are let go as a range where the row pressed was selected', () => {
    const all = { ids: new Set(shown), anchor: 'b' }
    expect(idsOf(toggleRange(all, 'd', shown))).toBe('ae')
  })

  it('begin with one where none was pressed before', () => {
    expect(idsOf(toggleRange(EMPTY_SELECTION, 'c', shown))).toBe('c')
  })
})
