/** The packs that ship, in the order of the categories. Read by the build and by tests; pages get the compiled tables. */
import type { PackCompanions } from './compile-lexicon.ts'
import documentCounts from './document-counts.json'
import network6gCompanies from './organisations/6g.json'
import aerospaceCompanies from './organisations/aerospace.json'
import agencies from './organisations/agencies.json'
import biomanufacturingCompanies from './organisations/biomanufacturing.json'
import nameDecoys from './organisations/decoys.json'
import embodiedAiCompanies from './organisations/embodied-ai.json'
import chipCompanies from './organisations/integrated-circuits.json'
import materialsCompanies from './organisations/new-materials.json'
import type { OrganisationRow } from './organisations.ts'
import otherFields from './other-fields.json'
import type { OtherField, Pack } from './pack.ts'
import network6g from './packs/6g.json'
import aerospace from './packs/aerospace.json'
import biomanufacturing from './packs/biomanufacturing.json'
import embodiedAi from './packs/embodied-ai.json'
import industrialPolicy from './packs/industrial-policy.json'
import integratedCircuits from './packs/integrated-circuits.json'
import newMaterials from './packs/new-materials.json'
import smePolicy from './packs/sme-policy.json'
import phraseWords from './phrase-words.json'

/** Year, month and counter; changes whenever a pack does. */
export const LEXICON_VERSION = '2026.12.1'

export const SHIPPED_PACKS = [
  integratedCircuits,
  newMaterials,
  aerospace,
  biomanufacturing,
  embodiedAi,
  network6g,
  smePolicy,
  industrialPolicy,
] as unknown as readonly Pack[]

/** Companies by sector, then agencies. */
export const ORGANISATIONS = [
  ...chipCompanies,
  ...materialsCompanies,
  ...aerospaceCompanies,
  ...biomanufacturingCompanies,
  ...embodiedAiCompanies,
  ...network6gCompanies,
  ...agencies,
] as readonly OrganisationRow[]

/** Counts as `scripts/count-concepts.mjs` makes them of a sample of news, words of noun phrases, and organisations. */
export const PACK_COMPANIONS: PackCompanions = {
  documentCounts,
  phraseWords,
  organisations: ORGANISATIONS,
  otherFields: otherFields as readonly OtherField[],
  decoys: nameDecoys,
}
