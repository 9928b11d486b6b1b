/** Terms that are counted only must not affect marks. */
import { describe, expect, it } from 'vitest'
import { type MarkableList, partLists } from '../../../src/core/lexicon/marked-lists.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createUserRecognizer } from '../../../src/core/recognizer/user-recognizer.ts'
import { parseSettings } from '../../../src/core/settings/settings.ts'

const marked: MarkableList = { id: 'own-1', terms: 'Harbour School\nnano*' }
const counted: MarkableList = { id: 'own-2', terms: 'nano*\n6G masts\nestuary', isCountedOnly: true }

describe('lists that are counted only', () => {
  it('leave the others as they are, where there is none', () => {
    const lists = [marked]
    expect(partLists(lists).marked).toBe(lists)
    expect(partLists(lists).countedOnly.size).toBe(0)
  })

  it.each([
    ['before', [counted, marked]],
    ['after', [marked, counted]],
  ])('take their terms out of lists that stand %s them', (_, lists) => {
    const parted = partLists(lists)
    expect(parted.marked).toEqual([{ id: 'own-1', terms: 'Harbour School' }])
    expect([...parted.countedOnly].sort()).toHaveLength(3)
    expect(partLists(lists)).toBe(parted)
  })

  it('change nothing of what is found for marks, not even where a term of theirs is longer', () => {
    const getRecognizer = createUserRecognizer(getShippedLexicon)
    const find = (lists: readonly MarkableList[], text: string) =>
      getRecognizer(partLists(lists).marked)
        .find(text)
        .map(({ start, end }) => text.slice(start, end))
    const text = 'On the estuary, 6G masts and integrated circuits from the Harbour School.'
    expect(find([marked, counted], text)).toEqual(find([marked], text))
    expect(find([marked, counted], text)).toContain('6G')
  })

  it.each([
    ['an older list', { id: 'own-1', name: 'A', terms: 'b' }, { id: 'own-1', name: 'A', terms: 'b' }],
    ['a list that is counted only', { ...counted, name: '' }, { ...counted, name: '' }],
    [
      'a flag of another kind',
      { id: 'own-1', name: '', terms: '', isCountedOnly: 'no' },
      { id: 'own-1', name: '', terms: '' },
    ],
  ])('are read from what is stored: %s', (_, stored, list) => {
    expect(parseSettings({ ownLists: [stored] }).ownLists).toEqual([list])
  })
})
