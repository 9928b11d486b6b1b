/** Which mentions of a page are marked, by the user's mode. */
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/core/recognizer/mention.ts'
import type { ShowMentions } from '../../../src/core/settings/settings.ts'
import { createMarkSelection } from '../../../src/page/paint/mark-selection.ts'
import { isDense } from '../../../src/page/paint/select-shown.ts'
import type { ScannedBlock } from '../../../src/page/scan/scan-block.ts'

/** A block that names concepts, given as letters: `a b a`. */
function toBlock(names: string): ScannedBlock {
  const candidates = [...names].flatMap((name, start) =>
    name === ' ' ? [] : [{ start, end: start + 1, surface: { concept: { id: name } } } as Candidate],
  )
  return { text: names, candidates } as unknown as ScannedBlock
}

function select(mode: ShowMentions, texts: readonly string[], muted = ''): string[] {
  const blocks = texts.map(toBlock)
  const isShown = ({ surface }: Candidate) => !muted.includes(surface.concept.id)
  const selection = createMarkSelection({ blocks }, isShown, () => mode)
  return blocks.map((block) => toNames(selection.select(block).shown))
}

const toNames = (shown: readonly Candidate[]) => shown.map(({ start, surface }) => surface.concept.id + start).join(' ')

describe('marks are', () => {
  it.each([
    ['all', 'every', ['a b a', 'a'], '', ['a0 b2 a4', 'a0']],
    ['the first of a concept in each block', 'first-in-block', ['a b a', 'b b'], '', ['a0 b2', 'b0']],
    ['the first of a concept in the article', 'first-in-article', ['a b a', 'b c', 'c a d'], '', ['a0 b2', 'c2', 'd4']],
    ['never those the user does not want', 'first-in-article', ['a b', 'a b'], 'a', ['b2', '']],
  ] as const)('%s', (_, mode, texts, muted, shown) => {
    expect(select(mode, texts, muted)).toEqual(shown)
  })
})

describe('the first in the article', () => {
  const start = (blocks: ScannedBlock[]) =>
    createMarkSelection(
      { blocks },
      () => true,
      () => 'first-in-article',
    )

  it('moves up when an earlier block comes, and back when it goes', () => {
    const [early, middle, late] = [toBlock('a'), toBlock('a b'), toBlock('b c')]
    const blocks = [middle, late]
    const selection = start(blocks)
    expect([middle, late].map((block) => toNames(selection.select(block).shown))).toEqual(['a0 b2', 'c2'])
    blocks.unshift(early)
    expect(new Set(selection.takeStale())).toEqual(new Set([early, middle]))
    expect(selection.takeStale()).toEqual([])
    expect(blocks.map((block) => toNames(selection.select(block).shown))).toEqual(['a0', 'b2', 'c2'])
    blocks.splice(0, 2)
    expect(new Set(selection.takeStale())).toEqual(new Set([early, middle, late]))
    expect(toNames(selection.select(late).shown)).toBe('b0 c2')
  })

  it('is computed again when the settings have changed', () => {
    let muted = ''
    const blocks = [toBlock('a'), toBlock('a b')]
    const selection = createMarkSelection(
      { blocks },
      ({ surface }) => surface.concept.id !== muted,
      () => 'first-in-article',
    )
    expect(blocks.map((block) => toNames(selection.select(block).shown))).toEqual(['a0', 'b2'])
    muted = 'b'
    selection.forget()
    expect(blocks.map((block) => toNames(selection.select(block).shown))).toEqual(['a0', ''])
  })

  it('checks no candidate twice while blocks arrive', () => {
    let asked = 0
    const blocks = Array.from({ length: 1000 }, () => toBlock('a b c'))
    const count = () => {
      asked++
      return true
    }
    const selection = createMarkSelection({ blocks }, count, () => 'first-in-article')
    selection.select(blocks[0] as ScannedBlock)
    for (let more = 0; more < 20; more++) {
      blocks.push(toBlock('a'))
      selection.takeStale()
    }
    expect(asked).toBe(1000 * 3 + 20)
  })
})

describe('a block is dense', () => {
  it.each([
    [12, 500, false],
    [13, 500, true],
    [3, 40, false],
    [13, 100, true],
    [20, 1000, false],
    [25, 1000, true],
  ])('with %d marks in %d characters: %s', (marks, length, dense) => {
    expect(isDense(marks, length)).toBe(dense)
  })
})
