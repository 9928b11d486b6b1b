/** Where a card is placed, for every place and size: never over its words, never out of the viewport. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, placeCard, toBoundingBox } from '../../../src/page/overlay/card-place.ts'

const SIZE = { width: 360, height: 300 }
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  )
}

describe('a card', () => {
  it.each([
    ['stands under its words', box(100, 100, 80, 20), box(0, 0, 1000, 800), box(100, 126, 360, 300)],
    ['stands over them at the foot of the page', box(100, 700, 80, 20), box(0, 0, 1000, 800), box(100, 394, 360, 300)],
    ['keeps off the right edge', box(900, 100, 80, 20), box(0, 0, 1000, 800), box(632, 126, 360, 300)],
    ['stands beside words as tall as the window', box(100, 0, 30, 800), box(0, 0, 1000, 800), box(136, 8, 360, 300)],
    ['shrinks where no side has room for it', box(100, 190, 80, 20), box(0, 0, 360, 400), box(8, 216, 344, 176)],
    ['follows a pinched view', box(600, 500, 80, 20), box(500, 450, 400, 400), box(532, 526, 360, 300)],
  ])('%s', (_, words, viewport, expected) => {
    expect(placeCard(words, viewport, { ...SIZE, width: Math.min(SIZE.width, viewport.width - 16) })).toEqual(expected)
  })

  it('does not open where the words fill the window', () => {
    expect(placeCard(box(0, 0, 300, 200), box(0, 0, 300, 200), SIZE)).toBeNull()
  })

  it('never covers its words and never leaves the viewport', () => {
    const size = fc.integer({ min: 20, max: 2400 })
    const place = fc.integer({ min: -300, max: 2400 })
    fc.assert(
      fc.property(place, place, size, size, size, size, size, size, (left, top, width, height, vw, vh, cw, ch) => {
        const words = box(left, top, width, height)
        const viewport = box(0, 0, vw, vh)
        const placed = placeCard(words, viewport, { width: Math.min(cw, 360), height: ch })
        if (placed) {
          expect(isInside(placed, viewport)).toBe(true)
          expect(overlap(placed, words)).toBe(false)
          expect(Math.min(placed.width, placed.height)).toBeGreaterThan(0)
        }
        return true
      }),
      { numRuns: 5000 },
    )
  })

  it('opens wherever one line of text leaves a hand of room above or below', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 780 }), fc.integer({ min: 0, max: 900 }), (top, left) => {
        expect(placeCard(box(left, top, 90, 20), box(0, 0, 1000, 800), SIZE)).not.toBeNull()
      }),
    )
  })

  it('keeps off every line of words that wrap', () => {
    expect(toBoundingBox([box(200, 10, 50, 20), box(10, 40, 30, 20)])).toEqual(box(10, 10, 240, 50))
  })
})
