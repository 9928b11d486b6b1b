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
    const account = facts.account || (listed.account ? findTitleAccount(facts.documentTitle) : '')
    const value = toOutlet(facts.href, { account })
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

/** Title | by Dana Field | Harbour Notes | Jan, 2026 | Medium: the publication stands before the month. */
function findTitleAccount(title: string): string {
  return /\|\s*by [^|]+\|\s*([^|]+?)\s*\|\s*\p{Lu}\p{Ll}{2,8},? (?:19|20)\d\d\s*\|[^|]+$/u.exec(title)?.[1] ?? ''
}

/** Words of greeting in a title, and what a printed paper's own site adds to its name. */
const NO_CLAIM = /^(?:欢迎|歡迎|welcome|首页|首頁|home\b)/i
const OF_EDITION = /(?:数字报|數位報|电子报|電子報|电子版|門戶網站|门户网站)$/u

/** A company behind a site is the publisher, and seldom the name that the site goes by. */
const OF_COMPANY =
  /\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|co|foundation)\.?$|有限公司$|股份公司$|株式会社/i

function listClaims(facts: PageFacts): Candidate[] {
  const tail = cutTitle(facts.documentTitle, listSiteLetters(facts), [facts.headline]).tails[0] ?? ''
  const publishers = (facts.article?.publishers ?? []).map((value) => ({
    value,
    from: 'json-ld' as const,
    name: 'publisher',
  }))
  return [
    ...publishers.filter(({ value }) => !OF_COMPANY.test(value)),
    ...SITE_NAME_METAS.flatMap((name) =>
      (facts.metas.get(name) ?? []).slice(0, 1).map((value) => ({ value, from: 'meta' as const, name })),
    ),
    { value: tail, from: 'document-title' as const, name: '' },
    ...publishers,
    { value: facts.footerName, from: 'footer' as const, name: '' },
  ]
    .map((claim) => ({ ...claim, value: claim.value.replace(OF_EDITION, '') }))
    .filter(({ value }) => value !== '' && !NO_CLAIM.test(value))
}
