/** The recognizer with the user's own lists, built when it is first needed and again when the lists change. */

import { createCustomLexicon, type TermList } from '../lexicon/custom-lexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { createRecognizer, type Recognizer } from './recognizer.ts'

/** All lists, and the marked ones among them, are requested alternately. */
const MOST_KNOWN = 2

/**
 * Makes a cached source of recognizers: the same one as long as categories and terms of the lists stay the same.
 *
 * @param getLexicon opens the shipped lexicon.
 */
export function createUserRecognizer(getLexicon: () => Lexicon): (lists: readonly TermList[]) => Recognizer {
  const known: { lists: readonly TermList[]; recognizer: Recognizer }[] = []
  return (lists) => {
    const found = known.find((one) => areSame(one.lists, lists))
    if (found) return found.recognizer
    const recognizer = createRecognizer(getLexicon(), createCustomLexicon(lists))
    known.push({ lists, recognizer })
    if (known.length > MOST_KNOWN) known.shift()
    return recognizer
  }
}

function areSame(some: readonly TermList[], others: readonly TermList[]): boolean {
  if (some.length !== others.length) return false
  return some.every(({ id, terms }, index) => id === others[index]?.id && terms === others[index]?.terms)
}
