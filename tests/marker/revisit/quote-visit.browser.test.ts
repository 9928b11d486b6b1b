/** What one visit to a page reports of the quotes that were saved from it, and when. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageVisit, VisitFacts } from '../../../src/core/clippings/page-visit.ts'
import { type QuoteVisit, startQuoteVisit } from '../../../src/marker/revisit/quote-visit.ts'
import type { QuotesPass } from '../../../src/page/quotes/locate-quotes.ts'

const FACTS: VisitFacts = { status: 200, isOnline: true, isDoor: false, isPaid: false, isWholeRead: true, length: 900 }
const ARTICLE = 'https://harbour-policy.example/1'

let end: AbortController
let visit: QuoteVisit
let reported: PageVisit[]
let isSamePage: boolean

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  end = new AbortController()
  reported = []
  isSamePage = true
  visit = startQuoteVisit(
    document,
    {
      article: ARTICLE,
      readFacts: () => FACTS,
      isSamePage: () => isSamePage,
      notifyVisit: (one) => void reported.push(one),
    },
    end.signal,
  )
})

afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

function look(found: string[], absent: string[], ambiguous: string[] = []): void {
  const missing = new Map<string, 'absent' | 'ambiguous'>()
  for (const id of absent) missing.set(id, 'absent')
  for (const id of ambiguous) missing.set(id, 'ambiguous')
  const seen: QuotesPass = {
    found: found.map((id) => ({ id, form: 'exact', runs: [] })),
    missing,
    length: 900,
    isWholeRead: true,
  }
  visit.addPass(seen)
}

const outcomes = () => reported.map(({ found, missed }) => ({ found, missed }))

describe('a visit', () => {
  it('is reported once the page has come to rest, with what the page shows of itself', () => {
    look(['c1'], ['c2'])
    vi.advanceTimersByTime(2900)
    expect(reported).toEqual([])
    vi.advanceTimersByTime(200)
    expect(reported).toEqual([{ article: ARTICLE, found: ['c1'], missed: ['c2'], facts: FACTS }])
  })

  it('waits while the page is looked at again, but not for ever', () => {
    for (let second = 0; second < 29; second++) {
      look([], ['c1'])
      vi.advanceTimersByTime(1000)
    }
    expect(reported).toEqual([])
    look([], ['c1'])
    vi.advanceTimersByTime(1100)
    expect(outcomes()).toEqual([{ found: [], missed: ['c1'] }])
  })

  it('calls a quote missing once, however long the page stays open, and found where it comes late', () => {
    look([], ['c1'])
    vi.advanceTimersByTime(4000)
    look([], ['c1'])
    vi.advanceTimersByTime(7_200_000)
    look(['c1'], [])
    vi.advanceTimersByTime(4000)
    expect(outcomes()).toEqual([
      { found: [], missed: ['c1'] },
      { found: ['c1'], missed: [] },
    ])
  })

  it('keeps a quote found that goes while the page is read', () => {
    look(['c1'], [])
    look([], ['c1'])
    vi.advanceTimersByTime(4000)
    expect(outcomes()).toEqual([{ found: ['c1'], missed: [] }])
  })

  it('says nothing of a quote that stands in several places', () => {
    look([], [], ['c1'])
    vi.advanceTimersByTime(4000)
    expect(reported).toEqual([])
  })

  it('that ends before the page is idle reports only what was found', () => {
    look(['c1'], ['c2'])
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    expect(outcomes()).toEqual([{ found: ['c1'], missed: [] }])
  })

  it('says nothing of a document that has become another page', () => {
    look(['c1'], ['c2'])
    isSamePage = false
    vi.advanceTimersByTime(4000)
    expect(reported).toEqual([])
  })

  it('is over with its signal', () => {
    look([], ['c1'])
    end.abort()
    vi.advanceTimersByTime(4000)
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    expect(reported).toEqual([])
  })
})
