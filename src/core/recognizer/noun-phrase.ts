/**
 * Widens a mention to the noun phrase that names the concept: words of kind in front of it (`reusable rocket`,
 * 高端芯片) and nouns behind it (`6G networks`, 石墨烯产业), as the lexicon lists them; the whole of a word with hyphens.
 * Words of praise, of nationality and of number stay outside, and so does what another mention holds.
 */
import { ORGANISATION } from '../categories.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { PhraseWords } from '../lexicon/phrase-words.ts'
import { EXPANDS, foldUnit, OF_WORD, UNITS } from '../text/character-tables.ts'
import { isGapless } from '../text/fold-text.ts'
import type { Candidate } from './mention.ts'
import { isRuledOut } from './ruled-out.ts'

/** How many words are added on one side at most. */
const MOST_WORDS = 3
/** Longest word with hyphens. */
const LONGEST_WORD = 40
/** Longest noun behind a mention without spaces, in units. */
const LONGEST_HEAD = 4
const HYPHENS = '-\u2010\u2011'
/** Of words that share the noun, the last alone makes no phrase: `heavy and light rare earths`. */
const COORDINATED = /\b(?:and|or) $/
const OPENING = '"“‘「『'
const CLOSING = '"”’」』'

/** Widens the candidates of one text, which are in order and stay apart. */
export function widenPhrases(text: string, candidates: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const { phraseWords } = lexicon
  if (phraseWords === null) return [...candidates]
  const widened: Candidate[] = []
  candidates.forEach((candidate, index) => {
    const first = widened[widened.length - 1]?.end ?? 0
    const last = candidates[index + 1]?.start ?? text.length
    widened.push(widen(text, candidate, { first, last }, phraseWords))
  })
  return widened
}

interface Limits {
  /** Where the mention before ends and the one behind starts. */
  readonly first: number
  readonly last: number
}

function widen(text: string, candidate: Candidate, { first, last }: Limits, words: PhraseWords): Candidate {
  if (candidate.settled === 'own' || isRuledOut(candidate)) return candidate
  const { category } = candidate.surface.concept
  if (category === ORGANISATION) return candidate
  let { start, end } = candidate
  for (let count = 0; count < MOST_WORDS; count++) {
    if (!mayGoOn(text, end, words)) break
    const wider = wordBehind(text, end, last, (word) => words.isHead(word, category), words.isLink)
    if (wider === end || words.stopsBehind(text, wider)) break
    end = wider
  }
  start = startOfHyphenated(text, start, first)
  for (let count = 0; count < MOST_WORDS; count++) {
    if (!mayStartEarlier(text, start, words)) break
    const wider = wordBefore(text, start, first, (word) => words.isModifier(word, category), words.longest)
    if (wider === start) break
    start = wider
  }
  if (start === candidate.start && end === candidate.end) return candidate
  const { surface, also, settled, decisive, wants, refuses, weighing } = candidate
  return { start, end, surface, also, settled, decisive, wants, refuses, weighing }
}

/** Whether a listed noun may begin behind an offset: the cheapest question first. */
function mayGoOn(text: string, end: number, { headStarts }: PhraseWords): boolean {
  const isNext = (index: number) => index < text.length && headStarts.has(foldUnit(text.charCodeAt(index)))
  return isNext(end) || isNext(end + 1) || isNext(end + 2)
}

function mayStartEarlier(text: string, start: number, { modifierStarts, modifierEnds }: PhraseWords): boolean {
  const unitAt = (index: number) => (index < 0 ? 0 : foldUnit(text.charCodeAt(index)))
  const isEnd = (index: number) => modifierEnds.has(unitAt(index))
  return isEnd(start - 1) || isEnd(start - 2) || modifierStarts.has(unitAt(start - 1))
}

type IsListed = (foldedWord: string) => boolean

