/**
 * Compiles packs into the tables that a page loads: everything folded, sorted and numbered once, at build time, so that
 * a page has almost nothing left to do.
 */
import { ALL_CATEGORY_IDS, type CategoryId, isShippedCategoryId, ORGANISATION } from '../categories.ts'
import { foldText, foldWidth } from '../text/fold-text.ts'
import type { Strength } from './concept.ts'
import { sortByForm, toFormTexts } from './form-texts.ts'
import { type OrganisationKind, type OrganisationRow, toOrganisationConcepts } from './organisations.ts'
import { checkPack, type OtherField, type Pack, type PackConcept } from './pack.ts'
import { packTable } from './packed-table.ts'
import type { PhraseWordLists } from './phrase-words.ts'
import { createPrefixIndex } from './prefix-index.ts'
import { packSense, ROLES, type Role } from './senses.ts'

/** The meanings of forms, as far as they differ from the usual; becomes JSON in the built extension. */
export interface CompiledMeanings {
  /** id, index into {@link ALL_CATEGORY_IDS}, preferred term in English, Simplified, Traditional. */
  concepts: [id: string, category: number, en: string, zhHans: string, zhHant: string][]
  /** Of the first concepts, which are organisations: kind, and the id that is recorded. */
  organisations: [kind: OrganisationKind, recordedAs: string][]
  phraseWords: PhraseWordLists | null
  /** By index of the concept: how many documents of a sample name it, where any does. */
  documents: Record<number, number>
  /** Spellings of case-sensitive forms, by index of the form. */
  spellings: Record<number, string[]>
  /** Cues of a form, by its index, where they are not the usual: its category's for a strong surface, else none. */
  cuesOf: Record<number, number[]>
  /** Cue number to the words (or the category) it stands for, for explanations. The first are the categories. */
  cues: string[]
  /** By index of the concept: confirm, rule out in sentence, rule out in document, against, lean, other fields. */
  guards: Record<number, number[][]>
  /** By index of the category: its hints. */
  hints: Record<number, number[]>
}

/** The lexicon as plain texts, which a script can embed directly. Tables are packed by `packTable`. */
export interface CompiledLexicon
  extends Record<'lengths' | 'groups' | 'slots' | 'filter' | 'behind' | 'senses', string> {
  version: string
  /** Folded forms in the order of `sortByForm`, concatenated; `lengths` and `senses` describe them. */
  letters: string
  wordless: number
  longest: number
  hasSingle: boolean
  /** {@link CompiledMeanings} as JSON. */
  meanings: string
}

/** What belongs to all packs together. */
export interface PackCompanions {
  /** By concept id: how many documents of a sample name it. */
  documentCounts?: Readonly<Record<string, number>>
  phraseWords?: PhraseWordLists | null
  organisations?: readonly OrganisationRow[]
  otherFields?: readonly OtherField[]
  /** Longer expressions that contain an organisation's name without meaning it. */
  decoys?: readonly string[]
}

interface Draft {
  concept: number
  role: Role
  /** Spellings of the surface, and those of the cue or decoy; null where case does not matter. */
  surfaceSpellings: string[] | null
  otherSpellings: string[] | null
  cues: Set<number>
}

/**
 * Compiles packs. The first cues are the categories: every strong surface gives the cue of its category.
 *
 * @throws {Error} listing every fault, when a pack breaks its schema or two concepts claim the same folded form.
 */
