/** Finds shipped and custom terms in a text that was saved without the marker. */
import { toCategoryOrder } from '../../core/categories.ts'
import type { Clipping } from '../../core/clippings/clipping.ts'
import { conceptsOf } from '../../core/recognizer/mention.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'

export type RecognizeQuote = (text: string) => Pick<Clipping, 'categories' | 'concepts'>

/** @param getRecognizer the recognizer with the user's current terms; called for each text. */
export function createRecognizeQuote(getRecognizer: () => Pick<Recognizer, 'find'>): RecognizeQuote {
  return (text) => {
    const named = conceptsOf(getRecognizer().find(text))
    return {
      categories: toCategoryOrder(named.map(({ category }) => category)),
      concepts: named.map(({ id }) => id),
    }
  }
}
