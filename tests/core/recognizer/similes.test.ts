import { describe, expect, it } from 'vitest'
import { isComparedWith } from '../../../src/core/recognizer/similes.ts'

/** Whether the word is only compared with, as a certain and as a doubtful one. */
function compare(text: string, word: string) {
  const start = text.indexOf(word)
  return [false, true].map((isDoubtful) => isComparedWith(text, { start, end: start + word.length }, isDoubtful))
}

describe('a word is only compared with', () => {
  it.each([
    ['whatever it is, where something rides on it', '房价像坐了火箭', '火箭', [true, true]],
    ['whatever it is, where something is fitted with it', '球像裝了晶片一樣轉彎', '晶片', [true, true]],
    ['whatever it is, before 般', '芯片般大小', '芯片', [true, true]],
    ['if doubtful, behind a word of likeness', '像卫星一样绕着转', '卫星', [false, true]],
    ['if doubtful, behind `like a`', 'it rose like a rocket', 'rocket', [false, true]],
    ['but not where it is the thing itself', '像素级卫星影像', '卫星', [false, false]],
    ['nor behind a plain `like`', 'firms like satellite makers', 'satellite', [false, false]],
  ])('%s', (_, text, word, expected) => {
    expect(compare(text, word)).toEqual(expected)
  })
})
