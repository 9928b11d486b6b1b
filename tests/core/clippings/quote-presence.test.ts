/** What is shown of a clipping when its page is seen again, as tables. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessVisit, parsePageVisit, type VisitFacts } from '../../../src/core/clippings/page-visit.ts'
import {
  addVisit,
  createQuoteVisits,
  joinVisits,
  type QuotePresence,
  type QuoteVisits,
  toPresence,
} from '../../../src/core/clippings/quote-presence.ts'

const WHOLE: VisitFacts = { status: 200, isOnline: true, isDoor: false, isPaid: false, isWholeRead: true, length: 1000 }

describe('a visit', () => {
  it.each<[string, Partial<VisitFacts>, number, ReturnType<typeof assessVisit>]>([
    ['reads a page as long as then', {}, 1000, null],
    ['reads a longer page', { length: 5000 }, 1000, null],
    ['reads a page of which the length then is not known', {}, 0, null],
    ['reads a page that the publisher says is gone', { status: 404, length: 20 }, 1000, null],
    ['reads one that is gone for good, from a door', { status: 410, isDoor: true }, 1000, null],
    ['reads a paid page that shows all it showed then', { isPaid: true, length: 950 }, 1000, null],
    ['reads where the browser tells no status', { status: 0 }, 1000, null],
    ['reads nothing offline', { isOnline: false }, 1000, 'offline'],
    ['is refused by a server in trouble', { status: 503 }, 1000, 'refused'],
    ['is refused by a guard against robots', { status: 403, length: 30 }, 1000, 'refused'],
    ['ends at a sign-in form', { isDoor: true, length: 40 }, 1000, 'sign-in'],
    ['ends at a paywall', { isPaid: true, length: 300 }, 1000, 'paywall'],
    ['ends at a paid page of which the length then is not known', { isPaid: true }, 0, 'paywall'],
    ['reads a part of the text', { length: 400 }, 1000, 'partial'],
    ['is cut off', { isWholeRead: false }, 1000, 'partial'],
  ])('%s', (_, facts, lengthThen, reason) => {
    expect(assessVisit({ ...WHOLE, ...facts }, lengthThen)).toBe(reason)
  })

  const visit = { article: 'https://a.example/1', found: ['c1'], missed: ['c2'], facts: WHOLE }

  it.each([
    ['as it is told', visit, visit],
    [
      'with a fact that is not said as that which proves least',
      { ...visit, facts: {} },
      {
        ...visit,
        facts: {
          status: 0,
          isOnline: true,
          isDoor: false,
          isPaid: false,
          isWholeRead: false,
          length: 0,
        },
      },
    ],
    ['without what nobody asked for', { ...visit, updatedAt: 'x' }, visit],
    ['of no article as none', { ...visit, article: '' }, null],
    ['of ids that are none as none', { ...visit, missed: [5] }, null],
    ['without facts as none', { ...visit, facts: null }, null],
  ])('is read %s', (_, value, read) => {
    expect(parsePageVisit(value)).toEqual(read)
  })

  it('of any shape is read without an error', () => {
    const shape = fc.record({
      article: fc.anything(),
      found: fc.anything(),
      missed: fc.anything(),
      facts: fc.anything(),
    })
    fc.assert(fc.property(shape, (value) => void parsePageVisit(value)))
  })
})

const SAVED = '2026-01-12T09:00:00+08:00'
const FIRST = '2026-02-01T09:00:00+08:00'
const SOON = '2026-02-01T09:59:59+08:00'
const SECOND = '2026-02-03T07:00:00+01:00'
const LATER = '2026-03-01T00:00:00Z'

const saved = createQuoteVisits(SAVED)
const missedOnce: QuoteVisits = { ...saved, missedSince: FIRST, missedVisits: 1, missedLast: FIRST }
const missedTwice: QuoteVisits = { ...missedOnce, missedVisits: 2, missedLast: SECOND }
const shutOut = (visits: QuoteVisits, at: string): QuoteVisits => ({ ...visits, unchecked: { reason: 'paywall', at } })
const gone: QuotePresence = { state: 'gone', since: FIRST, lastSeen: SAVED }
const once: QuotePresence = { state: 'unchecked', reason: 'once', at: FIRST }
const found = (lastSeen: string): QuotePresence => ({ state: 'found', lastSeen })
const unchecked = (at: string): QuotePresence => ({ state: 'unchecked', reason: 'paywall', at })

describe('of a clipping is said', () => {
  it.each<[string, QuoteVisits, boolean, ReturnType<typeof assessVisit>, string, QuotePresence | null, QuoteVisits]>([
    ['found, where it is', saved, true, null, FIRST, found(FIRST), createQuoteVisits(FIRST)],
    ['found, behind a wall', saved, true, 'paywall', FIRST, found(FIRST), createQuoteVisits(FIRST)],
    ['found, when it came back', missedTwice, true, null, SECOND, found(SECOND), createQuoteVisits(SECOND)],
    ['found, after a wall', shutOut(saved, FIRST), true, null, SOON, found(SOON), createQuoteVisits(SOON)],
    ['that it may be chance, when it is missed once', saved, false, null, FIRST, once, missedOnce],
    ['the same within the hour', missedOnce, false, null, SOON, once, missedOnce],
    ['the same within the hour after a wall', shutOut(missedOnce, FIRST), false, null, SOON, once, missedOnce],
    ['gone since the first miss, at the second', missedOnce, false, null, SECOND, gone, missedTwice],
    ['gone since the first miss, past a wall', shutOut(missedOnce, FIRST), false, null, SECOND, gone, missedTwice],
    [
      'gone since the first miss, at the third',
      missedTwice,
      false,
      null,
      LATER,
      gone,
      { ...missedTwice, missedVisits: 3, missedLast: LATER },
    ],
    ['not checked, at a wall', saved, false, 'paywall', FIRST, unchecked(FIRST), shutOut(saved, FIRST)],
    [
      'not checked, at a wall after a miss',
      missedOnce,
      false,
      'paywall',
      SECOND,
      unchecked(SECOND),
      shutOut(missedOnce, SECOND),
    ],
    [
      'gone still, where a later visit is shut out',
      missedTwice,
      false,
      'paywall',
      LATER,
      gone,
      shutOut(missedTwice, LATER),
    ],
    [
      'nothing, where a quote is missed that was never met there',
      createQuoteVisits(''),
      false,
      null,
      FIRST,
      null,
      createQuoteVisits(''),
    ],
    [
      'found, where such a quote is met',
      createQuoteVisits(''),
      true,
      null,
      FIRST,
      found(FIRST),
      createQuoteVisits(FIRST),
    ],
  ])('%s', (_, before, isFound, hindrance, now, presence, after) => {
    const visits = addVisit(before, isFound, hindrance, now)
    expect(visits).toEqual(after)
    expect(toPresence(visits)).toEqual(presence)
  })

  it('nothing before the first visit', () => {
    expect(toPresence(null)).toBeNull()
  })

  it.each<[string, QuoteVisits, boolean, ReturnType<typeof assessVisit>]>([
    ['is found again', createQuoteVisits(FIRST), true, null],
    ['is missed again', missedOnce, false, null],
    ['is shut out again', shutOut(saved, FIRST), false, 'paywall'],
  ])('nothing new on a day on which it %s', (_, before, isFound, hindrance) => {
    expect(addVisit(before, isFound, hindrance, SOON)).toBe(before)
  })
})

describe('two memories of a quote', () => {
  it.each<[string, QuoteVisits | null, QuoteVisits | null, QuoteVisits | null]>([
    ['are the one that there is', null, missedOnce, missedOnce],
    ['are the later of two that could tell', createQuoteVisits(SECOND), missedOnce, createQuoteVisits(SECOND)],
    ['keep a miss and a wall after it', shutOut(saved, LATER), missedTwice, shutOut(missedTwice, LATER)],
    ['forget a wall before a miss', shutOut(saved, FIRST), missedTwice, missedTwice],
    ['keep the later of two walls', shutOut(saved, FIRST), shutOut(saved, SECOND), shutOut(saved, SECOND)],
  ])('%s', (_, one, other, joined) => {
    expect(joinVisits(one, other)).toEqual(joined)
    expect(joinVisits(other, one)).toEqual(joined)
    expect(joinVisits(joined, other)).toEqual(joined)
  })
})
