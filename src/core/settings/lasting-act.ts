/**
 * The lasting acts of a card's buttons: a concept muted, a mark called wrong, a site switched off. Each changes one
 * setting and can be undone exactly.
 */
import { parseWrongHereRule, type Settings, type SiteRule, type WrongHereRule } from './settings.ts'

export type LastingAct =
  | { readonly kind: 'mute'; readonly concept: string }
  | { readonly kind: 'wrong'; readonly rule: WrongHereRule }
  | { readonly kind: 'site-off'; readonly site: string }

/** Custom terms have ids as long as the longest term. */
const LONGEST_CONCEPT = 200
/** Longest host name (RFC 1035, 2.3.4). */
const LONGEST_HOST = 255
/** Longest word beside a mention. */
const LONGEST_NEIGHBOUR = 200

/** The settings that acts change. */
export type ActSettings = Pick<Settings, 'mutedConcepts' | 'wrongHere' | 'siteRules'>

/** The setting before the act: whether it already held, and the site's own rule. */
export interface BeforeAct {
  readonly held: boolean
  readonly rule: SiteRule | null
}

/** Reads an act from an unknown value. Total: null where it is none. */
export function parseLastingAct(value: unknown): LastingAct | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, concept, rule, site } = value as Record<string, unknown>
  if (kind === 'mute') return isText(concept, LONGEST_CONCEPT) ? { kind, concept } : null
  if (kind === 'site-off') return isText(site, LONGEST_HOST) ? { kind, site } : null
  if (kind !== 'wrong' || typeof rule !== 'object' || rule === null) return null
  const parsed = parseWrongHereRule(rule as Record<string, unknown>)
  const fits =
    parsed !== null &&
    isText(parsed.concept, LONGEST_CONCEPT) &&
    (parsed.site === null || isText(parsed.site, LONGEST_HOST)) &&
    (parsed.neighbour === null || isText(parsed.neighbour, LONGEST_NEIGHBOUR))
  return fits ? { kind, rule: parsed } : null
}

/** The values in the settings that an act would change. */
export function readBeforeAct(settings: ActSettings, act: LastingAct): BeforeAct {
  switch (act.kind) {
    case 'mute':
      return { held: settings.mutedConcepts.includes(act.concept), rule: null }
    case 'wrong':
      return { held: settings.wrongHere.some((rule) => isSameRule(rule, act.rule)), rule: null }
    case 'site-off': {
      const rule = Object.hasOwn(settings.siteRules, act.site) ? (settings.siteRules[act.site] as SiteRule) : null
      return { held: rule === 'off', rule }
    }
  }
}

/** The setting that an act changes, with its value after it. */
export function applyAct(settings: ActSettings, act: LastingAct): Partial<ActSettings> {
  if (readBeforeAct(settings, act).held) return {}
  switch (act.kind) {
    case 'mute':
      return { mutedConcepts: [...settings.mutedConcepts, act.concept] }
    case 'wrong':
      return { wrongHere: [...settings.wrongHere, act.rule] }
    case 'site-off':
      return { siteRules: { ...settings.siteRules, [act.site]: 'off' } }
  }
}

/** The same setting after the act is undone; null where it held before, or no longer holds. */
export function undoAct(settings: ActSettings, act: LastingAct, before: BeforeAct): Partial<ActSettings> {
  if (before.held || !readBeforeAct(settings, act).held) return {}
  switch (act.kind) {
    case 'mute':
      return { mutedConcepts: settings.mutedConcepts.filter((id) => id !== act.concept) }
    case 'wrong':
      return { wrongHere: settings.wrongHere.filter((rule) => !isSameRule(rule, act.rule)) }
    case 'site-off': {
      const { [act.site]: _, ...others } = settings.siteRules
      return { siteRules: before.rule ? { ...others, [act.site]: before.rule } : others }
    }
  }
}

/** Whether two acts are the same. */
export function isSameAct(one: LastingAct, other: LastingAct): boolean {
  if (one.kind === 'mute') return other.kind === 'mute' && one.concept === other.concept
  if (one.kind === 'site-off') return other.kind === 'site-off' && one.site === other.site
  return other.kind === 'wrong' && isSameRule(one.rule, other.rule)
}

function isSameRule(one: WrongHereRule, other: WrongHereRule): boolean {
  return one.concept === other.concept && one.site === other.site && one.neighbour === other.neighbour
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest
}
