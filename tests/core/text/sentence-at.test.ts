/** Which sentence a user means by pointing at a word. */
import { describe, expect, it } from 'vitest'
import { sentenceAt } from '../../../src/core/text/sentence-at.ts'

describe('the sentence around a word', () => {
  it.each([
    ['is cut at full stops', 'One. Two chips here. Three.', 'chips', 'Two chips here.'],
    ['is all there is where nothing ends it', 'no end to chips', 'chips', 'no end to chips'],
    ['is cut at Chinese stops, which belong to it', '先说一句。芯片很重要！再说一句。', '芯片', '芯片很重要！'],
    ['goes past Chinese semicolons', '材料要紧；芯片更要紧。', '芯片', '材料要紧；芯片更要紧。'],
    ['goes past initials', 'Old. The U.S. Senate spoke of chips. New.', 'chips', 'The U.S. Senate spoke of chips.'],
    ['goes past titles', 'Old. It was Mr. Li who made chips. New.', 'chips', 'It was Mr. Li who made chips.'],
    [
      'begins before a title too',
      'Old. Chips were made by Mr. Li and Dr. Wu. New.',
      'Chips',
      'Chips were made by Mr. Li and Dr. Wu.',
    ],
    [
      'goes past numbers',
      'Old. No. 3 fab makes 2.5 million chips. New.',
      'chips',
      'No. 3 fab makes 2.5 million chips.',
    ],
    ['takes its closing marks along', 'He said: “We make chips.” Then he left.', 'chips', 'He said: “We make chips.”'],
    ['has no white space around it', '  \n chips are here.  \n Next.', 'chips', 'chips are here.'],
  ])('%s', (_, text, word, expected) => {
    const start = text.indexOf(word)
    const span = sentenceAt(text, { start, end: start + word.length })
    expect(text.slice(span.start, span.end)).toBe(expected)
  })
})
