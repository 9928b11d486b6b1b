/** What a page may state of a clipping. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admitClipping } from '../../../src/core/clippings/admit-clipping.ts'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { parseClipping } from '../../../src/core/clippings/parse-clipping.ts'
import { clippingOf } from '../../support/clippings.ts'

const URL_OF_PAGE = 'https://harbour-policy.example/2026/01/12/minister?utm_source=feed'
const place = { url: URL_OF_PAGE, pageUrl: URL_OF_PAGE }
const clock = { epochMs: Date.parse('2026-01-13T00:30:05+08:00'), offsetMinutes: 480, random: () => 0.5 }
const admit = (parts: Partial<Clipping>, where: typeof place | null = place) =>
  admitClipping(clippingOf(parts), where, clock)

describe('a clipping of a page', () => {
  it.each([
    ['from its own page', {}, place],
    ['from the journal', {}, null],
    ['from a post of a live blog on its page', { url: 'https://harbour-policy.example/live#post-5' }, place],
    ['from a page in a frame', {}, { url: 'about:srcdoc', pageUrl: URL_OF_PAGE }],
    [
      'with what is not certain of its source',
      { readFrom: { outlet: 'footer' as const }, toCheck: ['outlet' as const] },
      place,
    ],
    ['with a link to its quote', { linkToQuote: `${URL_OF_PAGE}#:~:text=The%20new` }, place],
  ])('%s is taken as it is', (_, parts, where) => {
    const canonicalUrl = 'url' in parts ? 'https://harbour-policy.example/live' : clippingOf().canonicalUrl
    const honest = clippingOf({ canonicalUrl, ...parts })
    expect(admitClipping(honest, where, clock)).toEqual(honest)
  })

  it.each([
    ['a note', { note: 'forged' }, { note: '' }],
    ['tags', { tags: ['forged'] }, { tags: [] }],
    ['a status', { status: 'used' as const }, { status: 'unused' }],
    ['a report', { report: 'Friday' }, { report: '' }],
    ['a page number', { page: '7' }, { page: '' }],
    ['corrections', { stated: { title: 'x' } }, { stated: {} }],
    ['a time in the trash', { deletedAt: '2026-01-13T00:30:00+08:00' }, { deletedAt: '' }],
    ['copies', { copies: [{ url: 'https://b.example/', outlet: 'B', date: '' }] }, { copies: [] }],
    [
      'visits',
      { visits: { lastSeen: 'x', missedSince: '', missedVisits: 0, missedLast: '', unchecked: null } },
      { visits: null },
    ],
    ['a source by hand', { sourceType: 'manual' as const }, { sourceType: 'page' }],
    ['a time to come', { savedAt: '2036-01-01T00:00:00Z' }, { savedAt: '2026-01-13T00:30:05+08:00' }],
    ['a time that is none', { savedAt: 'soon' }, { savedAt: '2026-01-13T00:30:05+08:00' }],
    ['a later change', { updatedAt: '2036-01-01T00:00:00Z' }, { updatedAt: '2026-01-13T00:30:00+08:00' }],
    ['an id from a time to come', { id: 'czzzzzzzzzabcdefgh' }, { id: 'c0mkbdpeiw70jyf0u8' }],
    ['an id of another form', { id: 'zzzzzzzz' }, { id: 'c0mkbdpeiw70jyf0u8' }],
    ['a link elsewhere', { linkToQuote: 'https://evil.example/#:~:text=x' }, { linkToQuote: '' }],
    ['a link that runs', { linkToQuote: 'javascript:alert(1)' }, { linkToQuote: '' }],
    [
      'a canonical address elsewhere',
      { canonicalUrl: 'https://evil.example/2026/01/12/minister' },
      { canonicalUrl: 'https://harbour-policy.example/2026/01/12/minister' },
    ],
    [
      'another site as its own',
      {
        url: 'https://bank.example/a',
        canonicalUrl: 'https://bank.example/a',
        outlet: 'Bank',
        linkToQuote: 'https://bank.example/a#x',
      },
      {
        url: URL_OF_PAGE,
        canonicalUrl: 'https://harbour-policy.example/2026/01/12/minister',
        outlet: 'harbour-policy.example',
        linkToQuote: '',
      },
    ],
    [
      'that it read another site’s name',
      {
        url: 'https://bank.example/a',
        outlet: 'Bank',
        readFrom: { title: 'headline' as const, outlet: 'table' as const },
        toCheck: ['outlet' as const, 'author' as const],
      },
      { readFrom: { title: 'headline', outlet: 'host' }, toCheck: ['author'] },
    ],
  ])('cannot state %s', (_, parts, expected) => {
    expect(admit(parts as Partial<Clipping>)).toMatchObject(expected)
  })

  it('keeps its words whatever else it says', () => {
    const address = fc.oneof(
      fc.string(),
      fc.constantFrom('https://bank.example/a', 'data:text/html,x', 'about:srcdoc', 'https://harbour-policy.example/b'),
    )
    const texts = fc.record({ url: address, canonicalUrl: address, savedAt: fc.string(), id: fc.string() })
    fc.assert(
      fc.property(texts, (parts) => {
        const admitted = admit(parts)
        const { exact, prefix, suffix } = clippingOf()
        expect(admitted).toMatchObject({ exact, prefix, suffix, note: '', tags: [], deletedAt: '' })
        expect(parseClipping(admitted)).toMatchObject({ ok: true })
        expect(new URL(admitted.url).host).toBe('harbour-policy.example')
      }),
    )
  })

  it('is the same after it was admitted once', () => {
    const once = admit({ url: 'https://bank.example/a', savedAt: 'soon', id: 'zzzzzzzz', note: 'x' })
    expect(admitClipping(once, place, clock)).toEqual(once)
  })
})
