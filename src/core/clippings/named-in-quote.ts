/** What a quote names, in the fields of its clipping: concepts with their categories, companies and agencies. */
import { ORGANISATION, toCategoryOrder } from '../categories.ts'
import { conceptsOf, type Mention } from '../recognizer/mention.ts'
import type { Clipping } from './clipping.ts'

export type NamedInQuote = Pick<Clipping, 'categories' | 'concepts' | 'companies' | 'agencies'>

/** Sorts mentions into the fields. An official is recorded as the agency. */
export function toNamedInQuote(mentions: readonly Mention[]): NamedInQuote {
  const named = conceptsOf(mentions)
  const concepts = named.filter(({ category }) => category !== ORGANISATION)
  const listOrganisations = (kind: 'company' | 'agency') => [
    ...new Set(named.flatMap(({ organisation }) => (organisation?.kind === kind ? [organisation.recordedAs] : []))),
  ]
  return {
    categories: toCategoryOrder(concepts.map(({ category }) => category)),
    concepts: concepts.map(({ id }) => id),
    companies: listOrganisations('company'),
    agencies: listOrganisations('agency'),
  }
}
