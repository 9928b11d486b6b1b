/** Clippings for tests. */
import type { Clipping } from '../../src/core/clippings/clipping.ts'

/** A complete clipping, with the given fields replaced. */
export function clippingOf(parts: Partial<Clipping> = {}): Clipping {
  return {
    v: 4,
    id: 'c0mk9a1b2cabcdefgh',
    exact: 'The new round of central fiscal support begins this spring.',
    prefix: 'The ministry said: ',
    suffix: ' More will follow.',
    url: 'https://harbour-policy.example/2026/01/12/minister?utm_source=feed',
    canonicalUrl: 'https://harbour-policy.example/2026/01/12/minister',
    title: 'Six sectors',
    outlet: 'Harbour Policy Review',
    sourceCredit: '',
    author: 'A. Writer',
    publishedAt: '2026-01-12T18:40:00+08:00',
    publishedDate: '2026-01-12',
    sourceType: 'article',
    language: 'en',
    categories: ['sme-policy'],
    concepts: ['sme.newround'],
    note: '',
    tags: [],
    status: 'unused',
    report: '',
    page: '',
    stated: {},
    linkToQuote: '',
    savedAt: '2026-01-13T00:30:00+08:00',
    updatedAt: '2026-01-13T00:30:00+08:00',
    deletedAt: '',
    lexiconVersion: '2026.11.1',
    copies: [],
    position: null,
    visits: null,
    unmerged: [],
    ...parts,
  }
}
