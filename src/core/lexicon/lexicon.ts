/** The lexicon in the form that recognition reads: entries made from the compiled tables when they are needed. */
import { ALL_CATEGORY_IDS, CATEGORY_IDS } from '../categories.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import type { Concept, Guard, LexiconEntry, Strength } from './concept.ts'
import { type FormTexts, formAt, openFormTexts } from './form-texts.ts'

/** Everything recognition needs, immutable. */
export interface Lexicon {
  /** Stands in clippings, so that a later reader can tell which vocabulary labelled them. */
  readonly version: string
  readonly concepts: ReadonlyMap<string, Concept>
  /** Folded forms, in the order of `compareForms`. */
  readonly forms: FormTexts
  /** What the form at an index means. */
  entryAt(index: number): LexiconEntry
  guardOf(concept: Concept): Guard
  /** The words, or the category, that a cue stands for. */
  cueWords(cue: number): string
}

const STRENGTHS: Readonly<Record<string, Strength>> = { h: 'high', m: 'medium', l: 'low' }
const NO_GUARD: [number[], number[], number[]] = [[], [], []]
/** Cues from here on are given by medium forms, numbered by their concept. */
const FIRST_COMPANION_CUE = 100_000

/** Opens compiled tables. Cheap: forms are split, everything else waits until it is asked for. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const { version, conceptOf, roles, spellings, cuesOf, cues } = compiled
  const forms = openFormTexts(compiled.letters, compiled.lengths)
  const list: Concept[] = compiled.concepts.map(([id, category, en, hans, hant]) => ({
    id,
    category: CATEGORY_IDS[category] as Concept['category'],
    name: en,
    preferred: { en, 'zh-Hans': hans, 'zh-Hant': hant },
  }))
  const indexes = new Map(list.map((concept, index) => [concept.id, index]))
  const entries = new Array<LexiconEntry | undefined>(forms.starts.length - 1).fill(undefined)

  function createEntry(index: number): LexiconEntry {
    const concept = list[conceptOf[index] ?? -1]
    const strength = STRENGTHS[roles[index] ?? '']
    const form = formAt(forms, index)
    const surface = concept && strength ? { form, concept, strength } : null
    const given = cuesOf[index] ?? []
    const cues = strength === 'medium' ? [...given, FIRST_COMPANION_CUE + (conceptOf[index] as number)] : given
    return { surface, spellings: spellings[index] ?? null, cues, takesText: roles[index] !== 'c' }
  }

  const guards = new Map<Concept, Guard>()

  function createGuard(concept: Concept): Guard {
    const own = indexes.get(concept.id) ?? -1
    const [confirm, ruleOutInSentence, ruleOutInDocument] = compiled.guards[own] ?? NO_GUARD
    const companions = list.flatMap(({ category }, index) =>
      category === concept.category && index !== own ? [FIRST_COMPANION_CUE + index] : [],
    )
    const inSentence = [ALL_CATEGORY_IDS.indexOf(concept.category), ...confirm]
    return { inSentence, inDocument: [...inSentence, ...companions], ruleOutInSentence, ruleOutInDocument }
  }

  return {
    version,
    concepts: new Map(list.map((concept) => [concept.id, concept])),
    forms,
    entryAt(index) {
      let entry = entries[index]
      if (!entry) {
        entry = createEntry(index)
        entries[index] = entry
      }
      return entry
    },
    guardOf(concept) {
      let guard = guards.get(concept)
      if (!guard) {
        guard = createGuard(concept)
        guards.set(concept, guard)
      }
      return guard
    },
    cueWords: (cue) => (cue < FIRST_COMPANION_CUE ? cues[cue] : list[cue - FIRST_COMPANION_CUE]?.name) ?? '',
  }
}
