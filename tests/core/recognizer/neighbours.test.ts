/** Of which words a "wrong here" rule can be made. */
import { describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { findNeighbours } from '../../../src/core/recognizer/neighbours.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'

const recognizer = createRecognizer(getShippedLexicon())

describe('the neighbours of a mention', () => {
  it.each([
    ['are the words on both sides', 'The Old 6G plan', ['Old', 'plan']],
    ['are none beyond punctuation', 'Old, 6G. Plan', []],
    ['may be Chinese', '推动6G发展', ['推动', '发展']],
    ['are each told once', 'new 6G new', ['new']],
    ['are none at the ends of a text', '6G', []],
  ])('%s', (_, text, expected) => {
    const [mention] = recognizer.find(text)
    expect(mention && findNeighbours(mention, text)).toEqual(expected)
  })
})
