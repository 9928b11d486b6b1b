/** What is said of a clipping when its page is seen again, as tables. */
import { describe, expect, it } from 'vitest'
import {
  createQuoteVisits,
  judgeVisit,
  noteVisit,
  type QuoteVisits,
  type VisitFacts,
} from '../../src/core/clippings/quote-standing.ts'

const WHOLE: VisitFacts = { status: 200, isOnline: true, isDoor: false, isPaid: false, isWholeRead: true, length: 1000 }

describe('a visit', () => {
  it.each<[string, Partial<VisitFacts>, number, ReturnType<typeof judgeVisit>]>([
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
    expect(judgeVisit({ ...WHOLE, ...facts }, lengthThen)).toBe(reason)
  })
})

const SAVED = '2026-01-12T09:00:00+08:00'
const FIRST = '2026-02-01T09:00:00+08:00'
const SOON = '2026-02-01T09:59:59+08:00'
const SECOND = '2026-02-03T07:00:00+01:00'

const missedOnce: QuoteVisits = { lastSeen: SAVED, missedSince: FIRST, missedVisits: 1, missedLast: FIRST }
const missedTwice: QuoteVisits = { ...missedOnce, missedVisits: 2, missedLast: SECOND }
const gone = { state: 'gone', since: FIRST, lastSeen: SAVED }

describe('of a clipping is said', () => {
  it.each<[string, QuoteVisits, boolean, ReturnType<typeof judgeVisit>, string, object, QuoteVisits]>([
    ['found, where it is', createQuoteVisits(SAVED), true, null, FIRST, { state: 'found' }, createQuoteVisits(FIRST)],
    [
      'found, behind a wall',
      createQuoteVisits(SAVED),
      true,
      'paywall',
      FIRST,
      { state: 'found' },
      createQuoteVisits(FIRST),
    ],
    ['found, when it came back', missedTwice, true, null, SECOND, { state: 'found' }, createQuoteVisits(SECOND)],
    [
      'nothing yet, when it is missed once',
      createQuoteVisits(SAVED),
      false,
      null,
      FIRST,
      { state: 'unchecked', reason: 'once' },
      missedOnce,
    ],
    ['nothing yet, within the hour', missedOnce, false, null, SOON, { state: 'unchecked', reason: 'once' }, missedOnce],
    ['gone since the first miss, at the second', missedOnce, false, null, SECOND, gone, missedTwice],
    [
      'gone since the first miss, at the third',
      missedTwice,
      false,
      null,
      '2026-03-01T00:00:00Z',
      gone,
      { ...missedTwice, missedVisits: 3, missedLast: '2026-03-01T00:00:00Z' },
    ],
    [
      'not checked, at a paywall',
      missedOnce,
      false,
      'paywall',
      SECOND,
      { state: 'unchecked', reason: 'paywall' },
      missedOnce,
    ],
    ['gone still, where a later visit is shut out', missedTwice, false, 'sign-in', SECOND, gone, missedTwice],
  ])('%s', (_, before, isFound, judged, now, standing, visits) => {
    expect(noteVisit(before, isFound, judged, now)).toEqual({ standing, visits })
  })
})
