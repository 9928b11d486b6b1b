/** Decides which of the places with a quote's own letters is the quote. */
import { toBare, weigh } from '../text/bare-text.ts'
import type { Span } from '../text/span.ts'
import type { BareQuote } from './approximate-quote.ts'
import { AGREES, type Candidate, contextOf, isAnchored, MARGIN, SELF_EVIDENT, toCandidate } from './quote-candidate.ts'
import type { QuotePosition } from './quote-selector.ts'
import { type PageText, toRawSpan } from './quote-selector.ts'

/** Context that must remain on either side if the quote's words occurred at other places as well. */
const COPY_SHARE = 0.85
/** A whole sentence of this weight that was and is unique on the page is the same one, wherever it was moved. */
const WHOLE_SENTENCE = 16
/** Without any saved context, a unique quote of this weight is accepted. */
const LEAST_ALONE = 12

/** A phrase that occurs more often than this is not examined. */
const MOST_OCCURRENCES = 2000
const OCCURRENCES_BETWEEN_YIELDS = 32

/** The rest of a sentence or block before a place, and after it. */
const SENTENCE_BEFORE = /[^\uFFFC。.!?！？]*$/
const SENTENCE_AFTER = /^[^\uFFFC。.!?！？]*/
/** Longest rest that is read, in raw units. */
const LONGEST_PART = 400

/** The quote that is looked for, and where it was when it was saved. */
export interface SavedPlace {
  readonly bare: BareQuote
  readonly position: QuotePosition | null
}

/** All places with the quote's letters; null where there are too many to mean anything. */
export function* findSame({ bare: { text } }: PageText, quote: BareQuote): Generator<void, Candidate[] | null, void> {
  const found: Candidate[] = []
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    if (found.length === MOST_OCCURRENCES) return null
    if (found.length % OCCURRENCES_BETWEEN_YIELDS === OCCURRENCES_BETWEEN_YIELDS - 1) yield
    found.push(toCandidate(text, { start, end: start + quote.exact.length }, quote))
  }
  return found
}

/** The quote among the places with its letters; null where the evidence suffices for none of them. */
export function chooseSame(
  page: PageText,
  candidates: readonly Candidate[],
  saved: SavedPlace,
  isSeen: (span: Span) => boolean,
): Candidate | 'ambiguous' | null {
  const { bare, position } = saved
  const weight = weigh(bare.exact)
  const contextWeight = weigh(bare.before) + weigh(bare.after)
  const isBelieved = (one: Candidate) =>
    weight >= SELF_EVIDENT ||
    (contextOf(one) >= AGREES &&
      (position?.isOnly === true || isAnchored(one, bare, position ? COPY_SHARE : COPY_SHARE / 2))) ||
    (contextWeight < AGREES && weight >= LEAST_ALONE) ||
    isMovedSentence(page, one, candidates.length, saved)
  const believed = candidates.filter(isBelieved)
  if (believed.length === 0) return null
  const best = Math.max(...believed.map(contextOf))
  const equal = preferSeen(page, believed, best, isSeen)
  if (equal.length === 1) return equal[0] as Candidate
  // On a page whose length changed, a position proves nothing: a copy may be exactly where the quote was.
  const isSameLength = position?.of === page.bare.text.length
  const stayed = isSameLength ? equal.filter(({ start }) => start === position.start) : []
  return stayed.length === 1 ? (stayed[0] as Candidate) : 'ambiguous'
}

/**
 * Whether a place is unique, as the quote was, and its whole sentence is unchanged: then the sentence was moved.
 */
function isMovedSentence(
  { raw, bare }: PageText,
  place: Candidate,
  copies: number,
  { bare: { before, exact, after }, position }: SavedPlace,
): boolean {
  if (copies > 1 || !position?.isOnly) return false
  const { start, end } = toRawSpan(bare, place)
  const left = toBare(SENTENCE_BEFORE.exec(raw.slice(Math.max(0, start - LONGEST_PART), start))?.[0] ?? '')
  const right = toBare(SENTENCE_AFTER.exec(raw.slice(end, end + LONGEST_PART))?.[0] ?? '')
  return before.endsWith(left) && after.startsWith(right) && weigh(left + exact + right) >= WHOLE_SENTENCE
}

/** Those that agree about as well as the best; only the visible ones, if there are any. */
function preferSeen<T extends Candidate>(
  page: PageText,
  candidates: readonly T[],
  best: number,
  isSeen: (span: Span) => boolean,
): T[] {
  const first = candidates.find((one) => contextOf(one) === best) as T
  // A copy right beside the quote has one side of its context, and the quote the other.
  const equal = candidates.filter(
    (one) => contextOf(one) > best - MARGIN || one.before > first.before + MARGIN || one.after > first.after + MARGIN,
  )
  if (equal.length === 1) return equal
  const seen = equal.filter((one) => isSeen(toRawSpan(page.bare, one)))
  return seen.length > 0 ? seen : equal
}

/** Whether the quote's own letters are enough, whatever surrounds them: a long quote, or a sentence that was moved. */
export function isSelfEvident(page: PageText, place: Candidate, copies: number, saved: SavedPlace): boolean {
  return weigh(saved.bare.exact) >= SELF_EVIDENT || isMovedSentence(page, place, copies, saved)
}
