/** Chooses who hosts the page: the table of outlets, the account on a platform, what the site calls itself, its host. */

import { chooseOwnName, toHostName } from '../outlet-claims.ts'
import { toOutlet } from '../outlet-name.ts'
import { findOutlet } from '../outlets.ts'
import { parseWebAddress } from '../web-address.ts'
import { type Candidate, type ChosenField, nothing, toChosen } from './candidate.ts'
import type { PageFacts } from './page-facts.ts'
import { listSiteLetters, SITE_NAME_METAS } from './site-names.ts'
import { cutTitle } from './title-tails.ts'

export function chooseOutlet(facts: PageFacts): ChosenField {
  const url = parseWebAddress(facts.href)
  if (!url) return nothing('no web address')
  const listed = findOutlet(url)
  if (listed) {
    const value = toOutlet(facts.href, { account: facts.account })
    const from = value === listed.name ? 'table' : 'account'
    return toChosen({ value, from, name: '' }, `the reviewed table has ${url.hostname}`)
  }
  for (const { value, from, name } of listClaims(facts)) {
    const own = chooseOwnName([value], url.hostname)
    if (own !== '')
      return toChosen({ value: own, from, name }, 'the name that the site gives itself', from !== 'footer')
  }
  return toChosen({ value: toHostName(url.hostname), from: 'host', name: '' }, 'the host')
}

function listClaims(facts: PageFacts): Candidate[] {
  const tail = cutTitle(facts.documentTitle, listSiteLetters(facts), [facts.headline]).tails[0] ?? ''
  return [
    ...(facts.article?.publishers ?? []).map((value) => ({ value, from: 'json-ld' as const, name: 'publisher' })),
    ...SITE_NAME_METAS.flatMap((name) =>
      (facts.metas.get(name) ?? []).slice(0, 1).map((value) => ({ value, from: 'meta' as const, name })),
    ),
    { value: tail, from: 'document-title' as const, name: '' },
    { value: facts.footerName, from: 'footer' as const, name: '' },
  ].filter(({ value }) => value !== '')
}
