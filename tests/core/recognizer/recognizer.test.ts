/** The recognizer on cases as users would describe them, and compared with a naive one on random texts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listForms } from '../../../src/core/lexicon/form-texts.ts'
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'
import { RECOGNITION_CASES } from '../../cases/recognition.ts'
import { findNaively } from '../../support/naive-recognizer.ts'
import { lexiconOf } from '../../support/small-lexicon.ts'

const shipped = createRecognizer(getShippedLexicon())

describe('the shipped lexicon', () => {
  it.each(RECOGNITION_CASES)('$name', ({ text, found }) => {
    const mentions = shipped.find(text).map(({ start, end, surface }) => {
      return `${text.slice(start, end)} = ${surface.concept.category}`
    })
    expect(mentions).toEqual(found)
  })

  it('reaches every form that is strong enough to stand alone', () => {
    const lexicon = getShippedLexicon()
    const missed = listForms(lexicon.forms).filter((form, index) => {
      const { surface, spellings } = lexicon.entryAt(index)
      if (surface?.strength !== 'high' || spellings) return false
      return !shipped.find(`。${form}。`).some((mention) => mention.surface.concept === surface.concept)
    })
    expect(missed).toEqual([])
  })
})

describe('any lexicon', () => {
  const letters = fc.constantFrom(
    'a',
    'b',
    'A',
    'Ｂ',
    ' ',
    '\n',
    '-',
    '–',
    '6',
    'g',
    '集',
    '成',
    '\u200b',
    '\u00ad',
    "'",
    'é',
    'ﬁ',
    'f',
    'i',
    '“',
    '㎚',
    'n',
  )
  const texts = fc.string({ unit: letters, maxLength: 40 })
  const forms = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })

  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(forms, texts, (list, text) => {
        const lexicon: Lexicon = lexiconOf(list)
        // Names of firms (`Aa Ba`) are decided later, and not part of the search.
        const found = createRecognizer(lexicon)
          .scan(text)
          .candidates.map(({ start, end }) => [start, end])
        expect(found).toEqual(findNaively(lexicon, text))
      }),
      { numRuns: 3000 },
    )
  })

  it('takes any string, lone surrogates included, and keeps its mentions in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0
        for (const { start, end } of shipped.find(`${text}芯片制造${text}`)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })
})
