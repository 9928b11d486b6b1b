/**
 * Finds a saved quote in a page that may have changed: as it was, then folded (case, width, script, white space,
 * quotation marks, dashes, punctuation), then by what still stands of it. Never a wrong place: what words, surroundings
 * and position do not decide is not found.
 */
import { toBare, weigh } from '../text/bare-text.ts'
import { foldText } from '../text/fold-text.ts'
import type { Span } from '../text/span.ts'
import { type ApproximatePlace, type BareQuote, findChanged } from './approximate-quote.ts'
import { measureAgreement } from './quote-context.ts'
import { type PageText, type PlacedQuote, type QuotePosition, toRawSpan, toSeenText } from './quote-selector.ts'

/** In what form a quote was found: letter for letter, in another spelling, or with other words in it. */
export type QuoteForm = 'exact' | 'folded' | 'changed'

/** What came of looking for a quote. `ambiguous`: it stands at several places, and nothing tells which is meant. */
export type QuoteSearch =
  | { readonly found: true; readonly span: Span; readonly form: QuoteForm }
  | { readonly found: false; readonly reason: 'absent' | 'ambiguous' }

// Weights: a letter counts one, a Chinese character two.

/** A quote of this weight says where it is from: about ten words that a page does not happen to repeat. */
const SELF_EVIDENT = 60
/** Surroundings that agree by this much are no chance. */
const AGREES = 12
/** Surroundings on either side, in units, that must meet where a quote was cut out. */
const SEAM = 20
/** By so much the surroundings of one place must agree better than those of all others. */
const MARGIN = 8
/** A place with so much of the surroundings that were kept is beyond doubt. */
const CERTAIN_SHARE = 0.7
/** As much on either side must be left where the quote's words stood at other places as well. */
const COPY_SHARE = 0.85
/** A place might be meant as well that reaches this share of the best, and lacks no more than so many times as much. */
const RIVAL_SHARE = 0.7
const RIVAL_LACK = 2
/** A whole sentence of this weight that stood once and stands once is the same one, wherever it was moved. */
const WHOLE_SENTENCE = 16
/** Without any surroundings kept, a unique quote of this weight is taken. */
const LEAST_ALONE = 12

/** The limit of what counts as the same quote: so much of its weight still stands, in order. */
export const LEAST_STANDING = 0.6
/** Between its old surroundings half of it is enough. */
const LEAST_ANCHORED = 0.5
/** A quote whose surroundings have gone as well must stand nearly whole, be long, and have nothing like it beside it. */
const STANDING_ALONE = 0.75
const RIVAL_ALONE = 0.5
/** Where only numbers changed, a sentence was brought up to date, if all else stands between its surroundings. */
const STANDING_WORDS = 0.95
/** A changed quote that is as short as this needs both sides of its surroundings. */
const SHORT = 24
/** Units that a changed quote may have grown to: twice its length, and a clause for short ones. */
const GROWTH = 2
const GROWTH_CLAUSE = 40

/** A phrase that stands more often than this is looked at no further. */
const MOST_OCCURRENCES = 2000
const OCCURRENCES_A_BREATH = 32

/** What stands before the first letter of a sentence, and after its last. */
const SENTENCE_BEFORE = /(?:^|[\uFFFC。.!?！？])[^\p{L}\p{N}\uFFFC]*$/u
const SENTENCE_AFTER = /^[^\p{L}\p{N}\uFFFC]*(?:$|[\uFFFC。.!?！？])/u

const ABSENT: QuoteSearch = { found: false, reason: 'absent' }
const AMBIGUOUS: QuoteSearch = { found: false, reason: 'ambiguous' }

/** A place in bare units, with the weight of agreeing surroundings. */
interface Candidate extends Span {
  readonly before: number
  readonly after: number
}

/**
 * Looks for a quote, in small steps. Work is linear in the page, whatever the quote.
 *
 * @param isSeen whether readers see a raw span; asked only to choose between places: pages hold copies of their text
 * that no one sees.
 */
export function* findQuoteInSteps(
  page: PageText,
  quote: PlacedQuote,
  isSeen: (span: Span) => boolean = () => true,
): Generator<void, QuoteSearch, void> {
  const bare: BareQuote = { before: toBare(quote.prefix), exact: toBare(quote.exact), after: toBare(quote.suffix) }
  if (bare.exact === '') return ABSENT
  const same = yield* findSame(page, bare)
  if (same === null) return AMBIGUOUS
  const chosen = chooseSame(page, same, bare, quote, isSeen)
  // Words that stand at several places, none of them the quote's, are no help in finding it.
  if (chosen === 'ambiguous' || (!chosen && same.length > 1)) return AMBIGUOUS
  if (chosen && isAnchored(chosen, bare)) return toFound(page, chosen, quote)
  const places = rank(page, yield* findChanged(page.bare.text, bare), bare)
  if (chosen) {
    const others = places.filter((one) => !overlaps(one, chosen))
    const speaksForItself = isSelfEvident(page, chosen, same.length, bare, quote.position)
    const total = weigh(bare.exact) + contextOf(chosen)
    const isDoubtful = others.some((one) =>
      speaksForItself ? isStanding(one, bare) && isAnchored(one, bare) : isRival(totalOf(one), total, bare),
    )
    return isDoubtful ? AMBIGUOUS : toFound(page, chosen, quote)
  }
  const changed = chooseChanged(page, places, bare, isSeen)
  if (changed === 'ambiguous') return AMBIGUOUS
  return changed ? toFound(page, changed, quote) : ABSENT
}

