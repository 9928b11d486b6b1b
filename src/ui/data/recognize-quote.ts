/** Finds shipped and custom terms in a text that was saved without the marker. */
import { type NamedInQuote, toNamedInQuote } from '../../core/clippings/named-in-quote.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'

/** What a text names; a source of texts that knows no organisations leaves them out. */
export type RecognizeQuote = (text: string) => Pick<NamedInQuote, 'categories' | 'concepts'> & Partial<NamedInQuote>

/** @param getRecognizer the recognizer with the user's current terms; called for each text. */
export function createRecognizeQuote(getRecognizer: () => Pick<Recognizer, 'find'>): RecognizeQuote {
  return (text) => toNamedInQuote(getRecognizer().find(text))
}
