/** When two clippings are one, and that joining them loses nothing and can be repeated. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChosenFieldName, ReadFrom } from '../../../src/core/clippings/chosen-fields.ts'
import { type Clipping, listArticles } from '../../../src/core/clippings/clipping.ts'
import { addCopy, findMatch, joinClippings } from '../../../src/core/clippings/merge-clippings.ts'
import { clippingOf } from '../../support/clippings.ts'

const ELSEWHERE = { canonicalUrl: 'https://daily.example/a', url: 'https://daily.example/a', outlet: 'The Daily' }

describe('the place of a clipping', () => {
  const saved = clippingOf()
  it.each<[string, Partial<Clipping>, string]>([
    ['the same sentence of the same article', {}, 'same'],
    [
      'written in another case and width',
      { exact: 'ＴＨＥ new round of central fiscal support BEGINS this spring.' },
      'same',
    ],
    ['on a page without canonical address, by its own', { canonicalUrl: '', url: saved.canonicalUrl }, 'same'],
    ['another sentence of the article', { exact: 'More will follow.' }, 'new'],
    ['a short sentence that another article has as well', ELSEWHERE, 'new'],
  ])('%s', (_, parts, kind) => {
    expect(findMatch(clippingOf({ id: 'c0mk9a1b2cother123', ...parts }), [saved]).kind).toBe(kind)
  })

  it.each([
    ['中国', 'new'],
    ['The new round of central fiscal support begins this spring, and more firms than before may apply', 'copy'],
    ['The new round of support', 'new'],
    ['新一轮财政支持政策将于今年春季开始实施，更多细节随后公布', 'copy'],
  ])('in another article, %j is %s', (exact, kind) => {
    expect(findMatch(clippingOf({ exact, ...ELSEWHERE }), [clippingOf({ exact })]).kind).toBe(kind)
  })

  it('is the same article rather than a copy, whichever stands first', () => {
    const original = clippingOf({ id: 'c0mk9a1b2corigin12', ...ELSEWHERE })
    expect(findMatch(clippingOf(), [original, saved])).toEqual({ kind: 'same', saved })
  })

  it('is the same where the article is known as a copy already', () => {
    const withCopy = addCopy(saved, clippingOf(ELSEWHERE))
    expect(findMatch(clippingOf(ELSEWHERE), [withCopy]).kind).toBe('same')
  })
})

describe('joining two clippings of one sentence', () => {
  it('keeps what both have: notes, tags and the earlier time, whatever their offsets', () => {
    const joined = joinClippings(
      clippingOf({ note: 'For Friday', tags: ['q1'], savedAt: '2026-01-13T00:30:00+08:00' }),
      clippingOf({
        id: 'c0mk9a1b2cother123',
        note: 'Ask Li',
        tags: ['q1', 'money'],
        savedAt: '2026-01-12T16:00:00+00:00',
      }),
    )
    expect(joined).toMatchObject({
      id: clippingOf().id,
      note: 'For Friday\n\nAsk Li',
      tags: ['q1', 'money'],
      savedAt: '2026-01-12T16:00:00+00:00',
    })
  })

  it.each([
    ['a note that is part of a longer one', 'no', 'not sure', 'no\n\nnot sure'],
    ['a paragraph both have', 'one\n\ntwo', 'two\n\nthree', 'one\n\ntwo\n\nthree'],
    ['an empty one', 'kept  as it is\n', '', 'kept  as it is\n'],
    ['a first one', '', 'new', 'new'],
  ])('notes: %s', (_, note, other, joined) => {
    expect(joinClippings(clippingOf({ note }), clippingOf({ note: other })).note).toBe(joined)
  })

  it('takes a correction over what was never changed, and the later of two', () => {
    const plain = clippingOf({ outlet: 'As printed' })
    const early = clippingOf({ outlet: 'Early', updatedAt: '2026-02-01T00:00:00+08:00' })
    const late = clippingOf({ outlet: 'Late', updatedAt: '2026-02-02T00:00:00+08:00' })
    expect(joinClippings(plain, early).outlet).toBe('Early')
    expect(joinClippings(early, plain).outlet).toBe('Early')
    expect(joinClippings(early, late).outlet).toBe('Late')
    expect(joinClippings(late, early).outlet).toBe('Late')
  })

  it.each<[string, Partial<Clipping>, Partial<Clipping>, Partial<Clipping>]>([
    ['to check in both', { toCheck: ['author'] }, { toCheck: ['author'] }, { toCheck: ['author'] }],
    ['certain in one of them, with the same value', { toCheck: ['author'] }, {}, { toCheck: [] }],
    [
      'certain in the other, with another value',
      { toCheck: ['author'] },
      { author: 'B. Other' },
      { toCheck: ['author'] },
    ],
    [
      'corrected in the other',
      { toCheck: ['author'] },
      { author: 'B. Other', stated: { author: 'A. Writer' } },
      { author: 'B. Other', toCheck: [] },
    ],
    [
      'confirmed by the user, and saved once more',
      { toCheck: [], updatedAt: '2026-02-01T00:00:00+08:00' },
      { toCheck: ['author'] },
      { toCheck: [] },
    ],
    [
      'read elsewhere, of which the place is known in one of them',
      { readFrom: { title: 'meta' } },
      { title: 'Other', readFrom: { title: 'headline', author: 'byline' } },
      { readFrom: { title: 'meta', author: 'byline' } },
    ],
  ])('a field %s', (_, saved, other, expected) => {
    expect(joinClippings(clippingOf(saved), clippingOf(other))).toMatchObject(expected)
  })

  it('takes a clipping out of the trash unless both lie there', () => {
    const gone = clippingOf({ deletedAt: '2026-03-01T00:00:00+08:00' })
    expect(joinClippings(gone, clippingOf()).deletedAt).toBe('')
    expect(joinClippings(clippingOf(), gone).deletedAt).toBe('')
    expect(joinClippings(gone, gone).deletedAt).toBe(gone.deletedAt)
  })
})

describe('a copy', () => {
  it('becomes a source of the clipping, with what the user wrote beside it', () => {
    const copy = clippingOf({ ...ELSEWHERE, publishedDate: '2026-01-14', note: 'also here', tags: ['copy'] })
    expect(addCopy(clippingOf({ tags: ['q1'] }), copy)).toEqual(
      clippingOf({
        tags: ['q1', 'copy'],
        note: 'also here',
        copies: [{ url: ELSEWHERE.canonicalUrl, outlet: 'The Daily', date: '2026-01-14' }],
      }),
    )
  })

  it('is named once, and the own article never', () => {
    const once = addCopy(clippingOf(), clippingOf(ELSEWHERE))
    expect(addCopy(once, clippingOf(ELSEWHERE))).toBe(once)
    expect(addCopy(once, clippingOf())).toBe(once)
  })
})

const time = fc.constantFrom('2026-01-13T00:30:00+08:00', '2026-01-12T20:00:00+00:00', '2026-01-14T00:00:00+08:00')
const words = fc.constantFrom('', 'one', 'two', 'one\n\ntwo', 'not one', ' spaced ')
const address = fc.constantFrom('https://a.example/1', 'https://b.example/2', 'https://c.example/3')
const anyClipping = fc
  .record({
    note: words,
    tags: fc.uniqueArray(fc.constantFrom('q1', 'money', '要点')),
    savedAt: time,
    updatedAt: time,
    deletedAt: fc.constantFrom('', '2026-03-01T00:00:00+08:00'),
    outlet: fc.constantFrom('', 'A', 'B'),
    toCheck: fc.subarray<ChosenFieldName>(['title', 'outlet']),
    readFrom: fc.constantFrom<ReadFrom>({}, { outlet: 'footer' }, { title: 'meta', outlet: 'host' }),
    url: address,
    canonicalUrl: fc.oneof(address, fc.constant('')),
    copies: fc.uniqueArray(fc.record({ url: address, outlet: fc.constant('X'), date: fc.constant('') }), {
      selector: ({ url }) => url,
    }),
  })
  .map(clippingOf)

describe.each([
  ['joining', joinClippings],
  ['adding a copy', addCopy],
] as const)('%s any two clippings', (_, merge) => {
  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(anyClipping, anyClipping, (saved, other) => {
        const once = merge(saved, other)
        expect(merge(once, other)).toBe(once)
      }),
    )
  })

  it('loses no paragraph of a note, no tag and no source', () => {
    const paragraphs = ({ note }: Clipping) => note.split('\n\n').map((text) => text.trim())
    fc.assert(
      fc.property(anyClipping, anyClipping, (saved, other) => {
        const merged = merge(saved, other)
        const found = new Set(listArticles(merged))
        for (const one of [saved, other]) {
          expect(paragraphs(merged)).toEqual(expect.arrayContaining(paragraphs(one).filter((text) => text !== '')))
          expect(merged.tags).toEqual(expect.arrayContaining(one.tags))
          expect(listArticles(one).filter((article) => !found.has(article))).toEqual([])
        }
      }),
    )
  })
})
