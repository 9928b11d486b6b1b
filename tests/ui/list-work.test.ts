/** Work on many clippings: completion of fields, selection of rows, names of filters. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClippingFilter } from '../../src/core/clippings/select-clippings.ts'
import { countTrashDaysLeft } from '../../src/core/clippings/trash.ts'
import { createFormats } from '../../src/i18n/locale-formats.ts'
import { createLastExport } from '../../src/stores/state/last-export.ts'
import { parseTags } from '../../src/ui/controls/tags.ts'
import { NONE_CHOSEN, toggleRange, toggleRow } from '../../src/ui/data/row-selection.ts'
import { complete, findCompletions } from '../../src/ui/fields/completion.ts'
import { toMonth, toWeek } from '../../src/ui/filters/day-ranges.ts'
import { listConditions, toConditionName, toKnownName } from '../../src/ui/filters/filter-names.ts'
import { createMemoryState } from '../support/memory-state.ts'

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

describe('the chosen rows', () => {
  const shown = ['a', 'b', 'c', 'd', 'e']
  const idsOf = (rows: { ids: ReadonlySet<string> }) => [...rows.ids].sort().join('')

  it('are chosen and let go by a press', () => {
    const one = toggleRow(NONE_CHOSEN, 'b')
    expect([idsOf(one), idsOf(toggleRow(one, 'b'))]).toEqual(['b', ''])
  })

  it.each([
    ['down', 'b', 'd', 'bcd'],
    ['up', 'd', 'b', 'bcd'],
    ['to a row that is not shown', 'b', 'x', 'bx'],
  ])('reach from the one pressed last %s', (_, from, to, chosen) => {
    expect(idsOf(toggleRange(toggleRow(NONE_CHOSEN, from), to, shown))).toBe(chosen)
  })

  it('are let go as a range where the row pressed was chosen', () => {
    const all = { ids: new Set(shown), anchor: 'b' }
    expect(idsOf(toggleRange(all, 'd', shown))).toBe('ae')
  })

  it('begin with one where none was pressed before', () => {
    expect(idsOf(toggleRange(NONE_CHOSEN, 'c', shown))).toBe('c')
  })
})

describe('days that filters offer', () => {
  it.each([
    ['2026-11-24', '2026-11-23', '2026-11-29', '2026-11-01', '2026-11-30'],
    ['2026-11-29', '2026-11-23', '2026-11-29', '2026-11-01', '2026-11-30'],
    ['2026-11-30', '2026-11-30', '2026-12-06', '2026-11-01', '2026-11-30'],
    ['2027-01-01', '2026-12-28', '2027-01-03', '2027-01-01', '2027-01-31'],
    ['2028-02-29', '2028-02-28', '2028-03-05', '2028-02-01', '2028-02-29'],
  ])('of %s are the week %s to %s and the month %s to %s', (day, monday, sunday, first, last) => {
    expect(toWeek(day)).toEqual({ from: monday, to: sunday })
    expect(toMonth(day)).toEqual({ from: first, to: last })
  })
})

describe('the trash', () => {
  it.each([
    ['2026-11-24T10:00:00+08:00', '2026-11-24T10:00:01+08:00', 30],
    ['2026-11-24T10:00:00+08:00', '2026-11-25T10:00:00+08:00', 29],
    ['2026-11-24T10:00:00+08:00', '2026-12-24T09:59:00+08:00', 1],
    ['2026-11-24T10:00:00+08:00', '2026-12-24T10:00:00+08:00', 0],
    ['2026-11-24T10:00:00+08:00', '2027-12-24T10:00:00+08:00', 0],
    ['2026-11-24T10:00:00+08:00', '2026-11-01T10:00:00+08:00', 30],
    ['no time', '2026-11-24T10:00:00+08:00', 30],
  ])('into which something went at %s keeps it, at %s, for %i days', (deletedAt, now, days) => {
    expect(countTrashDaysLeft(deletedAt, now)).toBe(days)
  })
})

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

describe('the last export', () => {
  it('is empty until there was one, and what is no time is none', async () => {
    const storage = createMemoryState()
    const last = createLastExport(storage)
    expect(await last.read()).toBe('')
    await last.write('2026-11-24T10:00:00+08:00')
    expect(await last.read()).toBe('2026-11-24T10:00:00+08:00')
    await storage.write('export:last', 'soon')
    expect(await last.read()).toBe('')
  })
})
