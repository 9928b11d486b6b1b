/**
 * Finds mentions in the text of one block. Overlap policy: leftmost-longest — of the matches that begin first the
 * longest counts, and the search goes on behind it. Total and deterministic: any string is legal input, and the work
 * is linear in its length (a walk ends at the longest form).
 */
import type { Lexicon, Strength, Surface } from '../lexicon/concept.ts'
import { FOLD, foldText, foldWidth, IGNORED, isSpace } from '../text/fold-text.ts'
import type { Span } from '../text/span.ts'
import { createAutomaton, NONE } from './automaton.ts'
import { isBoundary, isWordUnit, unitAfter, unitBefore } from './boundaries.ts'

/** One place where a text names a concept. Offsets count in the raw text. */
export interface Mention extends Span {
  readonly surface: Surface
}

/** Finds the mentions in a text, in order, never overlapping. */
export interface Recognizer {
  find(text: string): Mention[]
}

const ACCEPTED: readonly Strength[] = ['high', 'medium']

/** Builds a recognizer for the forms of a lexicon that are strong enough to stand without a cue in their sentence. */
export function createRecognizer(lexicon: Lexicon): Recognizer {
  const surfaces = lexicon.surfaces.filter((surface) => ACCEPTED.includes(surface.strength) && foldText(surface.form))
  // Of forms that fold alike the one that matches in any case must come first: it covers the other.
  surfaces.sort((a, b) => Number(a.caseSensitive) - Number(b.caseSensitive))
  const automaton = createAutomaton(surfaces.map((surface) => foldText(surface.form)))

  function accepts(surface: Surface, text: string, start: number, end: number, last: number): boolean {
    if (!isBoundary(last, unitAfter(text, end))) return false
    return !surface.caseSensitive || foldWidth(text.slice(start, end)) === foldWidth(surface.form)
  }

  /** The longest accepted match that begins exactly at `start`. */
  function longestAt(text: string, start: number): Mention | null {
    let node = 0
    let found: Mention | null = null
    let afterSpace = false
    for (let i = start; i < text.length; i++) {
      const unit = FOLD[text.charCodeAt(i)] as number
      if (unit === IGNORED || (isSpace(unit) && afterSpace)) continue
      afterSpace = isSpace(unit)
      node = automaton.next(node, unit)
      if (node === NONE) break
      const pattern = automaton.patternAt(node)
      if (pattern === NONE) continue
      const surface = surfaces[pattern] as Surface
      if (accepts(surface, text, start, i + 1, unit)) found = { start, end: i + 1, surface }
    }
    return found
  }

  return {
    find(text) {
      const mentions: Mention[] = []
      for (let i = 0; i < text.length; ) {
        const unit = FOLD[text.charCodeAt(i)] as number
        const mayStart =
          unit !== IGNORED && automaton.canStart(unit) && !(isWordUnit(unit) && isWordUnit(unitBefore(text, i)))
        const mention = mayStart ? longestAt(text, i) : null
        if (mention) mentions.push(mention)
        i = mention ? mention.end : i + 1
      }
      return mentions
    },
  }
}
