/** The packs that ship, in the order of the categories. Read by the build and by tests; pages get the compiled tables. */
import type { Pack } from './pack.ts'
import network6g from './packs/6g.json'
import aerospace from './packs/aerospace.json'
import biomanufacturing from './packs/biomanufacturing.json'
import embodiedAi from './packs/embodied-ai.json'
import industrialPolicy from './packs/industrial-policy.json'
import integratedCircuits from './packs/integrated-circuits.json'
import newMaterials from './packs/new-materials.json'
import smePolicy from './packs/sme-policy.json'

/** Year, month and counter; changes whenever a pack does. */
export const LEXICON_VERSION = '2026.11.3'

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
