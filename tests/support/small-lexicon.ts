/** Lexicons for tests, made of bare forms. */
import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts'
import { type Lexicon, openLexicon } from '../../src/core/lexicon/lexicon.ts'
import { foldText } from '../../src/core/text/fold-text.ts'

/** One strong concept for each form; forms that fold to nothing or to an earlier one are left out. */
export function lexiconOf(forms: readonly string[]): Lexicon {
  const byFolded = new Map(forms.map((form) => [foldText(form), form]))
  byFolded.delete('')
  const concepts = [...byFolded.values()].map((form, index) => ({
    id: `test.${index}`,
    kind: 'product',
    en: [form],
    zhHans: [],
    zhHant: [],
    strength: 'high',
  }))
  return openLexicon(compileLexicon([{ category: 'integrated-circuits', concepts }], 'test'))
}
