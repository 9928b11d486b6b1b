/**
 * A pack: the reviewed data of one category, as it stands in `packs/*.json`. `docs/LEXICON.md` describes the fields for
 * people; {@link checkPack} holds packs to them.
 */
import { isShippedCategoryId } from '../categories.ts'
import { isGapless } from '../text/fold-text.ts'

/** A concept as it stands in a pack. Texts are as written in print; folding is the compiler's business. */
export interface PackConcept {
  id: string
  kind: string
  alsoCategories?: string[]
  /** Written forms; the first of each language is the preferred term. */
  en: string[]
  zhHans: string[]
  zhHant: string[]
  strength: string
  /** Forms that are weaker or stronger than their concept. */
  strengthOf?: Record<string, string>
  /** Forms that count only in these capitals and small letters. */
  caseSensitive?: string[]
  /** Words nearby that settle a doubtful form in its favour. */
  confirm?: string[]
  /** Words in the same sentence, or anywhere in the document, that settle it against. */
  ruleOutInSentence?: string[]
  ruleOutInDocument?: string[]
}

/** The part of a pack that recognition reads; definitions and sources stand apart, under `notes`. */
export interface Pack {
  category: string
  concepts: readonly PackConcept[]
  /** Longer expressions that hold a form without meaning it. */
  decoys?: readonly string[]
  /** Words that show that a document is about the category, without being mentions. */
  cues?: readonly string[]
}

const STRENGTHS = ['high', 'medium', 'low']
const CONCEPT_FIELDS = new Set(
  'id kind alsoCategories en zhHans zhHant strength strengthOf caseSensitive confirm ruleOutInSentence ruleOutInDocument'.split(
    ' ',
  ),
)

/** What is wrong with a pack, a sentence each; empty where nothing is. */
export function checkPack(pack: Pack): string[] {
  const faults: string[] = []
  if (!isShippedCategoryId(pack.category)) faults.push(`unknown category "${pack.category}"`)
  const ids = new Set<string>()
  for (const concept of pack.concepts) {
    const say = (fault: string) => faults.push(`${concept.id}: ${fault}`)
    if (ids.has(concept.id)) say('stands twice')
    ids.add(concept.id)
    if (!/^[a-z0-9]+\.[a-z0-9-]+$/.test(concept.id)) say('is no id')
    for (const field of Object.keys(concept)) if (!CONCEPT_FIELDS.has(field)) say(`has the unknown field ${field}`)
    if (!concept.en[0]) say('has no English name')
    const forms = new Set([...concept.en, ...concept.zhHans, ...concept.zhHant])
    const strengths = [concept.strength, ...Object.values(concept.strengthOf ?? {})]
    for (const strength of strengths) if (!STRENGTHS.includes(strength)) say(`has unknown strength "${strength}"`)
    for (const form of [...Object.keys(concept.strengthOf ?? {}), ...(concept.caseSensitive ?? [])]) {
      if (!forms.has(form)) say(`says something of "${form}", which is none of its forms`)
    }
  }
  // One character says too little, and would have every place of a Chinese text looked at twice.
  const cues = [
    pack.cues,
    ...pack.concepts.map((c) => [...(c.confirm ?? []), ...(c.ruleOutInSentence ?? []), ...(c.ruleOutInDocument ?? [])]),
  ]
  for (const cue of cues.flatMap((list) => list ?? [])) {
    if (cue.length === 1 && isGapless(cue.charCodeAt(0))) faults.push(`the cue "${cue}" is a single character`)
  }
  return faults
}
