/**
 * Finds a saved quote in a page that may have changed: unchanged, then folded (case, width, script, white space,
 * quotation marks, dashes, punctuation), then by the parts of it that remain. Never a wrong place: a quote is not found
 * if words, context and position do not decide.
 */
import { toBare, weigh } from '../text/bare-text.ts'
import { foldText } from '../text/fold-text.ts'
import type { Span } from '../text/span.ts'
import { type BareQuote, findChanged } from './approximate-quote.ts'
import { chooseChanged, isPresent, isRival, overlaps, rank, totalOf } from './choose-changed.ts'
import { chooseSame, findSame, isSelfEvident } from './choose-same.ts'
import { type Candidate, contextOf, isAnchored } from './quote-candidate.ts'
import { type PageText, type PlacedQuote, toRawSpan, toSeenText } from './quote-selector.ts'

/** In what form a quote was found: letter for letter, in another spelling, or with other words in it. */
export type QuoteForm = 'exact' | 'folded' | 'changed'

/** The result of a search. `ambiguous`: the quote is at several places, and nothing shows which one is meant. */
export type QuoteSearch =
  | { readonly found: true; readonly span: Span; readonly form: QuoteForm }
  | { readonly found: false; readonly reason: 'absent' | 'ambiguous' }

const ABSENT: QuoteSearch = { found: false, reason: 'absent' }
const AMBIGUOUS: QuoteSearch = { found: false, reason: 'ambiguous' }

/**
 * Looks for a quote, in small steps. Work is linear in the page, whatever the quote.
 *
 * @param isSeen whether a raw span is visible; called only to choose between places, since pages contain invisible
 *   copies of their text.
 */
export function* findQuoteInSteps(
  page: PageText,
  quote: PlacedQuote,
  isSeen: (span: Span) => boolean,
): Generator<void, QuoteSearch, void> {
  const bare: BareQuote = { before: toBare(quote.prefix), exact: toBare(quote.exact), after: toBare(quote.suffix) }
  if (bare.exact === '') return ABSENT
  const same = yield* findSame(page, bare)
  if (same === null) return AMBIGUOUS
  const chosen = chooseSame(page, same, { bare, position: quote.position }, isSeen)
  // Words found at several places, none of them the quote's, do not help to find it.
  if (chosen === 'ambiguous' || (!chosen && same.length > 1)) return AMBIGUOUS
  if (chosen && isAnchored(chosen, bare)) return toFound(page, chosen, quote)
  const places = rank(page, yield* findChanged(page.bare.text, bare), bare)
  if (chosen) {
    const others = places.filter((one) => !overlaps(one, chosen))
    const speaksForItself = isSelfEvident(page, chosen, same.length, { bare, position: quote.position })
    const total = weigh(bare.exact) + contextOf(chosen)
    const isDoubtful = others.some((one) =>
      speaksForItself
        ? isPresent(page.bare.text, one, bare) && isAnchored(one, bare)
        : isRival(totalOf(one), total, bare),
    )
    return isDoubtful ? AMBIGUOUS : toFound(page, chosen, quote)
  }
  const changed = chooseChanged(page, places, bare, isSeen)
  if (changed === 'ambiguous') return AMBIGUOUS
  return changed ? toFound(page, changed, quote) : ABSENT
}

/** Looks for a quote at once, in a page whose whole text is visible. */
export function findQuote(page: PageText, quote: PlacedQuote): QuoteSearch {
  const steps = findQuoteInSteps(page, quote, () => true)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function toFound(page: PageText, place: Candidate, quote: PlacedQuote): QuoteSearch {
  const span = takePunctuation(page.raw, toRawSpan(page.bare, place), quote.exact)
  const words = toSeenText(page.raw.slice(span.start, span.end), '\n').trim()
  const join = (text: string) => text.replace(/\s+/g, ' ').trim()
  const form =
    join(words) === join(quote.exact) ? 'exact' : foldText(words) === foldText(quote.exact) ? 'folded' : 'changed'
  return { found: true, span, form }
}

const MARK = /[^\s\p{L}\p{M}\p{N}\p{Cs}\uFFFC]/u

/** A span of letters, extended by as many punctuation marks as the quote has at its ends. */
function takePunctuation(raw: string, { start, end }: Span, exact: string): Span {
  let [from, to] = [start, end]
  for (const _ of /^[^\p{L}\p{M}\p{N}\s]*/u.exec(exact)?.[0] ?? '') if (MARK.test(raw[from - 1] ?? ' ')) from--
  for (const _ of /[^\p{L}\p{M}\p{N}\s]*$/u.exec(exact)?.[0] ?? '') if (MARK.test(raw[to] ?? ' ')) to++
  return { start: from, end: to }
}
