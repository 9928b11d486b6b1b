/**
 * The lexicon that ships. Only the `concepts` of each pack are imported, by name: the bundler then leaves the packs'
 * `notes` (definitions, sources) out of the content script.
 */
import type { Lexicon } from './concept.ts'
import { concepts as network6g } from './packs/6g.json'
import { concepts as aerospace } from './packs/aerospace.json'
import { concepts as biomanufacturing } from './packs/biomanufacturing.json'
import { concepts as embodiedAi } from './packs/embodied-ai.json'
import { concepts as industrialPolicy } from './packs/industrial-policy.json'
import { concepts as integratedCircuits } from './packs/integrated-circuits.json'
import { concepts as newMaterials } from './packs/new-materials.json'
import { concepts as smePolicy } from './packs/sme-policy.json'
import { type Pack, parseLexicon } from './parse-lexicon.ts'

/** Year, month and counter; changes whenever a pack does. */
export const LEXICON_VERSION = '2026.11.1'

const PACKS = [
  { category: 'integrated-circuits', concepts: integratedCircuits },
  { category: 'new-materials', concepts: newMaterials },
  { category: 'aerospace', concepts: aerospace },
  { category: 'biomanufacturing', concepts: biomanufacturing },
  { category: 'embodied-ai', concepts: embodiedAi },
  { category: '6g', concepts: network6g },
  { category: 'sme-policy', concepts: smePolicy },
  { category: 'industrial-policy', concepts: industrialPolicy },
] as readonly Pack[]

/** Builds the shipped lexicon (a few milliseconds; callers keep the result). */
export function createLexicon(): Lexicon {
  return parseLexicon(PACKS, LEXICON_VERSION)
}
