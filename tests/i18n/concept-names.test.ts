/** Names of concepts in the language of the interface. */
import { describe, expect, it } from 'vitest'
import { toConceptName } from '../../src/i18n/concept-names.ts'

describe('a concept', () => {
  const names = { en: 'humanoid robot', 'zh-Hans': '人形机器人', 'zh-Hant': '' }
  it.each([
    ['en', 'humanoid robot'],
    ['zh-CN', '人形机器人'],
    ['zh-TW', 'humanoid robot'],
  ])('is named in %s, or else in English', (language, expected) => {
    expect(toConceptName(names, language)).toBe(expected)
  })
})
