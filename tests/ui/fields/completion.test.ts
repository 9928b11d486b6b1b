/** What completes a field, and what a choice makes of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTags } from '../../../src/ui/controls/tags.ts'
import { complete, findCompletions } from '../../../src/ui/fields/completion.ts'

describe('what completes a field', () => {
  const outlets = { Reuters: 3, 财新网: 9, 'Nikkei Asia': 1, 'South China Morning Post': 5, '': 7 }

  it.each([
    ['', ['财新网', 'South China Morning Post', 'Reuters', 'Nikkei Asia']],
    ['r', ['Reuters', 'South China Morning Post']],
    ['財新', ['财新网']],
    ['ＲＥＵ', ['Reuters']],
    ['Reuters', []],
    ['zzz', []],
  ])('of "%s" are %o', (text, offers) => {
    expect(findCompletions(text, outlets, false)).toEqual(offers)
  })

  it.each([
    ['fis', ['fiscal']],
    ['fiscal, ', ['SME', 'fund']],
    ['fiscal，f', ['fund']],
    ['fiscal, sme, fu', ['fund']],
    ['SME; fiscal', []],
  ])('of the tags "%s" are %o', (text, offers) => {
    expect(findCompletions(text, { fiscal: 2, SME: 5, fund: 1 }, true)).toEqual(offers)
  })

  it('are seven at most', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`tag ${index}`, index]))
    expect(findCompletions('tag', many, true)).toHaveLength(7)
  })

  it.each([
    ['reu', 'Reuters', false, 'Reuters'],
    ['fis', 'fiscal', true, 'fiscal, '],
    ['SME，fi', 'fiscal', true, 'SME， fiscal, '],
    ['SME, ', 'fiscal', true, 'SME, fiscal, '],
  ])('"%s" and "%s" (list: %s) become "%s"', (text, value, isList, completed) => {
    expect(complete(text, value, isList)).toBe(completed)
  })

  it('never takes a tag away that is there', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 5 }), (tags) => {
        const line = complete([...tags, 'fi'].join(', '), 'fiscal', true)
        expect(parseTags(line)).toEqual(parseTags([...tags, 'fiscal'].join(',')))
      }),
    )
  })
})
