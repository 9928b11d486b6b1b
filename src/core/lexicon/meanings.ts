/** The meanings of forms, concepts and cues, built one by one from the compiled tables when requested. */
import { ALL_CATEGORY_IDS } from '../categories.ts'
import type { CompiledMeanings } from './compile-lexicon.ts'
import type { Concept, CueId, Disambiguation, LexiconEntry } from './concept.ts'
import { type FormTexts, formAt } from './form-texts.ts'
import { numberAt } from './packed-table.ts'
import { openPhraseWords, type PhraseWords } from './phrase-words.ts'
import { unpackSense } from './senses.ts'

export interface Meanings {
  readonly concepts: ReadonlyMap<string, Concept>
  /** The meaning of the form at an index. */
  entryAt(index: number): LexiconEntry
  guardOf(concept: Concept): Disambiguation
  /**
   * Any of these in the document makes a medium form count: the cues that make a low one count in its sentence, and
   * medium forms of the category's other concepts, since two ambiguous words support each other (fab and wafers).
   */
  wantedBy(concept: Concept): readonly CueId[]
  /** The words of noun phrases; null where mentions are not widened. */
  readonly phraseWords: PhraseWords | null
  /** How many documents of a sample name the concept: the fewer, the more specific it is. */
  documentsOf(concept: Concept): number
  /** The words, or the category, that a cue stands for. */
  cueWords(cue: number): string
}

/** Cues from this number on are given by medium forms, numbered by their concept. */
const FIRST_COMPANION_CUE = 100_000

/** @param senses of the forms, packed. */
export function openMeanings(compiled: CompiledMeanings, senses: string, forms: FormTexts): Meanings {
  const { concepts: rows, spellings, cuesOf, cues } = compiled
  const concepts = new Map<number, Concept>()
  const indexes = new Map<Concept, number>()
  const entries = new Map<number, LexiconEntry>()
  const guards = new Map<Concept, Disambiguation>()
  const wanted = new Map<Concept, CueId[]>()
  const phraseWords = compiled.phraseWords && openPhraseWords(compiled.phraseWords)
  let byId: Map<string, Concept> | null = null

  function createConcept(index: number): Concept {
    const [id, category, en, hans, hant] = rows[index] as CompiledMeanings['concepts'][number]
    const preferred = { en, 'zh-Hans': hans, 'zh-Hant': hant }
    const [kind, recordedAs = id] = compiled.organisations[index] ?? []
    const organisation = kind && { kind, recordedAs }
    const concept = {
      id,
      category: ALL_CATEGORY_IDS[category] as Concept['category'],
      name: en,
      organisation,
      preferred,
    }
    indexes.set(concept, index)
    return concept
  }

  const conceptAt = (index: number) => getOrMake(concepts, index, createConcept)

  function createEntry(index: number): LexiconEntry {
    const { concept, role } = unpackSense(numberAt(senses, index))
    const exact = spellings[index] ?? null
    const given = cuesOf[index]
    if (role === 'cue' || role === 'decoy') {
      return { surface: null, spellings: exact, cues: given ?? [], takesText: role === 'decoy' }
    }
    const surface = { form: formAt(forms, index), concept: conceptAt(concept), strength: role }
    const topic = (rows[concept] as CompiledMeanings['concepts'][number])[1]
    const cues = given ?? (role === 'high' ? [topic] : [])
    const all = role === 'medium' ? [...cues, FIRST_COMPANION_CUE + concept] : cues
    return { surface, spellings: exact, cues: all, takesText: true }
  }

  function createDisambiguation(concept: Concept): Disambiguation {
    const lists = compiled.guards[indexes.get(concept) as number] ?? []
    const [confirm = [], ruleOutInSentence = [], ruleOutInDocument = [], against = [], lean = [], elsewhere = []] =
      lists
    const inSentence = [ALL_CATEGORY_IDS.indexOf(concept.category), ...confirm]
    const topic = ALL_CATEGORY_IDS.indexOf(concept.category)
    const hints = compiled.hints[topic] ?? []
    const leaning = [...lean, ...hints, ...listCompanions(concept)]
    return { inSentence, hints, elsewhere, ruleOutInSentence, ruleOutInDocument, against, lean: leaning }
  }

  /** The cues that medium forms of the category's other concepts give. */
  function listCompanions(concept: Concept): CueId[] {
    const own = indexes.get(concept) as number
    const category = rows[own]?.[1]
    return rows.flatMap((row, index) => (row[1] === category && index !== own ? [FIRST_COMPANION_CUE + index] : []))
  }

  function listWanted(concept: Concept): CueId[] {
    const { inSentence, hints } = getOrMake(guards, concept, createDisambiguation)
    return [...inSentence, ...hints, ...listCompanions(concept)]
  }

  return {
    get concepts() {
      byId ??= new Map(rows.map(([id], index) => [id, conceptAt(index)]))
      return byId
    },
    entryAt: (index) => getOrMake(entries, index, createEntry),
    guardOf: (concept) => getOrMake(guards, concept, createDisambiguation),
    wantedBy: (concept) => getOrMake(wanted, concept, listWanted),
    phraseWords,
    documentsOf: (concept) => compiled.documents[indexes.get(concept) as number] ?? 0,
    cueWords: (cue) => (cue < FIRST_COMPANION_CUE ? cues[cue] : rows[cue - FIRST_COMPANION_CUE]?.[2]) ?? '',
  }
}

function getOrMake<Key, Value>(made: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  let value = made.get(key)
  if (value === undefined) {
    value = make(key)
    made.set(key, value)
  }
  return value
}
