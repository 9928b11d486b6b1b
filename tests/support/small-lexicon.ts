/** Lexicons for tests, made of bare forms. */
import type { Lexicon } from '../../src/core/lexicon/concept.ts'
import { parseLexicon } from '../../src/core/lexicon/parse-lexicon.ts'

/** One concept a form, all strong. */
export function lexiconOf(forms: readonly string[]): Lexicon {
  const concepts = forms.map((form, index) => ({
    id: `test.${index}`,
    kind: 'product',
    en: [form],
    zhHans: [],
    zhHant: [],
    strength: 'high',
  }))
  return parseLexicon([{ category: 'integrated-circuits', concepts }], 'test')
}
