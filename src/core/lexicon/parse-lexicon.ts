/** From reviewed packs (JSON) to a lexicon. A pack that breaks the schema is a bug of ours and is refused loudly. */
import { isCategoryId } from '../categories.ts'
import type { Concept, Lexicon, Strength, Surface } from './concept.ts'

const STRENGTHS: ReadonlySet<unknown> = new Set<Strength>(['high', 'medium', 'low'])

/** A concept as it stands in a pack. */
export interface PackConcept {
  id: string
  kind: string
  alsoCategories?: string[]
  en: string[]
  zhHans: string[]
  zhHant: string[]
  strength: string
  /** Forms that are weaker or stronger than their concept. */
  strengthOf?: Record<string, string>
  caseSensitive?: string[]
}

/** The part of a pack that recognition reads; definitions and sources stand apart, under `notes`. */
export interface Pack {
  category: string
  concepts: readonly PackConcept[]
}

/**
 * Builds the lexicon from packs.
 *
 * @throws {Error} naming pack and concept, when an id repeats, a category or strength is unknown, or a concept has no
 * English name.
 */
export function parseLexicon(packs: readonly Pack[], version: string): Lexicon {
  const concepts = new Map<string, Concept>()
  const surfaces: Surface[] = []
  for (const { category, concepts: entries } of packs) {
    if (!isCategoryId(category)) throw new Error(`Lexicon pack: unknown category "${category}"`)
    for (const entry of entries) {
      if (concepts.has(entry.id)) throw new Error(`Lexicon pack ${category}: "${entry.id}" stands twice`)
      const concept = parseConcept(entry, category)
      concepts.set(concept.id, concept)
      surfaces.push(...parseSurfaces(entry, concept))
    }
  }
  return { version, concepts, surfaces }
}

function parseConcept(entry: PackConcept, category: Concept['category']): Concept {
  const name = entry.en[0]
  if (!name) throw new Error(`Lexicon pack ${category}: "${entry.id}" has no English name`)
  return {
    id: entry.id,
    category,
    name,
    preferred: { en: name, 'zh-Hans': entry.zhHans[0] ?? '', 'zh-Hant': entry.zhHant[0] ?? '' },
  }
}

function parseSurfaces(entry: PackConcept, concept: Concept): Surface[] {
  const exact = new Set(entry.caseSensitive)
  const forms = new Set([...entry.en, ...entry.zhHans, ...entry.zhHant])
  return [...forms].map((form) => {
    const strength = entry.strengthOf?.[form] ?? entry.strength
    if (!isStrength(strength)) throw new Error(`Lexicon pack: "${entry.id}" has unknown strength "${strength}"`)
    return { form, concept, strength, caseSensitive: exact.has(form) }
  })
}

function isStrength(value: string): value is Strength {
  return STRENGTHS.has(value)
}
