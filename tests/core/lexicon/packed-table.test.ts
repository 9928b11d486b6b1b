/** Tables of numbers as text: what was packed is read again, at once or one by one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberAt, packTable, unpackTable } from '../../../src/core/lexicon/packed-table.ts'
import { packSense, ROLES, unpackSense } from '../../../src/core/lexicon/senses.ts'

describe('a packed table', () => {
  it('gives back every number of 16 bits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (numbers) => {
        const packed = packTable(numbers)
        expect([...unpackTable(packed)]).toEqual(numbers)
        expect(numbers.map((_, index) => numberAt(packed, index))).toEqual(numbers)
      }),
    )
  })
})

describe('a sense', () => {
  it('says again which concept in which role, through a packed table', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 13_105 }), fc.constantFrom(...ROLES), (concept, role) => {
        const packed = packTable([packSense(concept, role)])
        expect(unpackSense(numberAt(packed, 0))).toEqual({ concept, role })
      }),
    )
  })
})