/** Looks for a quote at once. */
export function findQuote(page: PageText, quote: PlacedQuote, isSeen?: (span: Span) => boolean): QuoteSearch {
  const steps = findQuoteInSteps(page, quote, isSeen)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** All places with the quote's letters; null where they are too many to mean anything. */
function* findSame({ bare: { text } }: PageText, quote: BareQuote): Generator<void, Candidate[] | null, void> {
  const found: Candidate[] = []
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    if (found.length === MOST_OCCURRENCES) return null
    if (found.length % OCCURRENCES_A_BREATH === OCCURRENCES_A_BREATH - 1) yield
    found.push(toCandidate(text, { start, end: start + quote.exact.length }, quote))
  }
  return found
}

function toCandidate(text: string, { start, end }: Span, { before, after }: BareQuote): Candidate {
  return {
    start,
    end,
    before: measureAgreement(before, text, start, 'before'),
    after: measureAgreement(after, text, end, 'after'),
  }
}

const contextOf = ({ before, after }: Candidate) => before + after

function chooseSame(
  page: PageText,
  candidates: readonly Candidate[],
  bare: BareQuote,
  { position }: PlacedQuote,
  isSeen: (span: Span) => boolean,
): Candidate | 'ambiguous' | null {
  const weight = weigh(bare.exact)
  const kept = weigh(bare.before) + weigh(bare.after)
  const isBelieved = (one: Candidate) =>
    weight >= SELF_EVIDENT ||
    (contextOf(one) >= AGREES && (position?.isOnly !== false || isAnchored(one, bare, COPY_SHARE))) ||
    (kept < AGREES && weight >= LEAST_ALONE) ||
    isMovedSentence(page, one, candidates.length, position, weight)
  const believed = candidates.filter(isBelieved)
  if (believed.length === 0) return null
  const best = Math.max(...believed.map(contextOf))
  const equal = preferSeen(page, believed, best, isSeen)
  if (equal.length === 1) return equal[0] as Candidate
  // On a page that has grown or shrunk a place says nothing: a copy may stand just where the quote was.
  const isSameLength = position?.of === page.bare.text.length
  const stayed = isSameLength ? equal.filter(({ start }) => start === position.start) : []
  return stayed.length === 1 ? (stayed[0] as Candidate) : 'ambiguous'
}

/** Whether a place is a sentence of its own that was the only one of its kind, and is. */
function isMovedSentence(
  { raw, bare }: PageText,
  place: Candidate,
  copies: number,
  position: QuotePosition | null,
  weight: number,
): boolean {
  if (copies > 1 || !position?.isOnly || weight < WHOLE_SENTENCE) return false
  const { start, end } = toRawSpan(bare, place)
  return (
    SENTENCE_BEFORE.test(raw.slice(Math.max(0, start - 200), start)) && SENTENCE_AFTER.test(raw.slice(end, end + 200))
  )
}

/** Those that agree about as well as the best; only the seen ones, where there are any. */
function preferSeen<T extends Candidate>(
  page: PageText,
  candidates: readonly T[],
  best: number,
  isSeen: (span: Span) => boolean,
): T[] {
  const first = candidates.find((one) => contextOf(one) === best) as T
  // A copy right beside the quote has one side of its surroundings, and the quote the other.
  const equal = candidates.filter(
    (one) => contextOf(one) > best - MARGIN || one.before > first.before + MARGIN || one.after > first.after + MARGIN,
  )
  if (equal.length === 1) return equal
  const seen = equal.filter((one) => isSeen(toRawSpan(page.bare, one)))
  return seen.length > 0 ? seen : equal
}

/** Whether the quote's own letters say enough, whatever stands around them: a long quote, or a sentence that was moved. */
function isSelfEvident(
  page: PageText,
  place: Candidate,
  copies: number,
  { exact }: BareQuote,
  position: QuotePosition | null,
): boolean {
  const weight = weigh(exact)
  return weight >= SELF_EVIDENT || isMovedSentence(page, place, copies, position, weight)
}

type Changed = ApproximatePlace & Candidate

