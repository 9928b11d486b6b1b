/** Records of every earlier shape become clippings of today. */
import { describe, expect, it } from 'vitest'
import { parseClipping } from '../../../src/core/clippings/parse-clipping.ts'
import { clippingOf } from '../../support/clippings.ts'
import { clippingV1, clippingV2, clippingV3, clippingV4, clippingV5 } from '../../support/earlier-shapes.ts'

describe('a record of version', () => {
  it('1 has no copies yet', () => {
    expect(parseClipping(clippingV1('c0mk9a1b2cabcdefgh'))).toEqual({
      ok: true,
      clipping: expect.objectContaining({ v: 6, id: 'c0mk9a1b2cabcdefgh', note: 'kept since version 1', copies: [] }),
    })
  })

  it('2 has no status, report or page yet, and nothing of it was corrected', () => {
    const copies = [{ url: 'https://a.example/', outlet: 'A', date: '2026-01-12' }]
    const position = { start: 3, end: 9, of: 90, isOnly: true }
    expect(parseClipping(clippingV2('c0mk9a1b2cabcdefgh', { copies, position }))).toEqual({
      ok: true,
      clipping: clippingOf({ note: 'kept since version 2', tags: ['old'], copies, position }),
    })
  })

  it('3 has one text a field', () => {
    expect(parseClipping(clippingV3('c0mk9a1b2cabcdefgh'))).toEqual({
      ok: true,
      clipping: clippingOf({ note: 'kept since version 3', tags: ['old'] }),
    })
  })

  it('4 knows nothing of government papers, translations, companies and agencies', () => {
    const unmerged = [{ field: 'note', text: 'of another window', at: '2026-01-13T00:30:00+08:00' }] as const
    expect(parseClipping(clippingV4('c0mk9a1b2cabcdefgh', { unmerged }))).toEqual({
      ok: true,
      clipping: clippingOf({ note: 'kept since version 4', tags: ['old'], unmerged: [...unmerged] }),
    })
  })

  it('5 knows nothing of where its source was read, and has nothing to check', () => {
    const parts = { documentNumber: '工信部企业〔2026〕12号', machineTranslated: true, original: '六大领域' }
    expect(parseClipping(clippingV5('c0mk9a1b2cabcdefgh', parts))).toEqual({
      ok: true,
      clipping: clippingOf({ note: 'kept since version 5', tags: ['old'], ...parts, readFrom: {}, toCheck: [] }),
    })
  })

  it('6 is read as it is', () => {
    const clipping = clippingOf({
      readFrom: { title: 'headline', outlet: 'table', author: 'byline', publishedDate: 'json-ld' },
      toCheck: ['author', 'publishedDate'],
      documentNumber: '工信部企业〔2026〕12号',
      about: '工信部企业〔2026〕11号',
      datedOn: '2026-01-08',
      inForceOn: '2026-02-01',
      machineTranslated: true,
      original: '六大领域',
      companies: ['company.a'],
      agencies: ['agency.a'],
      unmerged: [{ field: 'note', text: 'of another window', at: '2026-01-13T00:30:00+08:00' }],
      copies: [{ url: 'https://a.example/', outlet: 'A', date: '2026-01-12' }],
      stated: { outlet: 'A', categories: ['6g'] },
      visits: {
        lastSeen: '2026-01-13T00:30:00+08:00',
        missedSince: '2026-02-01T00:30:00+08:00',
        missedVisits: 1,
        missedLast: '2026-02-01T00:30:00+08:00',
        unchecked: { reason: 'paywall', at: '2026-02-02T00:30:00+08:00' },
      },
      status: 'used',
    })
    expect(parseClipping(clipping)).toEqual({ ok: true, clipping })
  })

  it('none that we know is refused with its number', () => {
    expect(parseClipping({ ...clippingOf(), v: 99 })).toEqual({ ok: false, reason: 'unknown version 99' })
  })

  it.each([
    ['no list', {}],
    ['a text', ['https://a.example/']],
    ['nothing', [null]],
    ['no address', [{ url: '', outlet: 'A', date: '' }]],
  ])('6 with %s for copies is refused', (_, copies) => {
    expect(parseClipping({ ...clippingOf(), copies }).ok).toBe(false)
  })

  it('6 with the same copy twice has it once', () => {
    const copy = { url: 'https://a.example/', outlet: 'A', date: '' }
    expect(parseClipping({ ...clippingOf(), copies: [copy, copy] })).toMatchObject({ clipping: { copies: [copy] } })
  })

  it.each<[string, object, object]>([
    ['no reading at all', { readFrom: undefined, toCheck: undefined }, { readFrom: {}, toCheck: [] }],
    ['texts for it', { readFrom: 'headline', toCheck: 'author' }, { readFrom: {}, toCheck: [] }],
    [
      'places and fields that are not known',
      {
        readFrom: { title: 'nowhere', note: 'meta', author: 5, outlet: 'host' },
        toCheck: ['note', 5, null, '__proto__'],
      },
      { readFrom: { outlet: 'host' }, toCheck: [] },
    ],
    [
      'fields twice, in another order',
      { toCheck: ['publishedDate', 'title', 'title'] },
      { toCheck: ['title', 'publishedDate'] },
    ],
    ['a corrected field to check', { stated: { author: 'x' }, toCheck: ['author', 'title'] }, { toCheck: ['title'] }],
  ])('6 with %s is read as far as it is known', (_, parts, expected) => {
    expect(parseClipping({ ...clippingOf(), ...parts })).toMatchObject({ ok: true, clipping: expected })
  })
})
