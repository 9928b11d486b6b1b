/**
 * The words by which a mention is widened to a noun phrase, from `phrase-words.json`: kinds in front, nouns behind, for
 * every category or for one.
 */
import type { CategoryId } from '../categories.ts'
import { foldText, isGapless } from '../text/fold-text.ts'

/** The key of the words for all categories. */
const ANY = 'any'

/** As written in the file; lists by category, and `any` for all. */
export interface PhraseWordLists {
  readonly before: Readonly<Record<string, readonly string[]>>
  readonly after: Readonly<Record<string, readonly string[]>>
  /** Characters that make another word of the noun before them: 产业 and 链. */
  readonly notAfter: readonly string[]
  /** What may stand between two Chinese parts of one phrase: the 甲 of 长征八号甲运载火箭, the 及以下 of 7纳米及以下制程. */
  readonly between: readonly string[]
}

export interface PhraseWords {
  /** Longest word in front without spaces, in units. */
  readonly longest: number
  /** Folded units with which a modifier begins and ends, and a head or a link begins: most places have none of them. */
  readonly modifierStarts: ReadonlySet<number>
  readonly modifierEnds: ReadonlySet<number>
  readonly headStarts: ReadonlySet<number>
  isModifier(foldedWord: string, category: CategoryId): boolean
  isLink(foldedWord: string): boolean
  isHead(foldedWord: string, category: CategoryId): boolean
  /** Whether the text at an offset goes on so that the noun before it is part of another word. */
  stopsBehind(text: string, offset: number): boolean
}

/** Opens the lists. */
export function openPhraseWords({ before, after, notAfter, between }: PhraseWordLists): PhraseWords {
  const modifiers = toSets(before)
  const heads = toSets(after)
  const links = new Set(between.map(foldText))
  const stops = new Set(notAfter.map(foldText))
  const gapless = listAll(modifiers).filter((word) => isGapless(word.charCodeAt(0)))
  const isIn = (sets: ReadonlyMap<string, ReadonlySet<string>>, word: string, category: string) =>
    (sets.get(category) ?? sets.get(ANY))?.has(word) === true
  return {
    longest: Math.max(1, ...gapless.map((word) => word.length)),
    modifierStarts: new Set(listAll(modifiers).map((word) => word.charCodeAt(0))),
    modifierEnds: new Set(listAll(modifiers).map((word) => word.charCodeAt(word.length - 1))),
    headStarts: new Set([...listAll(heads), ...links].map((word) => word.charCodeAt(0))),
    isModifier: (word, category) => isIn(modifiers, word, category),
    isLink: (word) => links.has(word),
    isHead: (word, category) => isIn(heads, word, category),
    stopsBehind: (text, offset) => offset < text.length && stops.has(foldText(text.charAt(offset))),
  }
}

function listAll(sets: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...sets.values()].flatMap((words) => [...words])
}

/** The words of every listed category, those for all included: one question a word. */
function toSets(lists: Readonly<Record<string, readonly string[]>>): Map<string, ReadonlySet<string>> {
  const forAll = lists[ANY] ?? []
  return new Map(
    Object.entries(lists).map(([category, words]) => [category, new Set([...forAll, ...words].map(foldText))]),
  )
}