const totalOf = (one: Changed) => one.matched + contextOf(one)

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/**
 * Whether a place of this total might be meant as well as the best: it has nearly as much of quote and surroundings, and
 * does not lack many times as much. Pages that say the same sentence of many things have such places everywhere.
 */
function isRival(total: number, best: number, { before, exact, after }: BareQuote): boolean {
  const whole = weigh(before) + weigh(exact) + weigh(after)
  return total > best * RIVAL_SHARE && whole - total < (whole - best) * RIVAL_LACK + MARGIN
}

/**
 * Whether a place has most of what stood around the quote, on either side: where a sentence was cut out among others of
 * its kind, the one that follows has all of one side and half of the other.
 */
function isAnchored(place: Candidate, { before, after }: BareQuote, share = CERTAIN_SHARE): boolean {
  return place.before >= weigh(before) * share && place.after >= weigh(after) * share
}

function rank({ bare: { text } }: PageText, places: readonly ApproximatePlace[], bare: BareQuote): Changed[] {
  return places
    .map((place) => ({ ...place, ...toCandidate(text, place, bare) }))
    .sort((a, b) => totalOf(b) - totalOf(a))
}

function chooseChanged(
  page: PageText,
  places: readonly Changed[],
  bare: BareQuote,
  isSeen: (span: Span) => boolean,
): Candidate | 'ambiguous' | null {
  if (isCutOut(page.bare.text, bare)) return null
  const best = places.find((place) => isStanding(place, bare))
  if (!best) return null
  const isAlone = contextOf(best) < AGREES
  const rivals = places.filter(
    (one) =>
      one === best ||
      (isAlone ? totalOf(one) > totalOf(best) * RIVAL_ALONE : isRival(totalOf(one), totalOf(best), bare)) ||
      (one.matched > best.matched - MARGIN && (one.before > best.before + MARGIN || one.after > best.after + MARGIN)),
  )
  if (rivals.length === 1) return best
  const seen = rivals.filter((one) => isSeen(toRawSpan(page.bare, one)))
  return seen.length === 1 && seen[0] === best ? best : 'ambiguous'
}

/** Whether what was before and after the quote now stands side by side: the quote was taken out. */
function isCutOut(text: string, { before, after }: BareQuote): boolean {
  const tail = before.slice(-SEAM)
  const head = after.slice(0, SEAM)
  if (weigh(tail) < SEAM || weigh(head) < SEAM || !text.includes(tail + head)) return false
  // Where the same words meet everywhere, their meeting says nothing.
  const isOnce = (part: string) => text.indexOf(part) === text.lastIndexOf(part)
  return isOnce(before.slice(-2 * SEAM)) && isOnce(after.slice(0, 2 * SEAM))
}

function isStanding(place: Changed, quote: BareQuote): boolean {
  const { start, end, matched } = place
  const { exact } = quote
  const weight = weigh(exact)
  const isBetween = isAnchored(place, quote)
  if (matched < weight * (isBetween ? LEAST_ANCHORED : LEAST_STANDING)) return false
  if (end - start > exact.length * GROWTH + GROWTH_CLAUSE) return false
  if (weight < SHORT) return isBetween && place.before >= AGREES && place.after >= AGREES
  if (!doNumbersStand(exact, place.stands, isBetween)) return false
  return contextOf(place) >= AGREES || (matched >= weight * STANDING_ALONE && matched >= SELF_EVIDENT)
}

/**
 * Whether most numbers of a quote still stand: reports say the same sentence of many things, and only names and numbers
 * tell them apart.
 */
function doNumbersStand(exact: string, stands: Uint8Array, isBetween: boolean): boolean {
  let [numbers, standingNumbers, digits, standingWords] = [0, 0, 0, 0]
  for (const { 0: number, index } of exact.matchAll(/[0-9]+/g)) {
    numbers++
    digits += number.length
    if (stands.subarray(index, index + number.length).every((unit) => unit === 1)) standingNumbers++
  }
  for (let i = 0; i < stands.length; i++) if (stands[i] && !/[0-9]/.test(exact[i] as string)) standingWords++
  if (isBetween && standingWords >= (exact.length - digits) * STANDING_WORDS) return true
  return numbers === 0 || standingNumbers * 2 > numbers
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

/** A span of letters, widened by as many marks of punctuation as the quote has at its ends. */
function takePunctuation(raw: string, { start, end }: Span, exact: string): Span {
  let [from, to] = [start, end]
  for (const _ of /^[^\p{L}\p{M}\p{N}\s]*/u.exec(exact)?.[0] ?? '') if (MARK.test(raw[from - 1] ?? ' ')) from--
  for (const _ of /[^\p{L}\p{M}\p{N}\s]*$/u.exec(exact)?.[0] ?? '') if (MARK.test(raw[to] ?? ' ')) to++
  return { start: from, end: to }
}
