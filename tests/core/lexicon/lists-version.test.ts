/** Two parts of the extension tell by a version whether they know the same lists. */
import { expect, it } from 'vitest'
import { toListsVersion } from '../../../src/core/lexicon/lists-version.ts'
import type { MarkableList } from '../../../src/core/lexicon/marked-lists.ts'

const list = (parts: Partial<MarkableList> = {}): MarkableList => ({ id: 'own-1', terms: 'lidar', ...parts })

it('is empty without lists', () => {
  expect(toListsVersion([])).toBe('')
})

it('is the same for equal lists', () => {
  expect(toListsVersion([list()])).toBe(toListsVersion([structuredClone(list())]))
})

it.each<[string, readonly MarkableList[]]>([
  ['a term', [list({ terms: 'lidars' })]],
  ['a category', [list({ id: '6g' })]],
  ['a list that is counted only', [list({ isCountedOnly: true })]],
  ['a further list', [list(), list({ id: 'own-2' })]],
  ['no list', []],
])('differs with %s', (_, lists) => {
  expect(toListsVersion(lists)).not.toBe(toListsVersion([list()]))
})
