/** The lexicon in the form that recognition reads: compiled tables, with meanings parsed only when needed. */

import type { CompiledLexicon } from './compile-lexicon.ts'
import { type FormTexts, openFormTexts } from './form-texts.ts'
import { type Meanings, openMeanings } from './meanings.ts'
import { unpackTable } from './packed-table.ts'
import type { PrefixIndex } from './prefix-index.ts'

/** Everything recognition needs, immutable. */
export interface Lexicon extends Meanings {
  /** Stored in clippings, to show later which vocabulary labelled them. */
  readonly version: string
  /** Folded forms, in the order of `sortByForm`. */
  readonly forms: FormTexts
  readonly prefixIndex: PrefixIndex
}

/** Opens compiled tables. Cheap: meanings of forms are parsed when the first one is found. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const { letters, version, wordless, longest, hasSingle, groups, slots, behind } = compiled
  const forms = openFormTexts(letters, compiled.lengths)
  let meanings: Meanings | null = null
  const open = () => {
    meanings ??= openMeanings(JSON.parse(compiled.meanings), compiled.senses, forms)
    return meanings
  }
  return {
    version,
    forms,
    prefixIndex: {
      wordless,
      longest,
      hasSingle,
      groups,
      slots,
      filter: unpackTable(compiled.filter),
      behind,
    },
    get concepts() {
      return open().concepts
    },
    entryAt: (index) => open().entryAt(index),
    guardOf: (concept) => open().guardOf(concept),
    wantedBy: (concept) => open().wantedBy(concept),
    get phraseWords() {
      return open().phraseWords
    },
    documentsOf: (concept) => open().documentsOf(concept),
    cueWords: (cue) => open().cueWords(cue),
  }
}
