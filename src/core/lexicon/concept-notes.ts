/**
 * The notes of the packs on concepts: definitions and policy papers. They are separate from the forms so that pages,
 * which need only forms, never load them.
 */
import organisations from './organisations/notes.json'
import { notes as network6g } from './packs/6g.json'
import { notes as aerospace } from './packs/aerospace.json'
import { notes as biomanufacturing } from './packs/biomanufacturing.json'
import { notes as embodiedAi } from './packs/embodied-ai.json'
import { notes as industrialPolicy } from './packs/industrial-policy.json'
import { notes as integratedCircuits } from './packs/integrated-circuits.json'
import { notes as newMaterials } from './packs/new-materials.json'
import { notes as smePolicy } from './packs/sme-policy.json'

/** A text in the languages it was reviewed in. */
export interface NoteText {
  en?: string
  zhHans?: string
  zhHant?: string
}

/** The notes on one concept. */
export interface ConceptNote {
  definition?: NoteText
  policy?: {
    title: NoteText
    issuer?: NoteText
    number?: string
    /** `YYYY-MM-DD`, or as much of it as is known. */
    date?: string
    link?: string
  }
}

/** Notes by concept id, by category, and last those on organisations. */
export const SHIPPED_NOTES = [
  integratedCircuits,
  newMaterials,
  aerospace,
  biomanufacturing,
  embodiedAi,
  network6g,
  smePolicy,
  industrialPolicy,
  organisations,
] as unknown as readonly Readonly<Record<string, ConceptNote>>[]