export function compileLexicon(
  packs: readonly Pack[],
  version: string,
  { documentCounts = {}, phraseWords = null, organisations = [], otherFields = [], decoys = [] }: PackCompanions = {},
): CompiledLexicon {
  const faults = packs.flatMap((pack) => checkPack(pack).map((fault) => `${pack.category}: ${fault}`))
  const drafts = new Map<string, Draft>()
  const cues: string[] = [...ALL_CATEGORY_IDS]
  const cueNumbers = new Map<string, number>()
  const concepts: CompiledMeanings['concepts'] = []
  const guards: CompiledMeanings['guards'] = {}
  const documents: CompiledMeanings['documents'] = {}
  const hints: CompiledMeanings['hints'] = {}
  const fieldCues = new Map<string, number>()

  function draftOf(form: string): Draft {
    let draft = drafts.get(form)
    if (!draft) {
      draft = { concept: -1, role: 'cue', surfaceSpellings: [], otherSpellings: [], cues: new Set() }
      drafts.set(form, draft)
    }
    return draft
  }

  /** The number of a cue; a category's id stands for any strong mention of it. */
  function toCue(words: string): number {
    if (isShippedCategoryId(words)) return ALL_CATEGORY_IDS.indexOf(words)
    const form = foldText(words)
    let cue = cueNumbers.get(form)
    if (cue === undefined) {
      cue = cues.push(words) - 1
      cueNumbers.set(form, cue)
    }
    addOther(words).cues.add(cue)
    return cue
  }

  /** One cue for all words of a field that is no sector. */
  function addField({ field, words }: OtherField): void {
    const cue = cues.push(field) - 1
    fieldCues.set(field, cue)
    for (const word of words) addOther(word).cues.add(cue)
  }

  function toField(field: string): number {
    const cue = fieldCues.get(field)
    if (cue === undefined) faults.push(`"${field}" is no other field`)
    return cue ?? 0
  }

  /** The draft of a cue or decoy. One written with a capital is a name, and matches only so (`ON Semiconductor`). */
  function addOther(words: string): Draft {
    const draft = draftOf(foldText(words))
    const isName = /\p{Lu}/u.test(words)
    draft.otherSpellings = isName && draft.otherSpellings ? [...draft.otherSpellings, foldWidth(words)] : null
    return draft
  }

  function addSurfaces(concept: PackConcept, index: number, topic: number): void {
    const exact = new Set(concept.caseSensitive)
    for (const form of new Set([...concept.en, ...concept.zhHans, ...concept.zhHant])) {
      const draft = draftOf(foldText(form))
      const role = (concept.strengthOf?.[form] ?? concept.strength) as Strength
      if (draft.concept >= 0 && draft.concept !== index) {
        faults.push(`"${form}" belongs to ${concepts[draft.concept]?.[0]} and to ${concept.id}`)
        continue
      }
      // Of forms that fold alike, the stronger one counts, and the one that matches in any case.
      const isFirst = draft.concept < 0
      draft.concept = index
      draft.role = isFirst || ROLES.indexOf(role) < ROLES.indexOf(draft.role) ? role : draft.role
      const isExact = exact.has(form) && draft.surfaceSpellings !== null
      draft.surfaceSpellings = isExact ? [...(draft.surfaceSpellings ?? []), foldWidth(form)] : null
      if (draft.role === 'high') draft.cues.add(topic)
    }
  }

  otherFields.forEach(addField)
  const names: Pack = { category: ORGANISATION, concepts: toOrganisationConcepts(organisations), decoys }
  for (const pack of [names, ...packs]) {
    const topic = ALL_CATEGORY_IDS.indexOf(pack.category as CategoryId)
    for (const concept of pack.concepts) {
      const index =
        concepts.push([concept.id, topic, concept.en[0] ?? '', concept.zhHans[0] ?? '', concept.zhHant[0] ?? '']) - 1
      if (documentCounts[concept.id]) documents[index] = documentCounts[concept.id] as number
      addSurfaces(concept, index, topic)
      const { confirm, ruleOutInSentence, ruleOutInDocument, against, lean } = concept
      const guard = [confirm, ruleOutInSentence, ruleOutInDocument, against, lean].map((words) =>
        (words ?? []).map(toCue),
      )
      guard.push((concept.otherFields ?? []).map(toField))
      while (guard.at(-1)?.length === 0) guard.pop()
      if (guard.length > 0) guards[index] = guard
    }
    for (const words of pack.cues ?? []) addOther(words).cues.add(topic)
    if (pack.hints) hints[topic] = pack.hints.map(toCue)
    for (const words of pack.decoys ?? []) {
      const draft = addOther(words)
      // What packs keep apart as a name is one on the list.
      if (draft.concept >= 0 && draft.concept < organisations.length) continue
      if (draft.concept >= 0) faults.push(`decoy "${words}" is a form of ${concepts[draft.concept]?.[0]}`)
      draft.role = 'decoy'
    }
  }
  drafts.delete('')
  if (faults.length > 0) throw new Error(`The lexicon has faults:\n${faults.join('\n')}`)
  const sorted = sortByForm(drafts, ([form]) => form)
  const sortedDrafts = sorted.map(([, draft]) => draft)
  const meanings: CompiledMeanings = {
    concepts,
    organisations: organisations.map(({ kind, id, of = id }) => [kind, of]),
    phraseWords,
    documents,
    cues,
    guards,
    hints,
    ...listExceptions(sortedDrafts, concepts),
  }
  return {
    version,
    ...packForms(sorted.map(([form]) => form)),
    senses: packTable(sortedDrafts.map(({ concept, role }) => packSense(concept, role))),
    meanings: JSON.stringify(meanings),
  }
}

function packForms(forms: readonly string[]) {
  const texts = toFormTexts(forms)
  const { wordless, longest, hasSingle, groups, slots, filter, behind } = createPrefixIndex(texts)
  return {
    letters: texts.letters,
    lengths: packTable(forms.map((form) => form.length)),
    wordless,
    longest,
    hasSingle,
    groups,
    slots,
    filter: packTable(filter),
    behind,
  }
}

/** Exceptional properties of forms: spellings, and cues other than the topic that every strong form gives. */
function listExceptions(drafts: readonly Draft[], concepts: CompiledMeanings['concepts']) {
  const spellings: CompiledMeanings['spellings'] = {}
  const cuesOf: CompiledMeanings['cuesOf'] = {}
  drafts.forEach(({ concept, role, surfaceSpellings, otherSpellings, cues }, index) => {
    const exact = concept >= 0 ? surfaceSpellings : otherSpellings
    if (exact) spellings[index] = exact
    const usual = role === 'high' ? [concepts[concept]?.[1]] : []
    const given = [...cues]
    if (given.join() !== usual.join()) cuesOf[index] = given
  })
  return { spellings, cuesOf }
}
