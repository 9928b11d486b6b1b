/** Whether a page is marked, and the reason, which the popup shows. */
import {
  type ArticleKind,
  isArticleKind,
  isPrivateKind,
  type OtherKind,
  type PageEvidence,
  type PrivateKind,
} from './page-evidence.ts'
import { toPlainHost } from './private-places.ts'
import type { Settings, SiteRule } from './settings.ts'

/** Why a page is marked or not. */
export type MarkingReason =
  | 'site-on'
  | 'site-off'
  | 'asked'
  | 'mode-all'
  | 'mode-mine'
  | ArticleKind
  | OtherKind
  | PrivateKind

export interface MarkingDecision {
  mark: boolean
  reason: MarkingReason
  /** Whether the page is private to its user, so that "Always here" asks once more; not looked for where it is off. */
  isPrivate: boolean
}

/** A rule with the key it stands under. */
export interface FoundRule {
  readonly key: string
  readonly rule: SiteRule
}

/** The site of an address: its host name without a leading `www.`; also the key of a rule for that host alone. */
export function toSite(url: string): string {
  try {
    return toHostSite(new URL(url).hostname)
  } catch {
    return ''
  }
}

/** The same of a host's name alone. */
export function toHostSite(hostname: string): string {
  return toPlainHost(hostname).replace(/^www\.(?=.*\.)/, '')
}

/** The key of a rule for a domain and every host below it. */
export function toDomainKey(domain: string): string {
  return `*.${domain}`
}

/** The domain of a key for a whole domain; null for the key of one host. */
export function toDomainOfKey(key: string): string | null {
  return key.startsWith('*.') ? key.slice(2) : null
}

/**
 * The keys under which a rule for a host may stand, the narrowest first. Whole labels only, and no address of numbers.
 */
function toKeys(site: string): string[] {
  if (!/[a-z]/.test(site) || site.startsWith('[')) return [site]
  const labels = site.split('.')
  const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
  return [site, ...domains.map(toDomainKey)]
}

/** The rule that counts for a site: the narrowest. */
export function findSiteRule(rules: Settings['siteRules'], site: string): FoundRule | null {
  const key = toKeys(site).find((one) => Object.hasOwn(rules, one))
  return key === undefined ? null : { key, rule: rules[key] as SiteRule }
}

/**
 * The rules with one set, or with those for the site taken away. It takes effect on the site it was set from: narrower
 * rules for that very site give way to it.
 *
 * @param key the site's own, or that of a domain around it.
 */
export function withSiteRule(
  rules: Settings['siteRules'],
  site: string,
  key: string,
  rule: SiteRule | null,
): Settings['siteRules'] {
  const keys = toKeys(site)
  const narrower = rule ? keys.slice(0, keys.indexOf(key)) : keys.slice(0, keys.indexOf(key) + 1)
  const kept = Object.entries(rules).filter(([one]) => !narrower.includes(one))
  return { ...Object.fromEntries(kept), ...(rule ? { [key]: rule } : {}) }
}

/**
 * Decides for one page. "Never here" comes first, then what the user asked for on this page; what is private is
 * marked only where the user insisted; then the other rules, the mode, and what the page turned out to be.
 *
 * @param asked whether the user pressed "Mark this page" here.
 * @param readEvidence called only where it matters.
 */
export function decideMarking(
  { siteRules, markingMode }: Pick<Settings, 'siteRules' | 'markingMode'>,
  hostname: string,
  asked: boolean,
  readEvidence: () => PageEvidence,
): MarkingDecision {
  const site = toHostSite(hostname)
  const found = findSiteRule(siteRules, site)
  if (found?.rule === 'off') return { mark: false, reason: 'site-off', isPrivate: false }
  const evidence = readEvidence()
  const isPrivate = isPrivateKind(evidence)
  const decide = (mark: boolean, reason: MarkingReason): MarkingDecision => ({ mark, reason, isPrivate })
  if (asked) return decide(true, 'asked')
  if (isPrivate && !isInsisted(found, site, evidence)) return decide(false, evidence)
  if (found) return decide(true, 'site-on')
  if (markingMode === 'mine') return decide(false, 'mode-mine')
  if (isArticleKind(evidence)) return decide(true, evidence)
  return markingMode === 'all' ? decide(true, 'mode-all') : decide(false, evidence)
}

/** A rule for the very host of an intranet can only have been meant for it: all of its pages are private. */
function isInsisted(found: FoundRule | null, site: string, evidence: PageEvidence): boolean {
  return found?.rule === 'on-private' || (evidence === 'intranet' && found?.rule === 'on' && found.key === site)
}
