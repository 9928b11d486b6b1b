/** Finds the reader's own terms at a place: whole words and phrases, and words of which the reader gave the beginning. */
import type { Surface } from '../lexicon/concept.ts'
import type { OwnLexicon } from '../lexicon/own-lexicon.ts'
import { type FoldReader, IGNORED, readFolded, startReading } from '../text/fold-text.ts'
import { mayEnd, WORD } from './boundaries.ts'
import { createFormIndex } from './form-index.ts'

/** The own term that reaches furthest from a place. */
export interface OwnMatch {
  readonly end: number
  readonly surface: Surface
}

export interface OwnForms {
  /** As in a form index. */
  readonly kinds: Uint8Array
  readonly filter: Uint8Array
  /** The longest own term that begins exactly at `start`; of two as long, the one given letter by letter. */
  findLongestAt(text: string, start: number): OwnMatch | null
}

/** Indexes an own lexicon. */
export function createOwnForms({ forms, entries }: OwnLexicon): OwnForms {
  const index = createFormIndex(forms, true)
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }

  /** Where the word that goes on at `from` ends. */
  function endOfWord(text: string, from: number): number {
    let end = from
    startReading(reader, from)
    readFolded(text, reader)
    while (WORD[reader.unit] === 1) {
      if (reader.rest === '') end = reader.end
      readFolded(text, reader)
    }
    return end
  }

  return {
    kinds: index.kinds,
    filter: index.filter,
    findLongestAt(text, start) {
      let whole: OwnMatch | null = null
      let open: OwnMatch | null = null
      const count = index.findAt(text, start)
      for (let i = 0; i < count; i++) {
        const entry = entries[index.foundForm[i] as number]
        const end = index.foundEnd[i] as number
        if (entry?.whole && mayEnd(text, end, index.foundLast[i] as number)) whole = { end, surface: entry.whole }
        if (entry?.open) open = { end, surface: entry.open }
      }
      if (!open) return whole
      const end = endOfWord(text, open.end)
      return whole && whole.end >= end ? whole : { ...open, end }
    },
  }
}
