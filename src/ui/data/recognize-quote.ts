/** What our words and the reader's own find in a text that was kept elsewhere. */
import { toCategoryOrder } from '../../core/categories.ts'
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'

export type RecognizeQuote = (text: string) => Pick<Clipping, 'categories' | 'concepts'>

/** @param getRecognizer the reader's recognizer as it is now; asked when a text comes. */
export function createRecognizeQuote(getRecognizer: () => Pick<Recognizer, 'find'>): RecognizeQuote {
  return (text) => {
    const mentions = getRecognizer().find(text)
    return {
      categories: toCategoryOrder(mentions.map(({ surface }) => surface.concept.category)),
      concepts: [...new Set(mentions.map(({ surface }) => surface.concept.id))],
    }
  }
}
