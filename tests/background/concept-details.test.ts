/** What the background returns about a concept: what is known, in the user's language, and nothing else. */
import { describe, expect, it } from 'vitest'
import { toBadgeText } from '../../src/background/badge.ts'
import { findConceptDetails } from '../../src/background/concept-details.ts'
import { SHIPPED_NOTES } from '../../src/core/lexicon/concept-notes.ts'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'

const lexicon = getShippedLexicon()

const notes = [
  {
    'a.full': {
      definition: { en: 'A thing.', zhHans: '一物。', zhHant: '一物（繁）。' },
      policy: {
        title: { en: 'Plan', zhHans: '计划' },
        issuer: { en: 'MIIT', zhHans: '工信部' },
        number: '〔2025〕1号',
        date: '2025-01',
        link: 'https://gov.example/plan',
      },
    },
    'a.english': { definition: { en: 'Only English.' } },
    'a.untitled': { policy: { title: {}, date: '2025' } },
    'a.unsafe': { policy: { title: { en: 'Plan' }, link: 'javascript:alert(1)' } },
  },
]

describe('the details of a concept', () => {
  it.each([
    [
      'a.full',
      'en',
      'A thing.',
      {
        title: 'Plan',
        titleLanguage: 'en',
        details: ['MIIT', '〔2025〕1号', '2025-01'],
        link: 'https://gov.example/plan',
      },
    ],
    [
      'a.full',
      'zh-CN',
      '一物。',
      {
        title: '计划',
        titleLanguage: 'zh-Hans',
        details: ['工信部', '〔2025〕1号', '2025-01'],
        link: 'https://gov.example/plan',
      },
    ],
    [
      'a.full',
      'zh-TW',
      '一物（繁）。',
      {
        title: '计划',
        titleLanguage: 'zh-Hans',
        details: ['工信部', '〔2025〕1号', '2025-01'],
        link: 'https://gov.example/plan',
      },
    ],
    ['a.english', 'zh-CN', '', null],
    ['a.untitled', 'en', '', null],
    ['a.unsafe', 'en', '', { title: 'Plan', titleLanguage: 'en', details: [], link: '' }],
    ['a.unknown', 'en', '', null],
    ['toString', 'en', '', null],
  ])('%s for %s hold what is known', (id, language, meaning, policy) => {
    expect(findConceptDetails({ id, cue: null }, language, notes, lexicon)).toEqual({ meaning, policy, cue: null })
  })

  it('are there for nearly every concept that ships, in each language, names of organisations aside', () => {
    const concepts = [...getShippedLexicon().concepts.values()]
    const ids = concepts.filter(({ category }) => category !== 'organisation').map(({ id }) => id)
    for (const language of ['en', 'zh-CN', 'zh-TW']) {
      const known = ids.filter(
        (id) => findConceptDetails({ id, cue: null }, language, SHIPPED_NOTES, lexicon).meaning !== '',
      )
      expect(known.length / ids.length, language).toBeGreaterThan(0.8)
    }
  })

  it('are empty for a term of the user’s own, whose list has a name that no page may read', () => {
    const details = findConceptDetails({ id: 'own.alpha', cue: null }, 'en', SHIPPED_NOTES, lexicon)
    expect(details).toEqual({ meaning: '', policy: null, cue: null })
  })
})

describe('the cue that decided', () => {
  const preferred = { en: 'Wafers', 'zh-Hans': '晶圆', 'zh-Hant': '晶圓' }
  const words = ['6g', 'Wafers', 'lithography', '']
  const small = {
    cueWords: (cue: number) => words[cue] ?? '',
    concepts: new Map([
      ['ic.wafer', { id: 'ic.wafer', category: 'integrated-circuits' as const, name: 'Wafers', preferred }],
    ]),
  }

  it.each([
    ['a category by its id', 0, '6g'],
    ['a concept by its names', 1, preferred],
    ['words as they are', 2, { en: 'lithography', 'zh-Hans': '', 'zh-Hant': '' }],
    ['nothing where it is not known', 7, null],
    ['nothing where none decided', null, null],
  ])('is named: %s', (_, cue, named) => {
    expect(findConceptDetails({ id: 'a.full', cue }, 'en', notes, small).cue).toEqual(named)
  })
})

describe('the number on the toolbar button', () => {
  it.each([
    [0, ''],
    [7, '7'],
    [999, '999'],
    [1000, '999+'],
  ])('for %i marks is "%s"', (count, expected) => {
    expect(toBadgeText(count)).toBe(expected)
  })
})
