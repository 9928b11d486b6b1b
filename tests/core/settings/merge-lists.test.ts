/** Lists written by two pages of settings: which of them are counted only afterwards. */
import { describe, expect, it } from 'vitest'
import { mergeCustomLists } from '../../../src/core/settings/merge-lists.ts'
import type { CustomList } from '../../../src/core/settings/settings.ts'

const list = (terms: string, isCountedOnly = false): CustomList => ({
  id: 'own-1',
  name: 'Watch',
  terms,
  ...(isCountedOnly ? { isCountedOnly: true as const } : {}),
})

describe('a list of which two pages wrote', () => {
  it.each<[string, CustomList, CustomList, CustomList | null, boolean]>([
    [
      'stays counted only that another page made so, while a line was typed here',
      list('a', true),
      list('a\nb'),
      list('a'),
      true,
    ],
    ['stays marked that another page made so', list('a'), list('a\nb', true), list('a', true), false],
    [
      'is counted only that was made so here, while another page wrote a line',
      list('a\nc'),
      list('a', true),
      list('a'),
      true,
    ],
    [
      'is counted only where one page has it so, and nobody knows what was before',
      list('a', true),
      list('b'),
      null,
      true,
    ],
  ])('%s', (_, stored, next, base, isCountedOnly) => {
    const [merged] = mergeCustomLists([stored], [next], base ? [base] : [])
    expect(merged?.isCountedOnly === true).toBe(isCountedOnly)
  })

  it('keeps the lines of both with it', () => {
    expect(mergeCustomLists([list('a\nc')], [list('a\nb', true)], [list('a')])).toEqual([list('a\nb\nc', true)])
  })
})
