/** What forms, concepts and cues mean, made from the compiled tables one by one as they are asked for. */
import { ALL_CATEGORY_IDS, CATEGORY_IDS } from '../categories.ts'
import type { CompiledMeanings } from './compile-lexicon.ts'
import type { Concept, Guard, LexiconEntry, Strength } from './concept.ts'
import { type FormTexts, formAt } from './form-texts.ts'

export interface Meanings {
  readonly concepts: ReadonlyMap<string, Concept>
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

export function openMeanings(compiled: CompiledMeanings, forms: FormTexts): Meanings {
  const { conceptOf, roles, spellings, cuesOf, cues } = compiled
  const list: Concept[] = compiled.concepts.map(([id, category, en, hans, hant]) => ({
    id,
    category: CATEGORY_IDS[category] as Concept['category'],
    name: en,
    preferred: { en, 'zh-Hans': hans, 'zh-Hant': hant },
  }))
  const entries = new Array<LexiconEntry | undefined>(conceptOf.length).fill(undefined)
  const guards = new Map<Concept, Guard>()

  function createEntry(index: number): LexiconEntry {
    const concept = list[conceptOf[index] ?? -1]
    const strength = STRENGTHS[roles[index] ?? '']
    const surface = concept && strength ? { form: formAt(forms, index), concept, strength } : null
    const given = cuesOf[index] ?? []
    const cues = strength === 'medium' ? [...given, FIRST_COMPANION_CUE + (conceptOf[index] as number)] : given
    return { surface, spellings: spellings[index] ?? null, cues, takesText: roles[index] !== 'c' }
  }

  function createGuard(concept: Concept): Guard {
    const own = list.indexOf(concept)
    const [confirm, ruleOutInSentence, ruleOutInDocument] = compiled.guards[own] ?? NO_GUARD
    const companions = list.flatMap(({ category }, index) =>
      category === concept.category && index !== own ? [FIRST_COMPANION_CUE + index] : [],
    )
    const inSentence = [ALL_CATEGORY_IDS.indexOf(concept.category), ...confirm]
    return { inSentence, inDocument: [...inSentence, ...companions], ruleOutInSentence, ruleOutInDocument }
  }

  return {
    concepts: new Map(list.map((concept) => [concept.id, concept])),
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
