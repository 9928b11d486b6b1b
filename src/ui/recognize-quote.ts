/** What our words and the reader's own find in a text that was kept elsewhere. */
import { toCategoryOrder } from '../core/categories.ts'
import type { Clipping } from '../core/clippings/clipping.ts'
import type { Lexicon } from '../core/lexicon/lexicon.ts'
import type { TermList } from '../core/lexicon/own-lexicon.ts'
import { createReaderRecognizer } from '../core/recognizer/reader-recognizer.ts'

export type RecognizeQuote = (text: string) => Pick<Clipping, 'categories' | 'concepts'>

/** @param getLexicon opens our own lexicon, when the first text comes. */
export function createRecognizeQuote(getLexicon: () => Lexicon, lists: readonly TermList[]): RecognizeQuote {
  const getRecognizer = createReaderRecognizer(getLexicon)
  return (text) => {
    const mentions = getRecognizer(lists).find(text)
    return {
      categories: toCategoryOrder(mentions.map(({ surface }) => surface.concept.category)),
      concepts: [...new Set(mentions.map(({ surface }) => surface.concept.id))],
    }
  }
}
