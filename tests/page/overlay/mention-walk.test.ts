/** The current mention of a walk, while the page changes. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { CategoryId } from '../../../src/core/categories.ts'
import { createMentionWalk, type MentionWalk } from '../../../src/page/overlay/mention-walk.ts'
import type { PlacedMention } from '../../../src/page/scan/scan-block.ts'

/** A mention in a block of its own, a new object at each call, as after a rescan. */
const elements = new Map<string, object>()
function mention(name: string, category: CategoryId = '6g'): PlacedMention {
  const element = elements.get(name) ?? {}
  elements.set(name, element)
  const concept = { id: name, category }
  return { text: name, block: { element }, mention: { start: 0, end: 1, surface: { concept } } } as never
}
const list = (names: string) => [...names].map((name) => mention(name, name < 'n' ? '6g' : 'aerospace'))

let walk: MentionWalk
const place = () => `${walk.current?.text ?? '-'} ${walk.index + 1}/${walk.list.length}`

beforeEach(() => {
  walk = createMentionWalk((mentions) => Math.min(1, mentions.length - 1))
  walk.take(list('abc'))
})

describe('a walk through the mentions', () => {
  it('begins where the user is, and goes round the ends', () => {
    const places = [1, 1, 1, -1, -1].map((by) => {
      walk.step(by as 1 | -1)
      return place()
    })
    expect(places).toEqual(['b 2/3', 'c 3/3', 'a 1/3', 'c 3/3', 'b 2/3'])
  })

  it('begins backwards with the one before', () => {
    walk.step(-1)
    expect(place()).toBe('a 1/3')
  })

  it('keeps its mention when others arrive before it', () => {
    walk.step(1)
    walk.take(list('xyabc'))
    expect(place()).toBe('b 4/5')
  })

  it.each([
    [1, 'c 2/2'],
    [-1, 'a 1/2'],
  ])('goes on from the place of one that went (%i)', (by, expected) => {
    walk.step(1)
    walk.take(list('ac'))
    expect(walk.current).toBeNull()
    walk.step(by as 1 | -1)
    expect(place()).toBe(expected)
  })

  it('begins at the front when everything went and came back', () => {
    walk.step(1)
    walk.take([])
    expect(place()).toBe('- 1/0')
    walk.step(1)
    expect(walk.current).toBeNull()
    walk.take(list('ab'))
    walk.step(1)
    expect(place()).toBe('a 1/2')
  })

  it('keeps to a category, beginning with the next of it', () => {
    walk.take(list('aybzc'))
    walk.step(1)
    walk.step(1)
    expect(place()).toBe('b 3/5')
    walk.choose('aerospace')
    expect(place()).toBe('z 2/2')
    walk.step(1)
    expect(place()).toBe('y 1/2')
    walk.choose(null)
    expect(place()).toBe('y 2/5')
  })
})
