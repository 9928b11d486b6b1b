/** Decides whether a page is marked, with the reason, which the popup shows. */
import {
  type ArticleKind,
  isArticleKind,
  isPrivateKind,
  type OtherKind,
  type PageEvidence,
  type PrivateKind,
} from './page-evidence.ts'
import { normalizeHost } from './private-places.ts'
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
  /**
   * Whether the page is private, so that "Always here" asks for confirmation; not determined where marking is off.
   */
  isPrivate: boolean
}

/** A rule with its key. */
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

/** The same for a host name. */
export function toHostSite(hostname: string): string {
  return normalizeHost(hostname).replace(/^www\.(?=.*\.)/, '')
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
 * The possible keys of a rule for a host, the narrowest first. Whole labels only; numeric addresses have no domain.
 */
function toKeys(site: string): string[] {
  if (!/[a-z]/.test(site) || site.startsWith('[')) return [site]
  const labels = site.split('.')
  const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
  return [site, ...domains.map(toDomainKey)]
}

/** The rule that applies to a site: the narrowest. */
export function findSiteRule(rules: Settings['siteRules'], site: string): FoundRule | null {
  const key = toKeys(site).find((one) => Object.hasOwn(rules, one))
  return key === undefined ? null : { key, rule: rules[key] as SiteRule }
}

/**
 * The rules after one is set, or after those for the site are removed. The change takes effect on the site it was made
 * from: narrower rules for that very site are removed.
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
  const remaining = Object.entries(rules).filter(([one]) => !narrower.includes(one))
  return { ...Object.fromEntries(remaining), ...(rule ? { [key]: rule } : {}) }
}

/**
 * Decides for one page. "Never here" comes first, then what the user requested on this page; private pages are marked
 * only where the user insisted; then the other rules, the mode, and the kind of the page.
 *
 * @param asked whether the user pressed "Mark this page" here.
 * @param readEvidence called only if the result depends on it.
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

/** A rule for the very host of an intranet must be meant for it: all of its pages are private. */
function isInsisted(found: FoundRule | null, site: string, evidence: PageEvidence): boolean {
  return found?.rule === 'on-private' || (evidence === 'intranet' && found?.rule === 'on' && found.key === site)
}