/** Where the listed word that follows ends; `end` where none does. */
function wordBehind(text: string, end: number, limit: number, isListed: IsListed, isLink: IsListed): number {
  const from = CLOSING.includes(text[end] ?? ' ') && end < limit ? end + 1 : end
  if (isGapless(text.charCodeAt(from))) {
    if (!isGapless(text.charCodeAt(end - 1)) && from !== end) return end
    for (let length = Math.min(LONGEST_HEAD, limit - from); length > 0; length--) {
      const word = foldUnits(text, from, from + length)
      if (isListed(word)) return from + length
      if (!isLink(word)) continue
      const behindLink = wordBehind(text, from + length, limit, isListed, () => false)
      return behindLink === from + length ? end : behindLink
    }
    return end
  }
  if (text[from] !== ' ' || isGapless(text.charCodeAt(end - 1))) return end
  let to = from + 1
  while (to < limit && isInWord(text, to)) to++
  const isSmall = text.slice(from + 1, to) === text.slice(from + 1, to).toLowerCase()
  const isWhole = to < text.length ? !HYPHENS.includes(text[to] as string) : true
  const isTitle =
    !isSmall &&
    /^\p{Lu}/u.test(
      text
        .slice(end - 20 < 0 ? 0 : end - 20, end)
        .split(' ')
        .pop() ?? '',
    )
  if (!isWhole || (!isSmall && !isTitle)) return end
  return isListed(foldUnits(text, from + 1, to)) ? to : end
}

/** Where the listed words that stand in front start; `start` where none do. */
function wordBefore(text: string, start: number, limit: number, isListed: IsListed, longest: number): number {
  const isQuoted = start > limit && OPENING.includes(text[start - 1] as string)
  const to = isQuoted ? start - 1 : start
  if (to > limit && isGapless(text.charCodeAt(to - 1)) && isGapless(text.charCodeAt(start))) {
    for (let length = Math.min(longest, to - limit); length > 0; length--) {
      const from = to - length
      if (isGapless(text.charCodeAt(from)) && isListed(foldUnits(text, from, to))) return from
    }
    return isQuoted ? start : startOfShared(text, start, limit, isListed)
  }
  if (text[to - 1] !== ' ' && text[to - 1] !== '\u00a0') return start
  let widest = start
  let from = to - 1
  for (let count = 0; count < MOST_WORDS && from > limit; count++) {
    let wordStart = from
    while (wordStart > limit && (isInWord(text, wordStart - 1) || HYPHENS.includes(text[wordStart - 1] as string)))
      wordStart--
    if (wordStart === from) break
    if (
      isListed(foldUnits(text, wordStart, to - 1)) &&
      !COORDINATED.test(text.slice(Math.max(limit, wordStart - 5), wordStart))
    )
      widest = wordStart
    if (text[wordStart - 1] !== ' ') break
    from = wordStart - 1
  }
  return widest
}

/** Where a listed word starts that the mention begins inside: 高功率 and 功率半导体 share two characters. */
function startOfShared(text: string, start: number, limit: number, isListed: IsListed): number {
  const from = start - 1
  if (from < limit) return start
  for (let length = 2; length <= LONGEST_HEAD; length++) {
    if (isListed(foldUnits(text, from, from + length))) return from
  }
  return start
}

/** Where the word starts that a hyphen ties to the mention: `high-tech SMEs` begins with `high`. */
function startOfHyphenated(text: string, start: number, limit: number): number {
  let from = start
  while (from > limit && HYPHENS.includes(text[from - 1] as string) && from - 1 > limit && isInWord(text, from - 2)) {
    from--
    while (from > limit && from > start - LONGEST_WORD && isInWord(text, from - 1)) from--
  }
  return from
}

/** Unit by unit: listed words hold nothing that expands or is ignored. */
function foldUnits(text: string, start: number, end: number): string {
  let folded = ''
  for (let i = start; i < end; i++) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)))
  return folded
}

function isInWord(text: string, index: number): boolean {
  return ((UNITS[text.charCodeAt(index)] as number) & (OF_WORD | EXPANDS)) !== 0
}
