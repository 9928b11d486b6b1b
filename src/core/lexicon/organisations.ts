/**
 * The list of organisations, as data: companies by sector and agencies, with all their names under one id. A name is no
 * mention of its sector, so none of these stands in a pack. Add a line to `organisations/*.json` to add a name.
 */
import type { PackConcept } from './pack.ts'

export type OrganisationKind = 'company' | 'agency'

/** One line of the list. */
export interface OrganisationRow {
  /** Stable; part of stored clippings. */
  id: string
  kind: OrganisationKind
  /** Every written name; the first of each language is the preferred one. */
  en: readonly string[]
  zhHans: readonly string[]
  zhHant: readonly string[]
  /** Where its shares are traded, as `code.exchange` (SS Shanghai, SZ Shenzhen, HK Hong Kong, TW Taipei). */
  tickers?: readonly string[]
  /** For an official: the id of the agency that is recorded. */
  of?: string
  /** Names that others bear as well: they count where another organisation or one of {@link NEARBY} is in the sentence. */
  weak?: readonly string[]
}

/** Words that make `Ministry of Finance` China's. */
const NEARBY = ['Chinese', 'Beijing', "China's", 'PRC']

/** The list in the form of a pack's concepts. Latin names count only as written. */
export function toOrganisationConcepts(rows: readonly OrganisationRow[]): PackConcept[] {
  return rows.map(({ id, kind, en, zhHans, zhHant, weak = [] }) => ({
    id,
    kind,
    en: [...en],
    zhHans: [...zhHans],
    zhHant: [...zhHant],
    strength: 'high',
    strengthOf: Object.fromEntries(weak.map((name) => [name, 'low'])),
    caseSensitive: [...en, ...zhHans, ...zhHant].filter((name) => /[A-Z]/.test(name)),
    ...(weak.length > 0 && { confirm: NEARBY }),
  }))
}
