/**
 * Joins mentions that are parts of one noun phrase. Each part was decided by itself, so a doubtful part neither brings
 * down a certain one (推动中小企业数字化转型) nor is lost beside it. Of parts of one category the most specific concept
 * names the phrase: the one that the fewest documents name, and of equals the last, since both languages put the head
 * last. Of parts of two categories the head's is painted (`6G satellites` are satellites), and the other is recorded.
 * The user's own terms stay as the user wrote them, and are not joined.
 */
import { ORGANISATION } from '../categories.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldText, isGapless } from '../text/fold-text.ts'
import type { Candidate } from './mention.ts'
import { isRuledOut } from './ruled-out.ts'

/** Between parts of one phrase: a space, or a space and an opening quotation mark. */
const LATIN_GAP = /^(?: | ["“‘])$/
/** Between a kind and what it is of: `megaconstellations of satellites`. */
const OF = ' of '
/** Longest gap of a phrase. */
const LONGEST_GAP = 4
/** An abbreviation in brackets, with the phrase going on behind it: `extreme ultraviolet (EUV) lithography`. */
const BEFORE_BRACKET = ' ('
const BEHIND_BRACKET = ') '
/** Vocabulary of policy at large; beside a sector it says nothing of what is painted. */
const GENERAL = 'industrial-policy'
const FIRMS = 'sme-policy'
const NAMES_FIRMS = /(?:firms?|enterprises?|compan(?:y|ies)|企业|企業)/
const FIRMS_REACH = 12

/** Joins the candidates of one text, which are in order. */
export function joinCompounds(text: string, candidates: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined[joined.length - 1]
    const beforeLast = joined[joined.length - 2]
    if (last && beforeLast && isBracketed(text, beforeLast, last, candidate)) {
      joined.splice(-2, 2, join(text, join(text, beforeLast, last, lexicon), candidate, lexicon))
    } else if (last && isCompound(text, last, candidate, lexicon)) {
      joined[joined.length - 1] = join(text, last, candidate, lexicon)
    } else joined.push(candidate)
  }
  return joined
}

function isCompound(text: string, first: Candidate, second: Candidate, lexicon: Lexicon): boolean {
  // Most mentions stand apart: the cheapest question first.
  if (second.start - first.end > LONGEST_GAP) return false
  return areParts(first, second) && isOnePhrase(text, first, second, lexicon)
}

/** Whether both may be parts of a phrase at all. */
function areParts(first: Candidate, second: Candidate): boolean {
  if (standsApart(first) || standsApart(second)) return false
  const [one, other] = [first.surface.concept.category, second.surface.concept.category]
  return one === other || (one !== GENERAL && other !== GENERAL)
}

/** The user's own terms, the names of organisations, and what is no mention are parts of no phrase. */
function standsApart(candidate: Candidate): boolean {
  const { isOwn, concept } = candidate.surface
  return isOwn === true || concept.category === ORGANISATION || isRuledOut(candidate)
}

/** Chinese parts touch, and so does a Chinese part behind a Latin one; Latin parts have a space between them. */
function isOnePhrase(text: string, first: Candidate, second: Candidate, { phraseWords }: Lexicon): boolean {
  const isOneCategory = first.surface.concept.category === second.surface.concept.category
  const gap = text.slice(first.end, second.start)
  if (isGapless(text.charCodeAt(second.start))) {
    return gap === '' || (isOneCategory && phraseWords?.isLink(foldText(gap)) === true)
  }
  if (isGapless(text.charCodeAt(first.end - 1))) return false
  return LATIN_GAP.test(gap) || (isOneCategory && gap === OF)
}

/** Whether an abbreviation in brackets stands between two parts of a phrase. */
function isBracketed(text: string, first: Candidate, middle: Candidate, last: Candidate): boolean {
  if (last.start - middle.end !== BEHIND_BRACKET.length || middle.start - first.end !== BEFORE_BRACKET.length)
    return false
  if (text.slice(first.end, middle.start) !== BEFORE_BRACKET || text.slice(middle.end, last.start) !== BEHIND_BRACKET)
    return false
  const { category } = last.surface.concept
  return [first, middle].every((part) => part.surface.concept.category === category && areParts(part, last))
}

function join(text: string, first: Candidate, second: Candidate, lexicon: Lexicon): Candidate {
  const naming = isNamedByFirst(text, first, second, lexicon) ? first : second
  const other = naming === first ? second : first
  // What one part is certain of holds for the phrase: a doubtful word beside a sector's is that sector's.
  const { settled, decisive, refuses, weighing } = naming.settled === null && other.settled !== null ? other : naming
  const wants = settled === null ? [...new Set([...(first.wants ?? []), ...(second.wants ?? [])])] : null
  const { surface } = naming
  const also = listOthers([...(first.also ?? []), ...(second.also ?? []), other.surface.concept], surface.concept)
  return { start: first.start, end: second.end, surface, also, settled, decisive, wants, refuses, weighing }
}

function isNamedByFirst(text: string, first: Candidate, second: Candidate, lexicon: Lexicon): boolean {
  const [one, other] = [first.surface.concept, second.surface.concept]
  if (one.category === other.category) return lexicon.documentsOf(one) < lexicon.documentsOf(other)
  // Kinds of firms are the subject of SME policy whatever they make: `SRDI chip firms`, 专精特新芯片企业.
  return one.category === FIRMS && NAMES_FIRMS.test(text.slice(second.start, second.end + FIRMS_REACH))
}

/** The concepts of other categories than the painted one, each once. */
function listOthers(concepts: readonly Concept[], painted: Concept): readonly Concept[] | undefined {
  const others = [...new Set(concepts)].filter(({ category }) => category !== painted.category)
  return others.length > 0 ? others : undefined
}
