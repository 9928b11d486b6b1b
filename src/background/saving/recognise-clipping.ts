/**
 * Adds to a clipping what its quote names. Pages send clippings without it: they have no recognizer, and a save waits
 * for none.
 */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { LIMITS } from '../../core/clippings/limits.ts'
import { toNamedInQuote } from '../../core/clippings/named-in-quote.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'

/**
 * @param getRecognizer the recognizer with the user's lists.
 * @param getShipped the one without them, where the lists cannot be read: labels of the user are lost then, but never
 * the clipping.
 */
export function createClippingRecognition(
  getRecognizer: () => Promise<Recognizer>,
  getShipped: () => Recognizer,
  report: (error: unknown) => void,
): (clipping: Clipping) => Promise<Clipping> {
  return async (clipping) => {
    // One that has a version was recognised where it was made.
    if (clipping.lexiconVersion !== '' || clipping.exact.length > LIMITS.exact) return clipping
    try {
      const recognizer = await getRecognizer().catch(getShipped)
      const named = toNamedInQuote(recognizer.find(clipping.exact))
      return { ...clipping, ...named, lexiconVersion: recognizer.lexiconVersion }
    } catch (error) {
      report(error)
      return clipping
    }
  }
}
