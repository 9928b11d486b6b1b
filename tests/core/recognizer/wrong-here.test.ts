/** "Wrong here": on which sites and beside which words a concept is left unmarked. */
import { describe, expect, it } from 'vitest'
import { createCustomLexicon } from '../../../src/core/lexicon/custom-lexicon.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { isBesideWord } from '../../../src/core/recognizer/neighbours.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'
import { createUserRecognizer } from '../../../src/core/recognizer/user-recognizer.ts'
import { createWrongHere } from '../../../src/core/recognizer/wrong-here.ts'

const own = createCustomLexicon([{ id: 'own-1', terms: 'chip\n芯片' }])
const recognizer = createRecognizer(getShippedLexicon(), own)

/** How many mentions of a text are left, with one rule, on `a.example`. */
function countLeft(text: string, concept: string, site: string | null, neighbour: string | null): number {
  const mentions = recognizer.find(text)
  expect(mentions).toHaveLength(1)
  const isWrong = createWrongHere([{ concept, site, neighbour }], 'a.example', isBesideWord)
  return mentions.filter((mention) => !isWrong(mention, text)).length
}

describe('a rule for wrong places', () => {
  it.each([
    ['holds on its site', 'a chip', 'own.chip', 'a.example', null, 0],
    ['holds on no other', 'a chip', 'own.chip', 'b.example', null, 1],
    ['holds for its concept alone', 'a chip', 'own.芯片', 'a.example', null, 1],
    ['holds before its word', 'chip dealer', 'own.chip', null, 'Dealer', 0],
    ['holds behind its word, over spaces and case', 'Purple\n chip', 'own.chip', null, 'purple', 0],
    ['holds beside whole words only', 'chip dealership', 'own.chip', null, 'dealer', 1],
    ['does not reach over another word', 'purple and chip', 'own.chip', null, 'purple', 1],
    ['holds beside Chinese inside text', '土豆芯片', 'own.芯片', null, '豆', 0],
    ['folds the word as pages are', '馬鈴薯芯片', 'own.芯片', null, '马铃薯', 0],
    ['wants both where both are given', 'chip dealer', 'own.chip', 'b.example', 'dealer', 1],
    ['says nothing with neither', 'chip', 'own.chip', null, null, 1],
    ['says nothing with a word that folds away', 'chip', 'own.chip', null, '\u200b', 1],
  ])('%s', (_, text, concept, site, neighbour, left) => {
    expect(countLeft(text, concept, site, neighbour)).toBe(left)
  })
})

describe('a rule whose words cannot be compared yet', () => {
  const [mention] = recognizer.find('chip dealer')

  it.each<[string, string | null, string | null, boolean]>([
    ['leaves its concept unmarked', null, 'potato', true],
    ['leaves it marked on other sites', 'b.example', 'dealer', false],
    ['holds by its site alone', 'a.example', null, true],
  ])('%s', (_, site, neighbour, isWrong) => {
    const test = createWrongHere([{ concept: 'own.chip', site, neighbour }], 'a.example', null)
    expect(mention && test(mention, 'chip dealer')).toBe(isWrong)
  })
})

describe('the recognizer of a user', () => {
  it('stays the same until terms or categories change', () => {
    const recognizerOf = createUserRecognizer(getShippedLexicon)
    const list = { id: 'own-1', terms: 'lidar' } as const
    const first = recognizerOf([list])
    expect(recognizerOf([{ ...list }])).toBe(first)
    expect(recognizerOf([{ ...list, terms: 'radar' }])).not.toBe(first)
    expect(recognizerOf([]).find('lidar')).toEqual([])
  })
})
