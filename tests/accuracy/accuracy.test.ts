/** Every labelled case, to the letter: what must be marked is, exactly so, and nothing else is. */
import { describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'
import { ACCURACY_CASES } from './cases/index.ts'
import { type LabelledSpan, parseCase } from './cases/parse-case.ts'
import { KNOWN_LIMITS } from './known-limits.ts'

const recognizer = createRecognizer(getShippedLexicon())

/** A span in words, so that a failure can be read. */
function toWords(text: string, { start, end, category }: LabelledSpan): string {
  return `${start} [${text.slice(start, end)}] ${category}`
}

/** What is marked in the labelled categories, without what may be marked or not. */
function findMarked(notation: string): { text: string; marked: string[]; expected: string[] } {
  const { text, mentions, optional } = parseCase(notation)
  const marked = recognizer
    .find(text)
    .map(({ start, end, surface }) => ({ start, end, category: surface.concept.category as LabelledSpan['category'] }))
    .filter(({ category }) => !['industrial-policy', 'organisation'].includes(category))
    .filter((mark) => !optional.some((span) => mark.start < span.end && span.start < mark.end))
  return {
    text,
    marked: marked.map((mark) => toWords(text, mark)),
    expected: mentions.map((mention) => toWords(text, mention)),
  }
}

describe('a user sees that Sectorlens', () => {
  it.each(ACCURACY_CASES.filter(({ name }) => !(name in KNOWN_LIMITS)))('$name', ({ text }) => {
    const { marked, expected } = findMarked(text)
    expect(marked).toEqual(expected)
  })
})

describe('the known limits', () => {
  it('are exactly the cases that fail', () => {
    const failing = ACCURACY_CASES.filter(({ text }) => {
      const { marked, expected } = findMarked(text)
      return marked.join('\n') !== expected.join('\n')
    })
    expect(failing.map(({ name }) => name).sort()).toEqual(Object.keys(KNOWN_LIMITS).sort())
  })
})

describe('the cases', () => {
  it('have names of their own, and are many', () => {
    expect(new Set(ACCURACY_CASES.map(({ name }) => name)).size).toBe(ACCURACY_CASES.length)
    expect(ACCURACY_CASES.length).toBeGreaterThan(700)
  })
})
