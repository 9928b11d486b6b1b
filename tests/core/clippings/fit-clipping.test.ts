/** Page facts are cut visibly; the quote and the user's words never are, and are refused where they grow too long. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { applyEdit } from '../../../src/core/clippings/clipping-edit.ts'
import { createClipping } from '../../../src/core/clippings/create-clipping.ts'
import { countEditExcess, cutFacts, cutQuote, findExcess } from '../../../src/core/clippings/fit-clipping.ts'
import { LIMITS } from '../../../src/core/clippings/limits.ts'
import { parseClipping } from '../../../src/core/clippings/parse-clipping.ts'
import { CUT_MARK } from '../../../src/core/text/cut-text.ts'
import { anyClipping } from '../../support/any-clipping.ts'
import { clippingOf } from '../../support/clippings.ts'

const LATER = '2026-01-14T09:00:00+08:00'
const long = (length: number) => 'x'.repeat(length)

function parsed(parts: Partial<Clipping>): Clipping {
  const read = parseClipping(clippingOf(parts))
  if (!read.ok) throw new Error(read.reason)
  return read.clipping
}

describe('a fact that a page stated', () => {
  const facts = ['title', 'outlet', 'sourceCredit', 'author', 'publishedAt', 'language', 'url', 'prefix'] as const
  it.each(facts)('is cut with a mark where %s is longer than its limit', (field) => {
    const text = parsed({ [field]: long(5_700_000) })[field]
    expect(text).toHaveLength(LIMITS[field])
    expect(text.endsWith(CUT_MARK)).toBe(true)
  })

  it('is cut at the moment of saving', () => {
    const source = { ...clippingOf(), title: long(5_700_000) }
    const quote = { exact: 'x', prefix: '', suffix: '', position: null }
    const clock = { epochMs: 0, offsetMinutes: 0, random: () => 0.5 }
    expect(createClipping({ quote, source, mentions: [], lexiconVersion: '1' }, clock).title).toHaveLength(LIMITS.title)
  })

  it('is cut in what the page had said before a correction, and the correction is not', () => {
    const own = parsed({ title: long(9000), stated: { title: long(9000) } })
    expect([own.title.length, own.stated.title?.length]).toEqual([9000, LIMITS.title])
  })

  it('is not cut where a user typed it by hand', () => {
    expect(parsed({ title: long(9000), sourceType: 'manual' }).title).toHaveLength(9000)
  })

  it('is cut in a further source, and a link too long to be followed is none', () => {
    const copies = [{ url: `https://a.example/${long(90_000)}`, outlet: long(900), date: long(90) }]
    const cut = parsed({ copies, linkToQuote: `https://a.example/${long(90_000)}` })
    expect(cut.linkToQuote).toBe('')
    expect(cut.copies.map(({ url, outlet, date }) => [url.length, outlet.length, date.length])).toEqual([
      [LIMITS.url, LIMITS.copies.units, LIMITS.publishedDate],
    ])
  })

  it('is left alone in a record that fits, whatever it is', () => {
    fc.assert(
      fc.property(anyClipping('c0mk9a1b2cany00000'), (clipping) => {
        expect(cutFacts(clipping)).toBe(clipping)
      }),
    )
  })
})

describe('the quote and the words of a user', () => {
  it.each<[what: string, parts: Partial<Clipping>, field: string]>([
    ['a quote of 5.5 million letters', { exact: long(5_500_000) }, 'exact'],
    ['a note', { note: long(LIMITS.note + 1) }, 'note'],
    ['a report', { report: long(LIMITS.report + 1) }, 'report'],
    ['a page', { page: long(LIMITS.page + 1) }, 'page'],
    ['a title typed by hand', { title: long(LIMITS.title + 1), sourceType: 'manual' }, 'title'],
    ['a tag', { tags: [long(LIMITS.tags.units + 1)] }, 'tags'],
    ['too many tags', { tags: Array.from({ length: LIMITS.tags.items + 1 }, (_, n) => String(n)) }, 'tags'],
    [
      'too many concepts',
      { concepts: Array.from({ length: LIMITS.concepts.items + 1 }, (_, n) => String(n)) },
      'concepts',
    ],
    [
      'too many further sources',
      {
        copies: Array.from({ length: LIMITS.copies.items + 1 }, (_, n) => ({
          url: `https://a.example/${n}`,
          outlet: '',
          date: '',
        })),
      },
      'copies',
    ],
  ])('are read whole and refused as new: %s', (_, parts, field) => {
    const clipping = parsed(parts)
    expect(clipping).toEqual(clippingOf(parts))
    expect(findExcess(clipping)?.field).toBe(field)
    // An earlier version saved it: whatever else is changed, it may stay as it is.
    expect(findExcess(applyEdit(clipping, { status: 'used' }, LATER), clipping)).toBeNull()
  })

  it('fit at their limits', () => {
    const tags = Array.from({ length: LIMITS.tags.items }, (_, n) => String(n))
    expect(findExcess(clippingOf({ exact: long(LIMITS.exact), note: long(LIMITS.note), tags }))).toBeNull()
  })

  it('may become shorter step by step, and not longer', () => {
    const saved = clippingOf({ note: long(150_000) })
    expect(findExcess({ ...saved, note: long(149_000) }, saved)).toBeNull()
    expect(findExcess({ ...saved, note: long(150_001) }, saved)).toMatchObject({ field: 'note', over: 50_001 })
  })

  it('are measured in an editor, which says by how much', () => {
    expect(countEditExcess({ note: long(LIMITS.note + 12) })).toBe(12)
    expect(countEditExcess({ title: long(LIMITS.title) })).toBe(0)
    expect(countEditExcess({ tags: [long(LIMITS.tags.units + 2)] })).toBe(2)
  })

  it('are cut in one case alone: a quote that an earlier version was about to save', () => {
    expect(cutQuote(clippingOf({ exact: long(5_500_000) })).exact).toHaveLength(LIMITS.exact)
    const fits = clippingOf()
    expect(cutQuote(fits)).toBe(fits)
  })
})
