/** The user's own terms: which lines are terms, what is reported of the others, and what is found with them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../../../src/core/categories.ts'
import { createCustomLexicon, toConceptId } from '../../../src/core/lexicon/custom-lexicon.ts'
import { MOST_TERMS, parseCustomLists, parseCustomTerms } from '../../../src/core/lexicon/custom-terms.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'
import { findNaively } from '../../support/naive-recognizer.ts'
import { lexiconOf } from '../../support/small-lexicon.ts'

describe('a pasted list', () => {
  it.each([
    ['a Latin word', 'photonics', ['photonics']],
    ['a phrase in any case', 'Solid-State Battery', ['solid state battery']],
    ['Chinese, Traditional folded', '矽光子\n光電融合', ['矽光子', '光电融合']],
    ['other scripts', 'квант\nπυρίτιο', ['квант', 'πυρίτιο']],
    ['a wildcard at the end of a word', 'nano*', ['nano*']],
    ['a wildcard behind a phrase', 'solid state batter*', ['solid state batter*']],
    ['full width', 'ｎａｎｏ＊', ['nano*']],
    ['one Latin letter', 'C', ['c']],
    ['blank lines and remarks left out', '\n# mine\n  \nlidar\n  # more', ['lidar']],
    ['every kind of line end', 'one\r\ntwo\rthree\u2028four', ['one', 'two', 'three', 'four']],
    ['signs of regular expressions as they are', 'c++\n(a|b).', ['c++', '(a|b).']],
  ])('takes %s', (_, text, expected) => {
    const { terms, faults } = parseCustomTerms(text)
    expect(terms.map(({ form, isOpen }) => form + (isOpen ? '*' : ''))).toEqual(expected)
    expect(faults).toEqual([])
  })

  it.each([
    ['a'.repeat(81), 'too_long'],
    ['*nano', 'wildcard_misplaced'],
    ['na*no', 'wildcard_misplaced'],
    ['nano *', 'wildcard_misplaced'],
    ['nano**', 'wildcard_misplaced'],
    ['芯片*', 'wildcard_misplaced'],
    ['𠀀𠀁𠀂*', 'wildcard_misplaced'],
    ['*', 'wildcard_misplaced'],
    ['na*', 'wildcard_too_short'],
    ['nano x1*', 'wildcard_too_short'],
    ['\u200b', 'folds_to_nothing'],
    ['“”', 'folds_to_nothing'],
    ['……', 'folds_to_nothing'],
    ['芯', 'too_short'],
    ['𠀀', 'too_short'],
  ])('says of %j that it is %s, and keeps the lines around it', (line, reason) => {
    const { terms, faults } = parseCustomTerms(`lidar\n${line}\nradar`)
    expect(terms.map(({ form }) => form)).toEqual(['lidar', 'radar'])
    expect(faults).toEqual([{ line: 2, reason }])
  })

  it('names what is listed twice, however it is written', () => {
    expect(parseCustomTerms('Lidar\n\nlidar\nlidar*\n光電\n光电').faults).toEqual([
      { line: 3, reason: 'duplicate' },
      { line: 6, reason: 'duplicate' },
    ])
  })

  it('refuses what the lists before it have, and counts their terms too', () => {
    const [first, second] = parseCustomLists(['lidar\nradar', 'sonar\nRadar'])
    expect(first?.faults).toEqual([])
    expect(second).toMatchObject({ terms: [{ form: 'sonar' }], faults: [{ line: 2, reason: 'duplicate' }] })
    const most = Array.from({ length: MOST_TERMS }, (_, n) => `term ${n}`).join('\n')
    expect(parseCustomLists([most, '# mine\none more'])[1]?.faults).toEqual([{ line: 2, reason: 'too_many' }])
  })

  it('stops at its longest, and says so once', () => {
    const { terms, faults } = parseCustomTerms(Array.from({ length: MOST_TERMS + 5 }, (_, n) => `term ${n}`).join('\n'))
    expect(terms.length).toBe(MOST_TERMS)
    expect(faults).toEqual([{ line: MOST_TERMS + 1, reason: 'too_many' }])
  })

  it('is read from any text; every line is a term, a fault, or nothing', () => {
    const lines = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a*', 'nano*', '中', '# x', '')))
    fc.assert(
      fc.property(lines, (list) => {
        const text = list.map((line) => line.replace(/[\r\n\u2028\u2029]/g, ' ')).join('\n')
        const { terms, faults } = parseCustomTerms(text)
        const count = list.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')).length
        expect(terms.length + faults.length).toBe(count)
        for (const { line } of faults) expect(list[line - 1]).toBeDefined()
      }),
    )
  })
})

describe('ids of own terms', () => {
  it('are the same for the same term, and others for others', () => {
    const ids = ['c', 'c++', 'c##', 'a b', 'nano', '芯片'].map((form) => toConceptId({ form, isOpen: false }))
    expect(new Set([...ids, toConceptId({ form: 'nano', isOpen: true })]).size).toBe(7)
    expect(toConceptId({ form: '光子', isOpen: false })).toBe('own.光子')
    expect(toConceptId({ form: 'x'.repeat(80), isOpen: false }).length).toBeLessThan(60)
  })
})

function findOwn(text: string, ...lists: [id: CategoryId, terms: string][]): string[] {
  const own = createCustomLexicon(lists.map(([id, terms]) => ({ id, terms })))
  const mentions = createRecognizer(getShippedLexicon(), own).find(text)
  return mentions.map(({ start, end, surface }) => `${text.slice(start, end)} = ${surface.concept.category}`)
}

describe('the recognizer with own terms', () => {
  it.each([
    ['finds a whole word in any case', 'LIDAR, lidars', 'lidar', ['LIDAR = own-1']],
    ['finds Chinese inside running text', '我国光子学会成立', '光子', ['光子 = own-1']],
    ['finds Simplified on a Traditional page', '光電融合產業', '光电融合', ['光電融合 = own-1']],
    ['goes to the end of the word', 'Nanotubes, nano-tubes, piconano', 'nano*', ['Nanotubes = own-1', 'nano = own-1']],
    ['ends a word before Chinese', '用nanotube材料', 'nano*', ['nanotube = own-1']],
    ['goes on from a phrase', 'solid-state batteries', 'solid state batter*', ['solid-state batteries = own-1']],
    ['wins a tie', 'photoresist', 'photoresist', ['photoresist = own-1']],
    ['wins a tie with a wildcard', 'photoresist', 'photo*', ['photoresist = own-1']],
    ['loses to what is longer', '集成电路', '集成', ['集成电路 = integrated-circuits']],
    ['wins where it is longer', '集成电路园', '集成电路园', ['集成电路园 = own-1']],
    ['leaves a longer everyday expression alone', 'blue chip stocks', 'chip', []],
    ['wins over an everyday expression of the same length', 'a blue chip', 'blue chip', ['blue chip = own-1']],
    ['stays in the name of a firm', 'Firefly Photonics', 'photonics', ['Photonics = own-1']],
    ['joins no compound', 'alpha beta', 'alpha\nbeta', ['alpha = own-1', 'beta = own-1']],
  ])('%s', (_, text, terms, expected) => {
    expect(findOwn(text, ['own-1', terms])).toEqual(expected)
  })

  it('gives a term of two lists to the earlier one, and the exact term before the wildcard', () => {
    expect(findOwn('lidar', ['own-2', 'lidar'], ['own-1', 'lidar'])).toEqual(['lidar = own-2'])
    expect(findOwn('nanotube nanorod', ['own-1', 'nano*'], ['own-2', 'nanotube'])).toEqual([
      'nanotube = own-2',
      'nanorod = own-1',
    ])
  })

  it('gives no cue: what somebody wants to see is no evidence of a topic', () => {
    const own = createCustomLexicon([{ id: 'integrated-circuits', terms: 'Qwertz' }])
    expect(createRecognizer(getShippedLexicon(), own).scan('Qwertz').cues).toEqual([])
  })

  it('finds what a naive search finds', () => {
    const letters = fc.constantFrom('a', 'b', 'A', 'Ｂ', ' ', '\n', '-', '6', '集', '成', '\u200b', "'", 'é')
    const forms = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    const open = fc
      .string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 3, maxLength: 4 })
      .map((word) => `${word}*`)
    const lists = fc.array(fc.oneof(fc.string({ unit: letters, minLength: 1, maxLength: 5 }), open), { maxLength: 6 })
    fc.assert(
      fc.property(forms, lists, fc.string({ unit: letters, maxLength: 40 }), (list, lines, text) => {
        const lexicon = lexiconOf(list)
        const terms = lines.join('\n')
        const own = createCustomLexicon([{ id: 'integrated-circuits', terms }])
        // Names of firms (`Aa Ba`) are decided later, and not part of the search.
        const found = createRecognizer(lexicon, own).scan(text).candidates
        const expected = findNaively(lexicon, text, parseCustomTerms(terms).terms)
        expect(found.map(({ start, end }) => [start, end])).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
