/** How a user's edit changes a clipping, and that a correction survives all later changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, type ClippingEdit, isDay, parseClippingEdit } from '../../../src/core/clippings/clipping-edit.ts'
import { joinClippings } from '../../../src/core/clippings/merge-clippings.ts'
import { clippingOf } from '../../support/clippings.ts'

const LATER = '2026-01-14T09:00:00+08:00'
const LATEST = '2026-01-15T09:00:00+08:00'

describe('an edit', () => {
  it('of a note is no correction', () => {
    const { stated, note, updatedAt } = applyEdit(clippingOf(), { note: 'n' }, LATER)
    expect({ stated, note, updatedAt }).toEqual({ stated: {}, note: 'n', updatedAt: LATER })
  })

  it('of an outlet keeps what the page said', () => {
    const edited = applyEdit(clippingOf({ outlet: 'a.example' }), { outlet: 'Harbour' }, LATER)
    expect(edited).toMatchObject({ outlet: 'Harbour', stated: { outlet: 'a.example' } })
    const again = applyEdit(edited, { outlet: 'Harbour Review' }, LATEST)
    expect(again).toMatchObject({ outlet: 'Harbour Review', stated: { outlet: 'a.example' } })
  })

  it('back to what the page said is no correction any more', () => {
    const edited = applyEdit(clippingOf({ outlet: 'a.example' }), { outlet: 'Harbour' }, LATER)
    expect(applyEdit(edited, { outlet: 'a.example' }, LATEST).stated).toEqual({})
  })

  it('that changes nothing of a field does not correct it', () => {
    expect(applyEdit(clippingOf(), { outlet: clippingOf().outlet }, LATER).stated).toEqual({})
  })
})

describe('a field to check', () => {
  const unsure = clippingOf({ toCheck: ['title', 'author'], readFrom: { title: 'headline', author: 'meta' } })

  it.each<[string, ClippingEdit, string[]]>([
    ['is checked once it is corrected', { author: 'B. Other' }, ['title']],
    ['is checked once it is emptied', { author: '' }, ['title']],
    ['stays where a field is saved as it was', { author: 'A. Writer' }, ['title', 'author']],
    ['stays where something else is written', { note: 'n', publishedDate: '2026-01-13' }, ['title', 'author']],
    ['is checked once it is confirmed', { toCheck: ['title'] }, ['title']],
    ['is checked by a correction and a confirmation at once', { author: 'B. Other', toCheck: ['author'] }, []],
    ['is never added by an edit', { toCheck: ['title', 'author', 'outlet'] }, ['title', 'author']],
  ])('%s', (_, edit, left) => {
    const { toCheck, readFrom } = applyEdit(unsure, edit, LATER)
    expect({ toCheck, readFrom }).toEqual({ toCheck: left, readFrom: unsure.readFrom })
  })

  it('is not to be checked again when the page’s value comes back', () => {
    const corrected = applyEdit(unsure, { author: 'B. Other' }, LATER)
    expect(applyEdit(corrected, { author: 'A. Writer' }, LATEST)).toMatchObject({ stated: {}, toCheck: ['title'] })
  })
})

describe('a correction', () => {
  const plain = clippingOf({ outlet: 'a.example' })
  const corrected = applyEdit(plain, { outlet: 'Harbour' }, LATER)
  const notedLater = applyEdit(plain, { note: 'n' }, LATEST)

  it.each([
    ['the same clipping as it was', corrected, plain],
    ['one that was noted later elsewhere', corrected, notedLater],
    ['one that was noted later, the other way round', notedLater, corrected],
  ])('outlives joining with %s', (_, saved, other) => {
    expect(joinClippings(saved, other)).toMatchObject({ outlet: 'Harbour', stated: { outlet: 'a.example' } })
  })

  it('is replaced by a later one', () => {
    const later = applyEdit(plain, { outlet: 'Harbour Review' }, LATEST)
    expect(joinClippings(corrected, later)).toMatchObject({ outlet: 'Harbour Review' })
    expect(joinClippings(later, corrected)).toMatchObject({ outlet: 'Harbour Review' })
  })
})

describe('reading an edit', () => {
  it.each([
    [
      { note: 'a', tags: [' b ', 'b', ''] },
      { note: 'a', tags: ['b'] },
    ],
    [{ publishedDate: '' }, { publishedDate: '' }],
    [{ categories: ['6g', 'ic'] }, null],
    [{ publishedDate: '2026-02-30' }, null],
    [{ status: 'done' }, null],
    [{ title: 3 }, null],
    [{ exact: 'forged' }, {}],
    [{ toCheck: ['author', 'title', 'title'] }, { toCheck: ['title', 'author'] }],
    [{ toCheck: [] }, { toCheck: [] }],
    [{ toCheck: ['note'] }, null],
    [{ toCheck: 'author' }, null],
  ])('%j gives %j', (value, edit) => {
    expect(parseClippingEdit(value)).toEqual(edit)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseClippingEdit(value)))
  })

  it('takes only days of the calendar', () => {
    expect(['2024-02-29', '2023-02-29', '2026-1-1', '', 'x', 20260101].map(isDay)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ])
  })
})
