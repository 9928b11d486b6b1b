/** Finds the reader's own terms at a place: whole words and phrases, and words of which the reader gave the beginning. */
import type { Surface } from '../lexicon/concept.ts'
import type { OwnLexicon } from '../lexicon/own-lexicon.ts'
import { type FoldReader, IGNORED, readFolded, startReading } from '../text/fold-text.ts'
import { isWordUnit, mayEnd } from './boundaries.ts'
import { createFormIndex } from './form-index.ts'

/** The own term that reaches furthest from a place. */
export interface OwnMatch {
  readonly end: number
  readonly surface: Surface
}

export interface OwnForms {
  /** As in a form index. */
  mayBeginAt(text: string, index: number, unit: number): boolean
  /** The longest own term that begins exactly at `start`; of two as long, the one given letter by letter. */
  findLongestAt(text: string, start: number): OwnMatch | null
}

/** Indexes an own lexicon. */
export function createOwnForms({ forms, entries }: OwnLexicon): OwnForms {
  const index = createFormIndex(forms)
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }

  /** Where the word that goes on at `from` ends. */
  function endOfWord(text: string, from: number): number {
    let end = from
    startReading(reader, from)
    readFolded(text, reader)
    while (isWordUnit(reader.unit)) {
      if (reader.rest === '') end = reader.end
      readFolded(text, reader)
    }
    return end
  }

  return {
    mayBeginAt: index.mayBeginAt,
    findLongestAt(text, start) {
      let whole: OwnMatch | null = null
      let open: OwnMatch | null = null
      index.findAt(text, start, (form, end, last) => {
        const entry = entries[form]
        if (entry?.whole && mayEnd(text, end, last)) whole = { end, surface: entry.whole }
        if (entry?.open) open = { end, surface: entry.open }
      })
      const beginning = open as OwnMatch | null
      const match = whole as OwnMatch | null
      if (!beginning) return match
      const end = endOfWord(text, beginning.end)
      return match && match.end >= end ? match : { ...beginning, end }
    },
  }
}
