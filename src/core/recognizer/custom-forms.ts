/** Finds the user's own terms at a place: whole words and phrases, and words whose beginning the user listed. */

import type { Surface } from '../lexicon/concept.ts'
import type { CustomLexicon } from '../lexicon/custom-lexicon.ts'
import { firstWordLength, toFormTexts } from '../lexicon/form-texts.ts'
import { createPrefixIndex } from '../lexicon/prefix-index.ts'
import { IGNORED, isOfWord } from '../text/character-tables.ts'
import { type FoldReader, readFolded, startReading } from '../text/fold-text.ts'
import { mayEnd } from './boundaries.ts'
import { createFormIndex, type FormIndex } from './form-index.ts'

/** The custom term that extends furthest from a place. */
export interface CustomMatch {
  readonly end: number
  readonly surface: Surface
}

export interface CustomForms extends Pick<FormIndex, 'findFrom'> {
  /** The longest custom term at the place found last; of two as long, the one listed without a wildcard. */
  longestFound(text: string): CustomMatch | null
}

/** Indexes a custom lexicon. */
export function createCustomForms({ forms, entries }: CustomLexicon): CustomForms {
  const openWords = forms.flatMap((form, at) =>
    entries[at]?.open && firstWordLength(form) === form.length ? [at] : [],
  )
  const texts = toFormTexts(forms)
  const { found, findFrom } = createFormIndex(texts, createPrefixIndex(texts, openWords), openWords)
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }

  /** Where the word that continues at `from` ends. */
  function endOfWord(text: string, from: number): number {
    let end = from
    startReading(reader, from)
    readFolded(text, reader)
    while (isOfWord(reader.unit)) {
      if (reader.rest === '') end = reader.end
      readFolded(text, reader)
    }
    return end
  }

  return {
    findFrom,
    longestFound(text) {
      let whole: CustomMatch | null = null
      let open: CustomMatch | null = null
      for (let i = 0; i < found.count; i++) {
        const entry = entries[found.form[i] as number]
        const end = found.end[i] as number
        const isWhole = found.isBeginning[i] === 0 && mayEnd(text, end, found.last[i] as number)
        if (entry?.whole && isWhole) whole = { end, surface: entry.whole }
        if (entry?.open) open = { end, surface: entry.open }
      }
      if (!open) return whole
      const end = endOfWord(text, open.end)
      return whole && whole.end >= end ? whole : { ...open, end }
    },
  }
}
