/**
 * A pack: the reviewed data of one category, as in `packs/*.json`. `docs/LEXICON.md` describes the fields for people;
 * {@link checkPack} validates packs.
 */
import { isShippedCategoryId } from '../categories.ts'
import { isGapless } from '../text/fold-text.ts'

/** A concept as written in a pack. Texts are as in print; folding is done by the compiler. */
export interface PackConcept {
  id: string
  kind: string
  alsoCategories?: string[]
  /** Written forms; the first of each language is the preferred term. */
  en: string[]
  zhHans: string[]
  zhHant: string[]
  strength: string
  /** Forms whose strength differs from their concept's. */
  strengthOf?: Record<string, string>
  /** Forms that count only in this case. */
  caseSensitive?: string[]
  /** Nearby words that confirm an ambiguous form. */
  confirm?: string[]
  /** Words in the same sentence, or anywhere in the document, that rule it out. */
  ruleOutInSentence?: string[]
  ruleOutInDocument?: string[]
  /**
   * For an abbreviation with several senses: words of the other senses. Then `confirm` is weighed against them, and
   * `lean` counts little in favour, however many of its words there are.
   */
  against?: string[]
  lean?: string[]
  /** Fields of `other-fields.json` whose words speak against its ambiguous forms. */
  otherFields?: string[]
}

/** The part of a pack that recognition reads; definitions and sources are separate, under `notes`. */
export interface Pack {
  category: string
  concepts: readonly PackConcept[]
  /** Longer expressions that contain a form without meaning it. */
  decoys?: readonly string[]
  /** Words that show that a document is about the category, without being mentions. */
  cues?: readonly string[]
  /** Words that other fields use as well (`orbit`, 发射): one in the sentence shows the category, or two in the document. */
  hints?: readonly string[]
}

/** Words of a field that is no sector (sport, courts): they speak against words that other fields use as images or names. */
export interface OtherField {
  field: string
  words: readonly string[]
}

const STRENGTHS = ['high', 'medium', 'low']
const CONCEPT_FIELDS = new Set(
  'id kind alsoCategories en zhHans zhHant strength strengthOf caseSensitive confirm ruleOutInSentence ruleOutInDocument against lean otherFields'.split(
    ' ',
  ),
)

/** What is wrong with a pack, one sentence each; empty where nothing is. */
export function checkPack(pack: Pack): string[] {
  const faults: string[] = []
  if (!isShippedCategoryId(pack.category)) faults.push(`unknown category "${pack.category}"`)
  const ids = new Set<string>()
  for (const concept of pack.concepts) {
    const addFault = (fault: string) => faults.push(`${concept.id}: ${fault}`)
    if (ids.has(concept.id)) addFault('stands twice')
    ids.add(concept.id)
    if (!/^[a-z0-9]+\.[a-z0-9-]+$/.test(concept.id)) addFault('is no id')
    for (const field of Object.keys(concept)) if (!CONCEPT_FIELDS.has(field)) addFault(`has the unknown field ${field}`)
    if (!concept.en[0]) addFault('has no English name')
    const forms = new Set([...concept.en, ...concept.zhHans, ...concept.zhHant])
    const strengths = [concept.strength, ...Object.values(concept.strengthOf ?? {})]
    for (const strength of strengths) if (!STRENGTHS.includes(strength)) addFault(`has unknown strength "${strength}"`)
    for (const form of [...Object.keys(concept.strengthOf ?? {}), ...(concept.caseSensitive ?? [])]) {
      if (!forms.has(form)) addFault(`says something of "${form}", which is none of its forms`)
    }
  }
  // One character means too little, and would double the work at every place of a Chinese text.
  const cues = [
    pack.cues,
    pack.hints,
    ...pack.concepts.map((c) => [
      ...(c.confirm ?? []),
      ...(c.ruleOutInSentence ?? []),
      ...(c.ruleOutInDocument ?? []),
      ...(c.against ?? []),
      ...(c.lean ?? []),
    ]),
  ]
  for (const cue of cues.flatMap((list) => list ?? [])) {
    if (cue.length === 1 && isGapless(cue.charCodeAt(0))) faults.push(`the cue "${cue}" is a single character`)
  }
  return faults
}
