import { describe, expect, it } from 'vitest'
import { isCapitalised, isInTitle } from '../../../src/core/recognizer/titles.ts'

/** The place of a word in a text. */
function place(text: string, word: string) {
  const start = text.indexOf(word)
  return { start, end: start + word.length }
}

describe('an ambiguous word is a title or part of a name', () => {
  it.each([
    ['in the brackets of a title', '新歌〈衛星〉上架', '衛星', true],
    ['in a quotation that goes on to a short name', '“卫星花园”开盘', '卫星', true],
    ['in a quotation that is announced as a name', '代號「衛星」', '衛星', true],
    ['but not in a quotation that goes on to a noun of the sector', '“卫星产业”受关注', '卫星', false],
    ['nor in a quotation that holds it alone', '“卫星”入轨', '卫星', false],
    ['nor where a long quotation begins with it', '“卫星已经进入预定的轨道”', '卫星', false],
  ])('%s', (_, text, word, expected) => {
    expect(isInTitle(text, place(text, word))).toBe(expected)
  })
})

describe('a common noun of a sector has the capital of a name', () => {
  it.each([
    ['behind a small word', 'a bar called Rocket opened', 'Rocket', true],
    ['behind the article', 'The Rockets have lost again', 'Rockets', true],
    ['but not at the beginning of a sentence', 'Rockets carry satellites', 'Rockets', false],
    ['nor in a headline', 'China Launches New Rocket From Hainan', 'Rocket', false],
    ['nor in small letters', 'the rocket flew', 'rocket', false],
    ['nor in a word that names by itself', 'the Starship flew', 'Starship', false],
  ])('%s', (_, text, word, expected) => {
    expect(isCapitalised(text, place(text, word))).toBe(expected)
  })
})
