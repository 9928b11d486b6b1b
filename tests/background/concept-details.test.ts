/** What the background returns about a concept: what is known, in the user's language, and nothing else. */
import { describe, expect, it } from 'vitest'
import { toBadgeText } from '../../src/background/badge.ts'
import { findConceptDetails } from '../../src/background/concept-details.ts'
import { SHIPPED_NOTES } from '../../src/core/lexicon/concept-notes.ts'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'

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
    expect(findConceptDetails(id, language, notes)).toEqual({ meaning, policy })
  })

  it('are there for nearly every concept that ships, in each language, names of organisations aside', () => {
    const concepts = [...getShippedLexicon().concepts.values()]
    const ids = concepts.filter(({ category }) => category !== 'organisation').map(({ id }) => id)
    for (const language of ['en', 'zh-CN', 'zh-TW']) {
      const known = ids.filter((id) => findConceptDetails(id, language, SHIPPED_NOTES).meaning !== '')
      expect(known.length / ids.length, language).toBeGreaterThan(0.8)
    }
  })

  it('are empty for a term of the user’s own, whose list has a name that no page may read', () => {
    expect(findConceptDetails('own.alpha', 'en', SHIPPED_NOTES)).toEqual({ meaning: '', policy: null })
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
