/** Filters and orders in the address of the library. */
import { describe, expect, it } from 'vitest'
import { isFiltering, parseFilterQuery, parseOrderQuery, toFilterQuery } from '../../../src/ui/data/filter-address.ts'

describe('a filter in an address', () => {
  it.each([
    [{}, ''],
    [{ search: '' }, ''],
    [
      { search: '专精特新 & 6G', category: '6g' as const },
      '?search=%E4%B8%93%E7%B2%BE%E7%89%B9%E6%96%B0+%26+6G&category=6g',
    ],
    [{ page: 'https://a.example/?b=c#d' }, '?page=https%3A%2F%2Fa.example%2F%3Fb%3Dc%23d'],
  ])('%o becomes "%s" and comes back', (filter, query) => {
    expect(toFilterQuery(filter)).toBe(query)
    expect(toFilterQuery(parseFilterQuery(query))).toBe(query)
    expect(isFiltering(filter)).toBe(query !== '')
  })

  it.each([
    ['saved-newest', ''],
    ['saved-oldest', '?order=saved-oldest'],
    ['published-newest', '?order=published-newest'],
    ['published-oldest', '?order=published-oldest'],
  ] as const)('goes along with the order %s', (order, query) => {
    expect(toFilterQuery({}, order)).toBe(query)
    expect(parseOrderQuery(query)).toBe(order)
    expect(parseFilterQuery(query)).toEqual({})
  })

  it('has an order, whatever the address says', () => {
    expect(parseOrderQuery('?order=random&search=x')).toBe('saved-newest')
  })

  it('restores every condition', () => {
    const filter = {
      search: '第七批',
      category: '6g',
      concept: 'sme.newround',
      outlet: '财新网',
      tag: 'a&b=c',
      from: '2026-01-01',
      to: '2026-01-31',
      language: 'zh-Hans',
      page: 'https://a.example/?b=c',
      site: 'a.example',
      status: 'unused',
      report: 'Week 3',
      savedAfter: '2026-01-13T00:30:00+08:00',
      inTrash: true,
    } as const
    expect(parseFilterQuery(toFilterQuery(filter))).toEqual(filter)
  })

  it('leaves out what is no filter', () => {
    expect(parseFilterQuery('?category=sport&tab=7&search=x')).toEqual({ search: 'x' })
  })
})
