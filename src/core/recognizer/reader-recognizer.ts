/** The recognizer that knows the reader's own lists, built when it is first needed and again when the lists change. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { createOwnLexicon, type TermList } from '../lexicon/own-lexicon.ts'
import { createRecognizer, type Recognizer } from './recognizer.ts'

/**
 * Makes the source of recognizers: for some lists always the same one, while their categories and terms stay the same.
 *
 * @param getLexicon opens our own lexicon.
 */
export function createReaderRecognizer(getLexicon: () => Lexicon): (lists: readonly TermList[]) => Recognizer {
  let known: { lists: readonly TermList[]; recognizer: Recognizer } | null = null
  return (lists) => {
    if (!known || !areSame(known.lists, lists)) {
      known = { lists, recognizer: createRecognizer(getLexicon(), createOwnLexicon(lists)) }
    }
    return known.recognizer
  }
}

function areSame(some: readonly TermList[], others: readonly TermList[]): boolean {
  if (some.length !== others.length) return false
  return some.every(({ id, terms }, index) => id === others[index]?.id && terms === others[index]?.terms)
}
