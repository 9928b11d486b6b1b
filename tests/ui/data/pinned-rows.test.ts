/** Rows that stay in their place while a list is read again. */
import { describe, expect, it } from 'vitest'
import { withPinnedRows } from '../../../src/ui/data/pinned-rows.ts'
import { clippingOf } from '../../support/clippings.ts'

describe('a list that is read again', () => {
  const [a, b, c] = ['c3', 'c2', 'c1'].map((id) => clippingOf({ id })) as [Clip, Clip, Clip]
  type Clip = ReturnType<typeof clippingOf>

  it('is the fresh one where nothing is held', () => {
    expect(withPinnedRows([a, c], [a, b, c], new Set())).toEqual([a, c])
  })

  it('keeps a held row in its place', () => {
    expect(withPinnedRows([a, c], [a, b, c], new Set(['c2']))).toEqual([a, b, c])
  })

  it('keeps a held row where it is when its order would move it', () => {
    expect(withPinnedRows([b, a, c], [a, b, c], new Set(['c2']))).toEqual([a, b, c])
  })

  it('keeps several held rows, new ones before them', () => {
    const fresh = clippingOf({ id: 'c4' })
    expect(withPinnedRows([fresh, a], [a, b, c], new Set(['c2', 'c1']))).toEqual([fresh, a, b, c])
  })

  it('keeps the first row first where nothing before it is left', () => {
    expect(withPinnedRows([c], [a, b, c], new Set(['c3']))).toEqual([a, c])
  })

  it('shows the fresh copy of a held row that is still there', () => {
    const fresh = { ...b, note: 'new' }
    expect(withPinnedRows([a, fresh], [a, b], new Set(['c2']))).toEqual([a, fresh])
  })
})
