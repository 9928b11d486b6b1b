/** Long texts are scanned in pieces, as if they were one. */
import { describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'
import { findCuts, joinPieces } from '../../../src/page/scan/text-pieces.ts'

const recognizer = createRecognizer(getShippedLexicon())
const SENTENCE = 'The 6G plan names humanoid robots and chips. '

describe('a text', () => {
  it.each([
    ['is one piece where it is short', SENTENCE],
    ['is one piece where it is empty', ''],
  ])('%s', (_, text) => {
    expect(findCuts(text)).toEqual([0])
  })

  it('is cut behind sentences, and its pieces give what the whole gives', () => {
    const text = SENTENCE.repeat(2000)
    const cuts = findCuts(text)
    expect(cuts.length).toBeGreaterThan(2)
    const scans = cuts.map((from, index) => recognizer.scan(text.slice(from, cuts[index + 1])))
    const { candidates, cues } = joinPieces(cuts, scans)
    const whole = recognizer.scan(text)
    expect(candidates.map(({ start, end }) => [start, end])).toEqual(
      whole.candidates.map(({ start, end }) => [start, end]),
    )
    expect([...cues].sort()).toEqual([...whole.cues].sort())
  })

  it('without any sentence is cut all the same', () => {
    expect(findCuts('x'.repeat(100_000)).length).toBeGreaterThan(2)
  })
})
