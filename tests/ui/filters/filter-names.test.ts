/** What the conditions of a filter are called. */
import { describe, expect, it } from 'vitest'
import type { ClippingFilter } from '../../../src/core/clippings/select-clippings.ts'
import { createFormats } from '../../../src/i18n/locale-formats.ts'
import { listConditions, toConditionName, toKnownName } from '../../../src/ui/filters/filter-names.ts'

describe('what the conditions of a filter are called', () => {
  const words = {
    texts: (name: string, ...values: (string | number)[]) => [name, ...values].join(' '),
    formats: createFormats('zh-CN'),
    categories: new Map([['own-1', '稀土']]),
    getConcepts: () =>
      new Map([['sme.newround', { name: 'new round', preferred: { en: '', 'zh-Hans': '新一轮', 'zh-Hant': '' } }]]),
  }

  it.each<[ClippingFilter, string]>([
    [{ category: 'own-1' }, '稀土'],
    [{ category: '6g' }, 'category_6g'],
    [{ outlet: 'Reuters' }, '路透社'],
    [{ tag: 'fiscal' }, 'filter_tag_chip fiscal'],
    [{ from: '2026-01-12' }, 'filter_from_chip 2026年1月12日'],
    [{ language: 'en' }, '英语'],
    [{ language: '%' }, '%'],
    [{ status: 'ignore' }, 'status_ignore'],
    [{ inTrash: true }, 'filter_trash'],
    [{ site: 'a.example' }, 'filter_site a.example'],
  ])('%o is "%s"', (filter, name) => {
    const [condition] = listConditions(filter)
    expect(condition && toConditionName(filter, condition, words).replace(/[\u2068\u2069]/g, '')).toBe(name)
  })

  it.each(['site', 'page', 'outlet', 'tag', 'report', 'concept'] as const)(
    'isolates the direction of a %s',
    (condition) => {
      expect(toConditionName({ [condition]: '\u202eevil' }, condition, words)).toMatch(/\u2068evil\u2069/)
    },
  )

  it('leaves the search to its field', () => {
    expect(listConditions({ search: 'x', tag: 'y', to: '2026-01-01' })).toEqual(['tag', 'to'])
  })

  it.each([
    ['en', 'new round'],
    ['zh-CN', '新一轮'],
    ['zh-TW', 'new round'],
  ])('names a concept in %s "%s"', (language, name) => {
    expect(toKnownName('sme.newround', words.getConcepts(), language)).toBe(name)
  })

  it('names a concept that nobody knows any more by its id', () => {
    expect(toKnownName('gone.concept', words.getConcepts(), 'en')).toBe('gone.concept')
  })
})
