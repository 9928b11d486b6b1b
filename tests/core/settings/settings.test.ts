/** Settings as they are stored. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, listHidden, parseSettings } from '../../../src/core/settings/settings.ts'

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(parseSettings({})).toEqual(DEFAULT_SETTINGS)
  })

  it('keep what can be read and drop what cannot', () => {
    const stored = {
      siteRules: { 'a.example': 'off', 'b.example': 'maybe' },
      markingMode: 'some',
      mutedConcepts: ['x', 1, 'x'],
      hiddenCategories: ['own-2', '6g', 'no'],
      ownLists: [
        { id: 'own-1', name: 'Mine', terms: 'lidar', more: 1 },
        { id: '6g', terms: '' },
        { id: 'own-5' },
        null,
      ],
      showMentions: 'some',
      markCode: 'yes',
      markColours: { '6g': 'blue', aerospace: 'red', no: 'blue' },
      tintStrength: 'clear',
      wrongHere: [
        { concept: 'ic.chip', site: 'a.example' },
        { concept: 'ic.chip', site: '', neighbour: 'potato' },
        { neighbour: null, site: 'a.example', concept: 'ic.chip' },
        { concept: 'ic.chip', site: null, neighbour: null },
        { site: 'a.example' },
        'x',
      ],
    }
    expect(parseSettings(stored)).toEqual({
      siteRules: { 'a.example': 'off' },
      markingMode: 'articles',
      mutedConcepts: ['x'],
      hiddenCategories: ['6g', 'own-2'],
      markNames: false,
      ownLists: [
        { id: 'own-1', name: 'Mine', terms: 'lidar' },
        { id: '6g', name: '', terms: '' },
      ],
      wrongHere: [
        { concept: 'ic.chip', site: 'a.example', neighbour: null },
        { concept: 'ic.chip', site: null, neighbour: 'potato' },
      ],
      badge: true,
      showMentions: 'every',
      markCode: false,
      markColours: { '6g': 'blue' },
      tintStrength: 'clear',
      quotesOnPages: true,
      privateNoticeSeen: false,
    })
  })

  it.each([
    ['no name is painted before the user asks', {}, ['industrial-policy', 'organisation']],
    ['nor where an earlier version stored what is hidden', { hiddenCategories: ['6g'] }, ['6g', 'organisation']],
    ['names are painted on request', { hiddenCategories: [], markNames: true }, []],
  ])('%s', (_, stored, hidden) => {
    expect(listHidden(parseSettings(stored))).toEqual(hidden)
  })

  it('are read from anything without an error', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (stored) => void parseSettings(stored)))
  })
})
