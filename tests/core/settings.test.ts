/** Settings and the decision which pages are marked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseSettings } from '../../src/core/settings/settings.ts'
import { decideMarking, toSite } from '../../src/core/settings/site-rules.ts'

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(parseSettings({})).toEqual(DEFAULT_SETTINGS)
  })

  it('keep what can be read and drop what cannot', () => {
    const stored = {
      siteRules: { 'a.example': 'off', 'b.example': 'maybe' },
      mutedConcepts: ['x', 1, 'x'],
      hiddenCategories: ['own-2', '6g', 'no'],
      ownLists: [
        { id: 'own-1', name: 'Mine', terms: 'lidar', more: 1 },
        { id: '6g', terms: '' },
        { id: 'own-5' },
        null,
      ],
      showMentions: 'some',
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
      mutedConcepts: ['x'],
      hiddenCategories: ['6g', 'own-2'],
      ownLists: [
        { id: 'own-1', name: 'Mine', terms: 'lidar' },
        { id: '6g', name: '', terms: '' },
      ],
      wrongHere: [
        { concept: 'ic.chip', site: 'a.example', neighbour: null },
        { concept: 'ic.chip', site: null, neighbour: 'potato' },
      ],
      showMentions: 'every',
      markColours: { '6g': 'blue' },
      tintStrength: 'clear',
      privateNoticeSeen: false,
    })
  })

  it('are read from anything without an error', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (stored) => void parseSettings(stored)))
  })
})

describe('whether a page is marked', () => {
  it.each([
    ['an article is', undefined, false, 'structured-data', true, 'structured-data'],
    ['other pages are not', undefined, false, 'none', false, 'not-article'],
    ['other pages are when asked', undefined, true, 'none', true, 'asked'],
    ['nothing is on a site switched off', 'off', true, 'structured-data', false, 'site-off'],
    ['everything is on a site switched on', 'on', false, 'none', true, 'site-on'],
  ] as const)('%s', (_, rule, asked, evidence, mark, reason) => {
    expect(decideMarking(rule, asked, evidence)).toEqual({ mark, reason })
  })

  it.each([
    ['https://www.news.example/a?b', 'news.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['not an address', ''],
  ])('the site of %j is %j', (url, site) => {
    expect(toSite(url)).toBe(site)
  })
})
