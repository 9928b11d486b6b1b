/** Text is cut between characters, within its limit, and visibly. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUT_MARK, cutText } from '../../../src/core/text/cut-text.ts'

describe('a text that is cut', () => {
  it.each<[what: string, text: string, limit: number, clamped: string]>([
    ['a text that fits stays', 'six', 3, 'six'],
    ['an empty text stays', '', 0, ''],
    ['a longer one ends in the mark', 'sectors', 4, 'sec…'],
    ['no blank stands before the mark', 'six sectors', 5, 'six…'],
    ['a surrogate pair is left out whole', 'a𠀀b', 3, 'a…'],
    ['a family stays together', 'a👨‍👩‍👧b', 8, 'a…'],
    ['a flag stays whole', '🇨🇳🇭🇰🇲🇴', 7, '🇨🇳…'],
    ['a letter keeps its accents', 'cafe\u0301s', 5, 'caf…'],
    ['a heap of accents is cut within', `e${'\u0301'.repeat(500)}`, 200, `e${'\u0301'.repeat(198)}…`],
    ['a limit of one is the mark', 'long', 1, '…'],
    ['a limit of none is nothing', 'long', 0, ''],
  ])('%s', (_, text, limit, clamped) => expect(cutText(text, limit)).toBe(clamped))

  it('never exceeds the limit, ends in the mark where it cut, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (text, limit) => {
        const once = cutText(text, limit)
        expect(once.length).toBeLessThanOrEqual(limit)
        expect(once === text || once.endsWith(CUT_MARK)).toBe(true)
        expect(once.isWellFormed()).toBe(true)
        expect(cutText(once, limit)).toBe(once)
      }),
    )
  })
})
